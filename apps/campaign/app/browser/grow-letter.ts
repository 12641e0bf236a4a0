// Draws the letter as it grows, of what is typed and chosen on this page and of texts that the page holds already: nothing is asked
// for, and nothing leaves. It says what the server will, since both arrange it by the same functions.
import { type LeadingWords, leadOver, listParagraphs, tellWhy } from '@safe-to-report/letters/arranging'

interface Chosen {
  why: string
  ownWords: string
  /** Slugs, in the order in which they stand. */
  points: string[]
}

const valueOf = (id: string): string => {
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field.value : ''
}

function readChosen(): Chosen {
  const ticked = document.querySelectorAll<HTMLInputElement>('[data-ordered="points"] input:checked')
  return { why: valueOf('why'), ownWords: valueOf('ownWords'), points: [...ticked].map(({ value }) => value) }
}

function toParagraph(text: string): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return paragraph
}

function drawPoints(place: HTMLElement, slugs: readonly string[], leading: LeadingWords): void {
  const all = [...place.querySelectorAll<HTMLElement>('[data-point]')]
  const chosen = slugs.flatMap((slug) => all.find(({ dataset }) => dataset['point'] === slug) ?? [])
  const leads = leadOver(
    chosen.map(({ dataset }) => dataset['bridge'] ?? ''),
    leading,
  )
  for (const [index, paragraph] of chosen.entries()) {
    const lead = paragraph.querySelector('[data-lead]')
    if (lead) lead.textContent = leads[index] ? `${leads[index]} ` : ''
  }
  for (const paragraph of all) paragraph.hidden = !chosen.includes(paragraph)
  place.append(...chosen, ...all.filter((paragraph) => !chosen.includes(paragraph)))
}

function draw(sheet: HTMLElement, { why, ownWords, points }: Chosen): void {
  const { mattersToMe = '', further = '', last = '' } = sheet.dataset
  const leading = { mattersToMe, further: further.split('\n'), last }
  const own = { why: tellWhy(why, leading), ownWords: listParagraphs(ownWords) }
  for (const [name, texts] of Object.entries(own)) {
    sheet.querySelector(`[data-own="${name}"]`)?.replaceChildren(...texts.map(toParagraph))
  }
  const empty = sheet.querySelector<HTMLElement>('[data-while-empty]')
  if (empty) empty.hidden = Object.values(own).some((texts) => texts.length > 0)
  const place = sheet.querySelector<HTMLElement>('[data-points]')
  if (place) drawPoints(place, points, leading)
}

/** What there is in each language that the letter may be in: of these, the chosen one is shown. */
function showChosenLanguage(): void {
  const chosen = document.querySelector<HTMLInputElement>('input[name=letterLanguage]:checked')?.value
  if (chosen === undefined) return
  for (const part of document.querySelectorAll<HTMLElement>('[data-in-language]')) {
    part.hidden = part.dataset['inLanguage'] !== chosen
  }
}

/** Draws it as it is by now. */
export function drawLetter(): void {
  showChosenLanguage()
  const chosen = readChosen()
  for (const sheet of document.querySelectorAll<HTMLElement>('.growing')) draw(sheet, chosen)
}

/** What the campaign says in the letter as it is by now, a paragraph a line. */
export function campaignText(): string {
  const said = document.querySelectorAll('.growing:not([hidden]) [data-campaigns]:not([hidden])')
  return [...said].map((paragraph) => paragraph.textContent).join('\n')
}
