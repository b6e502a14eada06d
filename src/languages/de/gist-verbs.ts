/** Strong and mixed verbs: participle, present (he), preterite (he). */
const irregular: Readonly<Record<string, readonly [done: string, now: string, past: string]>> = {
  bergen: ['geborgen', 'birgt', 'barg'],
  besitzen: ['besessen', 'besitzt', 'besaß'],
  betreffen: ['betroffen', 'betrifft', 'betraf'],
  bieten: ['geboten', 'bietet', 'bot'],
  bleiben: ['geblieben', 'bleibt', 'blieb'],
  bringen: ['gebracht', 'bringt', 'brachte'],
  entscheiden: ['entschieden', 'entscheidet', 'entschied'],
  entziehen: ['entzogen', 'entzieht', 'entzog'],
  entfallen: ['entfallen', 'entfällt', 'entfiel'],
  ergreifen: ['ergriffen', 'ergreift', 'ergriff'],
  erheben: ['erhoben', 'erhebt', 'erhob'],
  erhalten: ['erhalten', 'erhält', 'erhielt'],
  erlassen: ['erlassen', 'erlässt', 'erließ'],
  erleiden: ['erlitten', 'erleidet', 'erlitt'],
  finden: ['gefunden', 'findet', 'fand'],
  geben: ['gegeben', 'gibt', 'gab'],
  gehen: ['gegangen', 'geht', 'ging'],
  haben: ['gehabt', 'hat', 'hatte'],
  heben: ['gehoben', 'hebt', 'hob'],
  laden: ['geladen', 'lädt', 'lud'],
  laufen: ['gelaufen', 'läuft', 'lief'],
  leiden: ['gelitten', 'leidet', 'litt'],
  liegen: ['gelegen', 'liegt', 'lag'],
  nehmen: ['genommen', 'nimmt', 'nahm'],
  bestreiten: ['bestritten', 'bestreitet', 'bestritt'],
  schieben: ['geschoben', 'schiebt', 'schob'],
  verschieben: ['verschoben', 'verschiebt', 'verschob'],
  schlagen: ['geschlagen', 'schlägt', 'schlug'],
  schließen: ['geschlossen', 'schließt', 'schloss'],
  sein: ['gewesen', 'ist', 'war'],
  sinken: ['gesunken', 'sinkt', 'sank'],
  stehen: ['gestanden', 'steht', 'stand'],
  bestehen: ['bestanden', 'besteht', 'bestand'],
  steigen: ['gestiegen', 'steigt', 'stieg'],
  streichen: ['gestrichen', 'streicht', 'strich'],
  treffen: ['getroffen', 'trifft', 'traf'],
  treten: ['getreten', 'tritt', 'trat'],
  umgehen: ['umgangen', 'umgeht', 'umging'],
  verbieten: ['verboten', 'verbietet', 'verbot'],
  verlieren: ['verloren', 'verliert', 'verlor'],
  wachsen: ['gewachsen', 'wächst', 'wuchs'],
  weisen: ['gewiesen', 'weist', 'wies'],
  werden: ['geworden', 'wird', 'wurde'],
  erwerben: ['erworben', 'erwirbt', 'erwarb'],
  weichen: ['gewichen', 'weicht', 'wich'],
  werfen: ['geworfen', 'wirft', 'warf'],
  widerrufen: ['widerrufen', 'widerruft', 'widerrief'],
  ziehen: ['gezogen', 'zieht', 'zog'],
  übernehmen: ['übernommen', 'übernimmt', 'übernahm'],
  übertreffen: ['übertroffen', 'übertrifft', 'übertraf'],
}

/** Verbs of motion and change: their perfect takes sein. */
const withSein: ReadonlySet<string> = new Set(['bleiben', 'gehen', 'gelangen', 'schrumpfen', 'sein', 'sinken', 'steigen', 'treten', 'wachsen', 'weichen'])

const unstressed = /^(?:be|emp|ent|er|ge|miss|ver|zer|durchsuch|untersuch|unterstütz)/u

/** A verb of a pattern: `auf_heben` writes its prefix with it, `verfügbar+sein` beside it. */
type Verb = { readonly prefix: string; readonly beside: boolean; readonly base: string }

const parted = (word: string): Verb => {
  const at = Math.max(word.lastIndexOf('_'), word.lastIndexOf('+'))
  return { prefix: word.slice(0, Math.max(at, 0)).replaceAll('+', ' '), beside: word.charAt(at) === '+', base: word.slice(at + 1) }
}

const stemOf = (verb: string): string => verb.replace(/(?:en|(?<=[lr])n)$/u, '')

/** A stem that needs an e before t: kost-e-t. */
const tail = (stem: string): string => (/(?:[td]|[^lrhmn][mn])$/u.test(stem) ? `${stem}e` : stem)

const participleOf = (base: string): string => {
  const known = irregular[base]
  if (known) return known[0]
  const regular = `${tail(stemOf(base))}t`
  return base.endsWith('ieren') || unstressed.test(base) ? regular : `ge${regular}`
}

const glued = ({ prefix, beside }: Verb, word: string): string => (prefix === '' ? word : `${prefix}${beside ? ' ' : ''}${word}`)

/** What the forms of a verb are made of. */
export type Forms = {
  readonly infinitive: string
  /** Aufzuheben. */
  readonly withZu: string
  readonly participle: string
  /** The prefix as it stands at the end of a clause. */
  readonly prefix: string
  readonly auxiliary: 'haben' | 'sein'
  readonly present: { readonly he: string; readonly they: string }
  readonly past: { readonly he: string; readonly they: string }
  /** The subjunctive of reported speech; null where it looks like the indicative. */
  readonly said: { readonly he: string; readonly they: string | null }
}

/** All that a clause needs of a verb. */
export const formsOf = (word: string): Forms => {
  const verb = parted(word)
  const { base } = verb
  const stem = stemOf(base)
  const past = irregular[base]?.[2] ?? `${tail(stem)}te`
  return {
    infinitive: glued(verb, base),
    withZu: verb.prefix === '' ? `zu ${base}` : glued(verb, verb.beside ? `zu ${base}` : `zu${base}`),
    participle: glued(verb, participleOf(base)),
    prefix: verb.prefix,
    auxiliary: withSein.has(base) ? 'sein' : 'haben',
    present: { he: irregular[base]?.[1] ?? `${tail(stem)}t`, they: base === 'sein' ? 'sind' : base },
    past: { he: past, they: past.endsWith('e') ? `${past}n` : `${past}en` },
    said: { he: base === 'sein' ? 'sei' : `${/[lr]n$/u.test(base) ? base.slice(0, -1) : stem}e`.replace(/(?<=[lr])ee$/u, 'e'), they: ({ sein: 'seien', haben: 'hätten' } as Readonly<Record<string, string>>)[base] ?? null },
  }
}
