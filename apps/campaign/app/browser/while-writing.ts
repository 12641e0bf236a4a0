// Tells, while somebody writes, how much is their own and what they seem to give away, and draws the letter as it grows: by the same
// functions as the server, and in words that the page holds already. Nothing typed leaves the page. Without this script the server
// says it one page later.
import { findDisclosures } from '@safe-to-report/letters/disclosures'
import { countWords, hashRuns, measureLikeness } from '@safe-to-report/letters/likeness'
import { tellShare } from '../journey/tell-share.ts'
import { campaignText, drawLetter } from './grow-letter.ts'
import { letPointsMove } from './move-points.ts'

/** Long enough that nobody is interrupted in the middle of a word, nor told of a number that is not whole. */
const pauseInMilliseconds = 800
/** Before that, nobody needs to know how many characters are left. */
const fewLeft = 200

type Typed = HTMLInputElement | HTMLTextAreaElement

/** What is told of the fields as they are, given the campaign's words in the letter so far. Pure. */
export function judge(fields: readonly { text: string; lets: readonly string[] }[], campaignText: string) {
  const own = fields.map(({ text }) => text).join('\n\n')
  const campaignRuns = hashRuns(campaignText.split('\n'))
  const { ownWordCount, wordCount } = measureLikeness(own, campaignRuns)
  const all = wordCount + countWords(campaignText)
  const kinds = fields.flatMap(({ text, lets }) =>
    findDisclosures(text)
      .map(({ kind }) => kind)
      .filter((kind) => !lets.includes(kind)),
  )
  return {
    share: tellShare({ ownWordCount, ownShare: all === 0 ? 0 : ownWordCount / all }),
    kinds: new Set<string>(kinds),
  }
}

function isTyped(element: Element): element is Typed {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
}

/** Shows of the sentences with this name those that are wanted. What does not change is not told again. */
function showOnly(place: HTMLElement, name: 'share' | 'kind', isWanted: (value: string) => boolean): void {
  for (const says of place.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    const isHidden = !isWanted(says.dataset[name] ?? '')
    if (says.hidden !== isHidden) says.hidden = isHidden
  }
}

function tell(place: HTMLElement, fields: readonly Typed[]): void {
  const typed = fields.map((field) => ({ text: field.value, lets: (field.dataset['lets'] ?? '').split(' ') }))
  const { share, kinds } = judge(typed, campaignText())
  showOnly(place, 'share', (value) => value === share)
  showOnly(place, 'kind', (value) => kinds.has(value))
  const warnings = place.querySelector<HTMLElement>('[data-warnings]')
  if (warnings) warnings.hidden = kinds.size === 0
}

/** The last characters are counted under the field, for eyes alone: who hears the page is told by the field itself. */
function countDown(field: Typed): void {
  const words = field.dataset['watched']
  if (!words) return
  const count = document.createElement('p')
  count.className = 'hint left'
  count.ariaHidden = 'true'
  field.after(count)
  field.addEventListener('input', () => {
    const left = field.maxLength - field.value.length
    count.textContent = left <= fewLeft ? `${words}${left}` : ''
  })
}

function offerStarters(why: Typed): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-starts]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      why.value = `${why.value}${why.value === '' ? '' : '\n'}${button.dataset['starts'] ?? ''}`
      why.dispatchEvent(new Event('input', { bubbles: true }))
      why.focus()
    })
  }
}

/** What is typed and chosen shows in the letter at once, and is judged in a pause. */
function followLetter(place: HTMLElement, fields: readonly Typed[]): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const follow = (): void => {
    drawLetter()
    clearTimeout(waiting)
    waiting = setTimeout(() => tell(place, fields), pauseInMilliseconds)
  }
  place.closest('form')?.addEventListener('input', follow)
  letPointsMove(follow)
}

function watch(place: HTMLElement): void {
  const fields = [...document.querySelectorAll('[data-watched]')].filter(isTyped)
  const [first] = fields
  if (!first) return
  place.hidden = false
  fields.forEach(countDown)
  offerStarters(first)
  followLetter(place, fields)
  show(place)
}

/** The page as it is filled in by now: a browser, or a page that was come back to, may have more in it than was sent. */
function show(place: HTMLElement): void {
  drawLetter()
  tell(place, [...document.querySelectorAll('[data-watched]')].filter(isTyped))
}

function begin(): void {
  const place = document.getElementById('while-writing')
  if (place) watch(place)
}

// Tests read this file where there is no document.
if ('document' in globalThis) {
  begin()
  document.addEventListener('page-shown', begin)
  document.addEventListener('page-filled', () => {
    const place = document.getElementById('while-writing')
    if (place) show(place)
  })
}
