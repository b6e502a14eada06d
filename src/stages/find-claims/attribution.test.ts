import { describe, expect, test } from 'vitest'
import { packFor } from '#languages/index'
import type { Attribution } from '#model/claim'
import type { Entity, EntityType } from '#model/entity'
import { blocks } from '#text/blocks'
import { readSentences } from '#text/reading'
import { attribute } from './attribution.ts'

/** Invented people and houses, and the places they speak of, as the entity stage would name them. */
const roster: { readonly [T in EntityType]?: readonly string[] } = {
  person: [
    ...['Mara Lindell', 'Lindell', 'Tomas Reyk', 'Reyk', 'Ana Solberg', 'Solberg', 'Jo Sand'],
    ...['Lucie Harnois', 'Paul Verdier', 'Chen Guolin'],
  ],
  company: [
    ...['Corvex', 'Halden', 'Nordchip', 'Orbix', 'Brightwell Capital', 'Holm Research'],
    ...[
      'Meridian News',
      'Daily Ledger',
      'Le Courrier du Port',
      'Agence Méridien',
      'Institut Vauban',
    ],
  ],
  agency: [
    'Commerce Department',
    'Trade Ministry',
    'ministère du Commerce',
    'Commission européenne',
  ],
  place: [
    ...[
      'Beijing',
      'Washington',
      'China',
      'Taiwan',
      'Brussels',
      'The Hague',
      'Japan',
      'Tokyo',
      'Seoul',
    ],
    ...['Chine', 'Pékin', 'Bruxelles', 'La Haye', 'États-Unis', 'Malaysia'],
  ],
  product: ['X20', 'X30'],
  date: [
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'March'],
    ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'mars', '2026'],
  ],
}
const media = ['Meridian News', 'Daily Ledger', 'Le Courrier du Port', 'Agence Méridien']
const knowledge = {
  entities: media.map((id) => ({
    id,
    name: id,
    type: 'company' as const,
    names: {},
    medium: true,
  })),
  nouns: [],
}

const entityOf = (text: string, type: EntityType, name: string): Entity => ({
  id: name,
  name,
  type,
  wikidata: null,
  mentions: [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + name.length,
    text: name,
    rule: 'test',
  })),
  ...(type === 'date' ? { value: { value: '2026', unit: null } } : {}),
})

const read = (text: string, code: string) => {
  const pack = packFor(code)
  const parts = blocks(text.includes('\n') ? text : `${text}\n\n`).map((span) => ({
    ...span,
    role: 'body' as const,
    kept: true,
    language: code,
    removal: null,
  }))
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, parts, { tag: code, rules })
  const entities = Object.entries(roster)
    .flatMap(([type, names]) => names.map((name) => entityOf(text, type as EntityType, name)))
    .filter(({ mentions }) => mentions.length > 0)
  return attribute({ text, blocks: parts, sentences, entities, pack, knowledge }).flat()
}

/** Speaker as printed, how it is printed, and the words said; in the order of the list. */
type Expected = readonly [string | null, Attribution, string]
type Case = readonly [string, readonly Expected[]]

