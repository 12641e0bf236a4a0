/** A page as it was shown. Its elements are kept themselves: what was typed in them, and not sent on, is kept with them. */
export interface ShownPage {
  title: string
  lang: string
  nodes: ChildNode[]
  /** Of the body: where whoever comes back finds that the letter is closed, in the page's language; and words for the links. */
  data: Readonly<Record<string, string | undefined>>
  /** The address that answered with it: where its forms without one are posted. */
  answers: string
  scroll: number
}

/**
 * The steps of a letter that were shown, by their numbers. The browser's history holds a number alone; the pages are here, and
 * one that is not here is not shown again.
 */
export interface Steps<Page> {
  has: (step: number) => boolean
  here: () => Page | undefined
  /** Keeps the page of this step as it is now. */
  put: (page: Page) => void
  /** A step after this one, in place of all that came after it. Gives its number. */
  add: (page: Page) => number
  go: (step: number) => Page | undefined
  empty: () => void
}

export function createSteps<Page>(first: number): Steps<Page> {
  let pages = new Map<number, Page>()
  let at = first
  return {
    has: (step) => pages.has(step),
    here: () => pages.get(at),
    put: (page) => void pages.set(at, page),
    add(page) {
      at += 1
      pages = new Map([...pages].filter(([step]) => step < at)).set(at, page)
      return at
    },
    go(step) {
      at = step
      return pages.get(step)
    },
    empty() {
      pages = new Map()
    },
  }
}
