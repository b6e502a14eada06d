import type { Gist } from '../kinds/gist.ts'

/** The restrictions of a measure as its object and behind a noun: قيوداً, قيود. */
type Limits = { readonly object: string; readonly noun: string; readonly forms: readonly [object: string, noun: string] }

const known: Limits = { object: 'القيود', noun: 'القيود', forms: ['o', 'o'] }
const some: Limits = { object: 'قيوداً', noun: 'قيود', forms: ['i', 'g'] }
const fresh: Limits = { object: 'قيوداً جديدة', noun: 'قيود جديدة', forms: ['i', 'g'] }

type Measure = { readonly verb: string; readonly done: string; readonly on?: string; readonly limits?: Limits; readonly hits?: string }

/** A measure against goods, a country or a company. `done`: its noun; `on`: the verb's preposition. */
const measure = ({ verb, done, on = '', limits = known, hits = 'تطال' }: Measure): readonly string[] => {
  const act = `{f ${verb} actor.state} {actor.state} ${on}`
  const { object, noun, forms } = limits
  return [
    `${act}{${forms[0]} instrument.rule}[ على {o item}][ بموجب {o instrument.named}][ {when}][، في خطوة ${hits} {o target}]`,
    `${act}${object} على تصدير {o item} إلى {o target.place}[ بموجب {o instrument.named}][ {when}][، في خطوة ${hits} {o target.other}]`,
    `${act}${object} على {o item}[ بموجب {o instrument.named}][ {when}][، في خطوة ${hits} {o target}]`,
    `${act}${object} على {o target}[ بموجب {o instrument.named}]`,
    `${act}{o instrument.named}`,
    `${act}${object} على التصدير`,
    `{j ${done} sg} {${forms[1]} instrument.rule}[ على {o item}][ {when}][، في خطوة ${hits} {o target}]`,
    `{j ${done} sg} ${noun} على تصدير {o item} إلى {o target.place}[ {when}][، في خطوة ${hits} {o target.other}]`,
    `{j ${done} sg} ${noun} على {o item}[ بموجب {o instrument.named}][ {when}][، في خطوة ${hits} {o target}]`,
    `{j ${done} sg} ${noun} على {o target}[ بموجب {o instrument.named}]`,
  ]
}

type Handing = { readonly verb: string; readonly done: string; readonly way: string; readonly who: string }

/** Goods that change hands. `way`: the preposition before the other party. */
const handing = ({ verb, done, way, who }: Handing): readonly string[] => [`{f ${verb} ${who}} {${who}} {o item}[ ${way} {o target}][ مقابل {money}]`, `{f ${verb} ${who}} {${who}} منتجات[ ${way} {o target}][ بقيمة {money}]`, `{j ${done} sg} {o item}[ ${way} {o target}][ مقابل {money}]`]

/** Sales that stop or start again. */
const sales = (verb: string, done: string): readonly string[] => [`{f ${verb} actor} {actor} مبيعات {o item}[ إلى {o target}]`, `{f ${verb} actor} {actor} المبيعات[ إلى {o target}]`, `{j ${done} sg} مبيعات {o item}[ إلى {o target}]`, `{j ${done} sg} المبيعات إلى {o target}`]

/** What a licence is for: goods, and where they go. */
const licences = (act: string): readonly string[] => [`${act} لتصدير {o item} إلى {o target.place}`, `${act}[ لتصدير {o item}]`]

/** How somebody stands to something: to a rule, to somebody, to goods. */
const stance = (verb: string, alone: string): readonly string[] => [`{f ${verb} actor} {actor} {o instrument}`, `{f ${verb} actor} {actor} {o target}[ بشأن {o item}]`, `{f ${verb} actor} {actor} {o target}[ بشأن {o instrument}]`, `{f ${verb} actor} {actor} {o item}`, `{f ${verb} actor} {actor} ${alone}`]

/** Something that is said about a rule, goods or somebody. */
const about = (verb: string, says: string): readonly string[] => [`{f ${verb} actor} {actor} ${says} {o instrument}`, `{f ${verb} actor} {actor} ${says} {o item}[ في {o target.place}]`, `{f ${verb} actor} {actor} ${says} {o target}`]

/** Prices that move by themselves, and that somebody moves. */
const moving = (verb: string, act: string): readonly string[] => [
  `{f ${verb} sg} سعر {o item}[ بنسبة {percent}][ إلى {money}][ في {o target.place}]`,
  `{f ${act} actor} {actor} الأسعار[ بنسبة {percent}][ على {o target}]`,
  `{f ${verb} fsg} الأسعار بنسبة {percent}[ في {o target.place}]`,
  `{f ${verb} fsg} الأسعار في {o target.place}`,
]

/** Who meets with an act of the law, and over what. */
const accused = (verb: string, done: string): readonly string[] => [`{f ${verb} actor.state} {actor.state} {o target.party}[ في قضية تتعلق {ب item}][، بقيمة {money}]`, `{j ${done} sg} {o target.party}[ في قضية تتعلق {ب item}][، بقيمة {money}]`, `{j ${done} sg} {o actor.party}[ في قضية تتعلق {ب item}][، بقيمة {money}]`]

