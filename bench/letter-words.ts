import { type Language, languages, pathIn } from '@safe-to-report/languages'
import { startStandInPostcodes } from '@safe-to-report/postcodes-io-client/stand-in'
import { blocksOf, countWords } from '@safe-to-report/languages/testing'
import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../launch/find-chromium.ts'
import { openMailRoomWithPages } from './letters/mail-room-with-pages.ts'
import { medianOf, type Measurement, type Row } from './measurement.ts'

const wordsAMinute = 200
/** In English; the other languages have the letter and what it means. */
const bars = { words: 900, loads: 6 }
const own =
  'My neighbour was hurt and would not call anybody, because she was afraid of what would happen to her children.'

let walked = 0

interface Walk {
  words: number
  /** Pages that came, the one that says to look in the inbox among them. */
  loads: number
  taps: number
}

/** What a writer meets, at 360 px, from the first page to the button that sends; how many pages come, and how often a finger is needed. */
export const letterWords: Measurement = {
  name: 'letter-words',
  measure: async (clusterUrl) => {
    const executablePath = findChromium(process.env)
    if (executablePath === undefined) return [notMeasured]
    const postcodes = await startStandInPostcodes({ port: 0 })
    const room = await openMailRoomWithPages(clusterUrl, { campaigns: 1, workers: 1, postcodesUrl: postcodes.url })
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      const rows: Row[] = []
      for (const language of languages) rows.push(await measureIn(language, browser, room.origins[0] ?? ''))
      return rows
    } finally {
      await browser.close()
      await room.close()
      await postcodes.close()
    }
  },
}

const notMeasured: Row = { what: 'words of a letter', bar: '', measured: 'not measured here: no Chromium was found' }

async function measureIn(language: Language, browser: Browser, origin: string): Promise<Row> {
  const told: string[] = []
  const all: Walk[] = []
  for (const javaScript of [true, false]) {
    const walks: Walk[] = []
    for (const points of [1, 2, 3])
      walks.push(await walk(browser, `${origin}${pathIn(language, '/write')}`, { javaScript, points }))
    all.push(...walks)
    const words = medianOf(walks.map((each) => each.words))
    const [first] = walks
    told.push(
      `${javaScript ? 'with' : 'without'} a script ${words} words (${walks.map((each) => each.words).join(', ')} with one to three points), ` +
        `${(words / wordsAMinute).toFixed(1)} minutes; ${first?.loads} loads, ${medianOf(walks.map(({ taps }) => taps))} taps`,
    )
  }
  const isHeld =
    language !== 'en' ||
    (medianOf(all.map(({ words }) => words)) <= bars.words && all.every(({ loads }) => loads <= bars.loads))
  return {
    what: `from the first page to the button that sends, ${language}`,
    bar: language === 'en' ? `≤ ${bars.words} words, ≤ ${bars.loads} loads` : '',
    measured: told.join('. '),
    ...(language === 'en' && { isHeld }),
  }
}

async function walk(
  browser: Browser,
  start: string,
  { javaScript, points }: { javaScript: boolean; points: number },
): Promise<Walk> {
  walked += 1
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width: 360, height: 780 },
    // Each walks for themselves: no limit is used up.
    extraHTTPHeaders: { 'x-forwarded-for': `10.0.0.${walked}` },
  })
  const page = await context.newPage()
  const met = { words: 0, loads: 0, taps: 0 }
  page.on('response', (answer) => {
    const isPage = answer.request().isNavigationRequest() || answer.request().headers()['in-page'] !== undefined
    if (isPage && answer.status() === 200) met.loads += 1
  })
  const tap = async (selector: string): Promise<void> => {
    met.taps += 1
    await page.locator(selector).first().click()
  }
  const fill = async (name: string, text: string): Promise<void> => {
    await tap(`[name=${name}]`)
    await page.locator(`[name=${name}]`).fill(text)
  }
  const read = async (sign: string): Promise<void> => {
    await page.locator(sign).first().waitFor()
    met.words += countWords(blocksOf(await page.locator('main').innerHTML()))
  }
  await page.goto(start)
  await read('[name=postcode]')
  await fill('postcode', 'SW1A 0AA')
  await tap('form:has([name=postcode]) .act button')
  await read('main button[value=write]')
  await tap('main button[value=write]')
  await read('textarea[name=why]')
  await fill('why', own)
  for (let place = 0; place < points; place += 1) await tap(`.points > :nth-child(${place + 1}) label`)
  await tap('main .act button[value=sign]')
  await read('input[name=name]')
  await fill('name', 'Sam Writer')
  await fill('email', `sam.${walked}@example.org`)
  await tap('main .act button[value=read]')
  await read('main button[value=send]')
  await tap('main button[value=send]')
  await page.locator('input[name=code]').waitFor()
  await context.close()
  return met
}