const english: readonly Case[] = [
  [
    'Corvex said it had stopped shipping the X20 to China.',
    [['Corvex', 'indirect', 'it had stopped shipping the X20 to China.']],
  ],
  [
    'Corvex on Monday said it would appeal the ruling.',
    [['Corvex', 'indirect', 'it would appeal the ruling.']],
  ],
  [
    'Corvex, which makes memory for servers, said orders had doubled since spring.',
    [['Corvex', 'indirect', 'orders had doubled since spring.']],
  ],
  [
    'Corvex Chief Executive Mara Lindell told reporters in Taiwan that demand was still rising.',
    [['Mara Lindell', 'indirect', 'that demand was still rising.']],
  ],
  [
    '"We will not change our roadmap," said Tomas Reyk, a vice president at Halden.',
    [['Tomas Reyk', 'direct', '"We will not change our roadmap,"']],
  ],
  [
    '"We will not change our roadmap," Mr. Reyk said.',
    [['Reyk', 'direct', '"We will not change our roadmap,"']],
  ],
  [
    'Halden will open a second plant in Malaysia, two people familiar with the plan said.',
    [
      [
        'two people familiar with the plan',
        'indirect',
        'Halden will open a second plant in Malaysia',
      ],
    ],
  ],
  [
    'Halden will open a second plant in Malaysia in 2026, two people with direct knowledge of the matter told Meridian News.',
    [
      [
        'two people with direct knowledge of the matter',
        'indirect',
        'Halden will open a second plant in Malaysia in 2026',
      ],
    ],
  ],
  [
    'The new rules will take effect in March, according to a senior official at the Trade Ministry.',
    [
      [
        'a senior official at the Trade Ministry',
        'indirect',
        'The new rules will take effect in March',
      ],
    ],
  ],
  [
    'According to analysts at Brightwell Capital, the new rules could halve sales of the X20.',
    [['analysts at Brightwell Capital', 'indirect', 'the new rules could halve sales of the X20.']],
  ],
  [
    'The shipments, according to prosecutors, passed through three shell companies.',
    [
      [
        'prosecutors',
        'indirect',
        'The shipments, according to prosecutors, passed through three shell companies.',
      ],
    ],
  ],
  [
    'Meridian News reported that Orbix had ordered 20,000 units of the X30.',
    [['Meridian News', 'indirect', 'that Orbix had ordered 20,000 units of the X30.']],
  ],
  [
    'Meridian News reported on Tuesday, citing people familiar with the talks, that Orbix had ordered 20,000 units of the X30.',
    [
      [
        'people familiar with the talks',
        'indirect',
        'Meridian News reported on Tuesday, citing people familiar with the talks, that Orbix had ordered 20,000 units of the X30.',
      ],
      [
        'Meridian News',
        'indirect',
        'on Tuesday, citing people familiar with the talks, that Orbix had ordered 20,000 units of the X30.',
      ],
    ],
  ],
  ['The Daily Ledger first reported the inspection.', []],
  [
    'Beijing accused Washington of abusing export controls.',
    [['Beijing', 'indirect', 'accused Washington of abusing export controls.']],
  ],
  [
    'China on Thursday condemned the decision and vowed to retaliate.',
    [
      ['China', 'indirect', 'condemned the decision'],
      ['China', 'indirect', 'to retaliate.'],
    ],
  ],
  [
    'The Trade Ministry said in a statement that the measures were not aimed at any country.',
    [['Trade Ministry', 'indirect', 'that the measures were not aimed at any country.']],
  ],
  [
    'The notice says exporters must file within 30 days.',
    [['notice', 'indirect', 'exporters must file within 30 days.']],
  ],
  [
    'Court documents show the servers were relabelled in Johor.',
    [['Court documents', 'indirect', 'the servers were relabelled in Johor.']],
  ],
  [
    'A Corvex spokesperson declined to comment.',
    [['A Corvex spokesperson', 'indirect', 'declined to comment.']],
  ],
  [
    'Halden did not immediately respond to a request for comment.',
    [['Halden', 'indirect', 'did not immediately respond to a request for comment.']],
  ],
  [
    'Orbix denied that it had trained its model on banned chips.',
    [['Orbix', 'indirect', 'denied that it had trained its model on banned chips.']],
  ],
  [
    'Lucie Harnois, an analyst at Holm Research, estimates that 40,000 chips crossed the border.',
    [['Lucie Harnois', 'indirect', 'that 40,000 chips crossed the border.']],
  ],
  [
    'Analyst Lucie Harnois of Holm Research said supply would stay tight.',
    [['Lucie Harnois', 'indirect', 'supply would stay tight.']],
  ],
  [
    'Industry experts warn that yields remain too low.',
    [['Industry experts', 'indirect', 'warn that yields remain too low.']],
  ],
  [
    'Tomas Reyk joined Halden in March. He said the company would double output.\n\n"Yields are where we want them," he added. "Customers can see that in the samples we ship every month."\n\n"Nobody in the industry expected this. We were ready for it," he said.',
    [
      ['Tomas Reyk', 'indirect', 'the company would double output.'],
      ['Tomas Reyk', 'direct', '"Yields are where we want them,"'],
      ['Tomas Reyk', 'direct', '"Customers can see that in the samples we ship every month."'],
      ['Tomas Reyk', 'direct', '"Nobody in the industry expected this.'],
      ['Tomas Reyk', 'direct', 'We were ready for it,"'],
    ],
  ],
  [
    '“The rule is badly drafted. It will hit the wrong people,” said Ana Solberg, a trade lawyer in Brussels. “Lawyers will earn a lot from it.”',
    [
      ['Ana Solberg', 'direct', '“The rule is badly drafted.'],
      ['Ana Solberg', 'direct', 'It will hit the wrong people,”'],
      ['Ana Solberg', 'direct', '“Lawyers will earn a lot from it.”'],
    ],
  ],
  [
    'Ana Solberg, a trade lawyer in Brussels, was blunt: “The rule is badly drafted. It will hit the wrong people.”',
    [
      ['Ana Solberg', 'direct', '“The rule is badly drafted.'],
      ['Ana Solberg', 'direct', 'It will hit the wrong people.”'],
    ],
  ],
  [
    'Mara Lindell called the rule “a gift to our competitors” and urged The Hague to rethink it.',
    [
      ['Mara Lindell', 'mixed', 'the rule “a gift to our competitors”'],
      ['Mara Lindell', 'indirect', 'urged The Hague to rethink it.'],
    ],
  ],
  [
    'But Corvex, like its rivals, has warned that stocks will run out by summer.',
    [['Corvex', 'indirect', 'warned that stocks will run out by summer.']],
  ],
  [
    'In a filing on Friday, Corvex said it expects revenue to fall by a tenth.',
    [
      ['Corvex', 'indirect', 'it expects revenue to fall by a tenth.'],
      ['Corvex', 'indirect', 'revenue to fall by a tenth.'],
    ],
  ],
  [
    '“We see no sign of a slowdown,” Corvex Chief Financial Officer Jo Sand told analysts on a call.',
    [['Jo Sand', 'direct', '“We see no sign of a slowdown,”']],
  ],
  [
    'The company said the order came from a customer in Japan.',
    [['company', 'indirect', 'the order came from a customer in Japan.']],
  ],
  [
    'Corvex shares rose 3% after the company announced the deal, while Halden added 2%.',
    [['Corvex', 'indirect', 'announced the deal, while Halden added 2%.']],
  ],
  [
    'Halden supplies Orbix. The chipmaker said it would stop.',
    [['Halden', 'indirect', 'it would stop.']],
  ],
  [
    'Commerce Department officials said licenses would be decided case by case, while Chinese officials told local firms to avoid the X20, Meridian News reported.',
    [
      [
        'Meridian News',
        'indirect',
        'Commerce Department officials said licenses would be decided case by case, while Chinese officials told local firms to avoid the X20',
      ],
      ['Commerce Department officials', 'indirect', 'licenses would be decided case by case'],
      ['Chinese officials', 'indirect', 'local firms to avoid the X20'],
    ],
  ],
  ['"It is over," one of the people said.', [['one of the people', 'direct', '"It is over,"']]],
  [
    'Some analysts say the ban has backfired. Others are less sure.',
    [['Some analysts', 'indirect', 'the ban has backfired.']],
  ],
  [
    'Critics say the ban hurts allies more than China.',
    [['Critics', 'indirect', 'the ban hurts allies more than China.']],
  ],
  [
    'Per Holm Research, the share of local chips reached 40%.',
    [['Holm Research', 'indirect', 'the share of local chips reached 40%.']],
  ],
  [
    'Washington should act, argues Ana Solberg, who represents two Halden suppliers.',
    [['Ana Solberg', 'indirect', 'Washington should act']],
  ],
  [
    'Asked about the report, Mara Lindell said: "We follow the law wherever we operate."',
    [['Mara Lindell', 'direct', '"We follow the law wherever we operate."']],
  ],
  [
    'As Tomas Reyk put it, "the customer is always local."',
    [['Tomas Reyk', 'direct', '"the customer is always local."']],
  ],
  [
    'Tests by Holm Research found that the X30 matched the X20 in inference.',
    [['Tests by Holm Research', 'indirect', 'that the X30 matched the X20 in inference.']],
  ],
  [
    'Orbix, for its part, said that it had bought the chips before the ban, and Halden said it knew nothing of the deal.',
    [
      ['Orbix', 'indirect', 'that it had bought the chips before the ban'],
      ['Halden', 'indirect', 'it knew nothing of the deal.'],
    ],
  ],
  [
    'A person briefed on the investigation said agents seized 400 chips.',
    [['A person briefed on the investigation', 'indirect', 'agents seized 400 chips.']],
  ],
  [
    "Jo Sand, the Commerce Department's under secretary for industry, told a Senate panel the agency could enforce only a fraction of its rules.",
    [
      [
        'Jo Sand',
        'indirect',
        'a Senate panel the agency could enforce only a fraction of its rules.',
      ],
    ],
  ],
  [
    'Tomas Reyk says Mara Lindell lied to customers.',
    [['Tomas Reyk', 'indirect', 'Mara Lindell lied to customers.']],
  ],
  [
    'The ministry, which oversees exports, said it had approved four applications.',
    [['ministry', 'indirect', 'it had approved four applications.']],
  ],
  ["Corvex's decision to leave shows how tough the market has become.", []],
  ['Chips announced last week will be sold only at home.', []],
  ['The plan, announced by Washington in March, was delayed.', []],
  [
    'Reyk: "We have enough wafers until spring."',
    [['Reyk', 'direct', '"We have enough wafers until spring."']],
  ],
  [
    '"We have enough wafers until spring," the executive, who asked not to be named, said.',
    [['executive', 'direct', '"We have enough wafers until spring,"']],
  ],
  [
    "Taiwan's Nordchip said in a filing that sales rose 12%.",
    [['Nordchip', 'indirect', 'that sales rose 12%.']],
  ],
  [
    'The Chinese embassy in Washington did not respond to questions, but has previously said that China opposes such lists.',
    [
      ['Chinese embassy in Washington', 'indirect', 'did not respond to questions'],
      ['Chinese embassy in Washington', 'indirect', 'that China opposes such lists.'],
    ],
  ],
  [
    'Data from Holm Research show that exports fell.',
    [['Data from Holm Research', 'indirect', 'that exports fell.']],
  ],
  [
    'Nordchip has repeatedly denied any link to the military.',
    [['Nordchip', 'indirect', 'denied any link to the military.']],
  ],
  [
    'The rule "will cost us dearly", a Halden spokeswoman said by email, adding that the firm was "studying its options".',
    [
      ['a Halden spokeswoman', 'mixed', 'The rule "will cost us dearly"'],
      ['a Halden spokeswoman', 'mixed', 'that the firm was "studying its options".'],
    ],
  ],
  [
    'In Seoul, senior officials at the ministry said they had not been told.',
    [['senior officials at the ministry', 'indirect', 'they had not been told.']],
  ],
  [
    'Analysts expect Corvex to report a fall in revenue.',
    [['Analysts', 'indirect', 'Corvex to report a fall in revenue.']],
  ],
  [
    'Traders in Shenzhen say prices have doubled.',
    [['Traders in Shenzhen', 'indirect', 'prices have doubled.']],
  ],
  ['He said it would rain.', [[null, 'indirect', 'it would rain.']]],
  [
    'Mara Lindell met Tomas Reyk in Tokyo. He said the talks went well.',
    [[null, 'indirect', 'the talks went well.']],
  ],
  [
    '"The licenses are a first step," Trade Minister Jo Sand told parliament on Wednesday.',
    [['Jo Sand', 'direct', '"The licenses are a first step,"']],
  ],
  [
    "The Dutch government said it would not renew Halden's service licenses for two plants in China.",
    [
      [
        'Dutch government',
        'indirect',
        "it would not renew Halden's service licenses for two plants in China.",
      ],
    ],
  ],
  [
    'U.S. officials have said the rules target only the most advanced chips.',
    [['U.S. officials', 'indirect', 'the rules target only the most advanced chips.']],
  ],
  [
    'A spokesperson for the ministry said the list would be updated every quarter.',
    [['A spokesperson for the ministry', 'indirect', 'the list would be updated every quarter.']],
  ],
  [
    '"This is about national security, nothing else," the spokesperson said.',
    [['spokesperson', 'direct', '"This is about national security, nothing else,"']],
  ],
  [
    'Asked whether the rules would change, a White House official said no decision had been made.',
    [['a White House official', 'indirect', 'no decision had been made.']],
  ],
  [
    'Sources in the supply chain told the Daily Ledger that Nordchip had cut its orders.',
    [['Sources in the supply chain', 'indirect', 'that Nordchip had cut its orders.']],
  ],
  [
    'The Daily Ledger, which first reported the talks, said a deal could come within weeks.',
    [['Daily Ledger', 'indirect', 'a deal could come within weeks.']],
  ],
  [
    'Nordchip is preparing a slower chip for China, the Daily Ledger reported on Monday, citing two sources.',
    [
      [
        'two sources',
        'indirect',
        'Nordchip is preparing a slower chip for China, the Daily Ledger reported on Monday',
      ],
      ['Daily Ledger', 'indirect', 'Nordchip is preparing a slower chip for China'],
    ],
  ],
  [
    'Nordchip is preparing a slower chip for China, according to a Daily Ledger report.',
    [['Daily Ledger', 'indirect', 'Nordchip is preparing a slower chip for China']],
  ],
  ['Nordchip has denied this.', [['Nordchip', 'indirect', 'denied this.']]],
  [
    '"We comply with all laws," a Nordchip spokeswoman wrote in an email.',
    [['a Nordchip spokeswoman', 'direct', '"We comply with all laws,"']],
  ],
  [
    'The indictment alleges that the men shipped 200 servers through Malaysia.',
    [['indictment', 'indirect', 'alleges that the men shipped 200 servers through Malaysia.']],
  ],
  [
    "Prosecutors allege the company hid the buyer's name.",
    [['Prosecutors', 'indirect', "allege the company hid the buyer's name."]],
  ],
  [
    'The lawsuit, filed in Texas, accuses Nordchip of copying designs.',
    [['lawsuit', 'indirect', 'accuses Nordchip of copying designs.']],
  ],
  [
    'Lawmakers from both parties urged the Commerce Department to close the loophole.',
    [
      [
        'Lawmakers from both parties',
        'indirect',
        'urged the Commerce Department to close the loophole.',
      ],
    ],
  ],
  [
    'In a letter to the Commerce Department, Senator Jo Sand called for a probe.',
    [['Jo Sand', 'indirect', 'called for a probe.']],
  ],
  [
    "The report's authors argue that the policy has failed.",
    [["report's authors", 'indirect', 'that the policy has failed.']],
  ],
  ['Holm Research put the number at 40,000.', [['Holm Research', 'indirect', '40,000.']]],
  [
    'Holm Research expects shipments to double next year.',
    [['Holm Research', 'indirect', 'shipments to double next year.']],
  ],
  [
    "Tomas Reyk, who leads Halden's China business, acknowledged that customers were looking elsewhere.",
    [['Tomas Reyk', 'indirect', 'that customers were looking elsewhere.']],
  ],
  [
    '“Everyone is buying,” said one trader in Shenzhen, who asked to be identified only by his surname.',
    [['one trader in Shenzhen', 'direct', '“Everyone is buying,”']],
  ],
  [
    'One buyer said he had waited eight months.',
    [['One buyer', 'indirect', 'he had waited eight months.']],
  ],
  [
    '"It took us two years," says Reyk. "The first samples were useless. The next ones were better."\n\nIt was not the end of the story, he says.',
    [
      ['Reyk', 'direct', '"It took us two years,"'],
      ['Reyk', 'direct', '"The first samples were useless.'],
      ['Reyk', 'direct', 'The next ones were better."'],
      ['Reyk', 'indirect', 'It was not the end of the story'],
    ],
  ],
  [
    'The chief executive also said that Halden would keep its plant open.',
    [['chief executive', 'indirect', 'that Halden would keep its plant open.']],
  ],
  [
    'Speaking in Tokyo, Mara Lindell said that Corvex would not raise prices.',
    [['Mara Lindell', 'indirect', 'that Corvex would not raise prices.']],
  ],
  [
    'Mara Lindell has long argued that controls help rivals.',
    [['Mara Lindell', 'indirect', 'that controls help rivals.']],
  ],
  [
    "China's commerce ministry, responding to questions, said it would take all necessary measures.",
    [["China's commerce ministry", 'indirect', 'it would take all necessary measures.']],
  ],
  [
    "China's Foreign Ministry spokesperson Chen Guolin told a regular briefing that Beijing firmly opposed the move.",
    [['Chen Guolin', 'indirect', 'that Beijing firmly opposed the move.']],
  ],
  [
    "“The U.S. has politicized trade,” the ministry's spokesperson said, urging Washington to correct its mistakes.",
    [
      ["ministry's spokesperson", 'direct', '“The U.S. has politicized trade,”'],
      ["ministry's spokesperson", 'indirect', 'Washington to correct its mistakes.'],
    ],
  ],
  ['Under the plan, first described by Meridian News, buyers would need a permit.', []],
  [
    'The memo, seen by Meridian News, says the tests will end in March.',
    [['memo', 'indirect', 'the tests will end in March.']],
  ],
  [
    "The company's website lists the X30 at 12,000 yuan.",
    [["company's website", 'indirect', 'the X30 at 12,000 yuan.']],
  ],
  ['It was unclear whether Halden had applied for a license.', []],
  [
    '"What is the alternative?" asks Ana Solberg.',
    [['Ana Solberg', 'direct', '"What is the alternative?"']],
  ],
  ['"What is the alternative?" she asks.', [[null, 'direct', '"What is the alternative?"']]],
  [
    'Halden CEO Tomas Reyk: demand in China "has never been stronger"',
    [['Tomas Reyk', 'mixed', 'demand in China "has never been stronger"']],
  ],
  [
    "Beijing says U.S. chip curbs 'bully' its companies",
    [['Beijing', 'indirect', "U.S. chip curbs 'bully' its companies"]],
  ],
  ['Nordchip to cut 400 jobs, union says', [['union', 'indirect', 'Nordchip to cut 400 jobs']]],
  [
    'Exclusive: Nordchip plans new chip for China, sources say',
    [['sources', 'indirect', 'Exclusive: Nordchip plans new chip for China']],
  ],
  [
    "Nordchip's Lindell says China ban has backfired",
    [['Lindell', 'indirect', 'China ban has backfired']],
  ],
  [
    'A Trade Ministry official, who declined to be named, said talks were going on.',
    [['A Trade Ministry official', 'indirect', 'talks were going on.']],
  ],
  [
    'Two of the sources said the order was worth $200 million, while a third put it at $150 million.',
    [
      [
        'Two of the sources',
        'indirect',
        'the order was worth $200 million, while a third put it at $150 million.',
      ],
    ],
  ],
  [
    'Officials at Halden and Corvex did not return calls.',
    [['Officials at Halden and Corvex', 'indirect', 'did not return calls.']],
  ],
  [
    'Neither Halden nor Corvex responded to requests for comment.',
    [['Halden nor Corvex', 'indirect', 'to requests for comment.']],
  ],
  [
    'Halden said Tuesday that it had received licenses.',
    [['Halden', 'indirect', 'that it had received licenses.']],
  ],
  [
    'Analysts at Brightwell Capital wrote in a note that the stock was cheap.',
    [['Analysts at Brightwell Capital', 'indirect', 'that the stock was cheap.']],
  ],
  [
    '"A year ago nobody cared about memory," recalls Lindell, the Corvex boss.',
    [['Lindell', 'direct', '"A year ago nobody cared about memory,"']],
  ],
  ['Experts: chip smuggling will grow', [['Experts', 'indirect', 'chip smuggling will grow']]],
  [
    'Nobody believes the ban will last, Reyk admits.',
    [['Reyk', 'indirect', 'Nobody believes the ban will last']],
  ],
  [
    'But Solberg sees a risk for smaller firms.',
    [['Solberg', 'indirect', 'a risk for smaller firms.']],
  ],
  [
    'For its part, the ministry stressed that the measure was temporary.',
    [['ministry', 'indirect', 'that the measure was temporary.']],
  ],
  [
    'Corvex, Halden and Nordchip declined to comment.',
    [['Corvex, Halden and Nordchip', 'indirect', 'declined to comment.']],
  ],
  [
    'The watchdog said on Thursday it had opened an inquiry into Orbix.',
    [['watchdog', 'indirect', 'on Thursday it had opened an inquiry into Orbix.']],
  ],
  [
    'It added that fines could reach 10% of sales.',
    [[null, 'indirect', 'that fines could reach 10% of sales.']],
  ],
  ['Reyk did not say when the plant would open.', []],
  ['In his view, the rule is unworkable.', [[null, 'indirect', 'the rule is unworkable.']]],
  [
    'The two companies said in a joint statement that they would appeal.',
    [['two companies', 'indirect', 'that they would appeal.']],
  ],
  [
    'U.S. Senator Jo Sand, a Republican, has introduced a bill that would require chips to report their location.',
    [
      [
        'Jo Sand',
        'indirect',
        'introduced a bill that would require chips to report their location.',
      ],
    ],
  ],
  [
    'The bill would require chips to report their location, Sand said.',
    [['Sand', 'indirect', 'The bill would require chips to report their location']],
  ],
  ['Sand, a Republican from Ohio, says the bill has support from both parties.', []],
]

