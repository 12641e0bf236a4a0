const kinds = [/^\/timeline\//, /^\/asks\/[^/]+\/compare\//]

/** How many of a kind are looked at, of pages that are made for each choice of a reader: those show what hundreds do. */
export const enoughOfChoices = 5

/** The kind of a page that is made for each choice of a reader. */
export function findKindOfChoices(pathname: string): string | undefined {
  return kinds.find((kind) => kind.test(pathname))?.source
}
