import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords:
    'aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei beim bereits bin bis bisher bist da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin darum darunter darüber das dass davon davor dazu dein deine dem den denen denn dennoch der deren derzeit des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen ebenfalls ebenso eher ein eine einem einen einer eines einige einigen einiger einmal er erst es etwa etwas euch euer ganz gar gegen gegenüber gewesen gibt ging hab habe haben hat hatte hatten her heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja je jede jedem jeden jeder jedes jedoch jetzt kann kaum kein keine keinem keinen keiner können könnte könnten laut man mehr mein meine mich mir mit muss müssen nach nachdem neben nicht nichts noch nun nur ob oder ohne sehr seien sein seine seinem seinen seiner seit selbst sich sie sind so sogar solche solchen soll sollen sollte sollten sondern sonst sowie sowohl um und uns unser unter viel viele vom von vor war waren was wegen weil weiter weitere weiteren welche welchen welcher wenn wer werde werden wie wieder will wir wird wo wollen worden wurde wurden während würde würden zu zum zur zwar zwischen über'.split(
      ' ',
    ),
  stemmer: 'de',
  proclitics: [],
}
