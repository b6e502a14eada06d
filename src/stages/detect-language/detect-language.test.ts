import { expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { blocks } from '#text/blocks'
import { detectLanguage } from './detect-language.ts'

const read = (text: string) =>
  detectLanguage.run({
    text,
    blocks: blocks(text),
    packs: [],
    entities: knowledge.entities,
    claimed: null,
  })

test.each([
  ['en', 'The ministry said on Tuesday that exporters would need a permit for older machines too.'],
  ['fr', 'Le ministère a annoncé mardi que les exportateurs devraient demander une autorisation.'],
  [
    'de',
    'Das Ministerium teilte am Dienstag mit, dass Exporteure künftig eine Genehmigung brauchen.',
  ],
  ['pt', 'O ministério anunciou na terça-feira que os exportadores vão precisar de uma licença.'],
  [
    'nb',
    'Departementet opplyste tirsdag at eksportører nå også trenger lisens for eldre maskiner.',
  ],
  [
    'da',
    'Ministeriet oplyste tirsdag, at eksportører fremover også skal søge om tilladelse til ældre maskiner.',
  ],
  [
    'uk',
    'Міністерство повідомило у вівторок, що експортерам знадобиться дозвіл і на старіші машини.',
  ],
  [
    'ru',
    'Министерство сообщило во вторник, что экспортёрам понадобится разрешение и на старые машины.',
  ],
  [
    'fa',
    'وزارتخانه روز سه‌شنبه اعلام کرد که صادرکنندگان برای دستگاه‌های قدیمی‌تر نیز به مجوز نیاز دارند.',
  ],
  ['ar', 'قالت الوزارة يوم الثلاثاء إن المصدرين سيحتاجون إلى تصريح للآلات الأقدم أيضا.'],
  ['zh-Hans', '商务部周二表示，出口商今后对较旧的设备也需要申请许可证。'],
  ['zh-Hant', '經濟部週二表示，出口商今後對較舊的設備也需要申請許可證。'],
  ['ja', '経済産業省は火曜日、旧型の装置についても輸出許可が必要になると発表した。'],
  ['ko', '산업부는 화요일 구형 장비에 대해서도 수출 허가가 필요하다고 밝혔다.'],
])('tells %s by one sentence', (tag, text) => {
  expect(read(text).document.tag).toBe(tag)
})

test.each([
  ['en', 'Chip export rules tightened again'],
  ['fr', 'Puces : un nouveau tour de vis'],
  ['ja', 'Nvidia H20 チップの輸出'],
  ['ko', 'SK hynix HBM3E 공급 확대'],
  ['zh-Hans', '英伟达 H20 销售受限'],
])('is not led astray by names in a %s headline', (tag, headline) => {
  expect(read(headline).document.tag).toBe(tag)
})

test.each([
  [
    'Maltese',
    'Il-Gvern ta’ Malta ħabbar li se jintroduċi regoli ġodda dwar l-esportazzjoni ta’ ċipep avvanzati. Il-ministru qal li l-kumpaniji jridu japplikaw għal liċenzja qabel ma jbiegħu l-prodotti tagħhom barra mill-Unjoni Ewropea.',
  ],
  [
    'Slovak',
    'Ministerstvo v utorok oznámilo, že vývozcovia budú potrebovať povolenie aj na staršie stroje. Výrobcovia čipov sa obávajú, že konanie potrvá niekoľko mesiacov a zákazníci odídu ku konkurencii.',
  ],
  [
    'Catalan',
    'El ministeri va anunciar dimarts que els exportadors necessitaran també un permís per a les màquines més antigues. Els fabricants de xips temen que el tràmit duri mesos i que els clients marxin.',
  ],
])('leaves %s undetermined, since it is none of ours', (_, text) => {
  const { document } = read(text)
  expect(document.tag).toBe('und')
  expect(document.alternatives.length).toBeGreaterThan(0)
})

test('lets the blocks vote, so that a foreign menu on top does not turn the page', () => {
  const menu =
    'Home\n\nWorld news\n\nSubscribe to our newsletter\n\nRead more\n\nSign in to your account'
  const body =
    'Le ministère a annoncé mardi que les exportateurs devraient demander une autorisation pour les machines plus anciennes. Les fabricants redoutent des mois d’attente.'
  const found = read(`${menu}\n\n${body}\n\nGo up`)
  expect(found.document.tag).toBe('fr')
  expect(found.blocks[2]).toBe('en')
  expect(found.blocks[5]).toBe('fr')
})

test('says nothing of a text without letters', () => {
  expect(read('12 345 — 67 %')).toMatchObject({ document: { tag: 'und', confidence: 0 } })
})

test('gives a tag for each block and shares that stay within 0 and 1', () => {
  const text = 'Une phrase en français.\n\nAn English sentence follows here.\n\n***'
  const found = read(text)
  expect(found.blocks).toHaveLength(3)
  expect(found.document.confidence).toBeGreaterThan(0)
  expect(found.document.confidence).toBeLessThanOrEqual(1)
})
