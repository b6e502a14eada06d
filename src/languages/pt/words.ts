import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords:
    'a ainda além algum alguma algumas alguns ao aos apenas após aquela aquelas aquele aqueles aquilo as assim até cada com como contra cujo da das de dela delas dele deles depois desde dessa desse desta deste disse diz do dos durante e ela elas ele eles em enquanto entre era eram essa essas esse esses esta estas estava este estes está estão eu foi foram havia há isso isto já la lhe lhes lo mais mas me menos mesma mesmo meu minha muita muitas muito muitos na nas nem nenhum nessa nesse nesta neste no nos nossa nosso num numa não nós o onde os ou outra outras outro outros para pela pelas pelo pelos pode podem por porque pouco qual quando quanto que quem se segundo seja sem sendo ser seria será seu seus si sido sob sobre sua suas são só tal também tanto tem ter teve tinha toda todas todo todos tudo têm um uma umas uns você à às é'.split(
      ' ',
    ),
  stemmer: 'pt',
  proclitics: [],
}
