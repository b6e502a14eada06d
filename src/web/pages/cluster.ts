import { html } from 'hono/html'
import type { Contradiction, StoredCluster } from '#store/cluster'
import type { StoredClaim } from '#store/store'
import { visible } from '#text/visible'
import { claimLine, clusterLink, countsPart } from '#web/parts/cluster'
import { type Html, languageName } from '#web/parts/language'
import { layout } from '#web/parts/layout'

/** Why the others contradict, as people say it. */
const reasons: Readonly<Record<string, string>> = {
  denied: 'One side denies it.',
  opposite: 'The opposite is said to have happened.',
  'other-amount': 'The figures differ.',
}

const saidOf = ({ gist, evidence }: StoredClaim): string => visible(gist || evidence.text)

const contradictionPart = ({ reason, cluster }: Contradiction): Html =>
  html`<li><p>${reasons[reason] ?? reason}</p>
<ol class="list claims">${claimLine({ ...cluster.claim, cluster: null })}</ol>
<p class="facts">${clusterLink({ ...cluster, articles: 2 })}</p></li>`

/** One thing that several say: their words beside those of the ones who contradict them. */
export const clusterPage = (cluster: StoredCluster): Html => {
  const { claim, members, contradictions, claims, firstSeen, languages } = cluster
  return layout(
    { title: saidOf(claim), room: null },
    html`<header class="head"><h1>${saidOf(claim)}</h1>
<p class="facts"><span>${countsPart(cluster)}</span><span>first seen <time datetime="${firstSeen}">${firstSeen}</time></span><span>${languages.map(languageName).join(', ')}</span><span><a href="/v1/clusters/${encodeURIComponent(cluster.id)}">JSON</a></span><span><a href="/brief?cluster=${encodeURIComponent(cluster.id)}">brief</a></span></p></header>
<div class="columns"><section aria-labelledby="said"><h2 id="said">Said by</h2>
<ol class="list claims">${members.map((one) => claimLine({ ...one, cluster: null }))}</ol>
${claims > members.length ? html`<p class="note">Only the first ${members.length} of ${claims} are shown.</p>` : ''}</section>
<section aria-labelledby="contradicted"><h2 id="contradicted">Contradicted by</h2>
${
  contradictions.length > 0
    ? html`<ul class="list">${contradictions.map(contradictionPart)}</ul>`
    : html`<p class="note">Nobody, in what is stored.</p>`
}</section></div>`,
  )
}
