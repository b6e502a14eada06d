import type { Gist } from '../kinds/gist.ts'

/** Each pattern with a place for its date: behind the topic that opens it, else in front. */
const dated = (patterns: readonly string[]): readonly string[] => patterns.map((pattern) => (/^\{[a-z.]+\}/u.test(pattern) ? pattern.replace('}', '}[{when}、]') : `[{when}、]${pattern}`))

/** A measure against goods, a country or a company; `noun` is done (する) or has it done (される). */
const measure = (noun: string, fresh = ''): readonly string[] =>
  dated([
    `{actor.state}[{bare instrument.named}に基づき][{bare target}を対象に][{bare item}に関する]{bare instrument.rule}を{v ${noun}する}`,
    `{actor.state}[{bare instrument.named}に基づき][{bare target.other}を対象に]${fresh}{bare target.place}向けの{bare item}の輸出規制を{v ${noun}する}`,
    `{actor.state}[{bare instrument.named}に基づき][{bare target}を対象に]${fresh}{bare item}に対する規制を{v ${noun}する}`,
    `{actor.state}[{bare instrument.named}に基づき]${fresh}{bare target}に対する規制を{v ${noun}する}`,
    `{actor.state}{bare instrument.named}を{v ${noun}する}`,
    `{actor.state}${fresh}輸出規制を{v ${noun}する}`,
    `[{bare target}を対象に][{bare item}に関する]{bare instrument.rule}が{v ${noun}される instrument.rule}`,
    `[{bare target.other}を対象に]${fresh}{bare target.place}向けの{bare item}の輸出規制が{v ${noun}される sg}`,
    `[{bare target}を対象に]${fresh}{bare item}に対する規制が{v ${noun}される sg}`,
    `${fresh}{bare target}に対する規制が{v ${noun}される sg}`,
  ])

type Handing = { readonly noun: string; readonly way: string; readonly who: string }

/** Goods that change hands. `way`: the particle behind the other party. */
const handing = ({ noun, way, who }: Handing): readonly string[] => dated([`{${who}}[{bare target}${way}][{money}相当の]{bare item}を{v ${noun}する ${who}}`, `{${who}}[{bare target}${way}][{money}相当の]製品を{v ${noun}する ${who}}`, `{bare item}が[{money}で][{bare target}${way}]{v ${noun}される item}`])

/** Sales that stop or start again. */
const sales = (noun: string): readonly string[] => dated([`{actor}[{bare target}への]{bare item}の販売を{v ${noun}する}`, `{actor}[{bare target}への]販売を{v ${noun}する}`, `[{bare target}への]{bare item}の販売が{v ${noun}される sg}`, `{bare target}への販売が{v ${noun}される sg}`])

/** What a licence is for: goods, and where they go. */
const licences = (opening: string, act: string): readonly string[] => [`${opening}{bare target.place}向けの{bare item}の輸出許可を{${act}}`, `${opening}[{bare item}の]輸出許可を{${act}}`]

/** How somebody stands to something: to a rule, to somebody, to goods. */
const stance = (verb: string, alone: string): readonly string[] => [`{actor}{bare instrument}を{${verb}}`, `{actor}[{bare item}を巡り]{bare target}を{${verb}}`, `{actor}[{bare instrument}を巡り]{bare target}を{${verb}}`, `{actor}{bare item}を{${verb}}`, `{actor}${alone}を{${verb}}`]

/** Something that is said about a rule, goods or somebody. */
const about = (says: string): readonly string[] => [`{actor}{bare instrument}${says}`, `{actor}[{bare target.place}での]{bare item}${says}`, `{actor}{bare target}${says}`]

/** Prices that move by themselves, and that somebody moves. */
const moving = (verb: string, act: string): readonly string[] =>
  dated([`[{bare target.place}での]{bare item}の価格が[{percent}][{money}に]{v ${verb} item}`, `{actor}[{bare target}向けの]価格を[{percent}]{v ${act}}`, `[{bare target.place}での]価格が{percent}{v ${verb} sg}`, `{bare target.place}での価格が{v ${verb} sg}`])

/** What a case is about: goods worth so much, goods, or a sum. */
const cases = (opening: string, ending: string): readonly string[] => [`${opening}{money}相当の{bare item}を巡る事件で${ending}`, `${opening}[{bare item}を巡る事件で]${ending}`, `${opening}{money}規模の事件で${ending}`]

