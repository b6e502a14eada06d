import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords:
    'acaba ama ancak arada aslında ayrıca bazı belki ben bile bir biri birçok biz bu buna bundan bunlar bunu bunun burada böyle da daha de değil diye diğer dolayı dolayısıyla en fakat gibi göre halen hangi hatta hem henüz hep her herhangi hiç hâlâ ile ilgili ise itibaren için işte kadar karşı kendi kendine ki kim mi mu mü mı nasıl ne neden nedeniyle nerede niye o olan olarak oldu olduğu olduğunu olmak olması olmayan olsa olup olur ona ondan onlar onların onu onun orada oysa pek rağmen sadece sanki sonra sonunda tarafından tüm var ve veya ya yani yapmak yaptı yaptığı yapılan yerine yine yok yoksa zaten çok çünkü öyle üzere üzerinde şey şimdi şu şöyle'.split(
      ' ',
    ),
  stemmer: null,
  proclitics: [],
}
