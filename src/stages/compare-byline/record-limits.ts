// Numbers that decide what an author's record says.

/**
 * Earlier articles from which a record says anything. Of a reporter who gives three pieces in ten to
 * this beat, three earlier ones show none of it in 34 % of cases, five in 17 %, ten in 3 %: the
 * confidence grows so (`1 - (1 - beatShare)ⁿ`). Three is enough only because all of them must lie in
 * one private world (food, sport, the arts, health, family), far from what newsrooms hand around.
 */
export const minPastArticles = 3
export const beatShare = 0.3

/** Most that can be said from a record alone. */
export const maxRecordConfidence = 0.97

/** Share of the earlier articles whose main topic lies in the same world as the most common one. */
export const minSameWorld = 0.7

/** Share of the earlier articles that may touch a beat beside their own subject: what a meal costs. */
export const maxTouching = 0.2

/** Titles of earlier articles that a message names. */
export const maxTitles = 3

/** UTF-16 units of the first paragraph in which a place line names its agency. */
export const placeLineUnits = 120

/** Letters by which two spellings of one name may differ. */
export const maxTypos = 1

/** Letters of a name below which one letter makes another name: Lee and Li. */
export const minLettersForTypos = 8
