/** The numbers that the search for instructions decides by. */

/** Code units of a text that are looked at: more than the longest article; the rest nobody reads either. */
export const maxUnits = 500_000

/** Code units before an order in which it is told whether it opens its clause. */
export const beforeUnits = 120

/** Code units before an order in which those may stand whom it is meant for. */
export const addressUnits = 300

/** Letters, at most, that `…` in a term stands for. */
export const gapUnits = 60

/** Letters between two words of a term: a space, a comma, a dash between spaces. */
export const betweenUnits = 3

/** Words such as please or now that may stand one after the other before an order. */
export const maxLeads = 4

/** Places of one page that are shown. */
export const maxShown = 5

/** Characters that nobody sees and that spell a word: from so many on they are no stray mark. */
export const hiddenLetters = 6

/** How sure each rule is; what is hidden has been hidden from somebody. */
export const confidences = { override: 0.9, order: 0.8, mark: 0.75, hidden: 0.95 } as const

/** Places of one block that are looked at; a text that gives more orders has given enough. */
export const maxPlaces = 40
