import { describe, expect, test } from 'vitest'
import { inPlace } from './apart.ts'
import { chunksOf } from './chunks.ts'
import { readText } from './read.ts'
import { readSource } from './read-source.ts'
import { nothingGiven } from './reader.ts'

/** Format and text of each document that was read, or the code of the problem. */
const read = async (content: string | Uint8Array, name = 'a.txt'): Promise<string> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const source = { chunks: chunksOf(bytes), given: nothingGiven, hint: { name } }
  const found: string[] = []
  for await (const { result } of readSource(source, { apart: inPlace })) {
    const article = result.ok ? result.value.article : null
    found.push(
      article ? `${article.source.format}: ${article.text}` : result.ok ? '' : result.problem.code,
    )
  }
  return found.join('\n')
}

const hex = (digits: string): Uint8Array => Buffer.from(digits.replaceAll(' ', ''), 'hex')

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** The text in a charset that Node can only read: found by reading all of it. */
const encoded = (charset: string, text: string): Uint8Array => {
  const decoder = new TextDecoder(charset)
  const bytes = new Map<string, readonly number[]>()
  for (let first = 0xff; first >= 0; first -= 1) {
    for (let second = 0x40; first > 0x80 && second < 0x100; second += 1)
      bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
    bytes.set(decoder.decode(Uint8Array.of(first)), [first])
  }
  return Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? [0x3f]))
}