const french: readonly Case[] = [
  [
    'Corvex a indiqué avoir suspendu ses livraisons vers la Chine.',
    [['Corvex', 'indirect', 'avoir suspendu ses livraisons vers la Chine.']],
  ],
  [
    "Corvex a annoncé lundi qu'il investirait 2 milliards d'euros dans une usine.",
    [['Corvex', 'indirect', "annoncé lundi qu'il investirait 2 milliards d'euros dans une usine."]],
  ],
  [
    '« Nous ne changerons pas de feuille de route », a déclaré Paul Verdier, directeur général de Halden.',
    [['Paul Verdier', 'direct', '« Nous ne changerons pas de feuille de route »']],
  ],
  [
    '« Nous ne changerons pas de feuille de route », a-t-il ajouté.',
    [[null, 'direct', '« Nous ne changerons pas de feuille de route »']],
  ],
  [
    "Le patron de Halden, Paul Verdier, a prévenu que les stocks seraient épuisés avant l'été.",
    [['Paul Verdier', 'indirect', "prévenu que les stocks seraient épuisés avant l'été."]],
  ],
  [
    'Paul Verdier, le patron de Halden, table sur une reprise au second semestre.',
    [['Paul Verdier', 'indirect', 'une reprise au second semestre.']],
  ],
  [
    'Selon Lucie Harnois, analyste chez Holm Research, 40 000 puces auraient franchi la frontière.',
    [['Lucie Harnois', 'indirect', '40 000 puces auraient franchi la frontière.']],
  ],
  [
    'Selon des sources proches du dossier, La Haye étudie de nouvelles restrictions.',
    [['sources proches du dossier', 'indirect', 'La Haye étudie de nouvelles restrictions.']],
  ],
  [
    "D'après plusieurs experts du secteur, le rendement reste insuffisant.",
    [['plusieurs experts du secteur', 'indirect', 'le rendement reste insuffisant.']],
  ],
  [
    "La Haye étudie de nouvelles restrictions, ont indiqué deux sources proches du dossier à l'Agence Méridien.",
    [['deux sources proches du dossier', 'indirect', 'La Haye étudie de nouvelles restrictions']],
  ],
  [
    'La Haye étudie de nouvelles restrictions, rapporte Le Courrier du Port.',
    [['Le Courrier du Port', 'indirect', 'La Haye étudie de nouvelles restrictions']],
  ],
  [
    'Le Courrier du Port révélait en mars que Orbix avait commandé 20 000 puces.',
    [['Le Courrier du Port', 'indirect', 'que Orbix avait commandé 20 000 puces.']],
  ],
  [
    'Dans un communiqué, le ministère du Commerce a dénoncé une mesure « discriminatoire ».',
    [['ministère du Commerce', 'mixed', 'dénoncé une mesure « discriminatoire ».']],
  ],
  [
    'Pékin a fustigé jeudi cette décision et promis de riposter.',
    [
      ['Pékin', 'indirect', 'fustigé jeudi cette décision'],
      ['Pékin', 'indirect', 'de riposter.'],
    ],
  ],
  [
    "La Chine accuse les États-Unis d'abuser des contrôles à l'exportation.",
    [['Chine', 'indirect', "accuse les États-Unis d'abuser des contrôles à l'exportation."]],
  ],
  [
    'Pour Ana Solberg, avocate à Bruxelles, le texte est mal rédigé.',
    [['Ana Solberg', 'indirect', 'le texte est mal rédigé.']],
  ],
  ['Pour Halden, la facture est lourde.', []],
  [
    "De l'avis des analystes, la mesure arrive trop tard.",
    [['analystes', 'indirect', 'la mesure arrive trop tard.']],
  ],
  [
    "Un porte-parole de Corvex s'est refusé à tout commentaire.",
    [['Un porte-parole de Corvex', 'indirect', "s'est refusé à tout commentaire."]],
  ],
  [
    "Contacté, Halden n'a pas répondu à nos sollicitations.",
    [['Halden', 'indirect', "n'a pas répondu à nos sollicitations."]],
  ],
  [
    'Orbix dément avoir entraîné son modèle sur des puces interdites.',
    [['Orbix', 'indirect', 'dément avoir entraîné son modèle sur des puces interdites.']],
  ],
  [
    "« Le texte est mal rédigé. Il frappera les mauvaises cibles », regrette Ana Solberg, avocate à Bruxelles. « Les avocats, eux, s'y retrouveront. »",
    [
      ['Ana Solberg', 'direct', '« Le texte est mal rédigé.'],
      ['Ana Solberg', 'direct', 'Il frappera les mauvaises cibles »'],
      ['Ana Solberg', 'direct', "« Les avocats, eux, s'y retrouveront. »"],
    ],
  ],
  [
    'Ana Solberg, avocate à Bruxelles, ne décolère pas : « Le texte est mal rédigé. Il frappera les mauvaises cibles. »',
    [
      ['Ana Solberg', 'direct', '« Le texte est mal rédigé.'],
      ['Ana Solberg', 'direct', 'Il frappera les mauvaises cibles. »'],
    ],
  ],
  [
    "Comme l'explique Tomas Reyk, vice-président de Nordchip, les tests prennent des mois.",
    [['Tomas Reyk', 'indirect', 'vice-président de Nordchip, les tests prennent des mois.']],
  ],
  ["C'est ce qu'affirme Tomas Reyk, vice-président de Nordchip.", []],
  [
    "Tomas Reyk a rejoint Halden en mars. Il assure que le groupe doublera sa production.\n\n« Les rendements sont conformes à nos attentes », précise-t-il. « Nos clients le voient chaque mois. »\n\n« Personne dans le secteur ne s'y attendait. Nous étions prêts », conclut-il.",
    [
      ['Tomas Reyk', 'indirect', 'que le groupe doublera sa production.'],
      ['Tomas Reyk', 'direct', '« Les rendements sont conformes à nos attentes »'],
      ['Tomas Reyk', 'direct', '« Nos clients le voient chaque mois. »'],
      ['Tomas Reyk', 'direct', "« Personne dans le secteur ne s'y attendait."],
      ['Tomas Reyk', 'direct', 'Nous étions prêts »'],
    ],
  ],
  [
    "L'entreprise assure que la commande vient d'un client japonais.",
    [['entreprise', 'indirect', "que la commande vient d'un client japonais."]],
  ],
  [
    'Halden fournit Orbix. Le groupe a précisé que le contrat prendrait fin en mars.',
    [['Halden', 'indirect', 'que le contrat prendrait fin en mars.']],
  ],
  [
    "L'acte d'accusation indique que les serveurs ont transité par la Malaisie.",
    [["acte d'accusation", 'indirect', 'que les serveurs ont transité par la Malaisie.']],
  ],
  [
    'Des documents judiciaires montrent que les serveurs ont été réétiquetés.',
    [['documents judiciaires', 'indirect', 'que les serveurs ont été réétiquetés.']],
  ],
  ["Les puces annoncées la semaine dernière ne seront vendues qu'en Chine.", []],
  ['Le projet, annoncé par Pékin en mars, a pris du retard.', []],
  [
    'Interrogée par Le Courrier du Port, Mara Lindell dit ne pas croire à une pénurie.',
    [['Mara Lindell', 'indirect', 'ne pas croire à une pénurie.']],
  ],
  [
    'Mara Lindell, qui dirige Corvex, juge que la règle est « un cadeau fait aux concurrents » et appelle La Haye à la revoir.',
    [
      ['Mara Lindell', 'mixed', 'que la règle est « un cadeau fait aux concurrents »'],
      ['Mara Lindell', 'indirect', 'appelle La Haye à la revoir.'],
    ],
  ],
  [
    "Mais Corvex, à l'instar de ses rivaux, a averti que les stocks fondaient.",
    [['Corvex', 'indirect', 'averti que les stocks fondaient.']],
  ],
  [
    '« Je ne vois aucun signe de ralentissement », insiste le directeur financier de Corvex, Jo Sand.',
    [['Jo Sand', 'direct', '« Je ne vois aucun signe de ralentissement »']],
  ],
  [
    "Les analystes s'attendent à une baisse de 10 % du chiffre d'affaires.",
    [['analystes', 'indirect', "une baisse de 10 % du chiffre d'affaires."]],
  ],
  [
    "Certains analystes estiment que l'interdiction s'est retournée contre ses auteurs.",
    [['Certains analystes', 'indirect', "que l'interdiction s'est retournée contre ses auteurs."]],
  ],
  [
    "Un responsable du ministère du Commerce, sous couvert d'anonymat, a confié que quatre licences avaient été accordées.",
    [
      [
        'Un responsable du ministère du Commerce',
        'indirect',
        'que quatre licences avaient été accordées.',
      ],
    ],
  ],
  [
    "Orbix, pour sa part, affirme avoir acheté les puces avant l'interdiction, et Halden assure ne rien savoir de ce contrat.",
    [
      ['Orbix', 'indirect', "avoir acheté les puces avant l'interdiction"],
      ['Halden', 'indirect', 'ne rien savoir de ce contrat.'],
    ],
  ],
  [
    'La ministre a précisé que le décret paraîtrait en mars.',
    [['ministre', 'indirect', 'que le décret paraîtrait en mars.']],
  ],
  [
    "La ministre de l'Industrie, Lucie Harnois, a précisé que le décret paraîtrait en mars.",
    [['Lucie Harnois', 'indirect', 'que le décret paraîtrait en mars.']],
  ],
  [
    "Jo Sand, sous-secrétaire au Commerce, a expliqué devant le Sénat que ses services ne contrôlaient qu'une fraction des ventes.",
    [['Jo Sand', 'indirect', "que ses services ne contrôlaient qu'une fraction des ventes."]],
  ],
  [
    'Les experts du secteur notent que ces cartes pourraient ne pas suffire.',
    [['experts du secteur', 'indirect', 'que ces cartes pourraient ne pas suffire.']],
  ],
  [
    "L'analyste Lucie Harnois du cabinet Holm Research décrit cette décision comme « un aveu de faiblesse », la comparant à une fuite en avant.",
    [
      ['Lucie Harnois', 'mixed', 'cette décision comme « un aveu de faiblesse »'],
      ['Lucie Harnois', 'indirect', 'à une fuite en avant.'],
    ],
  ],
  [
    "Les directeurs d'usine et les acheteurs de puces révèlent que des milliers de cartes sont démontées chaque mois.",
    [
      [
        "directeurs d'usine et les acheteurs de puces",
        'indirect',
        'que des milliers de cartes sont démontées chaque mois.',
      ],
    ],
  ],
  ["Et d'ajouter : « Nous livrerons à temps. »", [[null, 'direct', '« Nous livrerons à temps. »']]],
  [
    "À en croire Tomas Reyk, la pénurie durera jusqu'en 2026.",
    [['Tomas Reyk', 'indirect', "la pénurie durera jusqu'en 2026."]],
  ],
  [
    'La Commission européenne, elle, dit « suivre la situation de près ».',
    [['Commission européenne', 'direct', '« suivre la situation de près ».']],
  ],
  [
    "« C'est fini », lâche un dirigeant du secteur.",
    [['un dirigeant du secteur', 'direct', "« C'est fini »"]],
  ],
  [
    'Le cabinet Holm Research estime à 40 000 le nombre de puces passées en fraude.',
    [['Holm Research', 'indirect', 'à 40 000 le nombre de puces passées en fraude.']],
  ],
  [
    'Holm Research évalue le marché à 3 milliards de dollars.',
    [['Holm Research', 'indirect', 'le marché à 3 milliards de dollars.']],
  ],
  [
    'Dans une note publiée mardi, les analystes de Brightwell Capital expliquent que la mesure pèsera peu.',
    [['analystes de Brightwell Capital', 'indirect', 'que la mesure pèsera peu.']],
  ],
  [
    'Les États-Unis, de leur côté, rejettent ces accusations.',
    [['États-Unis', 'indirect', 'rejettent ces accusations.']],
  ],
  [
    "Le gouvernement néerlandais a fait savoir qu'il n'avait pas été consulté.",
    [['gouvernement néerlandais', 'indirect', "qu'il n'avait pas été consulté."]],
  ],
  [
    "Une étude de l'Institut Vauban montre que la part des puces locales atteint 40 %.",
    [["Une étude de l'Institut Vauban", 'indirect', 'que la part des puces locales atteint 40 %.']],
  ],
  [
    "Il s'agit d'une première, souligne-t-on au ministère du Commerce.",
    [['ministère du Commerce', 'indirect', "Il s'agit d'une première"]],
  ],
  [
    "« La demande explose », s'enthousiasme Mara Lindell, « et nous n'arrivons plus à suivre. »",
    [
      ['Mara Lindell', 'direct', '« La demande explose »'],
      ['Mara Lindell', 'direct', "« et nous n'arrivons plus à suivre. »"],
    ],
  ],
  [
    'Le dirigeant a aussi dit espérer une levée rapide des restrictions.',
    [['dirigeant', 'indirect', 'espérer une levée rapide des restrictions.']],
  ],
  [
    'Tomas Reyk affirme que Mara Lindell a menti aux clients.',
    [['Tomas Reyk', 'indirect', 'que Mara Lindell a menti aux clients.']],
  ],
  [
    "Nordchip a toujours nié tout lien avec l'armée.",
    [['Nordchip', 'indirect', "nié tout lien avec l'armée."]],
  ],
  [
    '« Ces licences sont un premier pas », a affirmé devant le Parlement la ministre du Commerce, Jo Sand.',
    [['Jo Sand', 'direct', '« Ces licences sont un premier pas »']],
  ],
  [
    "Le gouvernement néerlandais a indiqué qu'il ne renouvellerait pas les licences de Halden pour deux usines en Chine.",
    [
      [
        'gouvernement néerlandais',
        'indirect',
        "qu'il ne renouvellerait pas les licences de Halden pour deux usines en Chine.",
      ],
    ],
  ],
  [
    'Des responsables américains affirment que la règle ne vise que les puces les plus avancées.',
    [
      [
        'responsables américains',
        'indirect',
        'que la règle ne vise que les puces les plus avancées.',
      ],
    ],
  ],
  [
    'Une porte-parole du ministère a précisé que la liste serait mise à jour chaque trimestre.',
    [
      [
        'Une porte-parole du ministère',
        'indirect',
        'que la liste serait mise à jour chaque trimestre.',
      ],
    ],
  ],
  [
    "« C'est une question de sécurité nationale », a-t-elle martelé.",
    [[null, 'direct', "« C'est une question de sécurité nationale »"]],
  ],
  [
    "Interrogé sur un éventuel assouplissement, un conseiller de la Maison-Blanche a répondu que rien n'était décidé.",
    [['un conseiller de la Maison-Blanche', 'indirect', "que rien n'était décidé."]],
  ],
  [
    "Des sources de la chaîne d'approvisionnement ont confié au Courrier du Port que Nordchip avait réduit ses commandes.",
    [
      [
        "sources de la chaîne d'approvisionnement",
        'indirect',
        'que Nordchip avait réduit ses commandes.',
      ],
    ],
  ],
  [
    'Nordchip prépare une puce bridée pour la Chine, a rapporté lundi Le Courrier du Port, citant deux sources.',
    [
      [
        'deux sources',
        'indirect',
        'Nordchip prépare une puce bridée pour la Chine, a rapporté lundi Le Courrier du Port',
      ],
      ['Le Courrier du Port', 'indirect', 'Nordchip prépare une puce bridée pour la Chine'],
    ],
  ],
  [
    'Nordchip prépare une puce bridée pour la Chine, selon un article du Courrier du Port.',
    [
      [
        'un article du Courrier du Port',
        'indirect',
        'Nordchip prépare une puce bridée pour la Chine',
      ],
    ],
  ],
  [
    'Nordchip prépare une puce bridée pour la Chine, à en croire Le Courrier du Port.',
    [['Le Courrier du Port', 'indirect', 'Nordchip prépare une puce bridée pour la Chine']],
  ],
  [
    '« Nous respectons toutes les lois », écrit une porte-parole de Nordchip dans un courriel.',
    [['une porte-parole de Nordchip', 'direct', '« Nous respectons toutes les lois »']],
  ],
  [
    "L'acte d'accusation affirme que les suspects ont expédié 200 serveurs via la Malaisie.",
    [
      [
        "acte d'accusation",
        'indirect',
        'que les suspects ont expédié 200 serveurs via la Malaisie.',
      ],
    ],
  ],
  [
    "Les procureurs soupçonnent l'entreprise d'avoir caché le nom de l'acheteur.",
    [['procureurs', 'indirect', "soupçonnent l'entreprise d'avoir caché le nom de l'acheteur."]],
  ],
  [
    "La plainte, déposée au Texas, accuse Nordchip d'avoir copié des plans.",
    [['plainte', 'indirect', "accuse Nordchip d'avoir copié des plans."]],
  ],
  [
    'Des élus des deux partis exhortent le ministère du Commerce à combler la brèche.',
    [
      [
        'élus des deux partis',
        'indirect',
        'exhortent le ministère du Commerce à combler la brèche.',
      ],
    ],
  ],
  [
    'Dans une lettre au ministère du Commerce, la sénatrice Jo Sand réclame une enquête.',
    [['Jo Sand', 'indirect', 'réclame une enquête.']],
  ],
  [
    'Holm Research chiffre à 40 000 le nombre de puces concernées.',
    [['Holm Research', 'indirect', 'à 40 000 le nombre de puces concernées.']],
  ],
  [
    "Holm Research prévoit un doublement des livraisons l'an prochain.",
    [['Holm Research', 'indirect', "un doublement des livraisons l'an prochain."]],
  ],
  [
    'Tomas Reyk, qui dirige les activités chinoises de Halden, reconnaît que ses clients regardent ailleurs.',
    [['Tomas Reyk', 'indirect', 'que ses clients regardent ailleurs.']],
  ],
  [
    "« Tout le monde achète », confie un négociant de Shenzhen, qui requiert l'anonymat.",
    [['un négociant de Shenzhen', 'direct', '« Tout le monde achète »']],
  ],
  [
    '« Il nous a fallu deux ans, raconte Paul Verdier. Les premiers échantillons étaient inutilisables. »',
    [
      ['Paul Verdier', 'direct', '« Il nous a fallu deux ans, raconte Paul Verdier.'],
      ['Paul Verdier', 'direct', 'Les premiers échantillons étaient inutilisables. »'],
    ],
  ],
  [
    "« Il nous a fallu deux ans », raconte Paul Verdier. « Les premiers échantillons étaient inutilisables. Les suivants étaient meilleurs. »\n\n« L'an prochain, nous en produirons dix mille », ajoute-t-il.\n\nL'histoire n'est pas finie, prévient-il.",
    [
      ['Paul Verdier', 'direct', '« Il nous a fallu deux ans »'],
      ['Paul Verdier', 'direct', '« Les premiers échantillons étaient inutilisables.'],
      ['Paul Verdier', 'direct', 'Les suivants étaient meilleurs. »'],
      ['Paul Verdier', 'direct', "« L'an prochain, nous en produirons dix mille »"],
      ['Paul Verdier', 'indirect', "L'histoire n'est pas finie"],
    ],
  ],
  [
    "En déplacement à Tokyo, Mara Lindell a assuré que Corvex n'augmenterait pas ses prix.",
    [['Mara Lindell', 'indirect', "que Corvex n'augmenterait pas ses prix."]],
  ],
  [
    'Le ministère chinois du Commerce, interrogé sur ce point, a promis de prendre « toutes les mesures nécessaires ».',
    [['ministère chinois du Commerce', 'mixed', 'de prendre « toutes les mesures nécessaires ».']],
  ],
  [
    "Le porte-parole de la diplomatie chinoise, Chen Guolin, a déclaré que Pékin s'opposait fermement à cette mesure.",
    [
      ['Chen Guolin', 'indirect', "que Pékin s'opposait fermement à cette mesure."],
      ['Pékin', 'indirect', "s'opposait fermement à cette mesure."],
    ],
  ],
  [
    '« Les États-Unis ont politisé le commerce », a déploré le porte-parole du ministère, appelant Washington à corriger ses erreurs.',
    [['porte-parole du ministère', 'direct', '« Les États-Unis ont politisé le commerce »']],
  ],
  [
    "La note, consultée par Le Courrier du Port, précise que les essais s'achèveront en mars.",
    [['note', 'indirect', "que les essais s'achèveront en mars."]],
  ],
  ["Le site de l'entreprise affiche la X30 à 12 000 yuans.", []],
  ['On ignore si Halden a demandé une licence.', [['Halden', 'indirect', 'demandé une licence.']]],
  [
    "« Quelle est l'alternative ? », demande Ana Solberg.",
    [['Ana Solberg', 'direct', "« Quelle est l'alternative ? »"]],
  ],
  [
    "« Quelle est l'alternative ? » s'interroge-t-elle.",
    [[null, 'direct', "« Quelle est l'alternative ? »"]],
  ],
  [
    'Pékin dénonce un « chantage » sur les puces',
    [['Pékin', 'mixed', 'dénonce un « chantage » sur les puces']],
  ],
  ['Nordchip : « Nous livrerons à temps »', [['Nordchip', 'direct', '« Nous livrerons à temps »']]],
  [
    "Contrôles à l'export : La Haye veut durcir les règles, selon Le Courrier du Port",
    [['Le Courrier du Port', 'indirect', "Contrôles à l'export : La Haye veut durcir les règles"]],
  ],
  [
    'Nordchip va supprimer 400 postes, affirment les syndicats',
    [['syndicats', 'indirect', 'Nordchip va supprimer 400 postes']],
  ],
  [
    "Un fonctionnaire du ministère du Commerce, qui a requis l'anonymat, évoque des discussions en cours.",
    [['Un fonctionnaire du ministère du Commerce', 'indirect', 'des discussions en cours.']],
  ],
  [
    'Deux des sources évoquent une commande de 200 millions de dollars, une troisième parle de 150 millions.',
    [
      [
        'Deux des sources',
        'indirect',
        'une commande de 200 millions de dollars, une troisième parle de 150 millions.',
      ],
    ],
  ],
  [
    "Corvex, Halden et Nordchip n'ont pas souhaité commenter.",
    [['Corvex, Halden et Nordchip', 'indirect', "n'ont pas souhaité commenter."]],
  ],
  [
    "Ni Halden ni Corvex n'ont répondu aux sollicitations.",
    [['Halden ni Corvex', 'indirect', 'aux sollicitations.']],
  ],
  [
    'Mais Ana Solberg y voit un risque pour les petites entreprises.',
    [['Ana Solberg', 'indirect', 'un risque pour les petites entreprises.']],
  ],
  [
    'De son côté, le ministère a souligné que la mesure était temporaire.',
    [['ministère', 'indirect', 'que la mesure était temporaire.']],
  ],
  [
    "L'autorité de la concurrence a annoncé jeudi avoir ouvert une enquête sur Orbix.",
    [
      [
        'autorité de la concurrence',
        'indirect',
        'annoncé jeudi avoir ouvert une enquête sur Orbix.',
      ],
    ],
  ],
  [
    "Elle a ajouté que les amendes pouvaient atteindre 10 % du chiffre d'affaires.",
    [[null, 'indirect', "que les amendes pouvaient atteindre 10 % du chiffre d'affaires."]],
  ],
  ['Selon lui, la règle est inapplicable.', [[null, 'indirect', 'la règle est inapplicable.']]],
  [
    'Les deux entreprises ont annoncé, dans un communiqué commun, leur intention de faire appel.',
    [
      [
        'deux entreprises',
        'indirect',
        'annoncé, dans un communiqué commun, leur intention de faire appel.',
      ],
    ],
  ],
  [
    'Le texte obligerait les puces à signaler leur position, a expliqué la sénatrice Jo Sand.',
    [['Jo Sand', 'indirect', 'Le texte obligerait les puces à signaler leur position']],
  ],
  [
    "Pour l'économiste Lucie Harnois, de l'Institut Vauban, « c'est un aveu d'échec ».",
    [['Lucie Harnois', 'direct', "« c'est un aveu d'échec »."]],
  ],
  [
    "L'Institut Vauban, lui, juge le scénario improbable.",
    [['Institut Vauban', 'indirect', 'le scénario improbable.']],
  ],
  [
    'Les analystes de Brightwell Capital se montrent prudents : « Le titre reste cher. »',
    [['analystes de Brightwell Capital', 'mixed', 'prudents : « Le titre reste cher. »']],
  ],
  [
    '« Le marché est saturé », tranche Tomas Reyk.',
    [['Tomas Reyk', 'direct', '« Le marché est saturé »']],
  ],
  [
    'Le président du groupe, Paul Verdier, se veut rassurant : « Les rendements progressent. »',
    [['Paul Verdier', 'direct', '« Les rendements progressent. »']],
  ],
  ["Tomas Reyk n'a pas précisé quand l'usine ouvrirait.", []],
  [
    'Comme le résume Tomas Reyk, « le client est toujours local ».',
    [['Tomas Reyk', 'direct', '« le client est toujours local ».']],
  ],
  [
    'Le quotidien économique japonais Le Courrier du Port croit savoir que Nordchip a réduit ses commandes.',
    [['Le Courrier du Port', 'indirect', 'que Nordchip a réduit ses commandes.']],
  ],
  [
    'Aux yeux des industriels, la règle arrive trop tard.',
    [['industriels', 'indirect', 'la règle arrive trop tard.']],
  ],
  [
    "D'après des documents consultés par l'Agence Méridien, les serveurs ont transité par la Malaisie.",
    [
      [
        "documents consultés par l'Agence Méridien",
        'indirect',
        'les serveurs ont transité par la Malaisie.',
      ],
    ],
  ],
  [
    'Les autorités malaisiennes ont de leur côté ouvert une enquête, a indiqué le ministre du Commerce.',
    [
      [
        'ministre du Commerce',
        'indirect',
        'Les autorités malaisiennes ont de leur côté ouvert une enquête',
      ],
    ],
  ],
  [
    "« Nos stocks tiendront jusqu'à l'été », espère-t-on chez Halden.",
    [['Halden', 'direct', "« Nos stocks tiendront jusqu'à l'été »"]],
  ],
  [
    "Halden, qui avait averti dès mars d'un risque de pénurie, a revu ses prévisions.",
    [['Halden', 'indirect', "averti dès mars d'un risque de pénurie"]],
  ],
]

