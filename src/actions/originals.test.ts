import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'

const gistOf = async (text: string, gistLanguage: string): Promise<string> => {
  const result = await analyze({ text, gistLanguage })
  if ('error' in result) throw new Error(result.error.message)
  return result.summary.gist.sentences.map((one) => one.text).join(' ')
}

const chinese =
  '长鑫存储发布新款内存芯片\n\n长鑫存储周一发布了新款HBM3内存芯片。英伟达表示，将向中国客户销售H20芯片。长鑫存储的股价上涨了5%。'

test('the original of a name stands in brackets where it comes first, and only there', async () => {
  const gist = await gistOf(chinese, 'en')
  expect(gist).toContain('(长鑫存储)')
  expect(gist.split('(长鑫存储)')).toHaveLength(2)
})

test('a spelling that is not the owner’s own is no original', async () => {
  expect(await gistOf(chinese, 'en')).not.toContain('英伟达')
})

test('a reader of the same letters needs none', async () => {
  expect(await gistOf(chinese, 'zh-Hans')).not.toContain('（长鑫存储）')
})
