declare module '@postlight/parser' {
  const postlight: {
    readonly parse: (
      url: string,
      options: { readonly html: string; readonly fetchAllPages: boolean },
    ) => Promise<{ readonly content: string | null }>
  }
  export = postlight
}
