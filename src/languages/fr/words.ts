import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords:
    'a ai aient ainsi alors après as au aucun aucune aujourd auquel aura auraient aurait auront aussi autant autre autres aux auxquels avaient avait avant avec avoir ayant beaucoup bien c car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chaque chez ci comme comment d dans de depuis dernier dernière derniers des désormais deux devant doit doivent donc dont du durant elle elles en encore enfin entre est et étaient était étant été être eu eux faire fait faut fois font grâce hors hui ici il ils j je jusqu jusque l la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgré me même mêmes mes moi moins mon n ne ni non nos notamment notre nôtre nous on ont or ou où outre par parce parmi pas pendant peu peut peuvent plupart plus plusieurs plutôt point pour pourquoi pourtant près presque puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans se selon sera seraient serait seront ses seul seule seulement si sien soi soient sois soit son sont sous souvent suite sur surtout t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutes toutefois très trois trop tu un une va vers voici voilà voir vos votre vous y'.split(
      ' ',
    ),
  stemmer: 'fr',
  proclitics: [],
}
