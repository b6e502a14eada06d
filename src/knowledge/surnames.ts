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
熊 金 陆 陸 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 顧 侯 邵 孟 龙 龍 万 萬 段 雷 钱 錢 汤 湯 尹 黎 易 常 武 乔 喬 贺 賀 赖 賴 龚 龔 文 庞 龐 樊 兰 蘭 殷 施 陶 洪 翟 安 颜 顏 倪 严 嚴 牛 温 溫 芦 季 俞 章 鲁 魯 葛 伍 韦 韋 申 尤 毕 畢 聂 聶 焦 向 柳 邢 路 岳 齐 齊 梅 莫 庄 莊 辛 管 祝 左 涂 谷 祁 时 時 舒 耿 牟 卜 詹 關 关 苗 凌 费 費 纪 紀 靳 盛 童 欧 歐 甄 项 項 曲 成 游 阳 陽 裴 席 卫 衛 查 屈 鲍 鮑 位 覃 霍 翁 隋 植 甘 景 薄 单 單 包 司 柏 宁 寧 柯 卓 戚 蒲 符 阙 闕 区 區 邝 鄺 褚 滕 佟 冉 冼 解 栾 欒 柴 邬 鄔 蓝 藍 骆 駱 楼 樓 古 丘 饶 饒 桑 芮 储 儲 巫 弓 仇 戎 宿 蔺 藺 屠 胥 劳 勞 姬 晏 瞿 习 習 艾 庾 衡 匡 寇 敖 冷 阚 闞 鞠 荆 荊 竺 蒙 花 连 連 简 簡 涂 麦 麥 沙 缪 繆 岑 鄒 宓 郁 农 農 闵 閔 强 巴 计 計 车 車 项 池 阮 桂 闵 閔 欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 簡 简 連 连 塗 巫 卓 藍 蓝
欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 闻人 聞人 夏侯 皇甫 尉迟 尉遲 公孙 公孫 令狐 钟离 鍾離 慕容 司徒 申屠 端木 独孤 南宫 南宮 呼延 淳于 澹台 
佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 高田 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 小島 小山 大塚 平野 菅原 久保 松尾 千葉 岩崎 桜井 木下 野口 松井 菊地 野村 新井 佐野 杉本 古川 浜田 市川 小松 高野 水野 山内 西田 菊池 西川 五十嵐 北村 安田 川口 高瀬 川崎 飯田 東 吉川 本田 久保田 矢野 尾崎 片山 大西 土屋 秋山 石原 馬場 堀 黒田 西山 大島 熊谷 松岡 服部 福島 樋口 星野 永井 荒木 大谷 内藤 松下 黒木 荒井 三宅 堀内 須藤 平田 岩田 望月 早川 富田
相沢 相川 青山 赤坂 秋元 浅井 浅野 朝倉 芦田 東海林 天野 荒川 有田 有馬 安部 飯島 飯塚 池上 池内 石坂 石塚 石橋 石渡 磯部 市原 伊東 稲垣 稲葉 井口 今村 入江 岩井 岩本 岩下 岩瀬 宇野 植田 植木 植村 上原 臼井 内海 内山 梅田 梅原 浦田 江口 榎本 江田島 江藤 及川 大石 大木 大久保 大沢 大城 大貫 大橋 大場 大森 大山 大和田 岡崎 岡部 岡村 岡野 緒方 奥田 奥村 奥山 小倉 小沢 小田 落合 小原 尾形 小笠原 小栗 小野寺 折原 恩田 甲斐 海老原 梶原 春日 片岡 加賀 柏木 門田 金井 金田 鎌田 神谷 亀井 亀田 川合 川上 川島 川田 川辺 川原 川本 川村 河合 河村 河原 神田 菅野 菊川 岸田 岸本 岸川 北川 北野 北原 喜多 木内 木原 木田 桐谷 久野 久世 国分 窪田 倉田 倉持 栗原 栗林 栗栖 栗田 黒川 黒沢 黒須 黒沼 桑原 桑田 小池 小泉 小出 小菅 小杉 小谷 小西 小松原 小柳 古賀 児玉 後藤田 近田 榊原 坂井 坂口 坂田 坂東 桜田 佐々 佐伯 佐久間 笹川 笹原 沢田 沢村 三田 塩谷 塩田 志村 篠原 篠塚 柴崎 渋谷 島崎 島津 島村 嶋田 下田 庄司 城田 白井 白石 白川 白鳥 進藤 新藤 新谷 末永 菅沼 杉田 杉原 杉浦 鈴川 須田 須永 諏訪 関根 瀬川 瀬戸 妹尾 千田 曽我 曽我部 曽根 園田 高井 高岡 高梨 高沢 高島 高津 高見 高見沢 高山 滝沢 滝川 滝本 竹田 竹中 竹本 武井 武藤 立花 立石 龍田 田口 田島 田代 田辺 田畑 田原 谷川 谷本 多田 玉井 玉城 千野 塚田 塚本 塚越 津田 津村 辻本 土田 土井 筒井 角田 鶴田 寺田 寺門 寺島 寺本 戸田 戸塚 土肥 富永 冨田 鳥居 中井 中尾 中川原 中沢 中西 中原 中条 永田 永野 長尾 長田 長沼 成田 成瀬 鳴海 南雲 二宮 西尾 西岡 西川原 西沢 西野 西ノ内 西本 新田 沼田 根本 能登谷 野崎 野田 野島 野々村 野中 萩原 橋爪 長谷 畑中 羽田 服巻 花田 花岡 浜口 浜野 早坂 早乙女 林田 原口 半田 東山 樋田 久松 日野 氷室 平井 平川 平松 平山 広瀬 廣瀬 深沢 深谷 福本 福永 藤岡 藤沢 藤野 藤村 藤森 船越 古田 古谷 逸見 保坂 星川 細川 細田 穂積 本庄 本間 本多 前川 前原 牧野 正木 増井 町田 松崎 松沢 松永 松原 松村 真壁 馬渕 丸田 三上 三木 三島 三輪 三好 水島 水谷 水田 溝口 皆川 峯岸 箕輪 宮川 宮下 宮沢 宮田 宮原 宮地 宮部 武者 向井 村井 村岡 村雲 村木 村松 村山 室井 持田 本山 森岡 森川 森本 森下 森山 門脇 八木 矢島 矢部 柳沢 柳田 柳原 柳瀬 薮田 山岸 山岡 山路 山根 山野 山辺 湯浅 結城 横井 横田 吉井 吉岡 吉沢 吉永 吉野 吉原 吉村 米田 米山 若林 若松 鷲尾 渡部 渡会 和久井 綿貫 宇田川 諸星 都築 的場 神崎 神林 桐生 朝比奈 日下 日下部 藤代 真田 大河内 長谷部 尾上 勝又 勝田 笠原 笠井 葛西 鹿島 金森 上条 唐沢 川名 神山 菊田 木戸 草野 楠本 郡司 越智 駒井 斉藤 齋藤 齊藤 左近 椎名 鹿野 重松 島袋 清川 仙波 高塚 高畑 竹下 竹村 手塚 土居 富樫 中込 仲村 難波 西脇 野上 野沢 芳賀 蓮見 羽鳥 浜崎 早瀬 東条 姫野 平岡 藤崎 二村 古沢 別府 堀江 堀川 堀田 前島 松浦 松島 三谷 宮島 森谷 谷田 矢沢 安井 安達 山城 横尾 吉見 四方 若山 脇田 渡瀬
`
const hangul = `
김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 나 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 남궁 황보 제갈 선우 독고
`

const words = (list: string): readonly string[] => [...new Set(list.split(/\s+/u).filter(Boolean))]

/** Romanized family names that may stand first, folded. */
export const romanizedSurnames: readonly string[] = words(romanized)

/** Family names in Chinese characters, longest first. */
export const hanSurnames: readonly string[] = words(han).toSorted((one, other) => other.length - one.length)

/** Last characters of Chinese words for bodies, posts and groups, which are not the end of a person's name. */
export const hanBodies: readonly string[] = [...'业業主事人们們会會党黨公关關兵军軍办辦区區升厂廠号號司员員商团團国國士处處外官室局市师師府店庭形情所报報政方校案步民法派点點版率理界省社种種称稱站系級级署者联聯职職股行表裁見见規规计計记記评評议議论論识識货貨贸貿资資起辖轄部量間间队隊院集項项']

/** Small words and bodies that no Chinese person's name ends with. */
export const hanJoints: readonly string[] = [...'与也于从則则和在对對局從把於的署與被說说还還部']

/** Numbers, measures and directions, which no firm's own word holds. */
export const hanCounters: readonly string[] = [...'一七三上下两个九二五位八六兩几前十名各后四多家左幾後每款間间右個']

/** Korean family names in Hangul, longest first. */
export const hangulSurnames: readonly string[] = words(hangul).toSorted((one, other) => other.length - one.length)

/** Last syllables of Korean words for bodies and units, and particles, which are not the end of a person's name. */
export const hangulBodies: readonly string[] = ['과', '국', '급', '는', '단', '달', '당', '대', '들', '를', '별', '부', '실', '씨', '엔', '을', '의', '적', '째', '처', '청', '측', '팀']

/** What binds the words of an Arabic name, and what ends it. */
export const arabicJoints: {
  /** Son of, house of. */
  readonly words: readonly string[]
  /** The article of a family name, and of nouns and adjectives. */
  readonly article: string
  /** `And`, written to the next word. */
  readonly and: string
  /** Endings of adjectives of origin or kind, and of those in the feminine, which a firm takes. */
  readonly adjectives: readonly string[]
  readonly feminine: string
  /** Heads of a government body that a row of nouns with articles follows. */
  readonly ministries: readonly string[]
} = {
  words: ['آل', 'ابن', 'بن'],
  article: 'ال',
  and: 'و',
  adjectives: ['ية', 'يه', 'ي', 'يتين', 'يتان', 'ات'],
  feminine: 'ية',
  ministries: ['وزارة'],
}
