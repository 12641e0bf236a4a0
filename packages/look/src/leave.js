// The quick exit. A link to /leave works without this file; with it the page is blank at once, nothing typed is kept,
// and Back does not return to this page.

const pressesNeeded = 3
const millisecondsBetween = 5_000

/**
 * Counts presses of Shift alone. Each must follow the last within five seconds; any other key begins the count anew, so
 * that typing capitals never leaves.
 */
export function createShiftCounter() {
  let presses = 0
  let lastAt = Number.NEGATIVE_INFINITY
  let alone = false
  return {
    down(key, isRepeat) {
      if (isRepeat) return
      alone = key === 'Shift'
      if (!alone) presses = 0
    },
    /** True when this release of a key completes the signal. */
    up(key, at) {
      if (key !== 'Shift' || !alone) return false
      presses = at - lastAt <= millisecondsBetween ? presses + 1 : 1
      lastAt = at
      if (presses < pressesNeeded) return false
      presses = 0
      return true
    },
  }
}

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
  const counter = createShiftCounter()
  document.addEventListener('keydown', (event) => counter.down(event.key, event.repeat))
  document.addEventListener('keyup', (event) => {
    if (counter.up(event.key, event.timeStamp)) leaveNow(document, location)
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href="/leave"]') : null
    if (link === null || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    leaveNow(document, location)
  })
}

if (typeof document !== 'undefined') startListening()
