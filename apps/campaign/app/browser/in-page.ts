// Keeps a letter in the page alone: forms are posted from here and their answers put in this page's place, so that no history, no
// session file and no cache of the browser ever holds a typed word. Back and Forward go through the steps for as long as the
// page lives; leaving, sending, and an hour untouched empty it. Without this script the server does the same for a visit.
import { keepCurrent, stopKeeping } from './keep-current.ts'
import { openLinksBeside } from './links-beside.ts'
import { createSteps, type ShownPage } from './steps.ts'
import { fillIn, readFilledIn, readTravelling, toBody, type Typed } from './typed.ts'

const hour = 60 * 60_000

const steps = createSteps<ShownPage>(stepOf(history.state))
/** What was typed and chosen so far, by the names of its fields. */
let typed: Typed = new Map()
let asking: AbortController | undefined
let isLeft = false

function stepOf(state: unknown): number {
  return typeof state === 'object' && state && 'step' in state && typeof state.step === 'number' ? state.step : 0
}

/** Where whoever comes back to a letter by its address finds that it is closed. */
const endsAt = (): string => document.body.dataset['endsAt'] ?? location.pathname
/** The address that stands over a page: its own, where it can be asked for by it, and over the steps of a letter the one above. */
function addressOfPage(): string {
  const own = document.querySelector<HTMLElement>('[data-address]')?.dataset['address']
  return own ?? (/\/write(\/|$)/.test(location.pathname) ? endsAt() : location.pathname)
}

function remember(more: Typed): void {
  typed = new Map([...typed, ...more])
}

function forget(): void {
  steps.empty()
  typed = new Map()
}

const answersHere = (): string => steps.here()?.answers ?? location.href

function takePage(): ShownPage {
  const { title, body, documentElement } = document
  const answers = answersHere()
  const { lang } = documentElement
  return { title, lang, nodes: [...body.childNodes], data: dataOf(body), answers, scroll: scrollY }
}

const dataOf = (body: HTMLElement): ShownPage['data'] => Object.fromEntries(Object.entries(body.dataset))

function show({ title, lang, nodes, data }: ShownPage): void {
  document.title = title
  document.documentElement.lang = lang
  document.body.replaceChildren(...nodes)
  Object.assign(document.body.dataset, data)
}

interface Asked {
  address: string
  body?: URLSearchParams
}

interface Going extends Asked {
  /** In place of what is being asked: a look-up that takes long need not be waited for. */
  isInstead?: boolean
}

async function ask({ address, body }: Asked, signal?: AbortSignal): Promise<{ page: ShownPage; isDone: boolean }> {
  const answer = await fetch(address, {
    headers: { 'in-page': 'yes' },
    ...(signal && { signal }),
    ...(body && { method: 'POST', body }),
  })
  if (!answer.headers.get('content-type')?.startsWith('text/html')) throw new Error('what came is no page')
  const { title, body: parsed, documentElement } = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const nodes = [...parsed.childNodes]
  const { lang } = documentElement
  const page = { title, lang, nodes, data: dataOf(parsed), answers: answer.url, scroll: 0 }
  return { page, isDone: answer.redirected }
}

/** The first thing that wants attention, or else the heading: where one begins on a page that was loaded. */
function beginReading(scroll: number): void {
  scrollTo(0, scroll)
  const wanted = document.querySelector<HTMLElement>('[autofocus]')
  const heading = document.querySelector('h1')
  heading?.setAttribute('tabindex', '-1')
  if (wanted) wanted.focus()
  else heading?.focus({ preventScroll: true })
}

const addressesOfScripts = (): string[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src)
const started = new Set(addressesOfScripts())

/** A script that runs already begins again on the new page; one that it names first begins by itself. */
async function startScripts(): Promise<void> {
  document.dispatchEvent(new Event('page-shown'))
  keepUp()
  for (const address of addressesOfScripts()) {
    if (started.has(address)) continue
    started.add(address)
    await import(/* @vite-ignore */ address)
  }
}

