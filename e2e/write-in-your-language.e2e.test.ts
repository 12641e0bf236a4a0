import { locales } from '@safe-to-report/languages'
import type { CaughtMail } from '@safe-to-report/mail-catcher'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { lookUntil } from './support/look-until.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** What a supporter presses and reads on the way, in each language but English. */
const journeys = [
  {
    language: 'es',
    own: 'Español',
    postcode: 'Su código postal',
    find: 'Buscar mi MP',
    write: 'Escribir la carta',
    goOn: 'Continuar',
    ownWords: 'Con sus propias palabras',
    name: 'Su nombre',
    email: 'Su correo electrónico',
    see: 'Ver su carta',
    faults: 'Hay una cosa que corregir',
    meaning: 'Vivo en Cities of London and Westminster.',
    send: 'Enviarla por mí',
    inbox: 'Mire su correo',
    subject: 'Por favor, confirme su mensaje',
    confirm: 'Sí, envíen mi carta',
    handedOver: 'Entregada',
    lookAgain: 'Mirar otra vez',
    nobody: 'Esta página no existe',
  },
  {
    language: 'pt',
    own: 'Português',
    postcode: 'O seu código postal',
    find: 'Encontrar o meu MP',
    write: 'Escrever a carta',
    goOn: 'Continuar',
    ownWords: 'Por palavras suas',
    name: 'O seu nome',
    email: 'O seu e-mail',
    see: 'Ver a sua carta',
    faults: 'Uma coisa a corrigir',
    meaning: 'Vivo em Cities of London and Westminster.',
    send: 'Enviá-la por mim',
    inbox: 'Veja o seu e-mail',
    subject: 'Confirme a sua mensagem, por favor',
    confirm: 'Sim, enviem a minha carta',
    handedOver: 'Entregue',
    lookAgain: 'Ver de novo',
    nobody: 'Esta página não existe',
  },
  {
    language: 'cy',
    own: 'Cymraeg',
    postcode: 'Eich cod post',
    find: 'Dod o hyd i fy AS',
    write: 'Ysgrifennu’r llythyr',
    goOn: 'Ymlaen',
    ownWords: 'Yn eich geiriau eich hun',
    name: 'Eich enw',
    email: 'Eich cyfeiriad e-bost',
    see: 'Gweld eich llythyr',
    faults: 'Un peth i’w newid',
    meaning: 'Rwy’n byw yn etholaeth Cities of London and Westminster.',
    send: 'Anfonwch ef drosof',
    inbox: 'Edrychwch yn eich mewnflwch',
    subject: 'Cadarnhewch eich neges, os gwelwch yn dda',
    confirm: 'Ie, anfonwch fy llythyr',
    handedOver: 'Wedi’i drosglwyddo',
    lookAgain: 'Edrych eto',
    nobody: 'Nid oes tudalen o’r fath',
  },
] as const
type Words = (typeof journeys)[number]

const ownWords = 'Mi vecina Quillfeather tuvo miedo de llamar.'
const mpAddress = 'member-5257@example.org'

function visit(javaScript: boolean, width: number): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl, new URL(product.exitUrl).origin]
  return newVisitor(browser, { ours, javaScript, width })
}

type Look = (page: Page) => Promise<void>

/** From the notice to the letter as it will go out. */
async function writeLetter(page: Page, words: Words, email: string, look: Look): Promise<void> {
  await page.goto(`${product.campaignUrl}/${words.language}/write`)
  await look(page)
  await page.getByLabel(words.postcode).fill('sw1a0aa')
  await page.getByRole('button', { name: words.find }).click()
  await expectText(page, 'Rachel Blake')
  await look(page)
  await page.getByRole('button', { name: words.write }).click()
  await look(page)
  await page.getByRole('checkbox').nth(0).press('Space')
  await page.getByRole('textbox', { name: words.ownWords, exact: true }).fill(ownWords)
  await page.getByRole('button', { name: words.goOn }).click()
  await look(page)
  await page.getByRole('textbox', { name: words.name }).fill('Wilhelmina Ashgrove')
  await page.getByRole('textbox', { name: words.email }).fill(email)
  await page.getByRole('button', { name: words.see }).click()
  await expectText(page, 'Yours sincerely,')
  await look(page)
}

