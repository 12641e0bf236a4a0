// The quick exit. A link to /leave works without this file; with it the page is blank at once, nothing typed is kept,
// and Back does not return to this page.

import { foldMenu } from './fold-menu.js'
import { listenForExit } from './listen-for-exit.js'

/**
 * Blanks the page, empties its forms, then leaves through `/leave` in place of this page in the history. Scripts that hold something
 * of it hear `leaving` first.
 */
export function leaveNow(page, place) {
  page.dispatchEvent(new Event('leaving'))
  page.title = ' '
  page.documentElement.hidden = true
  for (const form of page.forms) form.reset()
  page.body.replaceChildren()
  place.replace('/leave')
}

function startListening() {
  let isLeft = false
  document.addEventListener('leaving', () => (isLeft = true))
  // The browser's memory gave the blank page back: it is asked for anew, as it is without what was typed.
  addEventListener('pageshow', (event) => {
    if (isLeft && event.persisted) location.reload()
  })
  listenForExit(window, () => leaveNow(document, location))
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href="/leave"]') : null
    if (link === null || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    leaveNow(document, location)
  })
}

if (typeof document !== 'undefined') {
  startListening()
  foldMenu(document)
}