/** Who meets with an act of the law. */
const accused = (verb: string, passive: string): readonly string[] => [...cases('{actor.state}', `{bare target.party}を{v ${verb}}`), ...cases('{target.party}', `{v ${passive} target.party}`), ...cases('{actor.party}', `{v ${passive} actor.party}`)]

/** Japanese sentences for every predicate; see `kinds/gist.ts` for the notation. */
export const patterns: Gist['patterns'] = {
  'control.impose': measure('導入'),
  'control.tighten': measure('強化'),
  'control.extend': measure('拡大'),
  'control.ban': dated([
    '{actor.state}[{bare instrument.named}に基づき][{bare target.other}を対象に]{bare target.place}への{bare item}の輸出を{v 禁止する}',
    '{actor.state}[{bare instrument.named}に基づき][{bare target}を対象に]{bare item}の取引を{v 禁止する}',
    '{actor.state}[{bare instrument.named}に基づき]{bare target}に対する禁止措置を{v 導入する}',
    '[{bare target.other}を対象に]{bare target.place}への{bare item}の輸出が{v 禁止される sg}',
    '[{bare target}を対象に][{bare instrument.named}に基づき]{bare item}の取引が{v 禁止される sg}',
    '[{bare instrument.named}に基づき]{bare target}に対する禁止措置が{v 導入される sg}',
    '{actor.state}禁止措置を{v 導入する}',
  ]),
  'control.require': dated([
    '{actor.state}[{bare target}を対象に][{bare item}に関する]{bare instrument.rule}を{v 導入する}',
    '{actor.state}[{bare target.other}を対象に]{bare target.place}への{bare item}の輸出に新たな要件を{v 設ける}',
    '{actor.state}[{bare target}を対象に]{bare item}に新たな要件を{v 設ける}',
    '{actor.state}{bare target}に新たな要件を{v 課す}',
    '[{bare target}を対象に]{bare item}に新たな要件が{v 設けられる sg}',
    '{bare target}に新たな要件が{v 課される sg}',
    '{actor.state}[{bare instrument.named}に基づき]新たな要件を{v 設ける}',
  ]),
  'control.propose': measure('提案', '新たな'),
  'control.uphold': measure('維持'),
  'control.restrict': dated([
    '{actor.state}[{bare instrument.named}に基づき][{bare target.other}を対象に]{bare target.place}への{bare item}の輸出を{v 制限する}',
    '{actor.state}[{bare instrument.named}に基づき][{bare target}を対象に]{bare item}を{v 規制する}',
    '{actor.state}[{bare instrument.named}に基づき]{bare target}を{v 規制する}',
    '[{bare target.other}を対象に]{bare target.place}への{bare item}の輸出が{v 制限される sg}',
    '{bare item}が[{bare target}を対象に][{bare instrument.named}に基づき]{v 規制される item}',
    '{target}[{bare instrument.named}に基づき]{v 規制される target}',
    '{actor.state}[{bare instrument.named}に基づき]輸出規制を{v 導入する}',
  ]),
  'easing.ease': measure('緩和'),
  'easing.lift': measure('解除'),
  'easing.suspend': measure('一時停止'),
  'easing.exempt': dated([
    '{actor.state}[{bare item}について]{bare target.other}を{bare instrument}の対象から{v 除外する}',
    '{actor.state}{bare item}を{bare instrument}の対象から{v 除外する}',
    '{actor.state}[{bare item}について]{bare target.other}を規制の対象から{v 除外する}',
    '{actor.state}{bare item}を[{bare target.place}に対する]規制の対象から{v 除外する}',
    '{target}{bare instrument}の対象から{v 除外される target}',
    '{target}[{bare item}に対する]規制の対象から{v 除外される target}',
    '{item}規制の対象から{v 除外される item}',
    '{actor.state}[{bare instrument}の]適用除外を{v 認める}',
  ]),
  'easing.allow': dated([
    '{actor.state}[{bare target.other}を対象に][{bare target.place}への]{bare item}の販売を{v 許可する}',
    '{actor.state}{bare target.place}への販売を{v 許可する}',
    '{actor.state}{bare instrument}を{v 承認する}',
    '[{bare target.other}を対象に][{bare target.place}への]{bare item}の販売が{v 許可される sg}',
    '{bare target}への販売が{v 許可される sg}',
  ]),
  'licence.apply': dated(licences('{actor}', 'v 申請する')),
  'licence.grant': dated([
    ...licences('{actor.state}{bare target.other}に', 'v 与える'),
    ...licences('{actor.state}', 'v 与える'),
    '{target.other}[{bare item}の]輸出許可を{v 取得する target.other}',
    '{actor.company}[{bare item}の]輸出許可を{v 取得する actor.company}',
    '{bare item}の輸出許可が{v 出される sg}',
    '{bare target}向けの輸出許可が{v 出される sg}',
  ]),
  'licence.refuse': dated([
    ...licences('{actor.state}{bare target.other}に対する', 'v 拒否する'),
    ...licences('{actor.state}', 'v 拒否する'),
    '{bare target.other}の[{bare item}の]輸出許可申請が{v 却下される sg}',
    '{bare actor.company}の[{bare item}の]輸出許可申請が{v 却下される sg}',
    '{bare item}の輸出許可申請が{v 却下される sg}',
  ]),
  'licence.revoke': dated([
    ...licences('{actor.state}{bare target.other}に対する', 'v 取り消す'),
    ...licences('{actor.state}', 'v 取り消す'),
    '{bare target.other}の[{bare item}の]輸出許可が{v 取り消される sg}',
    '{bare actor.company}の[{bare item}の]輸出許可が{v 取り消される sg}',
    '{bare item}の輸出許可が{v 取り消される sg}',
  ]),
  'licence.await': [...licences('{actor.party}', 't 待つ'), '{target.other}[{bare item}の]輸出許可を{t 待つ target.other}', '{bare item}の輸出許可は承認待ちの状態が{t 続く sg}'],
  'licence.condition': dated([
    '{actor.company}[{percent}の納付を含む][{money}に上る][{bare item}の]輸出許可の条件を{v 受け入れる}',
    '{actor.state}[{bare target.other}を対象に][{bare item}の]輸出許可に[{percent}の納付を含む]条件を{v 付ける}',
    '[{bare target}を対象に]{bare item}の輸出許可に[{percent}の納付を含む]条件が{v 付けられる sg}',
    '{target.other}[{percent}の納付を含む]許可条件を{v 課される target.other}',
  ]),
  'licence.hold': [...licences('{actor.party}', 't 取得する'), '{target.other}[{bare item}の]輸出許可を{t 取得する target.other}'],
  'listing.add': dated([
    '{actor.state}{bare target}を{bare instrument.named}に{v 追加する}',
    '{target}{bare instrument.named}に{v 追加される target}',
    '{actor.state}{bare target}を規制対象リストに{v 追加する}',
    '{actor.company}{bare instrument.named}に{v 追加される actor.company}',
    '{target}規制対象リストに{v 追加される target}',
    '{actor.state}{bare instrument.named}を{v 拡大する}',
  ]),
  'listing.remove': dated([
    '{actor.state}{bare target}を{bare instrument.named}から{v 除外する}',
    '{target}{bare instrument.named}から{v 除外される target}',
    '{actor.company}{bare instrument.named}から{v 除外される actor.company}',
    '{actor.state}{bare target}を規制対象リストから{v 除外する}',
    '{target}規制対象リストから{v 除外される target}',
  ]),
  'listing.listed': [
    '{target}{bare instrument.named}に{t 掲載される target}',
    '{actor.company}{bare instrument.named}に{t 掲載される actor.company}',
    '{actor.person}{bare instrument.named}に{t 掲載される actor.person}',
    '{target}規制対象リストに{t 掲載される target}',
    '{actor.company}規制対象リストに{t 掲載される actor.company}',
  ],
  'evasion.smuggle': dated(['{actor.party}[{money}相当の]{bare item}を[{bare target}に]{v 密輸する actor.party}', '[{money}相当の]{bare item}が[{bare target}に]{v 密輸される item}', '{actor.party}[{money}相当の]貨物を[{bare target}に]{v 密輸する actor.party}', '[{money}相当の]貨物が{bare target}に{v 密輸される sg}']),
  'evasion.reroute': dated(['{actor.party}[{money}相当の]{bare item}を[{bare target}に]{v 横流しする actor.party}', '[{money}相当の]{bare item}が[{bare target}に]{v 横流しされる item}', '{actor.party}貨物を{bare target}に{v 横流しする actor.party}', '貨物が{bare target}に{v 横流しされる sg}']),
  'evasion.front': dated(['{actor.party}ダミー会社を使って{bare item}を{v 入手する actor.party}', '{actor.party}[{bare target.place}の]ダミー会社を{v 利用する actor.party}', '[{bare target}のため]{bare item}の入手にダミー会社が{v 利用される sg}', '{bare target}への供給にダミー会社が{v 利用される sg}']),
  'evasion.remote': dated([
    '{actor.party}[{bare target.place}にある]{bare item}を遠隔で{v 利用する actor.party}',
    '{bare item}が[{bare target}によって]遠隔で{v 利用される item}',
    '{target}{bare item}を遠隔で{v 利用する target}',
    '{actor.party}[{bare target.place}にある]規制対象の半導体を遠隔で{v 利用する actor.party}',
  ]),
  'evasion.circumvent': dated([
    '{actor.party}[{bare item}に関する]{bare instrument}を{v 回避する actor.party}',
    '{actor.party}[{bare target.place}で][{bare item}に対する]規制を{v 回避する actor.party}',
    '[{bare item}に関する]{bare instrument}が[{bare target.other}によって]{v 回避される instrument}',
    '{bare item}に対する規制が{v 回避される sg}',
    '{bare target}に対する規制が{v 回避される sg}',
  ]),
  'evasion.deceive': dated(['{actor.party}{bare item}を巡り{bare target}を{v 欺く actor.party}', '{actor.party}{bare target}を{v 欺く actor.party}', '{actor.party}{bare item}の行き先を{v 隠す actor.party}', '{bare item}の行き先が{v 隠される sg}']),
  'evasion.reach': dated(['{bare item}が{bare target}に{v 渡る item}', '{bare item}が{bare actor}に{v 渡る item}', '{bare actor}の製品が{bare target}に{v 渡る sg}', '{target}規制対象の製品を{v 入手する target}', '{actor.party}規制対象の製品を{v 入手する actor.party}']),
  'repurposing.convert': ['{actor}{bare item}を{bare outcome}に{t 改造する}', '{actor}{bare item}を{t 改造する}', '{item}[{bare target.place}で]{bare outcome}に{t 改造される item}', '{item}[{bare target.place}で]{t 改造される item}', '{actor}ハードウエアを{t 改造する}'],
  'repurposing.dismantle': ['{actor}[{bare target.place}で]{bare item}を{t 分解する}', '{item}[{bare target.place}で]{t 分解される item}'],
  'enforcement.investigate': [
    '{actor.state}[{bare item}を巡り]{bare target.party}を{t 調査する}',
    '{target.party}[{bare item}を巡り][{bare actor.state}の]調査を{t 受ける target.party}',
    ...dated(['{actor.state}[{bare instrument.named}に基づき][{bare item}に関する]調査を{v 開始する}', '{bare actor.party}を対象に[{bare item}に関する]調査が{v 開始される sg}', '[{bare instrument.named}に基づく][{money}を巡る]調査が{v 開始される sg}']),
    '{item}調査の対象に{t なる item}',
  ],
  'enforcement.search': dated(['{actor.state}{bare target.party}の関係先を{v 捜索する}', '{bare target.party}の関係先が{v 捜索される sg}', '{bare actor.party}の関係先が{v 捜索される sg}', '{actor.state}[{bare item}を巡り]捜索を{v 実施する}', '[{bare item}を巡り]捜索が{v 実施される sg}']),
  'enforcement.charge': dated([...accused('起訴する', '起訴される'), '{actor.state}[{bare item}を巡り][{bare instrument.named}に基づき]{v 起訴する}', '[{money}相当の]{bare item}を巡る事件で起訴手続きが{v 取られる sg}']),
  'enforcement.arrest': dated([...accused('逮捕する', '逮捕される'), '{actor.state}[{bare item}を巡り]関係者を{v 逮捕する}', '{bare item}を巡り関係者が{v 逮捕される sg}']),
  'enforcement.fine': dated([
    '{actor.party}[{bare item}を巡り][{money}の]罰金を{v 科される actor.party}',
    '{actor.state}[{bare item}を巡り]{bare target.party}に[{money}の]罰金を{v 科す}',
    '{target.party}[{bare item}を巡り][{money}の]罰金を{v 科される target.party}',
    '{actor.state}{money}の罰金を{v 科す}',
    '{money}の罰金が{v 科される sg}',
    '{actor.state}罰金を{v 科す}',
  ]),
  'enforcement.sue': dated(['{actor}[{bare item}を巡り][{money}の支払いを求めて]{bare target}を{v 提訴する}', '{target}[{bare item}を巡り][{money}の支払いを求めて]{v 提訴される target}', '{actor}[{bare item}を巡り][{bare instrument}を巡り]裁判を{v 起こす}']),
  'enforcement.rule': dated([
    '{actor.state}[{bare target}が関わる裁判で]{bare instrument}に関する判断を{v 示す}',
    '{actor.state}{bare target}が関わる[{bare item}を巡る]裁判で判断を{v 示す}',
    '{actor.state}司法判断を{v 示す}',
    '{bare target}が関わる裁判で判断が{v 示される sg}',
    '{bare instrument}に関する司法判断が{v 示される sg}',
  ]),
  'enforcement.settle': dated(['{actor}[{bare item}を巡り][{money}で]{bare target}と{v 和解する}', '{actor}[{bare item}を巡る訴訟で][{money}で]{v 和解する}', '{target}訴訟で[{money}で]{v 和解する target}', '訴訟の和解が{money}で{v 成立する sg}']),
  'enforcement.summon': dated(['{actor.state}[{bare item}を巡り]{bare target}を{v 呼び出す}', '{target}[{bare item}を巡り]{v 呼び出される target}']),
  'enforcement.seize': dated(['{actor.state}[{bare target}から][{money}相当の]{bare item}を{v 押収する}', '[{money}相当の]{bare item}が{v 押収される item}', '{actor.state}[{bare target}から][{money}相当の]貨物を{v 押収する}', '{money}相当の貨物が{v 押収される sg}']),
  'enforcement.infringe': dated(['{actor.firm}[{bare item.product}で]{bare target}の知的財産権を{v 侵害する actor.firm}', '{bare target}の知的財産権が{v 侵害される sg}', '{actor.firm}[{bare item.product}で]知的財産権を{v 侵害する actor.firm}', '{item}知的財産権を{v 侵害する item}']),
  'retaliation.retaliate': dated(['{actor.state}[{bare instrument}を受け][{bare item}を対象に]{bare target}への対抗措置を{v 取る}', '{actor.state}[{bare instrument}を受け][{bare item}を対象に]対抗措置を{v 取る}', '{bare target}への対抗措置が{v 取られる sg}']),
  'launch.unveil': dated(['{actor}[{bare target.place}で][{bare target.other}向けに]{bare item}を{v 発表する}', '{item}[{bare target.place}で][{bare target.other}向けに]{v 発表される item}', '{actor}[{bare target.place}で][{bare target.other}向けに]新製品を{v 発表する}']),
  'launch.release': dated(['{actor}[{bare target.place}で][{bare target.other}向けに]{bare item}を{v 投入する}', '{item}[{bare target.place}で][{bare target.other}向けに]{v 投入される item}', '{actor}[{bare target.place}で][{bare target.other}向けに]新製品を{v 投入する}']),
  'launch.adapt': dated(['{actor}{bare target}向けに{bare item}の仕様を{v 調整する}', '{actor}規制に適合した{bare item}を{v 開発する}', '{bare item}の仕様が{bare target}向けに{v 調整される sg}', '{bare item}の仕様が規制に合わせて{v 調整される sg}', '{actor}[{bare target}向けの]専用製品を{v 開発する}']),
  'launch.delay': dated(['{actor}[{bare target.place}での][{bare target.other}向けの]{bare item}の投入を{v 延期する}', '[{bare target.place}での][{bare target.other}向けの]{bare item}の投入が{v 延期される sg}', '{actor}新製品の投入を{v 延期する}']),
  'sale.sell': handing({ noun: '販売', way: 'に', who: 'actor.party' }),
  'sale.ship': handing({ noun: '出荷', way: 'に', who: 'actor.party' }),
  'sale.order': handing({ noun: '発注', way: 'に', who: 'actor.body' }),
  'sale.buy': handing({ noun: '購入', way: 'から', who: 'actor.body' }),
  'sale.hoard': dated(['{actor}[{bare target}から][{money}相当の]{bare item}を{v 備蓄する}', '{actor}[{bare target}から][{money}相当の]製品を{v 備蓄する}', '{bare item}が[{bare target.other}によって]{v 備蓄される item}']),
  'sale.stop': sales('停止'),
  'sale.resume': sales('再開'),
  'supply.shortage': ['{item}[{bare target.place}で]{t 不足する item}', '{actor}{bare item}の不足に{t 直面する}', '{target}{bare item}の不足に{t 直面する target}', '{actor}供給不足に{t 直面する}'],
  'supply.available': ['{item}[{bare target.place}で][{bare target.other}に]{t 供給される item}', '{bare actor}の{bare item}は[{bare target.place}で]{t 供給される item}', '{bare actor}の製品は[{bare target.place}で]{t 供給される sg}'],
  'supply.demand-up': dated(['[{bare target.place}での]{bare item}の需要が[{percent}]{v 増加する sg}', '{bare target}からの需要が[{percent}]{v 増加する sg}', '{bare actor.buyer}の[{bare item}の]需要が[{percent}]{v 増加する sg}', '{bare actor}の製品への需要が[{percent}]{v 増加する sg}']),
  'supply.demand-down': dated(['[{bare target.place}での]{bare item}の需要が[{percent}]{v 減少する sg}', '{bare target}からの需要が[{percent}]{v 減少する sg}', '{bare actor.buyer}の[{bare item}の]需要が[{percent}]{v 減少する sg}']),
  'supply.stock': ['{actor}[{money}相当の]{bare item}の在庫を{t 抱える}', '[{bare target.place}での]{bare item}の在庫は{money}に{r 上る sg}', '{actor}{money}相当の在庫を{t 抱える}'],
  'supply.wait': ['[{bare target.place}での]{bare item}の納入には{measure}{r かかる sg}', '[{bare target.place}の]{bare item}の買い手は納入待ちを{t 強いられる sg}', '{actor}[{bare item}の]納入待ちを{t 強いられる}', '{target}[{bare item}の]納入待ちを{t 強いられる target}'],
  'price.cost': ['[{bare target.place}での]{bare item}の価格は{money}と{t なる item}', '{bare actor}の製品の価格は{money}と{t なる sg}'],
  'price.rise': moving('上昇する', '引き上げる'),
  'price.fall': moving('下落する', '引き下げる'),
  'price.complain': ['{actor}{bare item}の価格に不満を{t 抱く}', '{target.other}{bare item}の価格に不満を{t 抱く target.other}', '{actor}価格に不満を{t 抱く}', '{target.other}価格に不満を{t 抱く target.other}', '買い手は{bare item}の価格に不満を{t 抱く sg}'],
  'performance.capable': ['{bare actor.company}の{bare item.goods}は要求性能を{r 満たす item.goods}', '{item}要求性能を{r 満たす item}', '{bare actor}の製品は要求性能を{r 満たす sg}'],
  'performance.limited': ['{bare actor.company}の{bare item.goods}の性能は[{percent}に]{t 制限される item.goods}', '{bare item}の性能は[{percent}に]{t 制限される item}', '{bare actor}の製品の性能は{t 制限される sg}', '性能は{t 制限される sg}'],
  'performance.match': ['{bare item.several}の性能は{d 同等 sg}', '{bare item.single}の性能は{bare target.other}と{d 同等 item}', '{bare item.single}の性能は競合製品と{d 同等 item}', '{bare actor}の製品の性能は競合製品と{d 同等 sg}'],
  'performance.exceed': ['{bare item.several}の間には[{percent}の]性能差が{r ある sg}', '{bare item.single}の性能は{bare target.other}を[{percent}]{r 上回る item}', '{bare item.single}の性能は競合製品を[{percent}]{r 上回る item}', '{bare actor}の製品の性能は競合製品を[{percent}]{r 上回る sg}'],
  'performance.unsafe': ['{bare actor.company}の{bare item.goods}は[{bare target}に]安全保障上のリスクを{r もたらす item.goods}', '{item}[{bare target}に]安全保障上のリスクを{r もたらす item}', '{bare actor}の製品は[{bare target}に]安全保障上のリスクを{r もたらす sg}'],
  'performance.specify': ['{bare item}の仕様は{measure}に{r 達する item}', '{bare item}の性能には{percent}の差が{r ある item}', '{bare actor}の製品の仕様は{measure}に{r 達する sg}'],
  'production.make': ['{actor}[{bare target.place}で][{bare target.other}向けに]{bare item}を{t 生産する}', '{item}[{bare target.place}で][{bare target.other}向けに]{t 生産される item}', '{actor}[{bare target.place}で][{bare target.other}向けに]製品を{t 生産する}'],
  'production.build': ['{actor}[{money}を投じ][{bare target.place}で][{bare item}を生産する]工場を{t 建設する}', '[{bare target.place}で][{bare item}を生産する]工場が[{money}で]{t 建設される sg}'],
  'production.expand': dated(['{actor}[{bare target.place}での][{bare item}の]生産を[{percent}]{v 拡大する}', '[{bare target.place}での]{bare item}の生産が[{percent}]{v 拡大される sg}', '{bare target.place}での生産が[{percent}]{v 拡大される sg}']),
  'production.node': ['{actor}{measure}の工程で{bare item}を{t 生産する}', '{item}{measure}の工程で{t 生産される item}', '{actor}{measure}の工程で半導体を{t 生産する}', '{actor}先端工程で{bare item}を{t 生産する}', '{item}先端工程で{t 生産される item}', '{actor}先端工程を{t 有する}'],
  'production.yield': ['{bare item}の歩留まりは{percent}と{t なる item}', '{bare actor}の[{bare item}の]歩留まりは{percent}と{t なる sg}', '{actor}[{bare item}の]歩留まりの問題に{t 直面する}', '{bare item}の歩留まりは依然として{d 課題 sg}'],
  'production.halt': dated(['{actor}[{bare target.place}での][{bare item}の]生産を{v 停止する}', '[{bare target.place}での]{bare item}の生産が{v 停止される sg}', '{bare target.place}での生産が{v 停止される sg}', '{bare target.other}での生産が{v 停止される sg}']),
  'substitution.switch': ['{actor}[{bare target.other}から]{bare item}に{t 切り替える}', '{actor}[{bare target}に代わる]代替品を{t 探す}', '{actor}{bare item}の置き換えを{t 進める}'],
  'substitution.self-reliance': ['{actor}[{bare item}の]自給を{t 目指す}', '{target.place}[{bare item}の]自給を{t 目指す target.place}', '{bare item}の自給率が{t 高まる sg}'],
  'substitution.prefer': ['{actor}[{bare target}より]{bare item}を{t 優先する}', '{actor}[{bare target}より]国内の供給業者を{t 優先する}'],
  'investment.fund': dated(['{actor}[{bare item}のため]{bare target}に[{money}を]{v 出資する}', '{actor}[{bare item}のため]{money}を{v 調達する}', '{actor}{bare item}に[{money}を]{v 投資する}', '{target}{money}を{v 調達する target}', '{actor}資金を{v 調達する}', '{target}資金を{v 調達する target}']),
  'investment.subsidize': dated([
    '{actor}[{bare instrument.named}に基づき]{bare target}に[{money}の]補助金を{v 支給する}',
    '{actor.state}[{bare instrument.named}に基づき]{bare item}に[{money}の]補助金を{v 出す}',
    '{target}[{bare instrument.named}に基づき][{money}の]補助金を{v 受ける target}',
    '{actor.company}[{bare instrument.named}に基づき][{money}の]補助金を{v 受ける actor.company}',
    '{actor.state}[{money}の]補助金を{v 支給する}',
    '{money}の補助金が{v 支給される sg}',
  ]),
  'investment.spend': dated(['{actor}[{bare target.place}で]{bare item}に[{money}を]{v 投資する}', '{actor}{bare target}に[{money}を]{v 投資する}', '{actor}{money}を{v 投資する}', '{money}が[{bare target}の]{bare item}に{v 投資される sg}', '{money}が[{bare target}に]{v 投資される sg}']),
  'investment.acquire': dated(['{actor}[{money}で]{bare target.party}を{v 買収する}', '{target.party}[{money}で]{v 買収される target.party}', '{actor}[{money}の]買収を{v 実施する}']),
  'investment.stake': dated(['{actor}[{money}で]{bare target.party}の株式[{percent}]を{v 取得する}', '{bare target.party}の株式[{percent}]が[{money}で]{v 取得される sg}', '{actor}株式{percent}を{v 取得する}', '{actor}{money}で株式を{v 取得する}']),
  'investment.partner': dated(['{actor}[{money}規模で][{bare item}で]{bare target}と{v 提携する}', '{actor}[{bare item}で][{money}規模の]提携に{v 合意する}', '{bare target}との提携が{v 発表される sg}']),
  'impact.lose': dated(['{actor}[{bare target.place}で][{bare item}により]{money}の損失を{v 被る}', '{actor}[{bare target.place}で][{bare item}により][{percent}の]損失を{v 被る}', '{target}{money}の損失を{v 被る target}', '{target}[{percent}の]損失を{v 被る target}', '[{bare item}による]損失が{money}に{v 上る sg}']),
  'impact.gain': dated(['{actor}[{bare target.place}で][{bare item}により]{money}の収益を{v 上げる}', '{bare actor}の業績が[{bare target.place}で][{bare item}により][{percent}]{v 伸びる sg}', '{target}[{bare item}により][{money}の]恩恵を{v 受ける target}', '{bare target}の業績が[{percent}]{v 伸びる sg}']),
  'impact.earn-less': dated(['{bare actor}の業績が[{bare target.place}で][{bare item}により][{percent}]{v 落ち込む sg}', '{bare target}の業績が[{percent}]{v 落ち込む sg}']),
  'impact.raise-outlook': dated(['{bare actor}の業績予想が上方修正と{v なる sg}', '{bare target.other}の業績予想が上方修正と{v なる sg}']),
  'impact.cut-outlook': dated(['{bare actor}の業績予想が下方修正と{v なる sg}', '{bare target.other}の業績予想が下方修正と{v なる sg}']),
  'impact.results': dated(['{actor}[{bare target.place}で][{bare item}により]{money}の収益を{v 上げる}', '{actor}業績を{v 発表する}', '{target.other}[{bare item}により]{money}の収益を{v 上げる target.other}']),
  'impact.share-of-sales': ['{target.place}{bare actor}の事業の{percent}を{r 占める target.place}', '{item}{bare actor}の事業の{percent}を{r 占める item}', '{actor}{bare target.place}で事業を{t 展開する}'],
  'impact.shares-down': dated(['{bare actor}の株価が[{percent}]{v 下落する sg}', '{bare target.other}の株価が[{percent}]{v 下落する sg}']),
  'impact.shares-up': dated(['{bare actor}の株価が[{percent}]{v 上昇する sg}', '{bare target.other}の株価が[{percent}]{v 上昇する sg}']),
  'impact.market-share': [
    '{bare actor}の[{bare target.place}での][{bare item}の]市場シェアは{percent}に{r 達する sg}',
    '{bare actor}の[{bare target.place}での]市場シェアが焦点に{t なる sg}',
    '{target.place}{bare actor}の事業の{percent}を{r 占める target.place}',
    '[{bare target.place}での]{bare item}の市場シェアは{percent}に{r 達する item}',
  ],
  'impact.jobs': dated(['{bare actor}の雇用[{count}分]が影響を{v 受ける sg}', '{bare target.other}の雇用[{count}分]が影響を{v 受ける sg}', '{bare target.place}の雇用[{count}分]が影響を{v 受ける sg}']),
  'impact.weigh': dated([
    '{instrument}{bare target}に打撃を{v 与える instrument}',
    '{instrument}{bare actor}に打撃を{v 与える instrument}',
    '{actor}[{bare target.place}での][{bare item}で][{bare instrument}による][{money}の]影響を{v 受ける}',
    '{target}[{bare item}で][{bare instrument}による][{money}の]影響を{v 受ける target}',
    '{item}影響を{v 受ける item}',
  ]),
  'position.criticize': stance('v 批判する', 'この動き'),
  'position.support': stance('v 支持する', 'この動き'),
  'position.warn': [...about('について{v 警告する}'), '{actor}影響について{v 警告する}'],
  'position.demand': ['{actor}{bare instrument}への対応を{v 求める}', '{actor}[{bare target.place}での]{bare item}への対応を{v 求める}', '{actor}{bare target}に対応を{v 求める}', '{actor}対応を{v 求める}'],
  'position.deny': ['{actor}{bare instrument}を{v 拒否する}', '{actor}[{bare target.other}が関わる]{bare item}に関する主張を{v 否定する}', '{actor}{bare target}に関する主張を{v 否定する}', '{actor}主張を{v 否定する}'],
  'position.decline': ['{actor}[{bare instrument}について]コメントを{v 控える}', '{target.other}コメントを{v 控える target.other}'],
  'position.worry': [...about('に懸念を{v 示す}'), '{actor}懸念を{v 示す}', '{bare item}を巡り懸念が{t 広がる sg}'],
  'position.accuse': ['{actor}{bare instrument}を巡り{bare target}を{v 非難する}', '{actor}{bare item}を巡り{bare target}を{v 非難する}', '{actor}{bare target}を{v 非難する}', '{target}[{bare item}を巡り]{v 非難される target}'],
  'position.hope': [...about('の進展に期待を{v 示す}'), '{actor}解決に期待を{v 示す}'],
  'position.state': about('について見解を{v 示す}'),
  'outlook.expect': ['{actor}[{bare target.place}での]{bare item}に変化があると{t 予想する}', '{actor}{bare target}に変化があると{t 予想する}', '[{bare target.place}での]{bare item}に変化が{t 予想される sg}', '{bare target}に変化が{t 予想される sg}'],
  'outlook.doubt': ['{actor}[{bare target.place}での]{bare item}の先行きに疑問を{v 示す}', '{actor}{bare target}の先行きに疑問を{v 示す}', '[{bare target.place}での]{bare item}の先行きは不透明な状況が{t 続く sg}', '{bare target}の先行きは不透明な状況が{t 続く sg}'],
}
