import type { Term } from '#text/lexicon'

/** How people and organisations are named and addressed. */
export type Names = {
  /** Small words inside names: de, van der, al-. */
  readonly particles: readonly string[]
  /** Forms of address before (or after) a name: Mr., Mme, 氏. */
  readonly titles: readonly Term[]
  /** Nouns for people by office or trade that can speak: analyst*, ministre*, porte-parole. */
  readonly roles: readonly Term[]
  /** Nouns for unnamed or collective sources: sources, people familiar with the matter, experts. */
  readonly sources: readonly Term[]
  /** Words that make a capitalised run an organisation: Corp, Ministry, Institut, Cabinet. */
  readonly organisations: readonly Term[]
  /** Of those, the ones that make it a government body. */
  readonly agencies: readonly Term[]
  /** Capitalised words that are no names: weekdays, months, sentence openers. */
  readonly notNames: readonly string[]
  /** Whether the family name comes first. */
  readonly familyFirst: boolean
  /** Common nouns that a company's name follows: firm, start-up, fondeur, cabinet. */
  readonly makers?: readonly Term[]
  /** Small words inside the names of organisations: of, for, and, de la, des, et. */
  readonly links?: readonly string[]
  /** Of the links, those that join equals, and go on only behind another link: and, et. */
  readonly joins?: readonly string[]
  /** Agencies whose names begin with a small letter: ministère (de l’Économie), ministerio. */
  readonly smallAgencies?: readonly Term[]
  /** Words between a person's trade and the employer: at, with, chez, bei. */
  readonly affiliations?: readonly Term[]
  /** What ties a person's name to a house or body: of, at; de, du, chez. Narrower than `links`. */
  readonly houses?: readonly Term[]
  /** Words before a place that tell the city from the government seated in it: in, near, à. */
  readonly places?: readonly Term[]
  /** Whether the press writes companies' names in quotation marks: «Микрон». */
  readonly quoted?: boolean
  /** Whether every noun is written with a capital, so that capitals alone show no name. */
  readonly capitalNouns?: boolean
}
