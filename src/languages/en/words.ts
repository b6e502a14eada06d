import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords:
    'a about above after again against all almost along already also although always am among an and another any are around as at back be became because become been before being below between both but by came can cannot come could did do does doing done down during each either else enough even ever every few first for from further get gets getting give go goes going got had has have having he her here hers herself him himself his how however i if in into is it its itself just last later least less let like likely made make makes making many may me might more most much must my myself near nearly never new next no nor not nothing now of off often on once one only onto or other others our ours out over own part per put quite rather really same say says said see seem seemed seems several shall she should since so some something still such take taken than that the their theirs them themselves then there these they thing things this those though three through thus to together too took toward two under until up upon us use used using very via was way we well went were what when where whether which while who whom whose why will with within without would yet you your yours'.split(
      ' ',
    ),
  stemmer: 'en',
  proclitics: [],
}
