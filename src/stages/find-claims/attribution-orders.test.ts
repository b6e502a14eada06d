import { expect, test } from 'vitest'
import type { Speech } from '#languages/kinds/speech'
import type { LanguagePack } from '#languages/pack'
import { und } from '#languages/und/index'
import type { Entity } from '#model/entity'
import { readSentences } from '#text/reading'
import { attribute } from './attribution.ts'

/** Small packs of other word orders: the engine holds none of its own. */
const silent: Speech = {
  say: {},
  sourceBefore: [],
  sourceAfter: [],
  possible: [],
  planned: [],
  negation: [],
  notModal: [],
  pronouns: [],
  anaphora: [],
}
const pack = (
  code: string,
  speech: Partial<Speech>,
  more: Partial<LanguagePack> = {},
): LanguagePack => ({ ...und, code, speech: { ...silent, ...speech }, ...more })

const names = (roles: readonly string[], sources: readonly string[], capitalNouns = false) => ({
  particles: [],
  titles: [],
  roles,
  sources,
  organisations: [],
  agencies: [],
  notNames: [],
  familyFirst: false,
  capitalNouns,
})

const german = pack(
  'de',
  {
    say: { say: ['sagt|sagte', 'erklärt|erklärte', 'teilte|teilt … mit'], warn: ['warnt|warnte'] },
    sourceBefore: ['laut'],
    sourceAfter: ['zufolge'],
    articles: ['der|die|das|dem|den|des'],
    determiners: ['ein|eine|einem|einer|zwei|mehrere'],
    links: ['aus|bei|von|vom|in|im|am|für'],
    that: ['dass'],
    fillers: ['am', 'hat|habe', 'montag'],
    reportive: ['sei|seien|habe|werde|könne'],
  },
  { names: names(['einkaufschef', 'sprecherin'], ['insidern|insider', 'händlern|händler'], true) },
)

const japanese = pack(
  'ja',
  {
    say: { say: ['述べた', '指摘 し?', '話した'] },
    sourceAfter: ['によると'],
    subjectMarks: ['は', 'が'],
    linksBefore: ['の'],
    verbFinal: true,
  },
  { names: names(['業者'], ['関係者']) },
)

const korean = pack(
  'ko',
  {
    say: { say: ['말했다', '밝혔다'] },
    sourceAfter: ['*에 따르면'],
    subjectMarks: ['*는|*은|*가'],
    verbFinal: true,
  },
  { names: names(['*관계자*'], ['소식통*']) },
)

const turkish = pack(
  'tr',
  { say: { say: ['belirtti|belirtiyor', 'söyledi'] }, sourceAfter: ['göre'], verbFinal: true },
  { names: names(['sözcüsü'], ['uzmanlar', 'kaynaklar|kaynaklara']) },
)

const spanish = pack(
  'es',
  {
    say: { say: ['dijo|dice', 'añadió|añade'], warn: ['advirtió|advierte'] },
    that: ['que'],
    dropsSubject: true,
  },
  { names: names(['analista'], ['fuentes']) },
)

const arabic = pack(
  'ar',
  { say: { say: ['قال|قالت'] }, that: ['إن|إنها'] },
  { words: { stopWords: [], stemmer: null, proclitics: ['و'] } },
)

type Known = readonly [string, Entity['type']]

const entityOf = (text: string, [name, type]: Known): Entity => ({
  id: name,
  name,
  type,
  wikidata: null,
  mentions: [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    rule: 'test',
  })),
})

type Case = {
  readonly pack: LanguagePack
  readonly text: string
  readonly known?: readonly Known[]
  readonly speakers: readonly (string | null)[]
}

const cases: readonly Case[] = [
  {
    pack: german,
    text: '„Da ändert sich vorerst wenig“, sagt der Einkaufschef eines Betriebs aus dem Allgäu.',
    speakers: ['Einkaufschef eines Betriebs aus dem Allgäu'],
  },
  {
    pack: german,
    text: 'Insidern zufolge plant Halden ein Werk.',
    known: [['Halden', 'company']],
    speakers: ['Insidern'],
  },
  { pack: german, text: 'Das kostete laut Händlern das Zehnfache.', speakers: ['Händlern'] },
  {
    pack: german,
    text: 'Halden teilte am Montag mit, dass ein Werk entsteht. Die Lage sei ernst.',
    known: [['Halden', 'company']],
    speakers: ['Halden', 'Halden'],
  },
  {
    pack: german,
    text: 'Für solche Teile könne man nicht garantieren, erklärte Halden.',
    known: [['Halden', 'company']],
    speakers: ['Halden'],
  },
  { pack: japanese, text: '関係者によると、出荷は止まった。', speakers: ['関係者'] },
  {
    pack: japanese,
    text: 'コルベックスは取材に「改造品の動作は保証できない」と述べた。',
    known: [['コルベックス', 'company']],
    speakers: ['コルベックス'],
  },
  {
    pack: japanese,
    text: '深センの修理業者は「月に五百枚は作っている」と話した。',
    speakers: ['深センの修理業者'],
  },
  { pack: korean, text: '소식통에 따르면 출하가 멈췄다.', speakers: ['소식통에'] },
  {
    pack: korean,
    text: '코벡스는 출하를 멈췄다고 밝혔다.',
    known: [['코벡스', 'company']],
    speakers: ['코벡스'],
  },
  {
    pack: turkish,
    text: 'Uzmanlar, çipin performansının yaklaştığını belirtiyor.',
    speakers: ['Uzmanlar'],
  },
  { pack: turkish, text: 'Kaynaklara göre sevkiyat durdu.', speakers: ['Kaynaklara'] },
  {
    pack: spanish,
    text: '“Sin piezas nuevas todo se para”, advierte Ana Ruiz. Añade que las líneas chinas perderían fuerza.',
    known: [['Ana Ruiz', 'person']],
    speakers: ['Ana Ruiz', 'Ana Ruiz'],
  },
  {
    pack: arabic,
    text: 'وقالت كورفكس إنها أوقفت الشحنات.',
    known: [['كورفكس', 'company']],
    speakers: ['كورفكس'],
  },
]

test.each(cases)('$pack.code: $text', ({ pack: own, text, known = [], speakers }) => {
  const block = {
    start: 0,
    end: text.length,
    role: 'body' as const,
    kept: true,
    language: own.code,
    removal: null,
  }
  const rules = { abbreviations: [], afterQuote: ['と'] }
  const sentences = readSentences(text, [block], { tag: own.code, rules })
  const entities = known.map((one) => entityOf(text, one))
  const found = attribute({ text, blocks: [block], sentences, entities, pack: own }).flat()
  expect(found.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
})
