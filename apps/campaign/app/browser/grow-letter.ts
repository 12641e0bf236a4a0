// Draws the letter as it grows, of what is typed and chosen on this page and of texts that the page holds already: nothing is asked
// for, and nothing leaves. It says what the server will, since both arrange it by the same functions.
import { type LeadingWords, leadOver, listParagraphs, tellWhy } from '@safe-to-report/letters/arranging'

const typedIn = (id: string): string => document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value ?? ''

function showOwn(sheet: Element, name: string, texts: readonly string[]): void {
  const paragraphs = texts.map((text) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    return paragraph
  })
  sheet.querySelector(`[data-own=${name}]`)?.replaceChildren(...paragraphs)
}

/** What is not chosen stays where it is, hidden. */
function showPoints(place: Element, leading: LeadingWords): void {
  for (const paragraph of place.querySelectorAll('p')) paragraph.hidden = true
  const chosen = [...document.querySelectorAll<HTMLInputElement>('.point :checked')].flatMap(({ value }) => [
    ...place.querySelectorAll<HTMLElement>(`[data-point="${value}"]`),
  ])
  const leads = leadOver(
    chosen.map(({ dataset }) => dataset['bridge'] ?? ''),
    leading,
  )
  for (const [index, paragraph] of chosen.entries()) {
    const lead = paragraph.querySelector('span')
    if (lead) lead.textContent = leads[index] ? `${leads[index]} ` : ''
    paragraph.hidden = false
    place.append(paragraph)
  }
}

/** Draws it as it is by now, in each language that it may be in. */
export function drawLetter(): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('.growing')) {
    const { mattersToMe = '', further = '', last = '' } = sheet.dataset
    const leading = { mattersToMe, further: further.split('\n'), last }
    showOwn(sheet, 'why', tellWhy(typedIn('why'), leading))
    showOwn(sheet, 'ownWords', listParagraphs(typedIn('ownWords')))
    const place = sheet.querySelector('[data-points]')
    if (place) showPoints(place, leading)
  }
}

/** What the campaign says in the letter as it is by now, a paragraph a line. */
export function campaignText(): string {
  const shown = [...document.querySelectorAll('.growing')].filter((sheet) => getComputedStyle(sheet).display !== 'none')
  return shown
    .flatMap((sheet) => [...sheet.querySelectorAll('[data-campaigns]:not([hidden])')])
    .map(({ textContent }) => textContent)
    .join('\n')
}
