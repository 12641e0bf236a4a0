import type { ShownOn } from './following-types.ts'

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
