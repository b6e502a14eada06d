import type { Gist } from '../kinds/gist.ts'

/**
 * Each pattern with a place for its date: behind the subject that opens it, else in front. What lasts
 * is left as it is, for it has no date while it does.
 */
const dated = (patterns: readonly string[]): readonly string[] => patterns.map((pattern) => (/^\{actor[^ }]*\}\{/u.test(pattern) ? pattern.replace('}', '}[于{when}]') : `[{when}，]${pattern}`))

/** What a measure does by itself, as the press says it; others are done to it (被). */
const happening: Readonly<Record<string, string>> = { 实施: '出台', 收紧: '{v 收紧}', 扩大: '{v 扩大}' }

const done = (verb: string, subject: string): string => {
  const own = happening[verb]
  return own === undefined ? `{m 被 ${subject}}${verb}` : `{m 发 ${subject}}${own}`
}

/** A measure against goods, a country or a company. */
const measure = (verb: string, fresh = '', hits = '涉及'): readonly string[] =>
  dated([
    `{actor.state}{m 做}[根据{instrument.named}]{v ${verb}}[针对{item}的]{instrument.rule}[，${hits}{target}]`,
    `{actor.state}{m 做}[根据{instrument.named}]{v ${verb}}${fresh}对{target.place}的{item}出口管制[，${hits}{target.other}]`,
    `{actor.state}{m 做}[根据{instrument.named}]{v ${verb}}${fresh}对{item}的限制[，${hits}{target}]`,
    `{actor.state}{m 做}[根据{instrument.named}]{v ${verb}}${fresh}对{target}的限制`,
    `{actor.state}{m 做}{v ${verb === '实施' ? '出台' : verb}}{instrument.named}`,
    `{actor.state}{m 做}{v ${verb}}${fresh}出口限制`,
    `[针对{item}的]{instrument.rule}${done(verb, 'instrument.rule')}[，${hits}{target}]`,
    `${fresh}对{target.place}的{item}出口管制${done(verb, 'sg')}[，${hits}{target.other}]`,
    `${fresh}对{item}的限制${done(verb, 'sg')}[，${hits}{target}]`,
    `${fresh}对{target}的限制${done(verb, 'sg')}`,
  ])

type Handing = { readonly verb: string; readonly way: string; readonly gone: string; readonly who: string }

/** Goods that change hands. `way`: the word before the other party; `gone`: the goods as subject. */
const handing = ({ verb, way, gone, who }: Handing): readonly string[] => dated([`{${who}}{m 做 ${who}}[${way}{target}]{v ${verb}}{item}[，金额为{money}]`, `{${who}}{m 做 ${who}}[${way}{target}]{v ${verb}}[价值{money}的]产品`, `{item}{m 被 item}${gone}[，金额为{money}]`])

/** Sales that stop or start again. */
const sales = (verb: string): readonly string[] => dated([`{actor}{m 做}${verb}[向{target}]销售{item}`, `{actor}{m 做}${verb}[向{target}]销售产品`, `[对{target}的]{item}销售{m 被 sg}${verb}`, `对{target}的销售{m 被 sg}${verb}`])

const allowing: readonly string[] = dated(['{actor.state}{m 做}允许[向{target.place}]销售{item}[，涉及{target.other}]', '{actor.state}{m 做}允许向{target.place}销售产品', '{actor.state}{m 做}{v 批准}{instrument}', '[向{target.place}]销售{item}{m 被 sg}允许[，涉及{target.other}]', '向{target}销售产品{m 被 sg}允许'])

/** What a licence is for: goods, and where they go. */
const licences = (opening: string): readonly string[] => [`${opening}向{target.place}出口{item}的许可证`, `${opening}[{item}]出口许可证`]

/** How somebody stands to something: to a rule, to somebody, to goods. */
const stance = (verb: string, alone: string): readonly string[] => [`{actor}{m 做}{${verb}}{instrument}`, `{actor}{m 做}[在{item}问题上]{${verb}}{target}`, `{actor}{m 做}[在{instrument}问题上]{${verb}}{target}`, `{actor}{m 做}{${verb}}{item}`, `{actor}{m 做}{${verb}}${alone}`]

/** Prices that move. */
const moving = (verb: string, act: string): readonly string[] => dated([`[{target.place}的]{item}价格{m 发 item}{v ${verb}}[{percent}][至{money}]`, `{actor}{m 做}[对{target}]{v ${act}}价格[，幅度为{percent}]`, `[{target.place}的]价格{m 发 sg}{v ${verb}}{percent}`, `{target.place}的价格{m 发 sg}{v ${verb}}`])

