import { listFoundingHelp } from '@safe-to-report/bill-tracker/help'
import type { Installation } from '@safe-to-report/serving'
import { dayIn, languages } from '@safe-to-report/languages'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../journey/draft.ts'
import { decideLetterStep, type LetterIntent } from '../journey/letter-step.ts'
import type { LetterView } from '../journey/letter-view.ts'
import { afterMessages } from '../messages/after/index.ts'
import { errorsMessages } from '../messages/errors/index.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { aDraft, aLetterView, aMember, anOpenCampaign, aSeat } from '../testing/builders.ts'
import { wordsFor } from '../messages/words-for.ts'
import { AfterPart } from './after-letter.tsx'
import { Bar } from './bar.tsx'
import { callsMessages } from '../messages/calls/index.ts'
import type { CallNow } from './calls-now.tsx'
import { BeforeYouWrite } from './before-you-write.tsx'
import { CampaignClosed } from './campaign-closed.tsx'
import { ConfirmPage } from './confirm-page.tsx'
import { ErrorPage } from './error-page.tsx'
import { Foot } from './foot.tsx'
import { HandOverPage } from './hand-over-page.tsx'
import { LetterErased } from './letter-erased.tsx'
import { LetterPage } from './letter/letter-page.tsx'
import { LinkGone } from './link-gone.tsx'
import { MemberFound } from './member-found.tsx'
import { OtherLetter } from './other-letter.tsx'
import { PostcodeForm } from './postcode-form.tsx'
import { Privacy } from './privacy.tsx'
import { AboutPage } from './about/about-page.tsx'
import { HelpPage } from './help/help-page.tsx'
import { RescuePage } from './rescue-page.tsx'
import { SeatList } from './seat-list.tsx'
import { StatusPage } from './status-page.tsx'

const draft = aDraft()
const vacant = aSeat({ seat: 'vacant', member: null })
const waiting = aLetterView()
const mailsToWriter: LetterView['mailToWriter'][] = [
  { is: 'waiting', until: null },
  { is: 'waiting', until: '11:00' },
  { is: 'sent' },
  { is: 'not-reached' },
]
const byPostcode = { answer: 'seat', seat: aSeat(), foundBy: 'device' } as const
const limits = { why: 2_000, ownWords: 5_000, name: 100, addressLine: 200, email: 254 }

function letterPage(intent: LetterIntent, typed = draft, seat = aSeat()): ReactNode {
  const campaign = anOpenCampaign()
  const step = decideLetterStep({ intent, move: '', draft: typed, language: 'es', seat, campaign })
  if (step.step === 'send') throw new Error('sending has no page')
  return createElement(LetterPage, { seat, campaign, step, limits, today: '2026-11-21' })
}

const withNumber = (answer: 'confirmed' | 'no-such-number' | undefined) =>
  createElement('div', null, createElement(LinkGone), createElement(OtherLetter, { answer }))

const trial: Installation = { kind: 'trial' }
const named: Installation = {
  kind: 'named',
  name: 'A Coalition',
  members: [{ name: 'One' }, { name: 'Two', site: 'https://two.example' }],
  contact: { email: 'hello@coalition.example', post: '1 Example Road' },
  controller: { name: 'One', address: '2 Example Road', email: 'data@coalition.example' },
  registration: { exemptBecause: 'It keeps nothing' },
}

const aCall: CallNow = {
  slug: 'write-now',
  endsOn: '2026-12-08',
  said: {
    en: { title: 'Write before Report', words: 'The House votes soon.' },
    es: { title: 'Escriba antes del informe', words: 'Se vota pronto.' },
  },
}

