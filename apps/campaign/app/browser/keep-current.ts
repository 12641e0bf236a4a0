// Keeps the page of a letter as it is by now: asks every two seconds while most changes come, then ever more seldom, and ends after an
// hour. What changed is put in its place, part by part: no focus is moved, no history grows, and a screen reader hears it once it is
// free. A part that somebody is in stays until they leave it.

const [soon, most, end] = [2_000, 60_000, 60 * 60_000]

/** How long until the next look, so many milliseconds after the first; undefined once it ends. */
export function nextLookIn(since: number): number | undefined {
  if (since >= end) return undefined
  return Math.min(most, Math.max(soon, since / 20))
}

/** What a page that is asked for anew is put into. */
export interface Looking {
  /** The page as it is by now; undefined where what is here is no longer the page that was asked about. */
  ask: () => Promise<ParentNode | undefined>
  /** The page has nothing to keep up with any more: it ended, or was erased. */
  showWhole: () => void
}

const mark = '[data-keeps-current]'
let isStopped = false
let timer: ReturnType<typeof setTimeout> | undefined

/** Begins on a page that says so; a page without that ends what the one before began. */
export function keepCurrent(looking: Looking): void {
  clearTimeout(timer)
  const line = document.querySelector(mark)
  if (!line) return
  for (const words of line.querySelectorAll<HTMLElement>('[hidden]')) words.hidden = false
  if (isStopped) tellStopped()
  else lookAfter(looking, Date.now())
}

function lookAfter(looking: Looking, since: number): void {
  const wait = nextLookIn(Date.now() - since)
  if (wait === undefined) tellStopped()
  else timer = setTimeout(() => void look(looking, since), wait)
}

async function look(looking: Looking, since: number): Promise<void> {
  // Nobody looks at a hidden page, nor is anything asked for it.
  const page = document.hidden ? undefined : await looking.ask().catch(() => undefined)
  if (isStopped || !document.querySelector(mark)) return
  if (page && !page.querySelector('[data-part]')) {
    looking.showWhole()
    return
  }
  if (page) putParts(page)
  if (!page || page.querySelector(mark)) lookAfter(looking, since)
  else document.querySelector(mark)?.remove()
}

/** Replaces the parts that are others by now, but for one that somebody is in. */
function putParts(page: ParentNode): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const fresh = page.querySelector<HTMLElement>(`[data-part="${part.dataset['part']}"]`)
    if (!fresh || fresh.dataset['version'] === part.dataset['version'] || isInUse(part)) continue
    // Whoever began to read at the heading, as on every page, goes on from the new one.
    const isAtHeading = part.contains(document.activeElement)
    part.dataset['version'] = fresh.dataset['version']
    part.replaceChildren(...fresh.childNodes)
    if (isAtHeading) focusHeading(part)
  }
}

function isInUse(part: HTMLElement): boolean {
  const { activeElement } = document
  return part.contains(activeElement) && activeElement?.matches('a, button, input, select, summary, textarea') === true
}

function focusHeading(part: HTMLElement): void {
  const heading = part.querySelector<HTMLElement>('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** Whoever does not want a page to change under them says so once. */
export function stopKeeping(): void {
  isStopped = true
  clearTimeout(timer)
  tellStopped()
}

function tellStopped(): void {
  const line = document.querySelector<HTMLElement>(mark)
  if (!line) return
  const isIn = line.contains(document.activeElement)
  line.textContent = line.dataset['stopped'] ?? ''
  line.tabIndex = -1
  if (isIn) line.focus()
}