/** Chinese sentences for every predicate; see `kinds/gist.ts` for the notation. */
export const patterns: Gist['patterns'] = {
  'control.impose': measure('实施'),
  'control.tighten': measure('收紧'),
  'control.extend': measure('扩大'),
  'control.ban': dated([
    '{actor.state}{m 做}[根据{instrument.named}]禁止向{target.place}出口{item}[，涉及{target.other}]',
    '{actor.state}{m 做}[根据{instrument.named}]禁止{item}交易[，涉及{target}]',
    '{actor.state}{m 做}[根据{instrument.named}]对{target}{v 实施}禁令',
    '向{target.place}出口{item}{m 被 sg}禁止[，涉及{target.other}]',
    '{item}{m 被 item}[{instrument.named}]禁止[，涉及{target}]',
    '{target}{m 被 target}[依据{instrument.named}]禁止',
    '{actor.state}{m 做}{v 实施}禁令',
  ]),
  'control.require': dated([
    '{actor.state}{m 做}[对{item}]{v 实施}{instrument.rule}[，涉及{target}]',
    '{actor.state}{m 做}对向{target.place}出口的{item}{v 提出}新要求[，涉及{target.other}]',
    '{actor.state}{m 做}对{item}{v 提出}新要求[，涉及{target}]',
    '{actor.state}{m 做}对{target}{v 提出}新要求',
    '针对{item}的新要求{m 做 sg}{v 出台}[，涉及{target}]',
    '针对{target}的新要求{m 做 sg}{v 出台}',
    '{actor.state}{m 做}[根据{instrument.named}]{v 提出}新要求',
  ]),
  'control.propose': measure('提议', '新的'),
  'control.uphold': measure('维持'),
  'control.restrict': dated([
    '{actor.state}{m 做}[根据{instrument.named}]限制向{target.place}出口{item}[，涉及{target.other}]',
    '{actor.state}{m 做}[根据{instrument.named}]对{item}{v 施加}限制[，涉及{target}]',
    '{actor.state}{m 做}[根据{instrument.named}]对{target}{v 施加}限制',
    '向{target.place}出口{item}{m 被 sg}限制[，涉及{target.other}]',
    '{item}{m 发 item}{v 受到}[{instrument.named}]限制[，涉及{target}]',
    '{target}{m 发 target}{v 受到}[{instrument.named}]限制',
    '{actor.state}{m 做}[根据{instrument.named}]{v 实施}出口限制',
  ]),
  'easing.ease': measure('放宽'),
  'easing.lift': measure('取消'),
  'easing.suspend': measure('暂停'),
  'easing.exempt': dated([
    '{actor.state}{m 做}{v 豁免}{target.other}[的{item}]，使其不受{instrument}约束',
    '{actor.state}{m 做}{v 豁免}{item}，使其不受{instrument}约束',
    '{actor.state}{m 做}使{target.other}免受[{item}]限制',
    '{actor.state}{m 做}使{item}免受[对{target.place}的]限制',
    '{target}{m 发 target}{v 获得}{instrument}豁免',
    '{target}{m 发 target}{v 获得}[{item}]限制豁免',
    '{item}{m 发 item}{v 获得}限制豁免',
    '{actor.state}{m 做}{v 给予}[{instrument}]豁免',
  ]),
  'easing.allow': allowing,
  'licence.apply': dated(licences('{actor}{m 做}{v 申请}')),
  'licence.grant': dated([
    ...licences('{actor.state}{m 做}向{target.other}{v 发放}'),
    ...licences('{actor.state}{m 做}{v 发放}'),
    '{target.other}{m 发 target.other}{v 获得}[{item}]出口许可证',
    '{actor.company}{m 发 actor.company}{v 获得}[{item}]出口许可证',
    '{item}出口许可证{m 被 sg}发放',
    '对{target}的出口许可证{m 被 sg}发放',
  ]),
  'licence.refuse': dated([...licences('{actor.state}{m 做}拒绝向{target.other}发放'), ...licences('{actor.state}{m 做}拒绝发放'), '{target.other}的[{item}]出口许可证申请{m 被 sg}拒绝', '{bare actor.company}的[{item}]出口许可证申请{m 被 sg}拒绝', '{item}出口许可证申请{m 被 sg}拒绝']),
  'licence.revoke': dated([...licences('{actor.state}{m 做}{v 撤销}{target.other}的'), ...licences('{actor.state}{m 做}{v 撤销}'), '{target.other}的[{item}]出口许可证{m 被 sg}撤销', '{bare actor.company}的[{item}]出口许可证{m 被 sg}撤销', '{item}出口许可证{m 被 sg}撤销']),
  'licence.await': [...licences('{actor.party}{m 在}{g 等待}'), '{target.other}{m 在 target.other}{g 等待}[{item}]出口许可证', '{item}出口许可证{m 是 sg}{g 有待}批准'],
  'licence.condition': dated([
    '{actor.company}{m 做}{v 接受}[{item}]出口许可证的附加条件[，其中包括上缴{percent}][，涉及金额{money}]',
    '{actor.state}{m 做}为[{item}]出口许可证{v 附加}条件[，其中包括上缴{percent}][，涉及{target.other}]',
    '{item}出口许可证{m 被 sg}附加条件[，其中包括上缴{percent}][，涉及{target}]',
    '{target.other}{m 被 target.other}附加许可条件[，其中包括上缴{percent}]',
  ]),
  'licence.hold': [...licences('{actor.party}{m 是}{g 持有}'), '{target.other}{m 是 target.other}{g 持有}[{item}]出口许可证'],
  'listing.add': dated([
    '{actor.state}{m 做}将{target}{v 列入}{instrument.named}',
    '{target}{m 被 target}列入{instrument.named}',
    '{actor.state}{m 做}将{target}{v 列入}受限名单',
    '{actor.company}{m 被 actor.company}列入{instrument.named}',
    '{target}{m 被 target}列入受限名单',
    '{actor.state}{m 做}{v 扩大}{instrument.named}',
  ]),
  'listing.remove': dated(['{actor.state}{m 做}将{target}{v 移出}{instrument.named}', '{target}{m 被 target}移出{instrument.named}', '{actor.company}{m 被 actor.company}移出{instrument.named}', '{actor.state}{m 做}将{target}{v 移出}受限名单', '{target}{m 被 target}移出受限名单']),
  'listing.listed': ['{target}{m 是 target}{g 在}{instrument.named}之列', '{actor.company}{m 是 actor.company}{g 在}{instrument.named}之列', '{actor.person}{m 是 actor.person}{g 在}{instrument.named}之列', '{target}{m 是 target}{g 在}受限名单之列', '{actor.company}{m 是 actor.company}{g 在}受限名单之列'],
  'evasion.smuggle': dated(['{actor.party}{m 做 actor.party}[向{target}]{v 走私}{item}[，价值{money}]', '{item}{m 被 item}走私[至{target}][，案值{money}]', '{actor.party}{m 做 actor.party}[向{target}]{v 走私}货物[，价值{money}]', '[价值{money}的]货物{m 被 sg}走私至{target}']),
  'evasion.reroute': dated(['{actor.party}{m 做 actor.party}{v 转运}{item}[至{target}][，价值{money}]', '{item}{m 被 item}转运[至{target}][，价值{money}]', '{actor.party}{m 做 actor.party}向{target}{v 转运}货物', '货物{m 被 sg}转运至{target}']),
  'evasion.front': dated(['{actor.party}{m 做 actor.party}{v 利用}空壳公司获取{item}', '{actor.party}{m 做 actor.party}{v 利用}[设在{target.place}的]空壳公司', '空壳公司{m 被 sg}用来[为{target}]获取{item}', '空壳公司{m 被 sg}用来向{target}供货']),
  'evasion.remote': dated(['{actor.party}{m 做 actor.party}{v 远程使用}[{target.place}的]{item}', '{item}{m 被 item}[{target}]远程使用', '{target}{m 做 target}{v 远程使用}{item}', '{actor.party}{m 做 actor.party}{v 远程使用}[{target.place}的]受限芯片']),
  'evasion.circumvent': dated(['{actor.party}{m 做 actor.party}{v 规避}[针对{item}的]{instrument}', '{actor.party}{m 做 actor.party}{v 规避}[针对{item}的][{target.place}的]限制', '[针对{item}的]{instrument}{m 被 instrument}[{target.other}]规避', '对{item}的限制{m 被 sg}规避', '对{target}的限制{m 被 sg}规避']),
  'evasion.deceive': dated(['{actor.party}{m 做 actor.party}在{item}问题上{v 误导}{target}', '{actor.party}{m 做 actor.party}{v 误导}{target}', '{actor.party}{m 做 actor.party}{v 隐瞒}{item}的去向', '{item}的去向{m 被 sg}隐瞒']),
  'evasion.reach': dated(['{item}{m 做 item}{v 流入}{target}', '{item}{m 做 item}{v 流入}{actor}', '{bare actor}的产品{m 做 sg}{v 流入}{target}', '{target}{m 发 target}{v 获得}受限产品', '{actor.party}{m 做 actor.party}{v 获得}受限产品']),
  'repurposing.convert': ['{actor}{m 在}将{item}{g 改装}成{outcome}', '{actor}{m 在}{g 改装}{item}', '{item}{m 在 item}[在{target.place}]被改装成{outcome}', '{item}{m 在 item}[在{target.place}]被改装', '{actor}{m 在}{g 改装}硬件'],
  'repurposing.dismantle': ['{actor}{m 在}[在{target.place}]{g 拆解}{item}', '{item}{m 在 item}[在{target.place}]被拆解'],
  'enforcement.investigate': [
    '{actor.state}{m 在}[就{item}问题]{g 调查}{target.party}',
    '{target.party}{m 在 target.party}[因{item}问题]接受[{actor.state}的]调查',
    ...dated(['{actor.state}{m 做}[根据{instrument.named}]{v 启动}[{item}]调查', '涉及{actor.party}的[{item}]调查{m 被 sg}启动', '[根据{instrument.named}展开的]调查{m 被 sg}启动[，涉及金额{money}]']),
    '{item}{m 在 item}接受调查',
  ],
  'enforcement.search': dated(['{actor.state}{m 做}{v 搜查}{target.party}的办公场所', '{target.party}的办公场所{m 被 sg}搜查', '{bare actor.party}的办公场所{m 被 sg}搜查', '{actor.state}{m 做}[就{item}问题]{v 展开}搜查', '有关部门{m 做 sg}[就{item}问题]{v 展开}搜查']),
  'enforcement.charge': dated([
    '{actor.state}{m 做}[就{item}问题]{v 起诉}{target.party}[，案值{money}]',
    '{target.party}{m 被 target.party}[就{item}问题]起诉[，案值{money}]',
    '{actor.party}{m 被 actor.party}[就{item}问题]起诉[，案值{money}]',
    '{actor.state}{m 做}[就{item}问题][根据{instrument.named}]{v 提出}指控',
    '检方{m 做 sg}就{item}问题{v 提出}指控[，案值{money}]',
  ]),
  'enforcement.arrest': dated(['{actor.state}{m 做}[在涉{item}案件中]{v 逮捕}{target.party}', '{target.party}{m 被 target.party}逮捕[，案件涉及{item}]', '{actor.party}{m 被 actor.party}逮捕[，案件涉及{item}]', '{actor.state}{m 做}[在涉{item}案件中]{v 实施}逮捕', '涉{item}案件中有人{m 被 sg}逮捕']),
  'enforcement.fine': dated([
    '{actor.party}{m 被 actor.party}[就{item}问题]罚款[{money}]',
    '{actor.state}{m 做}[就{item}问题]对{target.party}{v 处以}[{money}]罚款',
    '{target.party}{m 被 target.party}[就{item}问题]罚款[{money}]',
    '{actor.state}{m 做}{v 处以}{money}罚款',
    '{money}罚款{m 被 sg}开出',
    '{actor.state}{m 做}{v 处以}罚款',
  ]),
  'enforcement.sue': dated(['{actor}{m 做}[就{item}问题]{v 起诉}{target}[，索赔{money}]', '{target}{m 被 target}[就{item}问题]起诉[，索赔金额{money}]', '{actor}{m 做}[就{item}问题][就{instrument}]{v 提起}诉讼']),
  'enforcement.rule': dated(['{actor.state}{m 做}[在涉及{target}的案件中]就{instrument}{v 作出}裁决', '{actor.state}{m 做}在涉及{target}的[{item}]案件中{v 作出}裁决', '{actor.state}{m 做}{v 作出}裁决', '法院{m 做 sg}在涉及{target}的案件中{v 作出}裁决', '法院{m 做 sg}就{instrument}{v 作出}裁决']),
  'enforcement.settle': dated(['{actor}{m 做}[就{item}问题]与{target}{v 达成}[{money}]和解', '{actor}{m 做}[就{item}案件]{v 达成}[{money}]和解', '{target}{m 做 target}{v 达成}[{money}]和解', '一起案件{m 做 sg}{v 达成}{money}和解']),
  'enforcement.summon': dated(['{actor.state}{m 做}[就{item}问题]{v 约谈}{target}', '{target}{m 被 target}[就{item}问题]约谈']),
  'enforcement.seize': dated(['{actor.state}{m 做}[从{target}处]{v 查扣}{item}[，价值{money}]', '{item}{m 被 item}查扣[，价值{money}]', '{actor.state}{m 做}[从{target}处]{v 查扣}[价值{money}的]货物', '价值{money}的货物{m 被 sg}查扣']),
  'enforcement.infringe': dated(['{actor.firm}{m 做 actor.firm}{v 侵犯}{target}的知识产权[，涉及{item.product}]', '{target}的知识产权{m 被 sg}侵犯', '{actor.firm}{m 做 actor.firm}{v 侵犯}知识产权[，涉及{item.product}]', '{item}{m 做 item}{v 侵犯}知识产权']),
  'retaliation.retaliate': dated(['{actor.state}{m 做}[因{instrument}]对{target}{v 采取}[涉及{item}的]反制措施', '{actor.state}{m 做}[针对{instrument}]{v 采取}[涉及{item}的]反制措施', '针对{target}的反制措施{m 发 sg}{v 出台}']),
  'launch.unveil': dated(['{actor}{m 做}[在{target.place}][为{target.other}]{v 发布}{item}', '{item}{m 做 item}[在{target.place}][面向{target.other}]{v 亮相}', '{actor}{m 做}[在{target.place}][为{target.other}]{v 发布}新产品']),
  'launch.release': dated(['{actor}{m 做}[在{target.place}][为{target.other}]{v 推出}{item}', '{item}{m 做 item}[在{target.place}][面向{target.other}]{v 上市}', '{actor}{m 做}[在{target.place}][为{target.other}]{v 推出}新产品']),
  'launch.adapt': dated(['{actor}{m 做}为{target}{v 调整}{item}', '{actor}{m 做}{v 开发}符合规定的{item}', '{item}{m 被 item}专为{target}调整', '{item}{m 被 item}按规定调整', '{actor}{m 做}[为{target}]{v 开发}特供产品']),
  'launch.delay': dated(['{actor}{m 做}推迟[在{target.place}][为{target.other}]推出{item}', '{item}[在{target.place}][面向{target.other}]的上市{m 被 item}推迟', '{actor}{m 做}{v 推迟}产品发布']),
  'sale.sell': handing({ verb: '销售', way: '向', gone: '销售[给{target}]', who: 'actor.party' }),
  'sale.ship': handing({ verb: '交付', way: '向', gone: '交付[给{target}]', who: 'actor.party' }),
  'sale.order': handing({ verb: '订购', way: '从', gone: '订购[，供货方为{target}]', who: 'actor.body' }),
  'sale.buy': handing({ verb: '采购', way: '从', gone: '采购[，供货方为{target}]', who: 'actor.body' }),
  'sale.hoard': dated(['{actor}{m 做}[从{target}]{v 囤积}{item}[，金额为{money}]', '{actor}{m 做}[从{target}]{v 囤积}[价值{money}的]产品', '{item}{m 被 item}[{target.other}]囤积']),
  'sale.stop': sales('停止'),
  'sale.resume': sales('恢复'),
  'supply.shortage': ['{item}[在{target.place}]{m 是 item}供不应求', '{actor}{m 是}{g 面临}{item}短缺', '{target}{m 是 target}{g 面临}{item}短缺', '{actor}{m 是}{g 面临}供应短缺'],
  'supply.available': ['{item}{m 能 item}[在{target.place}][向{target.other}]供货', '{bare actor}的{item}{m 能 item}[在{target.place}]供货', '{bare actor}的产品{m 能 sg}[在{target.place}]供货'],
  'supply.demand-up': dated(['[{target.place}]对{item}的需求{m 发 sg}{v 增长}[{percent}]', '来自{target}的需求{m 发 sg}{v 增长}[{percent}]', '{bare actor.buyer}[对{item}]的需求{m 发 sg}{v 增长}[{percent}]', '对{actor}产品的需求{m 发 sg}{v 增长}[{percent}]']),
  'supply.demand-down': dated(['[{target.place}]对{item}的需求{m 发 sg}{v 下降}[{percent}]', '来自{target}的需求{m 发 sg}{v 下降}[{percent}]', '{bare actor.buyer}[对{item}]的需求{m 发 sg}{v 下降}[{percent}]']),
  'supply.stock': ['{actor}{m 是}{g 拥有}[价值{money}的]{item}库存', '[{target.place}的]{item}库存{m 是 sg}{g 达}{money}', '{actor}{m 是}{g 拥有}价值{money}的库存'],
  'supply.wait': ['[{target.place}的]{item}交货期{m 是 sg}{g 为}{measure}', '[{target.place}的]{item}买家{m 是 sg}需要等待', '{actor}{m 是}需要等待[{item}]交货', '{target}{m 是 target}需要等待[{item}]交货'],
  'price.cost': ['{item}[在{target.place}]的售价{m 是 item}{g 为}{money}', '{bare actor}产品的售价{m 是 sg}{g 为}{money}'],
  'price.rise': moving('上涨', '上调'),
  'price.fall': moving('下跌', '下调'),
  'price.complain': ['{actor}{m 是}对{item}的价格不满', '{target.other}{m 是 target.other}对{item}的价格不满', '{actor}{m 是}对价格不满', '{target.other}{m 是 target.other}对价格不满', '买家{m 是 sg}对{item}的价格不满'],
  'performance.capable': ['{bare actor.company}的{item.goods}{m 能 item.goods}满足需求', '{item}{m 能 item}满足需求', '{bare actor}的产品{m 能 sg}满足需求'],
  'performance.limited': ['{bare actor.company}的{item.goods}性能{m 是 item.goods}受限[（{percent}）]', '{item}性能{m 是 item}受限[（{percent}）]', '{bare actor}的产品性能{m 是 sg}受限', '性能{m 是 sg}受限'],
  'performance.match': ['{item.several}性能{m 是 sg}相当', '{item.single}性能{m 是 item}与{target.other}相当', '{item.single}性能{m 是 item}与竞品相当', '{bare actor}的产品性能{m 是 sg}与竞品相当'],
  'performance.exceed': ['{item.several}之间{m 有 sg}存在[{percent}的]性能差距', '{item.single}性能{m 是 item}优于{target.other}[{percent}]', '{item.single}性能{m 是 item}优于竞品[{percent}]', '{bare actor}的产品性能{m 是 sg}优于竞品[{percent}]'],
  'performance.unsafe': ['{bare actor.company}的{item.goods}[对{target}]{m 有 item.goods}存在安全风险', '{item}[对{target}]{m 有 item}存在安全风险', '{bare actor}的产品[对{target}]{m 有 sg}存在安全风险'],
  'performance.specify': ['{item}的规格{m 是 item}达到{measure}', '{item}性能{m 有 item}相差{percent}', '{bare actor}产品的规格{m 是 sg}达到{measure}'],
  'production.make': ['{actor}{m 是}[在{target.place}][为{target.other}]{g 生产}{item}', '{item}{m 在 item}[在{target.place}]{g 生产}[，供应{target.other}]', '{actor}{m 是}[在{target.place}][为{target.other}]{g 生产}产品'],
  'production.build': ['{actor}{m 在}[在{target.place}]{g 兴建}[生产{item}的]工厂[，投资{money}]', '[{target.place}的][生产{item}的]工厂{m 在 sg}{g 兴建}[，投资{money}]'],
  'production.expand': dated(['{actor}{m 做}[在{target.place}]{v 扩大}[{item}]生产[，幅度为{percent}]', '{item}[在{target.place}]的生产{m 做 item}{v 扩大}[{percent}]', '{target.place}的生产{m 做 sg}{v 扩大}[{percent}]']),
  'production.node': ['{actor}{m 是}以{measure}工艺{g 生产}{item}', '{item}{m 是 item}采用{measure}工艺生产', '{actor}{m 是}以{measure}工艺{g 生产}芯片', '{actor}{m 是}以先进工艺{g 生产}{item}', '{item}{m 是 item}采用先进工艺生产', '{actor}{m 是}{g 掌握}先进工艺'],
  'production.yield': ['{item}的良率{m 是 item}{g 为}{percent}', '{bare actor}[的{item}]良率{m 是 sg}{g 为}{percent}', '{actor}{m 是}{g 面临}[{item}]良率问题', '{item}的良率{m 是 sg}仍是问题'],
  'production.halt': dated(['{actor}{m 做}[在{target.place}]停止生产[{item}]', '{item}[在{target.place}]的生产{m 被 sg}停止', '{target.place}的生产{m 被 sg}停止', '{target.other}的生产{m 被 sg}停止']),
  'substitution.switch': ['{actor}{m 在}[从{target.other}]{g 转向}{item}', '{actor}{m 在}{g 寻找}[{target}的]替代方案', '{actor}{m 在}{g 替换}{item}'],
  'substitution.self-reliance': ['{actor}{m 在}{g 推进}[{item}]自主可控', '{target.place}{m 在 target.place}{g 推进}[{item}]自主可控', '{item}自给率{m 在 sg}{g 提高}'],
  'substitution.prefer': ['{actor}{m 是}更青睐{item}[，而非{target}]', '{actor}{m 是}更青睐本土供应商[，而非{target}]'],
  'investment.fund': dated(['{actor}{m 做}向{target}{v 投资}[{money}][，用于{item}]', '{actor}{m 做}{v 筹集}{money}[，用于{item}]', '{actor}{m 做}{v 投资}[{money}，用于]{item}', '{target}{m 做 target}{v 筹集}{money}', '{actor}{m 做}{v 筹集}资金', '{target}{m 做 target}{v 筹集}资金']),
  'investment.subsidize': dated([
    '{actor}{m 做}[根据{instrument.named}]向{target}{v 提供}[{money}]补贴',
    '{actor.state}{m 做}[根据{instrument.named}]为{item}{v 提供}[{money}]补贴',
    '{target}{m 发 target}[根据{instrument.named}]{v 获得}[{money}]补贴',
    '{actor.company}{m 发 actor.company}[根据{instrument.named}]{v 获得}[{money}]补贴',
    '{actor.state}{m 做}{v 提供}[{money}]补贴',
    '{money}补贴{m 被 sg}发放',
  ]),
  'investment.spend': dated(['{actor}{m 做}[在{target.place}]{v 投资}[{money}，用于]{item}', '{actor}{m 做}向{target}{v 投资}[{money}]', '{actor}{m 做}{v 投资}{money}', '{money}{m 被 sg}投入[{target}的]{item}', '{money}{m 被 sg}投入[{target}]']),
  'investment.acquire': dated(['{actor}{m 做}[以{money}]{v 收购}{target.party}', '{target.party}{m 被 target.party}[以{money}]收购', '{actor}{m 做}{v 进行}[价值{money}的]收购']),
  'investment.stake': dated(['{actor}{m 做}[以{money}]{v 入股}{target.party}[，持股{percent}]', '{target.party}[{percent}]的股份{m 被 sg}[以{money}]收购', '{actor}{m 做}{v 取得}{percent}的股份', '{actor}{m 做}以{money}{v 取得}股份']),
  'investment.partner': dated(['{actor}{m 做}与{target}[就{item}]{v 展开}合作[，金额为{money}]', '{actor}{m 做}[就{item}]{v 建立}合作关系[，金额为{money}]', '与{target}的合作{m 被 sg}宣布']),
  'impact.lose': dated(['{actor}{m 发}[因{item}][在{target.place}]{v 损失}{money}', '{actor}{m 发}[因{item}][在{target.place}]{v 蒙受}[{percent}的]损失', '{target}{m 发 target}{v 损失}{money}', '{target}{m 发 target}{v 蒙受}[{percent}的]损失', '[{item}]损失{m 发 sg}{v 达到}{money}']),
  'impact.gain': dated(['{actor}{m 发}[凭借{item}][在{target.place}]{v 获得}{money}收入', '{bare actor}[在{target.place}][凭借{item}]的业绩{m 发 sg}{v 增长}[{percent}]', '{target}{m 发 target}[从{item}中]{v 受益}[{money}]', '{target}的业绩{m 发 sg}{v 增长}[{percent}]']),
  'impact.earn-less': dated(['{bare actor}[在{target.place}][因{item}]的业绩{m 发 sg}{v 下滑}[{percent}]', '{target}的业绩{m 发 sg}{v 下滑}[{percent}]']),
  'impact.raise-outlook': dated(['{bare actor}的业绩预期{m 发 sg}{v 获得}上调', '{target.other}的业绩预期{m 发 sg}{v 获得}上调']),
  'impact.cut-outlook': dated(['{bare actor}的业绩预期{m 发 sg}{v 遭到}下调', '{target.other}的业绩预期{m 发 sg}{v 遭到}下调']),
  'impact.results': dated(['{actor}{m 发}[凭借{item}][在{target.place}]{v 取得}{money}收入', '{actor}{m 发}{v 公布}业绩', '{target.other}{m 发 target.other}[凭借{item}]{v 取得}{money}收入']),
  'impact.share-of-sales': ['{target.place}{m 是 target.place}{g 占}{actor}业务的{percent}', '{item}{m 是 item}{g 占}{actor}业务的{percent}', '{actor}在{target.place}{m 是}{g 拥有}业务'],
  'impact.shares-down': dated(['{bare actor}股价{m 发 sg}{v 下跌}[{percent}]', '{target.other}股价{m 发 sg}{v 下跌}[{percent}]']),
  'impact.shares-up': dated(['{bare actor}股价{m 发 sg}{v 上涨}[{percent}]', '{target.other}股价{m 发 sg}{v 上涨}[{percent}]']),
  'impact.market-share': ['{bare actor}[在{target.place}][{item}]的市场份额{m 是 sg}{g 为}{percent}', '{bare actor}[在{target.place}]的市场份额{m 是 sg}{g 受到}关注', '{target.place}{m 是 target.place}{g 占}{actor}业务的{percent}', '{item}[在{target.place}]的市场份额{m 是 item}{g 为}{percent}'],
  'impact.jobs': dated(['{bare actor}的就业岗位{m 发 sg}{v 受到}影响[（{count}）]', '{target.other}的就业岗位{m 发 sg}{v 受到}影响[（{count}）]', '{target.place}的就业岗位{m 发 sg}{v 受到}影响[（{count}）]']),
  'impact.weigh': dated([
    '{instrument}{m 发 instrument}{v 冲击}{target}',
    '{instrument}{m 发 instrument}{v 冲击}{actor}',
    '{actor}[在{target.place}][的{item}业务]{m 发}[因{instrument}]{v 受到}影响[，金额为{money}]',
    '{target}[的{item}业务]{m 发 target}[因{instrument}]{v 受到}影响[，金额为{money}]',
    '{item}{m 发 item}{v 受到}影响',
  ]),
  'position.criticize': stance('v 批评', '这一举措'),
  'position.support': stance('g 支持', '这一举措'),
  'position.warn': ['{actor}就{instrument}{v 发出}警告', '{actor}就[{target.place}的]{item}{v 发出}警告', '{actor}就{target}{v 发出}警告', '{actor}对后果{v 发出}警告'],
  'position.demand': ['{actor}呼吁就{instrument}采取行动', '{actor}呼吁就[{target.place}的]{item}采取行动', '{actor}呼吁{target}采取行动', '{actor}呼吁采取行动'],
  'position.deny': ['{actor}拒绝接受{instrument}', '{actor}否认有关{item}的说法[，涉及{target.other}]', '{actor}否认有关{target}的说法', '{actor}否认相关说法'],
  'position.decline': ['{actor}拒绝[就{instrument}]置评', '{target.other}拒绝置评'],
  'position.worry': ['{actor}对{instrument}表示担忧', '{actor}对[{target.place}的]{item}表示担忧', '{actor}对{target}表示担忧', '{actor}表示担忧', '{item}引发担忧'],
  'position.accuse': ['{actor}就{instrument}指责{target}', '{actor}就{item}问题指责{target}', '{actor}指责{target}', '{target}{m 被 target}[就{item}问题]指责'],
  'position.hope': ['{actor}{m 是}希望{instrument}取得进展', '{actor}{m 是}希望[{target.place}的]{item}问题取得进展', '{actor}{m 是}希望{target}方面取得进展', '{actor}{m 是}希望问题得到解决'],
  'position.state': ['{actor}就{instrument}表态', '{actor}就[{target.place}的]{item}问题表态', '{actor}就{target}表态'],
  'outlook.expect': ['{actor}预计[{target.place}的]{item}将出现变化', '{actor}预计{target}将出现变化', '[{target.place}的]{item}预计将出现变化', '{target}预计将出现变化'],
  'outlook.doubt': ['{actor}对{item}[在{target.place}]的前景表示怀疑', '{actor}对{target}的前景表示怀疑', '{item}[在{target.place}]的前景仍不明朗', '{target}的前景仍不明朗'],
}
