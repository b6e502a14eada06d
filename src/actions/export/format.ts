/** The ways out of an article or a list of claims: what each is over HTTP and as a file. */
export const exportFormats = {
  markdown: { type: 'text/markdown; charset=utf-8', extension: 'md' },
  json: { type: 'application/json', extension: 'json' },
  csv: { type: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  jsonld: { type: 'application/ld+json', extension: 'jsonld' },
  annotations: {
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'annotations.jsonld',
  },
  links: { type: 'text/uri-list; charset=utf-8', extension: 'uris' },
  bibtex: { type: 'application/x-bibtex; charset=utf-8', extension: 'bib' },
} as const satisfies Readonly<Record<string, { readonly type: string; readonly extension: string }>>

export type ExportFormat = keyof typeof exportFormats

export const exportFormatNames = Object.keys(exportFormats) as readonly ExportFormat[]
