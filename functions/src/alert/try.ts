/** What became of one way to one person; `no`: this way does not lead to them. */
export type Try =
  | { readonly kind: 'sent'; readonly msgid?: string | undefined }
  | { readonly kind: 'no' }
  | { readonly kind: 'later' | 'unsure' | 'broken'; readonly errcode: number | null };