async function goOn({ isInstead = false, ...asked }: Going): Promise<void> {
  if (asking && !isInstead) return
  asking?.abort()
  const own = new AbortController()
  asking = own
  document.body.ariaBusy = 'true'
  try {
    const { page, isDone } = await ask(asked, own.signal)
    if (isLeft || own.signal.aborted) return
    // What redirects has been done: a letter was sent, alerts were asked for. Nothing of it is to come back.
    if (isDone) forget()
    else steps.put(takePage())
    const step = steps.add(page)
    show(page)
    history.pushState({ step }, '', addressOfPage())
    remember(readTravelling(document.forms))
    openLinksBeside(document, document.body.dataset['newTab'] ?? '')
    beginReading(0)
  } catch {
    if (!own.signal.aborted) tellUnreachable()
    return
  } finally {
    if (asking === own) {
      asking = undefined
      document.body.ariaBusy = null
    }
  }
  // A press is taken while they come: the page works without them.
  await startScripts().catch(() => undefined)
}

/** The page that is here, as it is by now; undefined where somebody went on, or left, meanwhile. */
async function askAnew(): Promise<ShownPage | undefined> {
  const [main, address] = [document.querySelector('main'), answersHere()]
  const { page } = await ask({ address })
  return !isLeft && !asking && main?.isConnected ? page : undefined
}

function keepUp(): void {
  let last: ShownPage | undefined
  keepCurrent({
    async ask() {
      last = asking || isLeft ? undefined : await askAnew()
      if (!last) return undefined
      const page = document.createElement('template').content
      page.append(...last.nodes)
      return page
    },
    showWhole() {
      if (!last) return
      forget()
      show(last)
      beginReading(0)
      void startScripts()
    },
  })
}

/** What was typed stands where it was. */
function tellUnreachable(): void {
  const notice = document.getElementById('unreachable')
  if (!notice) return
  notice.hidden = false
  notice.focus()
}

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.getAttribute('method') !== 'post') return
  event.preventDefault()
  remember(readFilledIn([form]))
  const named = submitter?.getAttribute('formaction') ?? form.getAttribute('action')
  const body = toBody(form, submitter, typed)
  // What filled in a field that people do not see has been caught once: whoever tries again gets through.
  for (const trap of form.querySelectorAll<HTMLInputElement>('.trap input')) trap.value = ''
  void goOn({ address: named ?? answersHere(), body, isInstead: form.dataset['instead'] !== undefined })
})

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href')
  if (href === '') {
    // "Look again": the page that is here, as it is by now.
    event.preventDefault()
    void goOn({ address: answersHere() })
  } else if (href === '?still') {
    event.preventDefault()
    stopKeeping()
  } else if (href?.startsWith('#')) {
    // A place on this page is no step of the history.
    event.preventDefault()
    const place = document.getElementById(href.slice(1))
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  }
})

addEventListener('popstate', ({ state }) => {
  const step = stepOf(state)
  if (!steps.has(step)) {
    location.reload()
    return
  }
  remember(readFilledIn(document.forms))
  steps.put(takePage())
  const page = steps.go(step)
  if (!page) return
  show(page)
  fillIn(document.forms, typed)
  document.dispatchEvent(new Event('page-filled'))
  beginReading(page.scroll)
  keepUp()
})

let touchedAt = Date.now()
let isWorthEnding = false

function endIfUntouched(): void {
  if (!isWorthEnding || Date.now() - touchedAt < hour) return
  forget()
  document.title = ' '
  document.body.replaceChildren()
  location.replace(endsAt())
}

for (const sign of ['input', 'keydown', 'pointerdown', 'wheel', 'submit']) {
  const touch = (): void => {
    endIfUntouched()
    touchedAt = Date.now()
    isWorthEnding ||= sign === 'input' || sign === 'submit'
  }
  addEventListener(sign, touch, { capture: true, passive: true })
}
for (const sign of ['pageshow', 'focus']) addEventListener(sign, endIfUntouched)
document.addEventListener('visibilitychange', endIfUntouched)
setInterval(endIfUntouched, 15_000)

document.addEventListener('leaving', () => {
  isLeft = true
  forget()
})

keepUp()