async function expectText(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

async function lookAgainUntil(page: Page, { handedOver, lookAgain }: Words): Promise<void> {
  await lookUntil(page.getByRole('main').filter({ hasText: handedOver }), () =>
    page.getByRole('link', { name: lookAgain }).click(),
  )
}

function linkIn(mail: CaughtMail, path: string): string {
  const found = new RegExp(`https?://\\S+${path}\\S+`).exec(mail.parsed.text ?? '')
  if (!found) throw new Error(`The mail holds no link to ${path}.`)
  return found[0]
}

/** The page says which language it is in, lists all four, and is nowhere wider than a phone. */
async function expectLanguage(page: Page, words: Words): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(locales[words.language])
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${words.language}/`))
  const listed = await page.locator('nav.languages li').allInnerTexts()
  expect(listed.map((name) => name.trim())).toEqual(['English', 'Español', 'Português', 'Cymraeg'])
  expect(await page.locator('nav.languages [aria-current]').innerText()).toBe(words.own)
  await expectNoSidewaysScroll(page)
}

describe.each(journeys)('in $own', (words) => {
  test('without JavaScript on a phone a letter is written, confirmed and handed over, and the MP reads English', async () => {
    const { page, context, complaints, leave } = await visit(false, 360)
    const email = `${words.language}.writer@example.com`
    await writeLetter(page, words, email, (at) => expectLanguage(at, words))
    await expectText(page, words.meaning)
    await page.getByRole('button', { name: words.send }).click()
    await expectText(page, words.inbox)
    await expectLanguage(page, words)

    const confirmation = await product.mail.waitForMail(email)
    expect(confirmation.parsed.subject).toBe(words.subject)
    expect(confirmation.parsed.text).not.toMatch(/please|thank you/i)
    await page.goto(linkIn(confirmation, `/${words.language}/confirm/`))
    await expectLanguage(page, words)
    await page.getByRole('button', { name: words.confirm }).click()
    await page.goto(linkIn(confirmation, `/${words.language}/letter/`))
    await lookAgainUntil(page, words)

    const letter = product.mail.mails.findLast((mail) => mail.recipients.includes(mpAddress))
    expect(letter?.parsed.text).toContain('Dear ')
    expect(letter?.parsed.text).toContain(ownWords)
    expect(letter?.parsed.text).not.toContain(words.meaning)
    expect(
      (await context.cookies()).map(({ name }) => name),
      'nothing but the visit is remembered',
    ).toEqual(['visit-1'])
    expect(complaints).toEqual([])
    await leave()
  })

  test('every page is accessible', async () => {
    const { page, complaints, leave } = await visit(true, 320)
    await writeLetter(page, words, `${words.language}.reader@example.com`, async (at) => {
      await expectAccessible(at)
      await expectNoSidewaysScroll(at)
    })
    for (const path of ['privacy', 'letter/unknown', 'nothing-here']) {
      await page.goto(`${product.campaignUrl}/${words.language}/${path}`)
      await expectAccessible(page)
      await expectLanguage(page, words)
    }
    await expectText(page, words.nobody)
    // The two that are not there are answered with 404, which the browser reports as an error of the page.
    expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([])
    await leave()
  })

  test('changing the language keeps what is typed, and puts none of it in an address', async () => {
    const { page, leave } = await visit(false, 360)
    await page.goto(`${product.campaignUrl}/write/mp`)
    await page.getByLabel('Your postcode').fill('SW1A 0AA')
    await page.getByRole('button', { name: words.own }).click()
    expect(await page.getByLabel(words.postcode).inputValue()).toBe('SW1A 0AA')
    await page.getByRole('button', { name: words.find }).click()
    await page.getByRole('button', { name: words.write }).click()
    await page.getByRole('checkbox').nth(1).press('Space')
    await page.getByRole('button', { name: 'English' }).click()
    // What is chosen stands first.
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true)
    await page.getByRole('button', { name: words.own }).click()
    await page.getByRole('textbox', { name: words.ownWords, exact: true }).fill(ownWords)

    await page.getByRole('button', { name: 'English' }).click()
    expect(new URL(page.url()).pathname).toBe('/write/letter/why')
    expect(await page.getByLabel('In your own words', { exact: true }).inputValue()).toBe(ownWords)
    expect(await page.getByRole('region', { name: /to change/ }).count(), 'nothing is held against them').toBe(0)
    await page.getByRole('button', { name: words.own }).click()
    expect(await page.getByRole('textbox', { name: words.ownWords, exact: true }).inputValue()).toBe(ownWords)
    await page.getByRole('button', { name: words.goOn }).click()

    // Enter does what the main button does, though the languages stand before it.
    await page.getByRole('textbox', { name: words.name }).press('Enter')
    await page.getByRole('region', { name: words.faults }).waitFor()
    expect(page.url()).not.toMatch(/Quillfeather|SW1A|\?/)
    await page.getByRole('textbox', { name: words.name }).fill('Wilhelmina Ashgrove')
    await page.getByRole('button', { name: words.see }).click()
    await page.getByRole('button', { name: 'English' }).click()
    await expectText(page, 'This is your letter')
    expect(await page.getByRole('main').innerText()).toContain(ownWords)
    await leave()
  })
})

test('a prefix that is no language of ours leads nowhere, kindly', async () => {
  for (const path of ['/fr/write', '/en/write', '/xx', '/es/nothing']) {
    const answer = await fetch(product.campaignUrl + path)
    expect(answer.status, path).toBe(404)
    expect(await answer.text()).toContain('href="/leave"')
  }
})

test('links lead to pages in the language, and those to pages that are in English alone say so', async () => {
  const html = await (await fetch(`${product.campaignUrl}/es/write`)).text()
  const toSite = [...html.matchAll(/<a [^>]*>/g)].filter(([link]) => link.includes(`href="${product.siteUrl}/`))
  expect(toSite.length).toBeGreaterThan(3)
  const inSpanish = toSite.filter(([link]) => link.includes(`href="${product.siteUrl}/es`))
  expect(inSpanish.length).toBeGreaterThan(1)
  const others = toSite.filter((link) => !inSpanish.includes(link))
  expect(others.filter(([link]) => !/hreflang="en"/i.test(link))).toEqual([])
})