const said = (text: string, code: string): readonly Expected[] =>
  read(text, code).map(({ speaker, attribution, content }) => [
    speaker?.name ?? null,
    attribution,
    text.slice(content.start, content.end),
  ])

test.each(english)('English: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual(expected)
})

test.each(french)('French: %s', (text, expected) => {
  expect(said(text, 'fr')).toEqual(expected)
})

describe('the kind of speaker', () => {
  const kinds: readonly [string, string, string][] = [
    ['a person', 'named', 'Mara Lindell said it was over.'],
    ['a post without a name', 'role', 'A Corvex spokesperson said it was over.'],
    ['unnamed people', 'anonymous', 'Two people familiar with the plan said it was over.'],
    ['a firm', 'organisation', 'Corvex said it was over.'],
    ['a government, by its capital', 'organisation', 'Beijing said it was over.'],
    ['a paper', 'document', 'The indictment says it was over.'],
    ['a medium', 'medium', 'Meridian News reported that it was over.'],
  ]
  test.each(kinds)('%s: %s', (_, kind, text) => {
    expect(read(text, 'en')[0]?.speaker?.kind).toBe(kind)
  })
})

test('a speaker carries the entity and quotes the text', () => {
  const text = 'Orbix fell. Mara Lindell said it was over. She added that nobody wept.'
  const [first, second] = read(text, 'en')
  expect(first?.speaker).toEqual({
    start: 12,
    end: 24,
    name: 'Mara Lindell',
    entity: 'Mara Lindell',
    kind: 'named',
  })
  expect(second?.speaker).toEqual(first?.speaker)
  expect(second?.cue?.text).toBe('added')
})

test('a pronoun with two people to choose from stands for nobody', () => {
  const [only] = read('Mara Lindell met Tomas Reyk. He said the talks went well.', 'en')
  expect(only?.speaker).toBeNull()
})

test('a quotation goes on over paragraphs that open with a mark', () => {
  const text =
    '“We built the line in a year,” said Mara Lindell. “Nobody helped us.\n\n“Then the rules came. We lost half the market.”\n\nShares rose.'
  expect(read(text, 'en').map(({ speaker }) => speaker?.name)).toEqual(
    Array.from({ length: 4 }, () => 'Mara Lindell'),
  )
})

test('without a pack nothing is attributed but a quotation is still speech', () => {
  expect(read('“Il-ħwienet kollha magħluqa llum,” qalet hi.', 'mt')).toEqual([
    expect.objectContaining({ speaker: null, attribution: 'direct' }),
  ])
})

test('a page of quotations, or a sentence without end, is read in linear time', () => {
  const pages = '“We sold it all,” said Mara Lindell. '.repeat(2_000)
  expect(read(pages, 'en')).toHaveLength(2_000)
  expect(read('Mara Lindell said he said, “'.repeat(4_000), 'en').length).toBeLessThan(100)
})
