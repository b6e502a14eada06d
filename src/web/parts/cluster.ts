import { html } from 'hono/html'
import type { FoundClaim } from '#actions/claims'
import type { ClusterCounts } from '#store/cluster'
import { visible } from '#text/visible'
import { factsPart, saidPart, speakerPart } from './claim.ts'
import { foreign, type Html, inLanguage, languageName, named } from './language.ts'

const some = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** How many say the same and how many the opposite. */
export const countsPart = ({ sources, languages, contradictedBy }: ClusterCounts): Html =>
  html`${some(sources, 'source', 'sources')}, ${some(languages.length, 'language', 'languages')}${
    contradictedBy > 0 ? html`, <strong>contradicted by ${contradictedBy}</strong>` : ''
  }`

/** The way to a claim's cluster; nothing where nobody else says so and nobody objects. */
export const clusterLink = (cluster: ClusterCounts | null): Html =>
  cluster && (cluster.articles > 1 || cluster.contradictedBy > 0)
    ? html`<span><a href="/clusters/${encodeURIComponent(cluster.id)}">${countsPart(cluster)}</a></span>`
    : html``

/** The words of the evidence that answer the search. */
const foundPart = ({ found = [], article: { language } }: FoundClaim): Html =>
  found.length > 0
    ? html`<p class="facts"><span>found by</span>${found.map(({ text }) => html`<span><mark${inLanguage(language)}>${visible(text)}</mark></span>`)}</p>`
    : html``

/** A claim in a list: what is said, by whom, in which article. */
export const claimLine = (claim: FoundClaim): Html => {
  const { article, cluster } = claim
  const address = `/articles/${encodeURIComponent(article.id)}`
  const { publisher, publishedAt, language, title, beginning } = article
  return html`<li>
${saidPart(claim, language)}${foundPart(claim)}
<p class="facts"><span><strong>${speakerPart(claim.speaker)}</strong></span><span>${factsPart(claim)}</span>${clusterLink(cluster)}</p>
<p class="facts"><span><a href="${address}">${foreign(title ?? beginning, language)}</a></span>${
    publisher ? html`<span>${named(publisher)}</span>` : ''
  }${publishedAt ? html`<span><time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time></span>` : ''}<span>${languageName(language)}</span></p>
</li>`
}
