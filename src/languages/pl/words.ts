import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords:
    'a aby ale ani bardzo bez bo być był była było były będzie będą co czy czyli dla dlatego do gdy gdyż gdzie go i ich ile im inne inny innych itd iż ja jak jakie jako je jeden jednak jego jej jest jeszcze jeśli jeżeli już każdy kiedy która które którego której który których którym którzy lub ma mają mi miał między może można mu na nad nam nas natomiast nawet nich nie niej nim niż no o obok od ok on ona one oni oraz po pod podczas ponad poza przed przede przez przy również się sobie swoich swoje swojej swój są ta tak także tam te tego tej temu ten też to tu tych tylko tym u w we według wiele więc wszystkich wszystkie wśród z za zaś ze został została zostały że'.split(
      ' ',
    ),
  stemmer: null,
  proclitics: [],
}
