import type { Page } from 'playwright-core'

/** An element of a page that was fetched: its words, and its attributes. */
interface Found {
  words: string
  attributes: Readonly<Record<string, string>>
}

/** A page that was fetched. Of one that is not there, nothing is found. */
export interface ReadPage {
  /** What a CSS selector names, in the page's order. */
  find: (selector: string) => Promise<Found[]>
  /** The words of the first; null where there is none. */
  wordsOf: (selector: string) => Promise<string | null>
}

/** Fetches a page as a program does. `reader`: a page of a browser, which reads the HTML and loads nothing of it. */
export async function readHtml(reader: Page, url: string): Promise<ReadPage> {
  const answer = await fetch(url)
  const html = answer.ok ? await answer.text() : ''
  const find = (selector: string): Promise<Found[]> => reader.evaluate(findIn, { html, selector })
  return { find, wordsOf: async (selector) => (await find(selector))[0]?.words ?? null }
}

/** Runs in the browser. */
function findIn({ html, selector }: { html: string; selector: string }): Found[] {
  const read = new DOMParser().parseFromString(html, 'text/html')
  return [...read.querySelectorAll(selector)].map((element) => ({
    words: (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    attributes: Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
  }))
}