describe('a format is told by the bytes, not by the name', () => {
  const cases = [
    ['plain text', 'Chips < controls', 'text: Chips < controls'],
    ['a page', '<!-- x -->\n<!DOCTYPE html><p>a', 'html: a'],
    ['a piece of a page', '<div class=x>a</div>', 'html: a'],
    ['text that speaks of tags', 'The <p> tag', 'text: The <p> tag'],
    ['XHTML', '<?xml version="1.0"?>\n<html><body>a</body></html>', 'html: a'],
    ['a PNG image', hex('89 50 4E 47 0D 0A 1A 0A 00 00 00 0D'), 'unsupported-format'],
    ['a JPEG image', hex('FF D8 FF E0 00 10'), 'unsupported-format'],
    ['a ZIP archive', hex('50 4B 03 04 14 00'), 'unreadable'],
    ['a gzip archive', hex('1F 8B 08 00 00'), 'unreadable'],
    ['an ELF program', hex('7F 45 4C 46 02 01'), 'unsupported-format'],
    ['a PDF', '%PDF-1.7\n', 'unreadable'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"></rss>', 'unreadable'],
    [
      'bytes of no known format',
      Uint8Array.from({ length: 999 }, (_, at) => (at * at) % 32),
      'unsupported-format',
    ],
    [
      'text that begins like a format',
      'BMW and MZ, PK and GIF89',
      'text: BMW and MZ, PK and GIF89',
    ],
  ] as const
  test.for(cases)('%s', async ([, content, expected]) => {
    expect(await read(content)).toBe(expected)
  })

  test('the name settles what the bytes leave open', async () => {
    expect(await read('Said <b>he</b>', 'a.html')).toBe('html: Said he')
    expect(await read('Said <b>he</b>', 'a.txt')).toBe('text: Said <b>he</b>')
  })
})

// Each may be read in two ways, if the pattern lets it: a sign more, and it takes twice as long.
test.for([
  ['a page', '<!---->', 'x'],
  ['a message', '\t\r\n', 'x', 'a:\n'],
] as const)(
  'what begins like %s, again and again, is soon told',
  async ([, again, end, start = '']) => {
    expect(await read(`${start}${again.repeat(30)}${end}`)).toMatch(/^text: /u)
  },
)

describe('bytes become text', () => {
  const french = "Un café près de la gare, c'est très cher pour les étudiants."
  const charsets = [
    ['windows-1252', french],
    [
      'windows-1251',
      'Министерство торговли во вторник объявило о расширении экспортного контроля.',
    ],
    ['koi8-r', 'Министерство торговли во вторник объявило о расширении экспортного контроля.'],
    [
      'iso-8859-2',
      'Ministerstwo Handlu ogłosiło we wtorek rozszerzenie kontroli eksportu półprzewodników.',
    ],
    [
      'windows-1254',
      'Bakanlık salı günü gelişmiş çiplerin ihracatına ilişkin kısıtlamaları genişlettiğini açıkladı.',
    ],
    ['windows-1256', 'أعلنت وزارة التجارة يوم الثلاثاء توسيع القيود على تصدير الرقائق المتقدمة.'],
    ['gb18030', '商务部周二宣布，将扩大先进芯片出口管制的范围，涉及多家企业。'],
    ['big5', '商務部週二宣布，將擴大先進晶片出口管制的範圍，涉及多家企業。'],
    ['shift_jis', '商務省は火曜日、先端半導体の輸出規制を拡大すると発表した。'],
    ['euc-kr', '상무부는 화요일 첨단 반도체의 수출 통제를 확대한다고 발표했다.'],
  ] as const
  test.for(charsets)('%s is guessed where the text is written in it', async ([charset, text]) => {
    expect(await read(encoded(charset, text))).toBe(`text: ${text}`)
  })

  const marked = [
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFété'), 'text: été'],
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFFété', 'utf16le'), 'text: été'],
    ['UTF-16 without one', Buffer.from('Controls on chips', 'utf16le'), 'text: Controls on chips'],
    ['a charset the page names', latin1('<meta charset="iso-8859-1"><p>\xE9t\xE9'), 'html: été'],
    ['a few NULs', Buffer.from('Con\0trols'), 'text: Con\uFFFDtrols'],
    ['bidi overrides', Buffer.from('a\u202Eb'), 'text: a\u202Eb'],
  ] as const
  test.for(marked)('%s', async ([, bytes, expected]) => {
    expect(await read(bytes)).toBe(expected)
  })

  const broken = [
    ['stray bytes', latin1('Hello \xFF\xFE world')],
    [
      'stray bytes in a long text',
      latin1(`${'Chips are restricted. '.repeat(20)}\x80\x81\xFE\xFF`),
    ],
    [
      'stray bytes in UTF-8',
      Buffer.concat([Buffer.from('Déjà vu, été '), hex('FF C3 28'), Buffer.from(' né')]),
    ],
    ['UTF-8 cut off', Buffer.from('Les puces, déjà limitées en été').subarray(0, -1)],
    ['half a unit of UTF-16', hex('FF FE 41 00 42')],
    ['a surrogate in UTF-8', hex('41 ED A0 80 42')],
  ] as const
  test.for(broken)('unreadable: %s', async ([, bytes]) => {
    expect(await read(bytes)).toBe('unreadable')
  })
})

describe('there must be something to read', () => {
  const empty = [
    '',
    ' \n\t\u00A0\u3000',
    '\uFEFF',
    '\u200B\u202E\u00AD',
    '<html><body><script>x</script></body></html>',
  ]
  test.for(empty)('empty: %j', async (content) => {
    expect(await read(content)).toBe('empty-document')
  })

  test('and not too much of it', async () => {
    const tooLong = 'é'.repeat(11 * 1024 * 1024)
    expect(await read(tooLong)).toBe('too-large')
    expect(await read('a\n'.repeat(300_000))).toBe('too-large')
    expect(readText(tooLong, nothingGiven)).toMatchObject({ problem: { code: 'too-large' } })
  })
})

test('an address is canonical, a date is a day', () => {
  const given = {
    ...nothingGiven,
    url: 'HTTPS://User:pw@Example.org:443/a?b=1&utm_medium=x&fbclid=y#z',
    publishedAt: '2024-01-10T23:30:00-05:00',
  }
  const result = readText('a', given)
  expect(result).toMatchObject({
    value: { source: { url: 'https://example.org/a?b=1' }, publishedAt: '2024-01-10' },
  })
})
