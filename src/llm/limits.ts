/** The numbers the language model is bound by. */

/** Places in an answer at which a JSON object is looked for; prose with more braces holds none. */
export const maxStarts = 20

/** Faults of an answer that are told; the rest follow from these. */
export const maxFaultsTold = 3
