/**
 * Family names that stand first: of Chinese, Korean, Vietnamese and Japanese people, romanized or in
 * their own script. They open a person's name only together with another cue.
 */
const romanized = `
ahn bae bai bak cai cao chae chan chang chao chen cheng cheong cheung chiang chin chiu cho choe choi chou chow chu chua chuang chun chung cui deng ding dong du duan fan fang feng fu gan gao geng goh gong gu guo ha han hao
he ho hong hou hsiao hsieh hsu hu hua huang hui hwang jang jeon jeong ji jia jiang jin joo jung kan kang kao kim ko koh koo ku kuo kwak kwan kwok kwon lai lam lau lee lei leong li lian liang liao lim lin ling liu lo loh low lu luo lyu
ma mao meng mo na nam ng ni nie noh oh oon ou ouyang pan pang park peng qian qiao qin qiu quan ren seo shao shen shi shih shim shin situ sohn su tai tan tang tao teo tian ting toh tong tsai tsang tseng tung wan wang wei wen weng wong woo wu
xia xiang xiao xie xin xiong xu xue yan yang yao ye yeh yeo yi yim yin ying yoo yoon you yu yuan yue yun zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou
nguyen tran pham hoang phan vu dang bui ngo duong
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori ikeda hashimoto
`
const han = `
王 李 张 張 刘 劉 陈 陳 杨 楊 赵 趙 黄 黃 周 吴 吳 徐 孙 孫 胡 朱 高 林 何 郭 马 馬 罗 羅 梁 宋 郑 鄭 谢 謝 韩 韓 唐 冯 馮 于 董 萧 蕭 程 曹 袁 邓 鄧 许 許 傅 沈 曾 彭 吕 呂 苏 蘇 卢 盧 蒋 蔣 蔡 贾 賈 丁 魏 薛 叶 葉 阎 閻 余 潘 杜 戴 夏 钟 鍾 汪 田 任 姜 范 方 石 姚 谭 譚 廖 邹 鄒
熊 金 陆 陸 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 顧 侯 邵 孟 龙 龍 万 萬 段 雷 钱 錢 汤 湯 尹 黎 易 常 武 乔 喬 贺 賀 赖 賴 龚 龔 文 庞 龐 樊 兰 蘭 殷 施 陶 洪 翟 安 颜 顏 倪 严 嚴 牛 温 溫 芦 季 俞 章 鲁 魯 葛 伍 韦 韋 申 尤 毕 畢 聂 聶 焦 向 柳 邢 路 岳 齐 齊 梅 莫 庄 莊 辛 管 祝 左 涂 谷 祁 时 時 舒 耿 牟 卜 詹 關 关 苗 凌 费 費 纪 紀 靳 盛 童 欧 歐 甄 项 項 曲 成 游 阳 陽 裴 席 卫 衛 查 屈 鲍 鮑 位 覃 霍 翁 隋 植 甘 景 薄 单 單 包 司 柏 宁 寧 柯 阮 桂 闵 閔 欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 簡 简 連 连 塗 巫 卓 藍 蓝
佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 高田 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 小島 小山 大塚 平野 菅原 久保 松尾 千葉 岩崎 桜井 木下 野口 松井 菊地 野村 新井 佐野 杉本 古川 浜田 市川 小松 高野 水野 山内 西田 菊池 西川 五十嵐 北村 安田 川口 高瀬 川崎 飯田 東 吉川 本田 久保田 矢野 尾崎 片山 大西 土屋 秋山 石原 馬場 堀 黒田 西山 大島 熊谷 松岡 服部 福島 樋口 星野 永井 荒木 大谷 内藤 松下 黒木 荒井 三宅 堀内 須藤 平田 岩田 望月 早川 富田
`
const hangul = `
김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 나 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 남궁 황보 제갈 선우 독고
`

const words = (list: string): readonly string[] => [...new Set(list.split(/\s+/u).filter(Boolean))]

/** Romanized family names that may stand first, folded. */
export const romanizedSurnames: readonly string[] = words(romanized)

/** Family names in Chinese characters, longest first. */
export const hanSurnames: readonly string[] = words(han).toSorted((one, other) => other.length - one.length)

/** Korean family names in Hangul, longest first. */
export const hangulSurnames: readonly string[] = words(hangul).toSorted((one, other) => other.length - one.length)

/** Last syllables of Korean words for bodies and units, and particles, which are not the end of a person's name. */
export const hangulBodies: readonly string[] = ['과', '국', '급', '는', '단', '달', '당', '대', '들', '를', '별', '부', '실', '씨', '엔', '을', '의', '적', '째', '처', '청', '측', '팀']

/** What binds the words of an Arabic name: son of, house of, and the article of a family name. */
export const arabicJoints: { readonly words: readonly string[]; readonly article: string } = { words: ['آل', 'ابن', 'بن'], article: 'ال' }
