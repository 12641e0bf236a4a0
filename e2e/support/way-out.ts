import type { Page } from 'playwright-core'

interface Box {
  left: number
  top: number
  right: number
  bottom: number
  height: number
}

declare global {
  /** How a look for what lies under the way out asks within a page. */
  var wayOut: {
    height: number
    boxes: () => DOMRect[]
    isUnder: (box: Omit<Box, 'height'>, over: readonly DOMRect[]) => boolean
    tell: (one: Element) => string
  }
  /** What was noted at each stop by Tab. */
  var tabStops: string[]
}

/** What lies under the way out of a page: at first, when scrolled to, or with the focus. */
export async function findUnderWayOut(page: Page): Promise<string[]> {
  await markParts(page)
  await giveLook(page)
  return [...(await lookAtTexts(page)), ...(await scrollToEach(page)), ...(await focusEach(page))]
}

/** What else can be wrong with it, scrolling through the page and going from its beginning so many stops by Tab. */
export async function walkWithWayOut(page: Page, { stops }: { stops: number }): Promise<string[]> {
  return [...(await followExit(page)), ...(await tabThrough(page, stops))]
}

/** Marks what lies over the page for the sake of the way out, and what must never lie under it. All that is folded is opened. */
async function markParts(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Steps of a letter may share a bar, and this look must not go by the marks of the last.
    for (const one of document.querySelectorAll('[data-under], [data-met]')) {
      one.removeAttribute('data-under')
      one.removeAttribute('data-met')
    }
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
    for (let one = document.querySelector('.exit'); one; one = one.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(one).position)) one.setAttribute('data-over', '')
    }
    for (const one of document.querySelectorAll(
      'h1, h2, h3, h4, a[href], button, input, select, textarea, summary, [id]',
    )) {
      const { width, height } = one.getBoundingClientRect()
      const isSeen = one.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2
      if (isSeen && !one.closest('.bar, .skip, .trap, .unseen, svg')) one.setAttribute('data-under', '')
    }
    scrollTo(0, 0)
    // What the last look scrolled within the page hides a part of itself, which lies under nothing.
    for (const one of document.querySelectorAll('main *')) one.scrollTop = 0
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

/**
 * What can tell, within a page, that something lies under the way out as it stands then. Told there and not here: where a page holds
 * a thousand things, to hand over where each of them lay costs more than to look.
 */
function giveLook(page: Page): Promise<void> {
  return page.evaluate(() => {
    const over = [...document.querySelectorAll('[data-over]')]
    globalThis.wayOut = {
      height: Math.max(0, ...over.map((one) => one.getBoundingClientRect().height)),
      boxes: () => over.map((one) => one.getBoundingClientRect()),
      isUnder: ({ left, top, right, bottom }, boxes) =>
        boxes.some((at) => bottom > at.top + 1 && top < at.bottom - 1 && right > at.left + 1 && left < at.right - 1),
      tell: (one) => `${one.tagName} ${one.id || one.textContent.trim().slice(0, 50)}`,
    }
  })
}

function lookAtTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = wayOut.boxes()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const under: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const what = text.textContent?.trim().slice(0, 50) ?? ''
      const holder = text.parentElement
      if (what === '' || !holder?.checkVisibility() || holder.closest('.bar, .skip, .trap, .unseen')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const shown = [...range.getClientRects()].filter(({ top }) => top < innerHeight)
      if (shown.some((box) => wayOut.isUnder(box, over))) under.push(`at first: ${what}`)
    }
    return under
  })
}

/** Headings and all that a link can lead to, each scrolled to as a browser does it: from above to its beginning or end, and from below. */
function scrollToEach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const free = innerHeight - 32 - wayOut.height
    const ways = [
      ['start', 0],
      ['end', 0],
      ['nearest', 1],
    ] as const
    return [...document.querySelectorAll('[data-under]:is(h1, h2, h3, h4, [id])')]
      .filter((one) => {
        const isHigh = one.getBoundingClientRect().height > free
        // Of what is higher than the screen, the beginning alone can be shown.
        return ways.slice(0, isHigh ? 1 : 3).some(([block, from]) => {
          scrollTo(0, from * document.documentElement.scrollHeight)
          one.scrollIntoView({ block })
          const { left, top, right, bottom, height } = one.getBoundingClientRect()
          return wayOut.isUnder({ left, top, right, bottom: height > free ? top + 1 : bottom }, wayOut.boxes())
        })
      })
      .map((one) => `scrolled to: ${wayOut.tell(one)}`)
  })
}

/** Every control, given the focus from below; from above, Tab does it. */
function focusEach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = '[data-under]:is(a[href], button, input, select, textarea, summary)'
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((one) => {
        scrollTo(0, document.documentElement.scrollHeight)
        one.focus()
        return wayOut.isUnder(one.getBoundingClientRect(), wayOut.boxes())
      })
      .map((one) => `with the focus: ${wayOut.tell(one)}`)
  })
}

