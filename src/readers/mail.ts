/** Mails: a letter is one document, a newsletter may be several. */
import type { Email } from 'postal-mime'
import PostalMime from 'postal-mime'
import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { noWitnesses, overruled } from '#model/provenance'
import { escapeHtml, titleLine } from './entry-page.ts'
import { movedSources } from './html/origin.ts'
import { readHtml } from './html.ts'
import { readPlain } from './plain.ts'
import type { Given } from './reader.ts'
import { alone } from './reading.ts'
import { storiesOf } from './stories.ts'
import { titled } from './titled.ts'
import type { WholeReader } from './whole.ts'
import { firstOf, renamed, saidBy } from './witnesses.ts'

/** The stories of a mail; several under headings with links of their own are several documents. */
export const readMail: WholeReader = async ({ bytes, given }) => {
  const email = await parseMail(bytes)
  if (!email.ok) return alone(email)
  const letter = readLetter(email.value, given)
  if (!letter.ok) return alone(letter)
  const stories = storiesOf(letter.value)
  if (stories.length === 1)
    return alone(success({ bytes, article: titled(letter.value, 'mail.subject') }))
  return stories.map((article, index) => ({
    part: String(index + 1),
    result: success({ bytes: Buffer.from(article.text), article }),
  }))
}

// Real mails stay below ten parts, one in the other, and 100 KB of headers.
const limits = { maxNestingDepth: 30, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 3 }

/** The message with its parts decoded. */
export const parseMail = async (bytes: Uint8Array): Promise<Result<Email>> => {
  if (isCutOff(bytes))
    return failure('unreadable', 'The mail is cut off: its last part has no end.')
  try {
    return success(await PostalMime.parse(bytes, limits))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return failure('unreadable', `The mail cannot be taken apart: ${why}.`, cause)
  }
}

/** Whether the last part of a mail of several never ends; the library reads on regardless. */
const isCutOff = (bytes: Uint8Array): boolean => {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = mail.toString('latin1', 0, 65_536).split(/\r?\n\r?\n/u, 1)[0] ?? ''
  const type =
    /^content-type:\s{0,9}multipart\/[^;]{1,40};(?:[^\r\n]|\r?\n[ \t]){0,500}/imu.exec(head)?.[0] ??
    ''
  const edge = /boundary\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,200})"|([^\s;]{1,200}))/iu.exec(type)
  return edge !== null && !mail.includes(`--${edge[1] ?? edge[2]}--`)
}

/** The mail as one page: its subject stands above what it says. */
const readLetter = (email: Email, given: Given): Result<Article> => {
  const { html, text = '', subject = '', headers } = email
  const date = headers.find(({ key }) => key === 'date')?.value
  const title = titleLine(escapeHtml(subject))
  const own = { ...given, publishedAt: given.publishedAt ?? date ?? null }
  const heading = title && `<h1>${escapeHtml(title)}</h1>\n`
  const read = html
    ? readPart(html, heading, own)
    : readPlain(title ? `${title}\n\n${text}` : text, own)
  if (!read.ok) return read
  if (read.value.text.trim() === title) return failure('empty-document', 'The mail holds no text.')
  const source = { ...read.value.source, format: 'mail', publisher: email.from?.name || null }
  const said = renamed(read.value.witnesses ?? noWitnesses, {
    ...(given.publishedAt === null && { publishedAt: { given: 'mail.date' } }),
  })
  return success({
    ...read.value,
    source,
    metadata: { ...read.value.metadata, title: title || null },
    witnesses: {
      ...said,
      title: overruled(said.title, saidBy('mail.subject', [title]), 'subject-is-title'),
      publisher: firstOf(saidBy('mail.from', [email.from?.name])),
    },
  })
}

/** The page with the heading as the first thing of its body, which is no part of the mail's markup. */
const readPart = (html: string, heading: string, given: Given): Result<Article> => {
  const body = /<body(?:\s[^>]{0,2000})?>/iu.exec(html)
  const at = body ? body.index + body[0].length : 0
  const read = readHtml(html.slice(0, at) + heading + html.slice(at), given)
  if (!read.ok) return read
  const marks = movedSources(read.value.marks, (offset) => {
    if (offset < at) return offset
    return offset < at + heading.length ? null : offset - heading.length
  })
  return success({ ...read.value, marks })
}