/** Arabic sentences for every predicate; see `kinds/gist.ts` for the notation. */
export const patterns: Gist['patterns'] = {
  'control.impose': measure({ verb: 'فرض', done: 'فرض', limits: some }),
  'control.tighten': measure({ verb: 'شدد', done: 'تشديد' }),
  'control.extend': measure({ verb: 'وسّع', done: 'توسيع' }),
  'control.ban': [
    '{f حظر actor.state} {actor.state} تصدير {o item} إلى {o target.place}[ بموجب {o instrument.named}][ {when}][، في خطوة تطال {o target.other}]',
    '{f حظر actor.state} {actor.state} تداول {o item}[ بموجب {o instrument.named}][ {when}][، في خطوة تطال {o target}]',
    '{f فرض actor.state} {actor.state} حظراً على {o target}[ بموجب {o instrument.named}]',
    '{j حظر sg} تصدير {o item} إلى {o target.place}[ {when}][، في خطوة تطال {o target.other}]',
    '{j حظر sg} تداول {o item}[ بموجب {o instrument.named}][ {when}][، في خطوة تطال {o target}]',
    '{j فرض sg} حظر على {o target}[ بموجب {o instrument.named}]',
    '{f فرض actor.state} {actor.state} حظراً',
  ],
  'control.require': [
    '{f فرض actor.state} {actor.state} {i instrument.rule}[ على {o item}][ {when}][، في خطوة تطال {o target}]',
    '{f فرض actor.state} {actor.state} شروطاً جديدة على تصدير {o item} إلى {o target.place}[ {when}][، في خطوة تطال {o target.other}]',
    '{f فرض actor.state} {actor.state} شروطاً جديدة على {o item}[ {when}][، في خطوة تطال {o target}]',
    '{f فرض actor.state} {actor.state} شروطاً جديدة على {o target}',
    '{j فرض sg} شروط جديدة على {o item}[ {when}][، في خطوة تطال {o target}]',
    '{j فرض sg} شروط جديدة على {o target}',
    '{f فرض actor.state} {actor.state} شروطاً جديدة[ بموجب {o instrument.named}]',
  ],
  'control.propose': measure({ verb: 'اقترح', done: 'اقتراح', limits: fresh }),
  'control.uphold': measure({ verb: 'أبقى', done: 'الإبقاء_على', on: 'على ' }),
  'control.restrict': [
    '{f قيّد actor.state} {actor.state} تصدير {o item} إلى {o target.place}[ بموجب {o instrument.named}][ {when}][، في خطوة تطال {o target.other}]',
    '{f فرض actor.state} {actor.state} قيوداً على {o item}[ بموجب {o instrument.named}][ {when}][، في خطوة تطال {o target}]',
    '{f فرض actor.state} {actor.state} قيوداً على {o target}[ بموجب {o instrument.named}]',
    '{j تقييد sg} تصدير {o item} إلى {o target.place}[ {when}][، في خطوة تطال {o target.other}]',
    '{j فرض sg} قيود على {o item}[ بموجب {o instrument.named}][ {when}][، في خطوة تطال {o target}]',
    '{j فرض sg} قيود على {o target}[ بموجب {o instrument.named}]',
    '{f فرض actor.state} {actor.state} قيوداً على التصدير[ بموجب {o instrument.named}]',
  ],
  'easing.ease': measure({ verb: 'خفف', done: 'تخفيف', hits: 'تشمل' }),
  'easing.lift': measure({ verb: 'ألغى', done: 'إلغاء', hits: 'تشمل' }),
  'easing.suspend': measure({ verb: 'علّق', done: 'تعليق', hits: 'تشمل' }),
  'easing.exempt': [
    '{f أعفى actor.state} {actor.state} {o target.other} من {o instrument}[ على {o item}]',
    '{f أعفى actor.state} {actor.state} {o item} من {o instrument}',
    '{f أعفى actor.state} {actor.state} {o target.other} من القيود[ على {o item}]',
    '{f أعفى actor.state} {actor.state} {o item} من القيود[ على {o target.place}]',
    '{j إعفاء sg} {o target} من {o instrument}',
    '{j إعفاء sg} {o target} من القيود[ على {o item}]',
    '{j إعفاء sg} {o item} من القيود',
    '{f منح actor.state} {actor.state} إعفاءات[ من {o instrument}]',
  ],
  'easing.allow': [
    '{f سمح actor.state} {actor.state} ببيع {o item}[ إلى {o target.place}][ {when}][، في خطوة تشمل {o target.other}]',
    '{f سمح actor.state} {actor.state} بالبيع إلى {o target.place}',
    '{f وافق actor.state} {actor.state} على {o instrument}',
    '{j السماح_ببيع sg} {o item}[ إلى {o target.place}][ {when}][، في خطوة تشمل {o target.other}]',
    '{j السماح_بالبيع sg} إلى {o target}',
  ],
  'licence.apply': licences('{f طلب actor} {actor} رخصاً'),
  'licence.grant': [
    ...licences('{f منح actor.state} {actor.state} {o target.other} رخصاً'),
    ...licences('{f منح actor.state} {actor.state} رخصاً'),
    '{f حصل target.other} {target.other} على رخص[ لتصدير {o item}]',
    '{f حصل actor.company} {actor.company} على رخص[ لتصدير {o item}]',
    '{j منح sg} رخص لتصدير {o item}',
    '{j منح sg} رخص تصدير {ل target}',
  ],
  'licence.refuse': [...licences('{f رفض actor.state} {actor.state} منح {o target.other} رخصاً'), ...licences('{f رفض actor.state} {actor.state} منح رخص'), '{j رفض sg} منح {o target.other} رخصاً[ لتصدير {o item}]', '{j رفض sg} منح {o actor.company} رخصاً[ لتصدير {o item}]', '{j رفض sg} منح رخص لتصدير {o item}'],
  'licence.revoke': [...licences('{f ألغى actor.state} {actor.state} رخص {o target.other}'), ...licences('{f ألغى actor.state} {actor.state} رخصاً'), '{j إلغاء sg} رخص {o target.other}[ لتصدير {o item}]', '{j إلغاء sg} رخص {o actor.company}[ لتصدير {o item}]', '{j إلغاء sg} رخص لتصدير {o item}'],
  'licence.await': [...licences('{y انتظر actor.party} {actor.party} رخصاً'), '{y انتظر target.other} {target.other} رخصاً[ لتصدير {o item}]', '{y انتظر fsg} رخص تصدير {o item} الموافقة'],
  'licence.condition': [
    '{f قبل actor.company} {actor.company} شروطاً للحصول على رخص[ لتصدير {o item}][، منها اقتطاع {percent}][، بقيمة {money}]',
    '{f وضع actor.state} {actor.state} شروطاً لمنح رخص[ لتصدير {o item}][، منها اقتطاع {percent}][ {when}][، في خطوة تطال {o target.other}]',
    '{j وضع sg} شروط لمنح رخص تصدير {o item}[، منها اقتطاع {percent}][ {when}][، في خطوة تطال {o target}]',
    '{f خضع target.other} {target.other} لشروط ترخيص[، منها اقتطاع {percent}]',
  ],
  'licence.hold': [...licences('{y حاز actor.party} {actor.party} رخصاً'), '{y حاز target.other} {target.other} رخصاً[ لتصدير {o item}]'],
  'listing.add': [
    '{f أضاف actor.state} {actor.state} {o target} إلى {o instrument.named}',
    '{j إضافة fsg} {o target} إلى {o instrument.named}',
    '{f أدرج actor.state} {actor.state} {o target} في قائمة سوداء',
    '{j إضافة fsg} {o actor.company} إلى {o instrument.named}',
    '{j إدراج sg} {o target} في قائمة سوداء',
    '{f وسّع actor.state} {actor.state} {o instrument.named}',
  ],
  'listing.remove': ['{f شطب actor.state} {actor.state} {o target} من {o instrument.named}', '{j شطب sg} {o target} من {o instrument.named}', '{j شطب sg} {o actor.company} من {o instrument.named}', '{f شطب actor.state} {actor.state} {o target} من قائمة سوداء', '{j شطب sg} {o target} من قائمة سوداء'],
  'listing.listed': ['{y تضمن fsg} {instrument.named} {o target}', '{y تضمن fsg} {instrument.named} {o actor.company}', '{y تضمن fsg} {instrument.named} {o actor.person}', '{y تضمن fsg} القائمة السوداء {o target}', '{y تضمن fsg} القائمة السوداء {o actor.company}'],
  'evasion.smuggle': ['{f هرّب actor.party} {actor.party} {o item}[ إلى {o target}][، بقيمة {money}]', '{j تهريب sg} {o item}[ إلى {o target}][، في قضية بقيمة {money}]', '{f هرّب actor.party} {actor.party} بضائع[ إلى {o target}][ بقيمة {money}]', '{j تهريب sg} بضائع[ بقيمة {money}] إلى {o target}'],
  'evasion.reroute': ['{f حوّل actor.party} {actor.party} {o item}[ إلى {o target}][، بقيمة {money}]', '{j تحويل sg} {o item}[ إلى {o target}][، بقيمة {money}]', '{f حوّل actor.party} {actor.party} بضائع إلى {o target}', '{j تحويل sg} بضائع إلى {o target}'],
  'evasion.front': ['{f استخدم actor.party} {actor.party} شركات واجهة للحصول على {o item}', '{f استخدم actor.party} {actor.party} شركات واجهة[ في {o target.place}]', '{j استخدام sg} شركات واجهة للحصول على {o item}[ لصالح {o target}]', '{j استخدام sg} شركات واجهة لتزويد {o target}'],
  'evasion.remote': ['{f استخدم actor.party} {actor.party} {o item} عن بعد[ في {o target.place}]', '{j استخدام sg} {o item} عن بعد[ من جانب {o target}]', '{f استخدم target} {target} {o item} عن بعد', '{f استخدم actor.party} {actor.party} رقائق محظورة عن بعد[ في {o target.place}]'],
  'evasion.circumvent': [
    '{f تحايل actor.party} {actor.party} على {o instrument}[ بشأن {o item}]',
    '{f تحايل actor.party} {actor.party} على القيود[ المفروضة على {o item}][ في {o target.place}]',
    '{j التحايل_على sg} {o instrument}[ بشأن {o item}][ من جانب {o target.other}]',
    '{j التحايل_على sg} القيود المفروضة على {o item}',
    '{j التحايل_على sg} القيود المفروضة على {o target}',
  ],
  'evasion.deceive': ['{f ضلل actor.party} {actor.party} {o target} بشأن {o item}', '{f ضلل actor.party} {actor.party} {o target}', '{f أخفى actor.party} {actor.party} وجهة {o item}', '{j إخفاء sg} وجهة {o item}'],
  'evasion.reach': ['{f وصل item} {item} إلى {o target}', '{f وصل item} {item} إلى {o actor}', '{f وصل fsg} منتجات {o actor} إلى {o target}', '{f حصل target} {target} على منتجات محظورة', '{f حصل actor.party} {actor.party} على منتجات محظورة'],
  'repurposing.convert': ['{y حوّل actor} {actor} {o item} إلى {o outcome}', '{y عدّل actor} {actor} {o item}', '{j تحويل sg} {o item} إلى {o outcome}[ في {o target.place}]', '{j تعديل sg} {o item}[ في {o target.place}]', '{y عدّل actor} {actor} معدات'],
  'repurposing.dismantle': ['{y فكك actor} {actor} {o item}[ في {o target.place}]', '{j تفكيك sg} {o item}[ في {o target.place}]'],
  'enforcement.investigate': [
    '{y حقق actor.state} {actor.state} مع {o target.party}[ بشأن {o item}]',
    '{y خضع target.party} {target.party} للتحقيق[ بشأن {o item}][ من جانب {o actor.state}]',
    '{f فتح actor.state} {actor.state} تحقيقاً[ بشأن {o item}][ بموجب {o instrument.named}]',
    '{j فتح sg} تحقيق يتعلق {ب actor.party}[ بشأن {o item}]',
    '{y خضع item} {item} للتحقيق',
    '{j فتح sg} تحقيق[ بموجب {o instrument.named}][ بشأن {money}]',
  ],
  'enforcement.search': ['{f فتش actor.state} {actor.state} مقار {o target.party}', '{j تفتيش sg} مقار {o target.party}', '{j تفتيش sg} مقار {o actor.party}', '{f فتش actor.state} {actor.state} عدداً من المواقع[ بشأن {o item}]', '{j تفتيش sg} عدد من المواقع[ بشأن {o item}]'],
  'enforcement.charge': [...accused('اتهم', 'توجيه_اتهامات_إلى'), '{f وجّه actor.state} {actor.state} اتهامات[ بشأن {o item}][ بموجب {o instrument.named}]', '{j توجيه_اتهامات sg} بشأن {o item}[، في قضية بقيمة {money}]'],
  'enforcement.arrest': [...accused('أوقف', 'توقيف'), '{f أوقف actor.state} {actor.state} مشتبهاً بهم[ في قضية تتعلق {ب item}]', '{j توقيف sg} مشتبه بهم في قضية تتعلق {ب item}'],
  'enforcement.fine': [
    '{j تغريم sg} {o actor.party}[ مبلغ {money}][ بشأن {o item}]',
    '{f فرض actor.state} {actor.state} غرامة[ قدرها {money}] على {o target.party}[ بشأن {o item}]',
    '{j تغريم sg} {o target.party}[ مبلغ {money}][ بشأن {o item}]',
    '{f فرض actor.state} {actor.state} غرامة قدرها {money}',
    '{j فرض sg} غرامة قدرها {money}',
    '{f فرض actor.state} {actor.state} غرامة',
  ],
  'enforcement.sue': ['{f قاضى actor} {actor} {o target}[ بشأن {o item}][ مطالبة بـ{money}]', '{j مقاضاة fsg} {o target}[ بشأن {o item}][ للمطالبة بـ{money}]', '{j رفع sg} دعوى قضائية من جانب {o actor}[ بشأن {o item}][ بشأن {o instrument}]'],
  'enforcement.rule': [
    '{f أصدر actor.state} {actor.state} حكماً بشأن {o instrument}[ في قضية تتعلق {ب target}]',
    '{f أصدر actor.state} {actor.state} حكماً في قضية تتعلق {ب target}[ بشأن {o item}]',
    '{f أصدر actor.state} {actor.state} حكماً قضائياً',
    '{j إصدار sg} حكم في قضية تتعلق {ب target}',
    '{j إصدار sg} حكم بشأن {o instrument}',
  ],
  'enforcement.settle': ['{f توصل actor} {actor} إلى تسوية مع {o target}[ بقيمة {money}][ بشأن {o item}]', '{f توصل actor} {actor} إلى تسوية[ بقيمة {money}][ بشأن {o item}]', '{f توصل target} {target} إلى تسوية[ بقيمة {money}]', '{j التوصل_إلى sg} تسوية بقيمة {money}'],
  'enforcement.summon': ['{f استدعى actor.state} {actor.state} {o target}[ بشأن {o item}]', '{j استدعاء sg} {o target}[ بشأن {o item}]'],
  'enforcement.seize': ['{f صادر actor.state} {actor.state} {o item}[، بقيمة {money}][ من {o target}]', '{j مصادرة fsg} {o item}[، بقيمة {money}]', '{f صادر actor.state} {actor.state} بضائع[ بقيمة {money}][ من {o target}]', '{j مصادرة fsg} بضائع بقيمة {money}'],
  'enforcement.infringe': ['{f انتهك actor.firm} {actor.firm} حقوق الملكية الفكرية {ل target}[ من خلال {o item.product}]', '{j انتهاك sg} حقوق الملكية الفكرية {ل target}', '{f انتهك actor.firm} {actor.firm} حقوق الملكية الفكرية[ من خلال {o item.product}]', '{f انتهك item} {item} حقوق الملكية الفكرية'],
  'retaliation.retaliate': ['{f رد actor.state} {actor.state} على {o target}[ بسبب {o instrument}][ بإجراءات تشمل {o item}]', '{f رد actor.state} {actor.state}[ على {o instrument}][ بإجراءات تشمل {o item}]', '{j اتخاذ sg} إجراءات مضادة ضد {o target}'],
  'launch.unveil': ['{f كشف actor} {actor} عن {o item}[ في {o target.place}][ {ل target.other}]', '{j الكشف_عن sg} {o item}[ في {o target.place}][ {ل target.other}]', '{f كشف actor} {actor} عن منتج جديد[ في {o target.place}][ {ل target.other}]'],
  'launch.release': ['{f أطلق actor} {actor} {o item}[ في {o target.place}][ {ل target.other}]', '{j إطلاق sg} {o item}[ في {o target.place}][ {ل target.other}]', '{f أطلق actor} {actor} منتجاً جديداً[ في {o target.place}][ {ل target.other}]'],
  'launch.adapt': ['{f عدّل actor} {actor} {o item} لتناسب {o target}', '{f طوّر actor} {actor} {o item} بما يتوافق مع القواعد', '{j تعديل sg} {o item} بما يناسب {o target}', '{j تعديل sg} {o item} بما يتوافق مع القواعد', '{f طوّر actor} {actor} منتجات معدلة[ {ل target}]'],
  'launch.delay': ['{f أجّل actor} {actor} إطلاق {o item}[ في {o target.place}][ {ل target.other}]', '{j تأجيل sg} إطلاق {o item}[ في {o target.place}][ {ل target.other}]', '{f أجّل actor} {actor} إطلاق منتج'],
  'sale.sell': handing({ verb: 'باع', done: 'بيع', way: 'إلى', who: 'actor.party' }),
  'sale.ship': handing({ verb: 'شحن', done: 'شحن', way: 'إلى', who: 'actor.party' }),
  'sale.order': handing({ verb: 'طلب', done: 'طلب', way: 'من', who: 'actor.body' }),
  'sale.buy': handing({ verb: 'اشترى', done: 'شراء', way: 'من', who: 'actor.body' }),
  'sale.hoard': ['{f خزّن actor} {actor} {o item}[ من {o target}][ بقيمة {money}]', '{f خزّن actor} {actor} منتجات[ من {o target}][ بقيمة {money}]', '{j تخزين sg} {o item}[ من جانب {o target.other}]'],
  'sale.stop': sales('أوقف', 'وقف'),
  'sale.resume': sales('استأنف', 'استئناف'),
  'supply.shortage': ['{y واجه sg} المعروض من {o item} نقصاً[ في {o target.place}]', '{y واجه actor} {actor} نقصاً في {o item}', '{y واجه target} {target} نقصاً في {o item}', '{y واجه actor} {actor} نقصاً في الإمدادات'],
  'supply.available': ['{y توافر item} {item}[ في {o target.place}][ {ل target.other}]', '{y توافر fsg} منتجات {o actor}[ في {o target.place}]'],
  'supply.demand-up': ['{f ارتفع sg} الطلب على {o item}[ بنسبة {percent}][ في {o target.place}]', '{f ارتفع sg} الطلب من {o target}[ بنسبة {percent}]', '{f ارتفع sg} الطلب من {o actor.buyer}[ على {o item}][ بنسبة {percent}]', '{f ارتفع sg} الطلب على منتجات {o actor}[ بنسبة {percent}]'],
  'supply.demand-down': ['{f تراجع sg} الطلب على {o item}[ بنسبة {percent}][ في {o target.place}]', '{f تراجع sg} الطلب من {o target}[ بنسبة {percent}]', '{f تراجع sg} الطلب من {o actor.buyer}[ على {o item}][ بنسبة {percent}]'],
  'supply.stock': ['{y امتلك actor} {actor} مخزوناً من {o item}[ بقيمة {money}]', '{y وصل fsg} قيمة مخزون {o item} إلى {money}[ في {o target.place}]', '{y امتلك actor} {actor} مخزوناً بقيمة {money}'],
  'supply.wait': ['{y وصل fsg} مدة تسليم {o item} إلى {measure}[ في {o target.place}]', '{y واجه sg} مشترو {o item} فترات انتظار[ في {o target.place}]', '{y واجه actor} {actor} فترات انتظار[ للحصول على {o item}]', '{y واجه target} {target} فترات انتظار[ للحصول على {o item}]'],
  'price.cost': ['{y بيع item} {item} بسعر {money}[ في {o target.place}]', '{y بيع fsg} منتجات {o actor} بسعر {money}'],
  'price.rise': moving('ارتفع', 'رفع'),
  'price.fall': moving('انخفض', 'خفض'),
  'price.complain': ['{y شكا actor} {actor} من سعر {o item}', '{y شكا target.other} {target.other} من سعر {o item}', '{y شكا actor} {actor} من الأسعار', '{y شكا target.other} {target.other} من الأسعار', '{y شكا sg} المشترون من سعر {o item}'],
  'performance.capable': ['{y لبّى item.goods} {item.goods} من {o actor.company} الأداء المطلوب', '{y لبّى item} {item} الأداء المطلوب', '{y لبّى fsg} منتجات {o actor} الأداء المطلوب'],
  'performance.limited': ['{y بقي sg} أداء {o item.goods} من {o actor.company} محدوداً[ ({percent})]', '{y بقي sg} أداء {o item} محدوداً[ ({percent})]', '{y بقي sg} أداء منتجات {o actor} محدوداً', '{y بقي sg} الأداء محدوداً'],
  'performance.match': ['{y تقارب fsg} مستويات أداء {o item.several}', '{y ضاهى sg} أداء {o item.single} أداء {o target.other}', '{y ضاهى sg} أداء {o item.single} أداء المنتجات المنافسة', '{y ضاهى sg} أداء منتجات {o actor} أداء المنتجات المنافسة'],
  'performance.exceed': [
    '{y ظهر fsg} فجوة في الأداء[ بنسبة {percent}] بين {o item.several}',
    '{y تفوق sg} أداء {o item.single} على {o target.other}[ بنسبة {percent}]',
    '{y تفوق sg} أداء {o item.single} على المنتجات المنافسة[ بنسبة {percent}]',
    '{y تفوق sg} أداء منتجات {o actor} على المنتجات المنافسة[ بنسبة {percent}]',
  ],
  'performance.unsafe': ['{y شكّل item.goods} {item.goods} من {o actor.company} خطراً أمنياً[ على {o target}]', '{y شكّل item} {item} خطراً أمنياً[ على {o target}]', '{y شكّل fsg} منتجات {o actor} خطراً أمنياً[ على {o target}]'],
  'performance.specify': ['{y وصل fsg} مواصفات {o item} إلى {measure}', '{y اختلف sg} أداء {o item} بنسبة {percent}', '{y وصل fsg} مواصفات منتجات {o actor} إلى {measure}'],
  'production.make': ['{y أنتج actor} {actor} {o item}[ في {o target.place}][ {ل target.other}]', '{j إنتاج sg} {o item}[ في {o target.place}][ {ل target.other}]', '{y أنتج actor} {actor} منتجات[ في {o target.place}][ {ل target.other}]'],
  'production.build': ['{y بنى actor} {actor} مصنعاً[ في {o target.place}][ لإنتاج {o item}][ بقيمة {money}]', '{j بناء sg} مصنع[ لإنتاج {o item}][ في {o target.place}][ بقيمة {money}]'],
  'production.expand': ['{f وسّع actor} {actor} إنتاج {o item}[ في {o target.place}][ بنسبة {percent}]', '{f وسّع actor} {actor} الإنتاج[ في {o target.place}][ بنسبة {percent}]', '{j توسيع sg} إنتاج {o item}[ في {o target.place}][ بنسبة {percent}]', '{j توسيع sg} الإنتاج في {o target.place}[ بنسبة {percent}]'],
  'production.node': ['{y أنتج actor} {actor} {o item} بدقة {measure}', '{j إنتاج sg} {o item} بدقة {measure}', '{y أنتج actor} {actor} رقائق بدقة {measure}', '{y أنتج actor} {actor} {o item} بتقنية متقدمة', '{j إنتاج sg} {o item} بتقنية متقدمة', '{y امتلك actor} {actor} تقنية تصنيع متقدمة'],
  'production.yield': ['{y وصل sg} معدل الإنتاج السليم من {o item} إلى {percent}', '{y وصل sg} معدل الإنتاج السليم لدى {o actor} إلى {percent}[ من {o item}]', '{y واجه actor} {actor} مشكلات في معدل الإنتاج السليم[ من {o item}]', '{y شكّل sg} معدل الإنتاج السليم من {o item} مشكلة'],
  'production.halt': ['{f أوقف actor} {actor} إنتاج {o item}[ في {o target.place}]', '{f أوقف actor} {actor} الإنتاج[ في {o target.place}]', '{j وقف sg} إنتاج {o item}[ في {o target.place}]', '{j وقف sg} الإنتاج في {o target.place}', '{j وقف sg} الإنتاج لدى {o target.other}'],
  'substitution.switch': ['{y اتجه actor} {actor} إلى {o item}[ بدلاً من {o target.other}]', '{y اتجه actor} {actor} إلى بدائل[ عن {o target}]'],
  'substitution.self-reliance': ['{y سعى actor} {actor} إلى الاكتفاء الذاتي[ من {o item}]', '{y سعى target.place} {target.place} إلى الاكتفاء الذاتي[ من {o item}]', '{y زاد sg} الاكتفاء الذاتي من {o item}'],
  'substitution.prefer': ['{y فضّل actor} {actor} {o item}[ على {o target}]', '{y فضّل actor} {actor} الموردين المحليين[ على {o target}]'],
  'investment.fund': ['{f استثمر actor} {actor}[ {money}] في {o target}[ من أجل {o item}]', '{f جمع actor} {actor} {money}[ من أجل {o item}]', '{f استثمر actor} {actor}[ {money}] في {o item}', '{f جمع target} {target} {money}', '{f جمع actor} {actor} تمويلاً', '{f جمع target} {target} تمويلاً'],
  'investment.subsidize': [
    '{f منح actor} {actor} {o target} دعماً[ بقيمة {money}][ بموجب {o instrument.named}]',
    '{f قدّم actor.state} {actor.state} دعماً[ بقيمة {money}] لقطاع {o item}[ بموجب {o instrument.named}]',
    '{f تلقى target} {target} دعماً[ بقيمة {money}][ بموجب {o instrument.named}]',
    '{f تلقى actor.company} {actor.company} دعماً[ بقيمة {money}][ بموجب {o instrument.named}]',
    '{f قدّم actor.state} {actor.state} دعماً[ بقيمة {money}]',
    '{j تقديم sg} دعم بقيمة {money}',
  ],
  'investment.spend': ['{f استثمر actor} {actor}[ {money}] في {o item}[ في {o target.place}]', '{f استثمر actor} {actor}[ {money}] في {o target}', '{f استثمر actor} {actor} {money}', '{j استثمار sg} {money}[ في {o item}][ في {o target}]'],
  'investment.acquire': ['{f استحوذ actor} {actor} على {o target.party}[ مقابل {money}]', '{j الاستحواذ_على sg} {o target.party}[ مقابل {money}]', '{f حقق actor} {actor} صفقة استحواذ[ بقيمة {money}]'],
  'investment.stake': ['{f استحوذ actor} {actor} على حصة[ قدرها {percent}] في {o target.party}[ مقابل {money}]', '{j الاستحواذ_على sg} حصة[ قدرها {percent}] في {o target.party}[ مقابل {money}]', '{f استحوذ actor} {actor} على حصة قدرها {percent}', '{f استحوذ actor} {actor} على حصة مقابل {money}'],
  'investment.partner': ['{f تعاون actor} {actor} مع {o target}[ في {o item}][ بقيمة {money}]', '{f أطلق actor} {actor} شراكة[ في {o item}][ بقيمة {money}]', '{j إعلان sg} شراكة مع {o target}'],
  'impact.lose': ['{f خسر actor} {actor} {money}[ بسبب {o item}][ في {o target.place}]', '{f تكبد actor} {actor} خسائر[ بنسبة {percent}][ بسبب {o item}][ في {o target.place}]', '{f خسر target} {target} {money}', '{f تكبد target} {target} خسائر[ بنسبة {percent}]', '{f بلغ fsg} الخسائر {money}[ بسبب {o item}]'],
  'impact.gain': ['{f حقق actor} {actor} {money}[ من {o item}][ في {o target.place}]', '{f ارتفع fsg} أرباح {o actor}[ بنسبة {percent}][ بفضل {o item}][ في {o target.place}]', '{f استفاد target} {target}[ بقيمة {money}][ من {o item}]', '{f ارتفع fsg} أرباح {o target}[ بنسبة {percent}]'],
  'impact.earn-less': ['{f تراجع fsg} أرباح {o actor}[ بنسبة {percent}][ بسبب {o item}][ في {o target.place}]', '{f تراجع fsg} أرباح {o target}[ بنسبة {percent}]'],
  'impact.raise-outlook': ['{f ارتفع fsg} توقعات {o actor}', '{f ارتفع fsg} توقعات {o target.other}'],
  'impact.cut-outlook': ['{f تراجع fsg} توقعات {o actor}', '{f تراجع fsg} توقعات {o target.other}'],
  'impact.results': ['{f حقق actor} {actor} {money}[ من {o item}][ في {o target.place}]', '{f ظهر fsg} نتائج {o actor}', '{f حقق target.other} {target.other} {money}[ من {o item}]'],
  'impact.share-of-sales': ['{y شكّل target.place} {target.place} {percent} من أعمال {o actor}', '{y شكّل item} {item} {percent} من أعمال {o actor}', '{y امتلك actor} {actor} أعمالا في {o target.place}'],
  'impact.shares-down': ['{f تراجع sg} سهم {o actor}[ بنسبة {percent}]', '{f تراجع sg} سهم {o target.other}[ بنسبة {percent}]'],
  'impact.shares-up': ['{f ارتفع sg} سهم {o actor}[ بنسبة {percent}]', '{f ارتفع sg} سهم {o target.other}[ بنسبة {percent}]'],
  'impact.market-share': [
    '{y بلغ fsg} حصة {o actor} من السوق {percent}[ في {o target.place}][ من {o item}]',
    '{y شكّل fsg} حصة {o actor} من السوق[ في {o target.place}] محور الاهتمام',
    '{y شكّل target.place} {target.place} {percent} من أعمال {o actor}',
    '{y بلغ fsg} حصة {o item} من السوق {percent}[ في {o target.place}]',
  ],
  'impact.jobs': ['{f تأثر fsg} وظائف لدى {o actor}[ ({count})]', '{f تأثر fsg} وظائف لدى {o target.other}[ ({count})]', '{f تأثر fsg} وظائف في {o target.place}[ ({count})]'],
  'impact.weigh': [
    '{f أضر instrument} {instrument} {ب target}',
    '{f أضر instrument} {instrument} {ب actor}',
    '{f تأثر actor} {actor}[ {ب instrument}][ في مجال {o item}][ في {o target.place}][ بما قيمته {money}]',
    '{f تأثر target} {target}[ {ب instrument}][ في مجال {o item}][ بما قيمته {money}]',
    '{f تأثر fsg} سوق {o item}',
  ],
  'position.criticize': stance('انتقد', 'هذه الخطوة'),
  'position.support': stance('أيّد', 'هذه الخطوة'),
  'position.warn': [...about('حذّر', 'بشأن'), '{f حذّر actor} {actor} من العواقب'],
  'position.demand': ['{f دعا actor} {actor} إلى التحرك بشأن {o instrument}', '{f دعا actor} {actor} إلى التحرك بشأن {o item}[ في {o target.place}]', '{f دعا actor} {actor} {o target} إلى التحرك', '{f دعا actor} {actor} إلى التحرك'],
  'position.deny': ['{f رفض actor} {actor} {o instrument}', '{f نفى actor} {actor} ما يقال بشأن {o item}[ وعن علاقته {ب target.other}]', '{f نفى actor} {actor} ما يقال عن {o target}', '{f نفى actor} {actor} ما يقال'],
  'position.decline': ['{f امتنع actor} {actor} عن التعليق[ على {o instrument}]', '{f امتنع target.other} {target.other} عن التعليق'],
  'position.worry': [...about('أعرب', 'عن القلق بشأن'), '{f أعرب actor} {actor} عن القلق', '{y بقي sg} القلق قائماً بشأن {o item}'],
  'position.accuse': ['{f اتهم actor} {actor} {o target} بشأن {o instrument}', '{f اتهم actor} {actor} {o target} بشأن {o item}', '{f وجّه actor} {actor} اتهامات إلى {o target}', '{j توجيه_اتهامات_إلى sg} {o target}[ بشأن {o item}]'],
  'position.hope': [...about('أعرب', 'عن الأمل في إحراز تقدم بشأن'), '{f أعرب actor} {actor} عن الأمل في التوصل إلى حل'],
  'position.state': about('علّق', 'على'),
  'outlook.expect': ['{y توقع actor} {actor} تغيرات بشأن {o item}[ في {o target.place}]', '{y توقع actor} {actor} تغيرات تطال {o target}', '{j توقع sg} تغيرات بشأن {o item}[ في {o target.place}]', '{j توقع sg} تغيرات تطال {o target}'],
  'outlook.doubt': ['{y شكك actor} {actor} في آفاق {o item}[ في {o target.place}]', '{y شكك actor} {actor} في آفاق {o target}', '{y بقي fsg} آفاق {o item} غامضة[ في {o target.place}]', '{y بقي fsg} آفاق {o target} غامضة'],
}
