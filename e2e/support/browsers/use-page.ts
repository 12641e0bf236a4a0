import { settle, type Tab, wait } from './tab.ts'

interface Wanted {
  what: 'button' | 'link' | 'field' | 'box' | 'fold'
  /** How its name begins. */
  name: string
}

const secondsToAppear = 60

/** Puts the focus on what is wanted, as soon as the page has it. */
async function focusOn(tab: Tab, wanted: Wanted): Promise<void> {
  for (let tries = 0; tries < secondsToAppear * 10; tries += 1) {
    if (await tab.look(findAndFocus, [wanted.what, wanted.name]).catch(() => false)) return
    await wait(100)
  }
  const shown = await tab.look(() => document.body.innerText).catch(() => 'nothing')
  throw new Error(`The page has no ${wanted.what} "${wanted.name}". It says:\n${shown}`)
}

/** Runs in the page. */
function findAndFocus([what = '', name = '']: string[]): boolean {
  const isNamed = (text: string | null): boolean => (text ?? '').replaceAll(/\s+/g, ' ').trim().startsWith(name)
  const selectors: Record<string, string> = {
    button: 'button',
    fold: 'summary',
    link: 'a[href]',
    field: 'input:not([type=checkbox], [type=radio], [type=hidden]), textarea, select',
    box: 'input[type=checkbox], input[type=radio]',
  }
  const found = [...document.querySelectorAll<HTMLInputElement | HTMLElement>(selectors[what] ?? what)].find(
    (element) => {
      if (!element.checkVisibility()) return false
      if (what !== 'field' && what !== 'box') return isNamed(element.textContent)
      return 'labels' in element && [...(element.labels ?? [])].some((label) => isNamed(label.textContent))
    },
  )
  found?.focus()
  return found !== undefined && document.activeElement === found
}

/** Types into a field, in place of what stands there. */
export async function fill(tab: Tab, name: string, text: string): Promise<void> {
  await focusOn(tab, { what: 'field', name })
  await tab.look(() => {
    const field = document.activeElement
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
  })
  await tab.type(text)
}

/** Puts a long text into a field at once. */
export async function paste(tab: Tab, name: string, text: string): Promise<void> {
  await focusOn(tab, { what: 'field', name })
  await tab.look(
    ([pasted = '']) => {
      const field = document.activeElement
      if (!(field instanceof HTMLTextAreaElement)) return
      field.value = pasted
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    [text],
  )
}

/** Presses a button by the keyboard, and waits for what comes of it. */
export async function pressButton(tab: Tab, name: string): Promise<void> {
  await focusOn(tab, { what: 'button', name })
  await tab.press('Enter')
  await settle(tab.look)
}

export async function follow(tab: Tab, name: string): Promise<void> {
  await focusOn(tab, { what: 'link', name })
  await tab.press('Enter')
  await settle(tab.look)
}

/** Opens what is folded up. */
export async function unfold(tab: Tab, name: string): Promise<void> {
  await focusOn(tab, { what: 'fold', name })
  const isOpen = await tab.look(() => document.activeElement?.parentElement?.hasAttribute('open') ?? false)
  if (!isOpen) await tab.press('Enter')
}

export async function tick(tab: Tab, name: string): Promise<void> {
  await focusOn(tab, { what: 'box', name })
  await tab.press(' ')
}

/** What stands in a field; undefined where the page has none of this name. */
export async function readField(tab: Tab, name: string): Promise<string | undefined> {
  const isThere = await tab.look(findAndFocus, ['field', name]).catch(() => false)
  if (!isThere) return undefined
  return tab.look(() => {
    const field = document.activeElement
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
  })
}

/** Waits for the page whose heading begins so. */
export async function waitForHeading(tab: Tab, heading: string): Promise<void> {
  let shown = ''
  for (let tries = 0; tries < secondsToAppear * 10; tries += 1) {
    shown = await tab.look(() => document.querySelector('h1')?.textContent?.trim() ?? '').catch(() => '')
    if (shown.startsWith(heading)) return
    await wait(100)
  }
  throw new Error(`The page is headed "${shown}", not "${heading}".`)
}

/** The signal to leave: Shift alone, so many times. */
export async function pressShift(tab: Tab, times: number): Promise<void> {
  await tab.look(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  for (let press = 0; press < times; press += 1) await tab.press('Shift')
}
