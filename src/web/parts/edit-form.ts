/** What editors do with a block: a line on what was decided, a link to the form, the form itself. */
import { html } from 'hono/html'
import type { ListedEdit } from '#actions/blocks'
import type { Block } from '#model/block'
import { removedRoles } from '#model/block'
import { visible } from '#text/visible'
import { type Html, named } from './language.ts'

/** What the page knows of editing. */
export type Editing = {
  readonly id: string
  /** Number of the block whose form is open, from 1. */
  readonly open: number | null
  /** Tag of the analysis that is shown: a form about another one is refused. */
  readonly tag: string
  /** Who decided last in this browser. */
  readonly by: string
  readonly publisher: string | null
  readonly edits: ReadonlyMap<string, ListedEdit>
}

/** Where a block stands on the page. */
export const anchorOf = ({ start }: Pick<Block, 'start'>): string => `at-${start}`

const pathOf = (id: string): string => `/articles/${encodeURIComponent(id)}`

/** Fields for who decides and why. */
export const editorFields = (by: string, note = ''): Html =>
  html`<label>You <input name="by" value="${visible(by)}" maxlength="200" autocomplete="name" dir="auto" required></label>
<label>Note <input name="note" value="${visible(note)}" maxlength="2000" dir="auto"></label>`

const button = (action: string, label: Html): Html =>
  html`<button name="action" value="${action}">${label}</button>`

const scopes = (publisher: string | null): Html =>
  html`<label>The rule is wrong <select name="scope"><option value="article">in this article</option>${
    publisher === null
      ? ''
      : html`<option value="publisher">in all of ${visible(publisher)}</option>`
  }<option value="all">everywhere</option></select></label>`

const restoring = ({ removal }: Block, publisher: string | null): Html =>
  html`${button('restore', html`Put this block back`)}${
    removal && removal.rule !== 'editor.strike'
      ? html`${scopes(publisher)}<input type="hidden" name="rule" value="${removal.rule}">${button('restore-rule', html`Put back all of <code>${removal.rule}</code>`)}`
      : ''
  }`

const striking = html`<label>It is <select name="reason" required><option value="">…</option>${removedRoles.map(
  (role) => html`<option>${role}</option>`,
)}</select></label>${button('strike', html`Take this block out`)}`

const form = (block: Block, number: number, { id, tag, by, publisher }: Editing): Html =>
  html`<form class="decide" method="post" action="${pathOf(id)}/edits">
<input type="hidden" name="seen" value="${tag}"><input type="hidden" name="block" value="${number}"><input type="hidden" name="at" value="${block.start}">
${editorFields(by)}
${block.kept ? striking : restoring(block, publisher)}
${block.edit ? html`<input type="hidden" name="edit" value="${block.edit.id}"><button name="action" value="revoke" formnovalidate>Take the decision back</button>` : ''}
<a href="${pathOf(id)}#${anchorOf(block)}">Cancel</a></form>`

const decided = ({ edit, kept }: Block, { edits }: Editing): Html => {
  if (!edit) return html``
  const known = edits.get(edit.id)
  const verb = kept ? 'Put back' : 'Taken out'
  return html`<p class="reason">${verb} by ${named(known?.by ?? 'an editor')}${
    known ? html`, <time datetime="${known.at}">${known.at.slice(0, 10)}</time>` : ''
  }${known?.note ? html`: ${named(known.note)}` : ''} <span>· was ${edit.was.role}${edit.was.removal ? html` · ${edit.was.removal.rule}` : ''}</span></p>`
}

/** Under a block: what was decided about it, and how to decide. */
export const editPart = (block: Block, number: number, editing: Editing): Html =>
  html`${decided(block, editing)}${
    editing.open === number
      ? form(block, number, editing)
      : html`<a class="edit" href="${pathOf(editing.id)}?edit=${number}#${anchorOf(block)}" aria-label="Edit block ${number}">${block.kept ? 'take out' : 'put back'}</a>`
  }`