const pages: [string, ReactNode][] = [
  ['before', createElement(BeforeYouWrite, { campaigns: undefined, calls: [] })],
  ['before, with nothing to write about', createElement(BeforeYouWrite, { campaigns: [], calls: [] })],
  [
    'before, with a choice',
    createElement(BeforeYouWrite, {
      campaigns: ['one', 'other'].map((slug) => ({ slug, title: { en: slug }, isTest: slug === 'one', before: null })),
      calls: [],
    }),
  ],
  ['before, with a call', createElement(BeforeYouWrite, { campaigns: undefined, calls: [aCall] })],
  ['postcode', createElement(PostcodeForm, { answer: undefined, draft: undefined, typed: '' })],
  [
    'no postcode',
    createElement(PostcodeForm, { answer: { answer: 'bad-postcode', problem: 'empty' }, draft, typed: '' }),
  ],
  [
    'old postcode',
    createElement(PostcodeForm, {
      answer: { answer: 'terminated', since: { year: 1996, month: 6 } },
      draft,
      typed: '',
    }),
  ],
  ['island', createElement(PostcodeForm, { answer: { answer: 'crown-dependency' }, draft, typed: '' })],
  ['overseas', createElement(PostcodeForm, { answer: { answer: 'overseas-territory' }, draft, typed: '' })],
  ['member', createElement(MemberFound, { found: { answer: 'seat', seat: aSeat(), foundBy: 'list' }, draft })],
  [
    'member without an address',
    createElement(MemberFound, {
      found: { answer: 'seat', seat: aSeat({ member: aMember({ email: null }), nation: 'Scotland' }), foundBy: 'list' },
      draft,
    }),
  ],
  ['member, by a postcode', createElement(MemberFound, { found: byPostcode, draft })],
  ['seats', createElement(SeatList, { seats: [aSeat()], draft: emptyDraft })],
  ['why', letterPage('why')],
  ['why with two points', letterPage('why', aDraft({ points: ['second', 'first'] }))],
  ['why with nothing to say', letterPage('sign', aDraft({ points: [], why: '' }))],
  ['why with a fault', letterPage('sign', aDraft({ why: 'w'.repeat(3_000) }))],
  ['sign', letterPage('sign')],
  ['sign with faults', letterPage('read', aDraft({ name: '', email: 'x' }))],
  ['read', letterPage('read')],
  ['read with a warning', letterPage('read', aDraft({ why: 'Ring me on 07700 900123.' }))],
  ['read with a fault', letterPage('send', aDraft({ email: '' }))],
  ['own mail', letterPage('own-mail')],
  ['paper', letterPage('paper')],
  ['nobody', letterPage('read', draft, vacant)],
  ['read, to another', letterPage('send', aDraft({ readTo: '7' }))],
  ['read, reworded', letterPage('send', aDraft({ readAs: 'otherwise' }))],
  ['vacant', createElement(MemberFound, { found: { answer: 'seat', seat: vacant, foundBy: 'list' }, draft })],
  ['seats, while writing', createElement(SeatList, { seats: [aSeat()], draft })],
  ['closed', createElement(CampaignClosed, { draft })],
  ['rescue', createElement(RescuePage, { why: 'too-many', draft })],
  ['rescue with an unknown seat', createElement(RescuePage, { why: 'seat', draft: aDraft({ gss: '' }) })],
  ['rescue while nothing can be sealed', createElement(RescuePage, { why: 'no-key', draft })],
  ['rescue without a seat', createElement(RescuePage, { why: 'database', draft: emptyDraft })],
  ['confirm', createElement(ConfirmPage, { letter: waiting })],
  ['a number', withNumber(undefined)],
  ['a wrong number', withNumber('no-such-number')],
  ['a number that is confirmed', withNumber('confirmed')],
  ['status', createElement(StatusPage, { letter: waiting, answer: 'wrong-code' })],
  ...(['unconfirmed', 'refused'] as const).flatMap((state) =>
    mailsToWriter.map((mailToWriter): [string, ReactNode] => [
      `${state}, mail to the writer ${mailToWriter.is}`,
      createElement(StatusPage, { letter: { ...waiting, state, mailToWriter }, answer: undefined }),
    ]),
  ),
  ...(['queued', 'sending', 'handed-over', 'uncertain', 'refused', 'bounced', 'withdrawn'] as const).map(
    (state): [string, ReactNode] => [
      state,
      createElement(StatusPage, { letter: { ...waiting, state, serverReply: '250' }, answer: undefined }),
    ],
  ),
  ['erased', createElement(LetterErased)],
  ['gone', createElement(LinkGone)],
  ['error', createElement(ErrorPage, { error: new Error('x') })],
  ...[trial, named].flatMap((installation): [string, ReactNode][] => [
    [`privacy, ${installation.kind}`, createElement(Privacy, { installation })],
    [`about, ${installation.kind}`, createElement(AboutPage, { installation })],
  ]),
  ...(['record', 'memory', 'code'] as const).map((from): [string, ReactNode] => [
    `help from ${from}`,
    createElement(HelpPage, { services: listFoundingHelp(), from }),
  ]),
  ['help with nothing on the record', createElement(HelpPage, { services: [], from: 'record' })],
  ['hand over', createElement(HandOverPage, { backupDays: 7 })],
]

