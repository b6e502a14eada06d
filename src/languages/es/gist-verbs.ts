/** What irregular verbs have of their own; a compound (imponer) follows the verb it ends in. */
type Irregular = {
  readonly now?: readonly [he: string, they: string]
  readonly past?: readonly [he: string, they: string]
  readonly before?: readonly [he: string, they: string]
  readonly done?: string
}

const irregular: Readonly<Record<string, Irregular>> = {
  abrir: { done: 'abierto' },
  adquirir: { now: ['adquiere', 'adquieren'] },
  advertir: { now: ['advierte', 'advierten'], past: ['advirtió', 'advirtieron'] },
  ampliar: { now: ['amplía', 'amplían'] },
  caer: { past: ['cayó', 'cayeron'], done: 'caído' },
  costar: { now: ['cuesta', 'cuestan'] },
  denegar: { now: ['deniega', 'deniegan'] },
  desmentir: { now: ['desmiente', 'desmienten'], past: ['desmintió', 'desmintieron'] },
  desviar: { now: ['desvía', 'desvían'] },
  enviar: { now: ['envía', 'envían'] },
  estar: { now: ['está', 'están'], past: ['estuvo', 'estuvieron'] },
  exigir: {},
  haber: { now: ['hay', 'hay'], past: ['hubo', 'hubo'], before: ['había', 'había'] },
  hacer: { past: ['hizo', 'hicieron'], done: 'hecho' },
  introducir: { past: ['introdujo', 'introdujeron'] },
  invertir: { now: ['invierte', 'invierten'], past: ['invirtió', 'invirtieron'] },
  perder: { now: ['pierde', 'pierden'] },
  poner: { past: ['puso', 'pusieron'], done: 'puesto' },
  preferir: { now: ['prefiere', 'prefieren'], past: ['prefirió', 'prefirieron'] },
  prever: { now: ['prevé', 'prevén'] },
  recurrir: {},
  reforzar: { now: ['refuerza', 'refuerzan'] },
  ser: { now: ['es', 'son'], past: ['fue', 'fueron'], before: ['era', 'eran'] },
  tener: { now: ['tiene', 'tienen'], past: ['tuvo', 'tuvieron'] },
}

/** Verbs whose compounds keep their forms: imponer, mantener. */
const roots = ['poner', 'tener', 'hacer'] as const

const own = <Key extends keyof Irregular>(verb: string, key: Key): Irregular[Key] | undefined => {
  const known = irregular[verb]
  if (known) return known[key]
  const root = roots.find((one) => verb.endsWith(one))
  const found = root && irregular[root]?.[key]
  if (!found || !root) return undefined
  const prefix = verb.slice(0, -root.length)
  return (typeof found === 'string' ? `${prefix}${found}` : found.map((one) => `${prefix}${one}`)) as Irregular[Key]
}

const pick = (pair: readonly [string, string], plural: boolean): string => pair[plural ? 1 : 0]

/** Construir, incluir: a y between two vowels. */
const glides = (verb: string): boolean => /[^gq]uir$/u.test(verb)

const regularPresent = (verb: string): readonly [string, string] => {
  const stem = verb.slice(0, -2)
  if (verb.endsWith('ar')) return [`${stem}a`, `${stem}an`]
  return glides(verb) ? [`${stem}ye`, `${stem}yen`] : [`${stem}e`, `${stem}en`]
}

const regularPast = (verb: string): readonly [string, string] => {
  const stem = verb.slice(0, -2)
  if (verb.endsWith('ar')) return [`${stem}ó`, `${stem}aron`]
  return glides(verb) ? [`${stem}yó`, `${stem}yeron`] : [`${stem}ió`, `${stem}ieron`]
}

const regularBefore = (verb: string): readonly [string, string] => {
  const stem = verb.slice(0, -2)
  return verb.endsWith('ar') ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`]
}

/** Vende, venden. */
export const present = (verb: string, plural: boolean): string => pick(own(verb, 'now') ?? regularPresent(verb), plural)

/** Vendió, vendieron. */
export const past = (verb: string, plural: boolean): string => pick(own(verb, 'past') ?? regularPast(verb), plural)

/** Vendía, vendían: what lasted then. */
export const imperfect = (verb: string, plural: boolean): string => pick(own(verb, 'before') ?? regularBefore(verb), plural)

/** Vendido. */
export const participle = (verb: string): string => own(verb, 'done') ?? `${verb.slice(0, -2)}${verb.endsWith('ar') ? 'ado' : 'ido'}`

/** The present subjunctive behind dudar de que: tenga, tengan. */
export const subjunctive = (verb: string, plural: boolean): string => {
  const stem = verb === 'tener' ? 'teng' : verb === 'haber' ? 'hay' : verb.slice(0, -2)
  const vowel = verb.endsWith('ar') ? 'e' : 'a'
  return `${stem}${vowel}${plural && verb !== 'haber' ? 'n' : ''}`
}
