/** The public page that something is shown on. */
export type ShownOn =
  | { page: 'amendment' | 'ask' | 'bill' | 'division'; slug: string }
  | { page: 'evidence' }
  /** A correction, by its own slug on the page about the record. */
  | { page: 'data'; slug: string }
  /** A text of an ask that no amendment carries, by its own slug on its ask's page. */
  | { page: 'text'; slug: string; ask: string }

/** The address, from the root, of the page that something is shown on. */
export function pathOf(shownOn: ShownOn): string {
  switch (shownOn.page) {
    case 'amendment':
      return `/amendments/${shownOn.slug}`
    case 'ask':
      return `/asks/${shownOn.slug}`
    case 'bill':
      return `/bills/${shownOn.slug}`
    case 'division':
      return `/divisions/${shownOn.slug}`
    case 'text':
      return `/asks/${shownOn.ask}#${shownOn.slug}`
    case 'evidence':
      return '/evidence'
    case 'data':
      return `/about/data#${shownOn.slug}`
    default:
      return shownOn satisfies never
  }
}