describe.each(languages)('in %s', (language) => {
  const at = language === 'en' ? '/write' : `/${language}/write`
  const show = (page: ReactNode, root?: { siteUrl: string }): string => {
    const routes = [{ id: 'root', path: '*', element: page }]
    const known = root && { hydrationData: { loaderData: { root } } }
    return renderToStaticMarkup(
      createElement(RouterProvider, { router: createMemoryRouter(routes, { initialEntries: [at], ...known }) }),
    )
  }

  test.each(pages)('the page %s is whole and stays in its language', (_, shown) => {
    const html = show(shown)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    expect(html, 'a mark that nothing was made of').not.toMatch(/&lt;\w+&gt;|undefined|\[object/)
    const page = html.replace(/<nav class="languages".*?<\/nav>/, '')
    for (const [, path] of page.matchAll(/ (?:href|action|formAction)="(\/[^"]*)"/g)) {
      expect(path).toMatch(language === 'en' ? /^\/(?!(es|pt|cy)\/)/ : new RegExp(`^/${language}/`))
    }
    const listed = [...html.matchAll(/<li>(?:<a|<button|<span)[^>]* lang="(\w\w)/g)].map(([, listedIn]) => listedIn)
    expect(listed).toEqual(['en', 'es', 'pt', 'cy'])
  })

  test('pages of typed text change language by buttons of the form that holds it', () => {
    for (const [name, page] of pages.filter(([, shown]) => show(shown).includes('form="typed"'))) {
      const html = show(page)
      expect(html.match(/<form id="typed"/g), name).toHaveLength(1)
      expect(html.match(/ formAction="/g)?.length ?? 0, name).toBeGreaterThanOrEqual(3)
    }
  })

  test('an MP whom a postcode led to is asked about, with the list one press away; a chosen one is told', () => {
    const words = seatMessages[language].found
    const asked = show(createElement(MemberFound, { found: byPostcode, draft }))
    expect(asked).toContain(`<h1>${words.isItMp}</h1>`)
    expect(asked).toMatch(/action="[^"]*\/write\/seat"/)
    expect(asked).toContain('value="show"')
    const told = show(createElement(MemberFound, { found: { ...byPostcode, foundBy: 'list' }, draft }))
    expect(told).toContain(`<h1>${words.mp}</h1>`)
    expect(told).toContain('name="foundBy" value="list"')
    const sampled = show(createElement(MemberFound, { found: { ...byPostcode, foundBy: 'sample' }, draft }))
    expect(sampled).toContain('name="foundBy" value="sample"')
  })

  test('a link to a page that is in English alone says so to the eye', () => {
    const siteUrl = 'https://site.test'
    const written = { ...waiting, state: 'handed-over' as const }
    const parts = [
      createElement(Bar, { siteUrl }),
      createElement(Foot, { siteUrl, isDesk: false }),
      createElement(AfterPart, { letter: written }),
    ]
    const blocks = parts.flatMap((part) => show(part, { siteUrl }).split(/(?=<(?:nav|p|li)[ >])/))
    const toEnglish = blocks.filter((block) => /hreflang="en"/i.test(block))
    expect(toEnglish.length > 0, 'other pages are in English').toBe(language !== 'en')
    for (const block of toEnglish) {
      const links = block.match(/hreflang="en"/gi)?.length
      const told = block.match(/en inglés|em inglês|yn Saesneg/gi)?.length
      expect(told, block).toBe(block.startsWith('<nav') ? 1 : links)
    }
  })

  test('the first page says what the campaign is about, and asks first which of several', () => {
    const legalAid = {
      slug: 'legal-aid',
      title: { en: 'Legal aid now', cy: 'Cymorth cyfreithiol nawr' },
      isTest: false,
      before: null,
    }
    const other = { slug: 'other', title: { en: 'Another thing' }, isTest: false, before: null }
    const one = show(createElement(BeforeYouWrite, { campaigns: [legalAid], calls: [] }))
    expect(one).toContain(language === 'cy' ? 'Cymorth cyfreithiol nawr' : 'Legal aid now')
    expect(one).not.toMatch(/immigration enforcement|autoridades de inmigración|autoridades de imigração/)
    expect(one).not.toContain('awdurdodau mewnfudo')
    const several = show(createElement(BeforeYouWrite, { campaigns: [legalAid, other], calls: [] }))
    const place = several.indexOf('id="about"')
    expect(place).toBeGreaterThan(-1)
    expect(place, 'before what happens to what one types').toBeLessThan(several.indexOf('class="safety-first"'))
  })

  test('the letter says in which language it is, wherever it stands', () => {
    expect(show(letterPage('read'))).toContain('<div class="letter-text" lang="en-GB">')
    expect(show(letterPage('paper'))).toContain('<div class="letter-text" lang="en-GB">')
    expect(show(letterPage('own-mail'))).toContain('<textarea id="copy-body" lang="en-GB"')
  })

  test('whoever took a letter back, or gave a wrong address, can write another', () => {
    for (const [name, page] of pages.filter(([each]) => ['withdrawn', 'came back'].includes(each))) {
      expect(show(page), name).toMatch(/<a class="button" href="[^"]*\/write">/)
    }
  })

  test('a call is in the language of the page where it has that, else in English, which is told', () => {
    const html = show(createElement(BeforeYouWrite, { campaigns: undefined, calls: [aCall] }))
    const hasIt = language === 'en' || language === 'es'
    expect(html).toContain(language === 'es' ? 'Escriba antes del informe' : 'Write before Report')
    expect(html.includes(callsMessages[language].inEnglish)).toBe(!hasIt)
    expect(html.includes('<div lang="en-GB"><p><strong>')).toBe(!hasIt)
    expect(html).toContain(callsMessages[language].until(dayIn(language, '2026-12-08')))
  })

  test('with nothing to write about, the page says so first and offers news', () => {
    const html = show(createElement(BeforeYouWrite, { campaigns: [], calls: [] }))
    expect(html).toContain(`<h1>${errorsMessages[language].closed.title}</h1>`)
    expect(html).toMatch(/href="[^"]*\/alerts"/)
  })

  test('every page on which a letter cannot go on holds all that was typed', () => {
    const deadEnds = [
      'nobody',
      'vacant',
      'closed',
      'rescue',
      'rescue while nothing can be sealed',
      'rescue with an unknown seat',
      'seats, while writing',
      'island',
    ]
    for (const [name, page] of pages.filter(([each]) => deadEnds.includes(each))) {
      const form = /<form id="typed".*?<\/form>/s.exec(show(page))?.[0] ?? ''
      for (const [field, value] of [
        ['why', draft.why],
        ['name', draft.name],
        ['email', draft.email],
        ['points', 'first'],
      ]) {
        expect(form, name).toContain(`name="${field}" value="${value}"`)
      }
    }
  })

  test('who is through has one next step, which tells nothing of them; before that there is none, and the rest is folded', () => {
    const words = afterMessages[language]
    const showLetter = (state: LetterView['state']): string =>
      show(createElement(ConfirmPage, { letter: { ...waiting, state } }), { siteUrl: 'http://site.test' })
    for (const state of ['queued', 'sending'] as const) {
      expect(showLetter(state)).toContain(words.steps.answer)
      expect(showLetter(state)).not.toContain(words.share.title)
    }
    const html = showLetter('handed-over')
    const open = html.replaceAll(/<details.*?<\/details>/gs, '')
    expect(open.match(/<h3>/g)).toHaveLength(1)
    expect(open).toContain(`<h3>${words.share.title}</h3>`)
    expect(open).not.toContain('/alerts')
    const shared = [...html.matchAll(/href="((?:mailto|https):[^"]+)" rel="noreferrer"/g)].map(([, link = '']) => link)
    expect(shared).toHaveLength(3)
    const home = `http://site.test/${language === 'en' ? '' : language}`
    for (const link of shared) expect(decodeURIComponent(link).endsWith(` ${home}`)).toBe(true)
    expect(open).toContain(`data-shares="share-text" data-instead="share-links" hidden`)
    expect(open).toContain(home.replace('http://', ''))
    expect(html).toContain(`${language === 'en' ? '' : `/${language}`}/alerts?ask=firewall`)
  })

  test.each(['uncertain', 'refused', 'bounced', 'withdrawn'] as const)(
    'nobody is thanked for a letter that is %s, and no line leads to a door',
    (state) => {
      const html = show(createElement(ConfirmPage, { letter: { ...waiting, state } }), { siteUrl: 'http://site.test' })
      expect(html).not.toContain(afterMessages[language].title)
      expect(html).not.toContain('class="far"')
    },
  )

  test.each([
    ['unconfirmed', 1, 'shut'],
    ['queued', 2, 'ajar'],
    ['sending', 2, 'ajar'],
    ['handed-over', 3, 'open'],
  ] as const)('the line of a letter that is %s is filled %i times, and its door is %s', (state, passed, drawn) => {
    const html = show(createElement(StatusPage, { letter: { ...waiting, state }, answer: undefined }))
    const line = /<div class="far">.*?<\/div>/s.exec(html)?.[0] ?? ''
    expect(line.match(/<li class="passed">/g)).toHaveLength(passed)
    expect(line.match(/<li>/g)?.length ?? 0).toBe(3 - passed)
    expect(line).toContain(`<svg class="far-${drawn}"`)
  })

  test('whoever is through reads to whom; in a campaign that is tested, that no MP got it', () => {
    const through = { ...waiting, state: 'handed-over', handedOverAt: '11:00' } as const
    const told = show(createElement(StatusPage, { letter: through, answer: undefined }))
    const words = wordsFor('status', 'member', language)
    expect(told).toContain(`<h1>${words.states['handed-over'].title}</h1>`)
    expect(told).toContain('Ann Example')
    const nameless = { ...through, recipientName: null }
    expect(show(createElement(StatusPage, { letter: nameless, answer: undefined }))).toContain('Exampleton')
    const tested = show(createElement(StatusPage, { letter: { ...through, isTest: true }, answer: undefined }))
    expect(tested).not.toContain(words.states['handed-over'].title)
    expect(tested).not.toContain('Ann Example')
    expect(tested).toContain(wordsFor('waiting', 'member', language).test)
  })

  test.each([
    ['unconfirmed', 'erase', ['erase']],
    ['queued', 'all', ['withdraw', 'text', 'erase']],
    ['handed-over', 'text', ['text', 'erase']],
  ] as const)('of a letter that is %s, what can be done with what is held is folded', (state, summary, intents) => {
    const html = show(createElement(StatusPage, { letter: { ...waiting, state }, answer: undefined }))
    const { options } = wordsFor('status', 'member', language)
    const lid = html.slice(html.indexOf(`<summary>${options[summary]}</summary>`)).split('</details>')[0] ?? ''
    expect([...lid.matchAll(/value="(\w+)" name="intent"/g)].map(([, intent]) => intent)).toEqual(intents)
  })

  test('until it is confirmed a letter has the same number on its own page and on that of its mail', () => {
    for (const page of [
      createElement(ConfirmPage, { letter: waiting }),
      createElement(StatusPage, { letter: waiting, answer: undefined }),
    ]) {
      expect(show(page)).toContain('1234 5678')
    }
    const queued = createElement(StatusPage, { letter: { ...waiting, state: 'queued' }, answer: undefined })
    expect(show(queued)).not.toContain('1234 5678')
  })

  test('bar and foot lead to pages in the language, and say which are English', () => {
    const html = show([
      createElement(Bar, { key: 1, siteUrl: 'http://site.test' }),
      createElement(Foot, { key: 2, siteUrl: 'http://site.test', isDesk: false }),
    ])
    const english = [...html.matchAll(/<a [^>]*href="http:\/\/site\.test\/(?!(?:es|pt|cy)[/"])[^"]+"[^>]*>/g)].map(
      ([link]) => link,
    )
    // Two of what the bar leads to, and four of what the foot leads to, are there in every language.
    expect(english).toHaveLength(language === 'en' ? 19 : 13)
    expect(html).toContain(`<summary>${frameMessages[language].menu}</summary></details><nav`)
    for (const link of english) expect(link.includes('hrefLang="en"')).toBe(language !== 'en')
    const own = html.match(new RegExp(`href="http://site.test/${language}[/"]`, 'g')) ?? []
    expect(own).toHaveLength(language === 'en' ? 0 : 7)
    expect(html).toContain('class="exit" href="/leave"')
  })
})
