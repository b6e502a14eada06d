import { describe, expect, test } from 'vitest'
import { packFor } from '#languages/index'
import type { SayClass } from '#languages/kinds/speech'
import type { Factuality } from '#model/claim'
import type { Predicate } from '#model/frame'
import { tokens } from '#text/tokens'
import { factualityOf } from './factuality.ts'

/** Where the words stand in the text; the whole text where none are given. */
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${words} is not in ${text}`)
  return { start, end: start + words.length }
}

type Told = { readonly say: SayClass; readonly cue: string; readonly content: string }

/** A text, its trigger and what that says; what verb of saying brings it, if any. */
type Clause = {
  readonly text: string
  readonly trigger: string
  readonly predicate: Predicate
  readonly told?: Told | undefined
}

const judge = (code: string, { text, trigger, predicate, told }: Clause) => {
  const span = { start: 0, end: text.length }
  const attributed = told
    ? {
        speaker: null,
        attribution: 'indirect' as const,
        cue: { ...spanOf(text, told.cue), text: told.cue },
        content: spanOf(text, told.content),
        say: told.say,
      }
    : null
  const words = tokens(text, span)
  const verdict = factualityOf({
    sentence: { ...span, block: 0, tokens: words },
    clause: span,
    trigger: spanOf(text, trigger),
    predicate,
    attributed,
    pack: packFor(code),
  })
  const { sign } = verdict
  const cue = sign && text.slice(words[sign.from]?.start, words[sign.to - 1]?.end)
  return { ...verdict, cue }
}

/** Text, trigger, predicate; how firm it is, and the words that show it: none where the verb of saying does. */
type Case = readonly [string, string, Predicate, Factuality, (string | null)?, Told?]

const said = (cue: string, content: string, say: SayClass = 'say'): Told => ({ say, cue, content })

const english: readonly Case[] = [
  // told as fact
  ['Halden shipped 300 servers in March.', 'shipped', 'sale.ship', 'asserted', null],
  ['The ministry tightened its export rules.', 'tightened', 'control.tighten', 'asserted'],
  // what hangs on a condition that opens the sentence
  ['If the bill passes, the rule will ban servicing.', 'ban', 'control.ban', 'possible'],
  ['Once the bill had passed, the rule banned servicing.', 'banned', 'control.ban', 'asserted'],
  [
    'Corvex has not only stopped shipments, it has closed its office.',
    'stopped',
    'sale.stop',
    'asserted',
  ],
  ['No doubt Corvex sold the chips.', 'sold', 'sale.sell', 'asserted'],
  ['Corvex sold the chips as soon as possible.', 'sold', 'sale.sell', 'asserted'],
  ['Corvex does not comment, but it sold the chips.', 'sold', 'sale.sell', 'asserted'],
  ['Corvex, which does not make phones, sold the chips.', 'sold', 'sale.sell', 'asserted'],
  ['Corvex has not replied and is selling the chips.', 'selling', 'sale.sell', 'asserted'],
  ['Orbix moved the servers without telling its bank.', 'moved', 'evasion.reroute', 'asserted'],
  ['The X30 can run large models.', 'run large models', 'performance.capable', 'asserted'],
  ['Chinese buyers may not buy the X20.', 'may not buy', 'control.ban', 'asserted'],
  [
    'Orbix cannot receive such goods without a license.',
    'without a license',
    'control.require',
    'asserted',
  ],
  ['Revenue was better than expected and shares rose.', 'rose', 'impact.shares-up', 'asserted'],
  ['The ministry summoned Orbix over alleged flaws.', 'summoned', 'enforcement.summon', 'asserted'],
  [
    'Holm Research estimates that 40,000 chips crossed the border.',
    'crossed the border',
    'evasion.reach',
    'asserted',
    null,
    said('estimates', 'that 40,000 chips crossed the border', 'estimate'),
  ],
  [
    'Prosecutors accuse Orbix of hiding the buyer.',
    'hiding the buyer',
    'evasion.deceive',
    'asserted',
    null,
    said('accuse', 'accuse Orbix of hiding the buyer', 'accuse'),
  ],
  ['Halden declined to comment.', 'declined to comment', 'position.decline', 'asserted'],
  ['Halden did not respond to requests.', 'did not respond', 'position.decline', 'asserted'],
  [
    'Beijing would never accept this, it said, slamming the list.',
    'slamming',
    'position.criticize',
    'asserted',
  ],
  // denied
  ['Halden has not shipped the X20.', 'shipped', 'sale.ship', 'denied', 'not'],
  ["Halden hasn't shipped the X20.", 'shipped', 'sale.ship', 'denied'],
  ['Halden never sold the X20 to Orbix.', 'sold', 'sale.sell', 'denied', 'never'],
  ['Halden no longer sells the X20.', 'sells', 'sale.sell', 'denied', 'no longer'],
  ['The X20 has no back door.', 'back door', 'performance.unsafe', 'denied', 'no'],
  ['The ministry will not approve such exports.', 'approve', 'licence.grant', 'denied', 'not'],
  ["The ministry won't ease the rules.", 'ease', 'easing.ease', 'denied'],
  ['Halden is unlikely to expand the plant.', 'expand', 'production.expand', 'denied'],
  ['There is no evidence that the chips reached Orbix.', 'reached', 'evasion.reach', 'denied'],
  ['Analysts do not believe that the plant will open.', 'open', 'production.build', 'denied'],
  ['Halden has yet to receive a license.', 'receive a license', 'licence.grant', 'denied'],
  [
    'Orbix denied that it had smuggled the chips.',
    'smuggled',
    'evasion.smuggle',
    'denied',
    null,
    said('denied', 'denied that it had smuggled the chips', 'deny'),
  ],
  ['Nordchip denied any wrongdoing.', 'denied', 'position.deny', 'denied'],
  // possible
  ['Washington could ban the X20.', 'ban', 'control.ban', 'possible', 'could'],
  ['Washington may ban the X20.', 'ban', 'control.ban', 'possible', 'may'],
  ['The X20 may not be powerful enough.', 'powerful enough', 'performance.capable', 'possible'],
  ['Orbix reportedly bought 3,000 chips.', 'bought', 'sale.buy', 'possible', 'reportedly'],
  ['The chips likely ended up with Orbix.', 'ended up with', 'evasion.reach', 'possible', 'likely'],
  ['Beijing is considering a ban on the X20.', 'ban', 'control.ban', 'possible'],
  ['Washington threatened to ban the X20.', 'ban', 'control.ban', 'possible'],
  ['Shipments of the X20 could resume.', 'Shipments', 'sale.ship', 'possible', 'could'],
  ['If Beijing bans the X20, Halden will move.', 'bans', 'control.ban', 'possible', 'If'],
  [
    'A bill would require chips to report their location.',
    'require',
    'control.require',
    'possible',
  ],
  ['Halden is believed to have sold the chips.', 'sold', 'sale.sell', 'possible'],
  ['Prices will fall next year.', 'fall', 'price.fall', 'possible', 'will'],
  [
    'Brightwell expects Halden to sell 1.5 million chips.',
    'sell',
    'sale.sell',
    'possible',
    'expects',
    said('expects', 'Halden to sell 1.5 million chips', 'estimate'),
  ],
  [
    'Corvex warned that the curbs would cost it $2 billion.',
    'cost it',
    'impact.lose',
    'possible',
    'would',
    said('warned', 'warned that the curbs would cost it $2 billion', 'warn'),
  ],
  [
    'The association warned of shortages next year.',
    'shortages',
    'supply.shortage',
    'possible',
    null,
    said('warned', 'warned of shortages next year', 'warn'),
  ],
  [
    'Senators called for a ban on the X20.',
    'ban',
    'control.ban',
    'possible',
    null,
    said('called for', 'called for a ban on the X20', 'ask'),
  ],
  [
    'Prosecutors suspect Orbix of smuggling chips.',
    'smuggling',
    'evasion.smuggle',
    'possible',
    'suspect',
    said('suspect', 'suspect Orbix of smuggling chips', 'accuse'),
  ],
  // planned
  [
    'Halden will build a plant in Malaysia.',
    'build a plant',
    'production.build',
    'planned',
    'will',
  ],
  ['Halden plans to sell a slower chip.', 'sell', 'sale.sell', 'planned'],
  [
    'The rule is due to take effect in March, extending the curbs.',
    'take effect',
    'control.impose',
    'planned',
  ],
  ['Beijing vowed to retaliate.', 'retaliate', 'retaliation.retaliate', 'planned'],
  ['Halden wants to return to China and sell the X20.', 'sell', 'sale.sell', 'planned'],
  ['Halden will, however, build a plant.', 'build', 'production.build', 'planned'],
  [
    'Beijing said it would take necessary measures.',
    'take necessary measures',
    'retaliation.retaliate',
    'possible',
    'would',
    said('said', 'it would take necessary measures'),
  ],
  [
    'Halden said it would raise its investment.',
    'raise its investment',
    'investment.spend',
    'planned',
    'would',
    said('said', 'it would raise its investment'),
  ],
]

const french: readonly Case[] = [
  // told as fact
  ['Halden a livré 300 serveurs en mars.', 'livré', 'sale.ship', 'asserted', null],
  ['Le ministère a durci ses règles.', 'durci', 'control.tighten', 'asserted'],
  [
    'Halden a mis la puce en vente sans prévenir personne.',
    'mis la puce en vente',
    'launch.release',
    'asserted',
  ],
  ['Halden tirait profit de la hausse et vendait ses puces.', 'vendait', 'sale.sell', 'asserted'],
  ['Orbix ne peut plus acheter ces puces.', 'acheter', 'control.ban', 'asserted'],
  ['Halden ne commente pas, mais vend ses puces à Orbix.', 'vend', 'sale.sell', 'asserted'],
  [
    'Non seulement Halden vend ses puces, mais il ouvre une usine.',
    'vend',
    'sale.sell',
    'asserted',
  ],
  ['Halden, qui ne fabrique pas de téléphones, vend ses puces.', 'vend', 'sale.sell', 'asserted'],
  [
    'Les ventes ont été meilleures que prévu et le titre gagne 4 %.',
    'gagne',
    'impact.shares-up',
    'asserted',
  ],
  ['Altera a vendu ses puces.', 'vendu', 'sale.sell', 'asserted'],
  [
    'Le Chili impose un permis depuis une affaire de fraude.',
    'impose',
    'control.require',
    'asserted',
  ],
  ['Corvex préférait vendre ses cartes et livrait Orbix.', 'livrait', 'sale.ship', 'asserted'],
  [
    'Holm Research estime que 40 000 puces ont franchi la frontière.',
    'franchi la frontière',
    'evasion.reach',
    'asserted',
    null,
    said('estime', 'que 40 000 puces ont franchi la frontière', 'estimate'),
  ],
  ['Halden n’a pas souhaité commenter.', 'pas souhaité commenter', 'position.decline', 'asserted'],
  // denied
  ['Halden n’a pas livré la X20.', 'livré', 'sale.ship', 'denied'],
  ['Halden ne livre pas la X20.', 'livre', 'sale.ship', 'denied'],
  ['Halden ne livre plus la X20.', 'livre', 'sale.ship', 'denied'],
  ['Halden n’a jamais vendu la X20 à Orbix.', 'vendu', 'sale.sell', 'denied'],
  ['La X20 ne contient aucune porte dérobée.', 'porte dérobée', 'performance.unsafe', 'denied'],
  [
    'Les cartes ne devraient pas être disponibles avant mars.',
    'disponibles',
    'supply.available',
    'denied',
  ],
  ['Le ministère ne lèvera pas les restrictions.', 'lèvera', 'easing.lift', 'denied'],
  ['Le ministère refuse de délivrer la licence.', 'délivrer', 'licence.grant', 'denied'],
  ['Halden n’a toujours pas obtenu de licence.', 'obtenu de licence', 'licence.grant', 'denied'],
  ['Il n’y a aucune preuve d’un détournement.', 'détournement', 'evasion.reroute', 'denied'],
  [
    'Orbix dément avoir acheté les puces.',
    'acheté',
    'sale.buy',
    'denied',
    null,
    said('dément', 'dément avoir acheté les puces', 'deny'),
  ],
  ['SK assure ne plus rien vendre à Orbix.', 'ne plus rien vendre', 'sale.stop', 'denied'],
  ['Nordchip nie toute faute.', 'nie', 'position.deny', 'denied'],
  // possible
  ['Pékin pourrait interdire la X20.', 'interdire', 'control.ban', 'possible', 'pourrait'],
  ['Washington préparerait un texte.', 'texte', 'control.propose', 'possible'],
  ['Orbix aurait acheté 3 000 puces.', 'acheté', 'sale.buy', 'possible', 'aurait'],
  ['Ils auraient menti à la douane.', 'menti', 'evasion.deceive', 'possible', 'auraient'],
  [
    'Les performances de ces puces seraient plus faibles.',
    'performances',
    'performance.limited',
    'possible',
    'seraient',
  ],
  [
    'Ces cartes pourraient ne pas être assez puissantes.',
    'assez puissantes',
    'performance.capable',
    'possible',
  ],
  [
    'Le fondeur se serait débrouillé avec ses machines.',
    'débrouillé avec',
    'production.make',
    'possible',
  ],
  ['Les puces ont probablement abouti chez Orbix.', 'abouti chez', 'evasion.reach', 'possible'],
  ['Pékin envisage d’interdire la X20.', 'interdire', 'control.ban', 'possible'],
  ['Washington menace d’interdire la X20.', 'interdire', 'control.ban', 'possible'],
  ['Si Pékin interdit la X20, Halden partira.', 'interdit', 'control.ban', 'possible', 'Si'],
  ['Nous ne savons pas si les puces ont atteint Orbix.', 'atteint', 'evasion.reach', 'possible'],
  ['Les prix baisseront l’an prochain.', 'baisseront', 'price.fall', 'possible'],
  [
    'Les analystes tablent sur une hausse des ventes.',
    'hausse des ventes',
    'impact.gain',
    'possible',
    'tablent sur',
    said('tablent sur', 'une hausse des ventes', 'estimate'),
  ],
  [
    'Le syndicat réclame l’arrêt des ventes.',
    'arrêt des ventes',
    'sale.stop',
    'possible',
    null,
    said('réclame', 'réclame l’arrêt des ventes', 'ask'),
  ],
  [
    'Des enquêteurs soupçonnent Orbix, le loueur de serveurs que chacun copie, d’avoir profité de ces détours.',
    'profité de ces détours',
    'evasion.circumvent',
    'possible',
    'soupçonnent',
    said(
      'soupçonnent',
      'soupçonnent Orbix, le loueur de serveurs que chacun copie, d’avoir profité de ces détours',
      'accuse',
    ),
  ],
  // planned
  ['Halden va investir deux milliards.', 'investir', 'investment.spend', 'planned'],
  ['Halden construira une usine.', 'construira', 'production.build', 'planned'],
  ['Halden prévoit de vendre une puce bridée.', 'vendre', 'sale.sell', 'planned'],
  ['La règle doit entrer en vigueur en mars.', 'entrer en vigueur', 'control.impose', 'planned'],
  ['L’usine devrait ouvrir en 2027.', 'ouvrir', 'production.build', 'planned', 'devrait'],
  ['Halden veut revenir en Chine.', 'revenir', 'sale.resume', 'planned'],
  ['Pékin a promis de riposter.', 'riposter', 'retaliation.retaliate', 'planned'],
  [
    'Halden a assuré que les licences seraient accordées.',
    'accordées',
    'licence.grant',
    'planned',
    'seraient',
    said('assuré', 'que les licences seraient accordées'),
  ],
]

const rows = (cases: readonly Case[]) =>
  cases.map(([text, trigger, predicate, factuality, cue, told]) => ({
    clause: { text, trigger, predicate, told },
    text,
    factuality,
    cue,
  }))

describe.each([
  ['en', rows(english)],
  ['fr', rows(french)],
] as const)('in %s', (code, cases) => {
  test.each(cases)('$factuality: $text', ({ clause, factuality, cue }) => {
    const found = judge(code, clause)
    expect(found.factuality).toBe(factuality)
    if (cue !== undefined) expect(found.cue).toBe(cue)
  })
})

describe('a not among the words of the trigger', () => {
  const cases: readonly [string, Clause, Predicate][] = [
    [
      'en',
      {
        text: 'The X20 is not powerful enough.',
        trigger: 'not powerful enough',
        predicate: 'performance.limited',
      },
      'performance.capable',
    ],
    [
      'en',
      {
        text: 'Halden has not supplied Orbix since 2020.',
        trigger: 'not supplied Orbix since',
        predicate: 'sale.stop',
      },
      'sale.sell',
    ],
    [
      'fr',
      {
        text: 'Halden n’a pas obtenu d’autorisation.',
        trigger: 'n’a pas obtenu d’autorisation',
        predicate: 'licence.refuse',
      },
      'licence.grant',
    ],
  ]
  test.each(cases)('%s: $text', (code, clause, predicate) => {
    expect(judge(code, clause)).toMatchObject({ factuality: 'denied', predicate })
  })

  test('denies whatever a cue tells whose own words deny nothing', () => {
    const text = 'The plants will raise not one wafer of output.'
    const trigger = { ...spanOf(text, 'raise not one wafer of output'), deniable: true }
    const span = { start: 0, end: text.length }
    const sentence = { ...span, block: 0, tokens: tokens(text, span) }
    const given = { sentence, clause: span, attributed: null, pack: packFor('en') }
    const predicate = 'production.expand' as const
    expect(factualityOf({ ...given, trigger, predicate }).factuality).toBe('denied')
    const own = { ...trigger, deniable: false }
    expect(factualityOf({ ...given, trigger: own, predicate }).factuality).not.toBe('denied')
  })

  test('leaves a restriction what it is', () => {
    const found = judge('en', {
      text: 'Orbix is not allowed to buy chips.',
      trigger: 'not allowed to',
      predicate: 'control.ban',
    })
    expect(found).toMatchObject({ factuality: 'asserted', predicate: 'control.ban' })
  })
})

test('what verbs of denial deny twice is told', () => {
  const told = said('denied', 'denied that it had not shipped the chips', 'deny')
  const text = 'Halden denied that it had not shipped the chips.'
  const clause = { text, trigger: 'shipped', predicate: 'sale.ship' as const, told }
  expect(judge('en', clause).factuality).toBe('asserted')
})

test('without a pack everything is told as fact', () => {
  const clause = { text: 'Halden may sell.', trigger: 'sell', predicate: 'sale.sell' as const }
  expect(judge('und', clause).factuality).toBe('asserted')
})

describe('what hangs on a without is possible, not denied', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'Without spare parts the plant could stop within two months.', 'stop'],
    ['fr', 'Sans licence, l’usine pourrait fermer en mai.', 'fermer'],
    ['it', 'Senza un socio l’ampliamento slitterà al 2029.', 'slitterà'],
    ['nl', 'Zonder vergunning zal de fabriek in mei sluiten.', 'sluiten'],
    ['ru', 'Без лицензий завод может остановиться в мае.', 'остановиться'],
    ['es', 'Sin socio, el cierre de la planta llegaría en mayo.', 'cierre'],
  ]
  test.each(cases)('%s: %s', (code, text, trigger) => {
    const { factuality } = judge(code, { text, trigger, predicate: 'production.halt' })
    expect(factuality).toBe('possible')
  })

  test('what is done without something is denied nothing', () => {
    const clause = { text: 'Halden shipped 300 servers without a license.', trigger: 'shipped' }
    expect(judge('en', { ...clause, predicate: 'sale.ship' }).factuality).toBe('asserted')
  })
})

test.each([
  ['en', 'Halden is unlikely to ship the chips.', 'ship'],
  ['ru', 'Halden вряд ли отгрузит чипы.', 'отгрузит'],
  ['uk', 'Halden навряд чи відвантажить чипи.', 'відвантажить'],
])('what is unlikely is denied (%s)', (code, text, trigger) => {
  expect(judge(code, { text, trigger, predicate: 'sale.ship' }).factuality).toBe('denied')
})

describe('where only the words of a statement are known, their mood is that of the claim', () => {
  const cases: readonly (readonly [string, string, Told, Factuality])[] = [
    [
      'en',
      '“We have not seen the draft,” said Orbix.',
      said('said', 'We have not seen the draft'),
      'denied',
    ],
    [
      'en',
      '“We build parts, not politics,” said Orbix.',
      said('said', 'We build parts, not politics'),
      'asserted',
    ],
    ['en', '“They may come back,” said Orbix.', said('said', 'They may come back'), 'possible'],
    [
      'en',
      '“If they stop, we stop,” said Orbix.',
      said('said', 'If they stop, we stop'),
      'possible',
    ],
    [
      'en',
      'Orbix said four ports would get scanners.',
      said('said', 'four ports would get scanners'),
      'planned',
    ],
    [
      'en',
      '“The door is open, but we do not wait,” said Orbix.',
      said('said', 'The door is open, but we do not wait'),
      'asserted',
    ],
    [
      'en',
      '“I know that it is not easy,” said Orbix.',
      said('said', 'I know that it is not easy'),
      'asserted',
    ],
    [
      'fr',
      '« Personne ne nous a prévenus », a dit Orbix.',
      said('a dit', 'Personne ne nous a prévenus'),
      'denied',
    ],
    [
      'pl',
      '„Nie wycofamy się” – powiedział prezes.',
      said('powiedział', 'Nie wycofamy się'),
      'denied',
    ],
    [
      'tr',
      '“Biz taşıyıcıyız, kutuya bakmak işimiz değil” dedi.',
      said('dedi', 'Biz taşıyıcıyız, kutuya bakmak işimiz değil'),
      'denied',
    ],
    [
      'tr',
      '“Stok yok ama sipariş var” dedi.',
      said('dedi', 'Stok yok ama sipariş var'),
      'asserted',
    ],
    [
      'ja',
      '「在庫はもう残っていない」と話す。',
      said('と話す', '在庫はもう残っていない'),
      'denied',
    ],
    [
      'ko',
      '“주문은 많지만 판매 계획은 없다”고 말했다.',
      said('말했다', '주문은 많지만 판매 계획은 없다'),
      'denied',
    ],
  ]
  test.each(cases)('%s: %s', (code, text, ...[told, factuality]) => {
    const clause = { text, trigger: told.cue, predicate: 'position.state' as const, told }
    expect(judge(code, clause).factuality).toBe(factuality)
  })
})

describe('what hangs on a condition that follows is possible', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'Halden must close the plant if the permit expires.', 'close the plant'],
    ['es', 'El contrato obliga a cerrar la planta si expira el permiso.', 'cerrar la planta'],
    ['ja', '工場を閉鎖した場合、補助金を返す。', '工場を閉鎖'],
  ]
  test.each(cases)('%s: %s', (code, text, trigger) => {
    const { factuality } = judge(code, { text, trigger, predicate: 'production.halt' })
    expect(factuality).toBe('possible')
  })
})

describe('a not near the trigger', () => {
  const cases: readonly (readonly [string, string, string, Predicate, Factuality])[] = [
    ['fr', 'Cette société n’existe pas.', 'société n’existe', 'evasion.front', 'denied'],
    ['uk', 'Жодних обшуків не було.', 'Жодних обшуків', 'enforcement.investigate', 'denied'],
    // far behind it, where the verb comes late
    [
      'ru',
      'Льгот для малых заводов из Сибири и Урала не предусмотрено.',
      'Льгот',
      'easing.exempt',
      'denied',
    ],
    [
      'nl',
      'Over de vergunningplicht voor oude machines gaat de uitspraak niet.',
      'vergunningplicht',
      'control.require',
      'denied',
    ],
    // of a ban the words are a "not" already
    [
      'nl',
      'Orbix mag geen machines kopen en er ook niet investeren.',
      'mag geen',
      'control.ban',
      'asserted',
    ],
    ['ko', '허가가 불발되면 공장이 멈춘다.', '불발되면', 'licence.refuse', 'asserted'],
    // another verb's, behind an "and"
    [
      'pl',
      'Urząd bada sprawę i nie komentuje.',
      'bada sprawę',
      'enforcement.investigate',
      'asserted',
    ],
    // at most
    ['pl', 'Uzysk zakładu nie przekracza 35 procent.', 'Uzysk', 'production.yield', 'asserted'],
  ]
  test.each(cases)('%s: %s', (code, text, ...[trigger, predicate, factuality]) => {
    expect(judge(code, { text, trigger, predicate }).factuality).toBe(factuality)
  })
})