/** Scrolls through the page: at each step the way out stands in the same place, can be pressed anywhere on it, and is no part of much. */
async function followExit(page: Page): Promise<string[]> {
  const steps = await page.evaluate(() => {
    const exit = document.querySelector('.exit')
    const shown: { box: Box; width: number; hits: boolean; tall: number; near: number }[] = []
    for (let at = 0; exit && at < document.documentElement.scrollHeight; at += innerHeight * 0.8) {
      scrollTo(0, at)
      const box = exit.getBoundingClientRect().toJSON()
      const places = [box.left + 3, (box.left + box.right) / 2, box.right - 3].flatMap((x) =>
        [box.top + 3, (box.top + box.bottom) / 2, box.bottom - 3].map((y) => document.elementFromPoint(x, y)),
      )
      const bar = document.querySelector('[data-over]')?.getBoundingClientRect().height ?? Infinity
      const others = [...document.querySelectorAll('.bar :is(a, summary):not(.exit)')].map((one) =>
        one.getBoundingClientRect(),
      )
      const near = box.left - Math.max(0, ...others.map(({ right }) => right))
      shown.push({
        box,
        width: box.right - box.left,
        hits: places.every((hit) => exit.contains(hit)),
        tall: bar / innerHeight,
        near,
      })
    }
    return shown
  })
  const places = new Set(steps.map(({ box }) => `${box.left} ${box.top}`))
  return [
    ...(places.size === 1 ? [] : [`the way out stands in ${places.size} places`]),
    ...(steps.every(({ hits }) => hits) ? [] : ['the way out cannot be pressed all over']),
    ...(steps.every(({ box, width }) => Math.min(box.height, width) >= 43.5) ? [] : ['the way out is small']),
    ...(steps.every(({ tall }) => tall <= 0.2) ? [] : ['the bar takes more than a fifth of the screen']),
    ...(steps.every(({ near }) => near >= 24) ? [] : ['something else to press is near the way out']),
  ]
}

/** Goes through the page by Tab. At each stop the control itself is what shows at its middle and at its corners. */
async function tabThrough(page: Page, stops: number): Promise<string[]> {
  await markParts(page)
  await startOver(page)
  await lookAtEachStop(page)
  for (let presses = 0; presses < stops; presses += 1) await page.keyboard.press('Tab')
  const seen = await page.evaluate(() => tabStops)
  // Where Tab has left the page, the page hears of no more.
  const end = seen.indexOf('end')
  const met = end === -1 ? seen : seen.slice(0, end)
  if (stops > 0 && met.length === 0) return ['Tab comes to nothing']
  return met.filter((hidden) => hidden !== '').map((hidden) => `by Tab: ${hidden}`)
}

/** Tab goes on from where the focus was last, though nothing has it: from the beginning again. */
function startOver(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
}

/**
 * Lets the page note, whenever Tab has been pressed, the control that has the focus where something hides it, nothing where all of it
 * shows, and 'end' when Tab has left the page or begun it anew. To ask from outside after each press costs more than the press.
 */
function lookAtEachStop(page: Page): Promise<void> {
  return page.evaluate(() => {
    // What is not over it holds it, or is held by it, or is its label.
    const isShownAt = (one: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (one.contains(hit) || hit.contains(one) || hit.closest('label')?.control === one)
    }
    const look = (): string => {
      const one = document.activeElement
      if (!one || one === document.body || one.hasAttribute('data-met')) return 'end'
      // The parts of a date are several stops of one field.
      if (!one.matches('input[type=date], input[type=datetime-local]')) one.setAttribute('data-met', '')
      const boxes = [...one.getClientRects()].filter(({ width, height }) => width > 2 && height > 2)
      const places = boxes.flatMap(({ left, top, width, height }) => {
        const [dx, dy] = [Math.min(8, width / 4), Math.min(8, height / 4)]
        const ys = [top + dy, top + height / 2, top + height - dy]
        return [left + dx, left + width / 2, left + width - dx].flatMap((x) => ys.map((y) => [x, y] as const))
      })
      // Of a field the browser shows the place where one writes; the rest of it may go on below the screen, but not above it.
      const onScreen = places.filter(([, y]) => y < innerHeight)
      const isShown = (places.length === 0 || onScreen.length > 0) && onScreen.every(([x, y]) => isShownAt(one, x, y))
      return isShown ? '' : one.outerHTML.slice(0, 90)
    }
    const isListening = 'tabStops' in globalThis
    globalThis.tabStops = []
    if (!isListening) addEventListener('keyup', ({ key }) => void (key === 'Tab' && tabStops.push(look())), true)
  })
}
