import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords:
    'a al algo algunas alguno algunos ante antes aquel aquella aquello aquí así aun aunque bajo bien cada casi como con contra cual cuales cualquier cuando cuanto de del desde después donde dos durante e el ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos esta estaba estaban estado estas este esto estos está están fue fueron ha haber había habían hace hacer hacia han hasta hay hoy incluso la las le les lo los luego mas me menos mi mientras misma mismas mismo mismos mucha muchas mucho muchos muy más nada ni no nos nosotros nuestra nuestro o otra otras otro otros para parte pero poco por porque pues que quien quienes qué se sea según ser sido sin sino sobre solo son su sus sólo también tan tanto te tiene tienen toda todas todavía todo todos tras tu un una unas uno unos y ya él'.split(
      ' ',
    ),
  stemmer: 'es',
  proclitics: [],
}
