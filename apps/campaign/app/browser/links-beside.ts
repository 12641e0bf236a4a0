/**
 * Lets the links of a page of the letter open beside it: one that took its place would empty the letter, and Back would find it
 * closed. `says` is for those who hear the page.
 */
export function openLinksBeside(page: Document, says: string): void {
  if (!page.querySelector('[data-keeps]')) return
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="http"], a[href^="/"]:not([href="/leave"])')) {
    if (link.target !== '') continue
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
    const told = page.createElement('span')
    told.className = 'unseen'
    told.textContent = ` (${says})`
    link.append(told)
  }
}
