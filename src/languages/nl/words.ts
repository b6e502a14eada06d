import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords:
    'aan af al alle alleen als altijd andere ben bij binnen daar daarmee daarna dan dat de deze die dit doch doen door dus een eens eerder eerste elk elke en enkele er erg ervan gaan gaat geen geweest haar had hadden heb hebben heeft hem hen het hier hij hoe hun iets ik in inmiddels is ja je kan komen kon konden kunnen langs later maar mag me meer meest men met mij mijn moet moeten na naar naast nadat niet niets nog nu of om omdat onder ons onze ook op over reeds rond samen sinds slechts staat steeds te tegen terwijl tijdens toch toen tot tussen twee u uit van vanaf vanuit veel via volgens voor vooral waar waarbij waardoor waarin waarop waren was wat we weer wel welke werd werden wie wij wil willen worden wordt ze zei zelf zich zij zijn zo zoals zonder zou zouden zullen'.split(
      ' ',
    ),
  stemmer: 'nl',
  proclitics: [],
}
