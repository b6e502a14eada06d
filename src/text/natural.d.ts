// `natural` types its root only, and the root import opens databases: its stemmers come by subpath.
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { readonly stem: (word: string) => string }
  export = stemmer
}
