import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aDraft } from '../testing/builders.ts'
import { aVisit } from '../testing/requests.ts'
import { createVisitSeal } from './seal-visit.server.ts'
import { readCarried } from './read-carried.ts'
import { visitSchema } from './visit.ts'
import { visitCookies } from './visit-cookies.ts'

const noon = new Date('2026-11-21T12:00:00Z')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

/** What a browser would send back. */
function sentBack(lines: readonly string[]): string {
  return lines
    .filter((line) => !line.includes('Max-Age=0'))
    .map((line) => line.split(';')[0])
    .join('; ')
}

function keptLetter(draft = aDraft(), now = noon) {
  const visit = aVisit('', now)
  visit.begin()
  const isKept = visit.keep({ letter: { draft } })
  return {
    isKept,
    number: visit.current()?.letterNumber ?? '',
    cookies: sentBack(visit.cookies()),
    lines: visit.cookies(),
  }
}

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test('what was typed comes back in the next request, and nobody reads it on the way', () => {
  const { cookies } = keptLetter()
  expect(aVisit(cookies).current()?.letter?.draft).toEqual(aDraft())
  for (const word of ['Sam', 'words of my own', 'sam@example.org', 'E14000001']) {
    expect(cookies).not.toContain(word)
    expect(Buffer.from(cookies.split('=')[1] ?? '', 'base64url').toString('latin1')).not.toContain(word)
  }
})

test('a visit that was changed on its way, or sealed by somebody else, is none', () => {
  const { cookies } = keptLetter()
  const [name, value = ''] = cookies.split('=')
  for (const place of [0, 20, value.length - 5]) {
    const other = value[place] === 'A' ? 'B' : 'A'
    expect(aVisit(`${name}=${value.slice(0, place)}${other}${value.slice(place + 1)}`).current()).toBeUndefined()
  }
  const foreign = createVisitSeal('q'.repeat(43)).seal({ letterNumber: 'n', touchedAt: noon.getTime(), links: [] })
  expect(aVisit(`visit-1=${foreign}`).current()).toBeUndefined()
  for (const junk of ['', 'x', 'é', '%00', 'A'.repeat(5_000)])
    expect(aVisit(`visit-1=${junk}`).current()).toBeUndefined()
})

test.each([
  [59, true],
  [60, false],
  [24 * 60, false],
])('after %i minutes untouched it is there: %s', (minutes, isThere) => {
  const { cookies } = keptLetter()
  expect(aVisit(cookies, later(minutes)).current() !== undefined).toBe(isThere)
})

test('each step begins the hour anew, and looking does so too, but sets no cookie at every look', () => {
  const looking = aVisit(keptLetter().cookies, later(40))
  looking.begin()
  expect(aVisit(sentBack(looking.cookies()), later(99)).current()?.letter).toBeDefined()
  const again = aVisit(keptLetter().cookies, later(1))
  again.begin()
  expect(again.cookies(), 'a cookie that is set takes the page before out of the browser’s memory').toEqual([])
})

test('sending ends the letter: its number is another, and its words are gone', () => {
  const { cookies, number } = keptLetter()
  const visit = aVisit(cookies)
  visit.endLetter()
  const after = aVisit(sentBack(visit.cookies()))
  expect(after.current()?.letter).toBeUndefined()
  expect(after.current()?.letterNumber).not.toBe(number)
})

test('the secret of a private page stands behind a number of this visit', () => {
  const visit = aVisit()
  const [first, second] = ['f'.repeat(43), 's'.repeat(43)]
  expect([visit.keepLink(first), visit.keepLink(second), visit.keepLink(first)]).toEqual([1, 2, 1])
  const after = aVisit(sentBack(visit.cookies()))
  expect([after.findLink(1), after.findLink(2), after.findLink(3)]).toEqual([first, second, undefined])
  expect(aVisit().findLink(1), 'in another visit').toBeUndefined()
})

test('numbers of private pages are never given twice, also when old ones are forgotten', () => {
  let cookies = ''
  for (let each = 0; each < 20; each += 1) {
    const visit = aVisit(cookies)
    expect(visit.keepLink(String(each).padStart(43, 'x'))).toBe(each + 1)
    cookies = sentBack(visit.cookies())
  }
  expect(aVisit(cookies).findLink(1)).toBeUndefined()
  expect(aVisit(cookies).findLink(20)).toBeDefined()
})

describe('how much there is room for', () => {
  const arabic = 'نريد أن يتمكن كل من تعرض للعنف من الإبلاغ بأمان دون خوف من أن تصل كلماته إلى أحد آخر. '
  test.each([
    [
      'a long letter in English',
      'I write because my neighbour was afraid to ring the police, and nobody should be. '.repeat(60).slice(0, 5_000),
    ],
    ['a long letter in Arabic', arabic.repeat(60).slice(0, 5_000)],
    [
      'an ordinary letter of words that do not repeat',
      randomBytes(1_800)
        .toString('hex')
        .replaceAll(/(.{6})/g, '$1 '),
    ],
  ])('%s is kept in cookies that any browser holds', (_what, ownWords) => {
    const { isKept, lines, cookies } = keptLetter(aDraft({ ownWords }))
    expect(isKept).toBe(true)
    for (const line of lines) expect(line.length).toBeLessThan(4_096)
    expect(cookies.length).toBeLessThan(8_000)
    expect(aVisit(cookies).current()?.letter?.draft.ownWords).toBe(ownWords)
  })

  test('what is too long is not kept, which is said, and the letter stays open', () => {
    const { isKept, number, cookies } = keptLetter(aDraft({ ownWords: randomBytes(9_000).toString('hex') }))
    expect(isKept).toBe(false)
    expect(aVisit(cookies).current()).toMatchObject({ letterNumber: number })
    expect(aVisit(cookies).current()?.letter).toBeUndefined()
  })

  test('a shorter letter takes away what a longer one needed', () => {
    const long = keptLetter(aDraft({ ownWords: randomBytes(3_500).toString('hex') }))
    expect(long.lines).toHaveLength(2)
    const visit = aVisit(long.cookies)
    visit.keep({ letter: { draft: aDraft() } })
    expect(visit.cookies()[1]).toMatch(/^visit-2=;.*Max-Age=0/)
  })
})

test.each([
  ['http://localhost:4322', 'visit-1=abc; Path=/; HttpOnly; SameSite=Strict'],
  ['https://write.example.org', '__Host-visit-1=abc; Path=/; HttpOnly; SameSite=Strict; Secure'],
])('for %s a cookie is read by no script and sent by no other site', (url, line) => {
  expect(visitCookies(url).set('abc', '')).toEqual([line])
})

describe('what a posted step brings along', () => {
  test('without a number, all that its form has', () => {
    const form = aForm({ why: 'Because.', name: 'Sam' })
    expect(readCarried(form, undefined)).toMatchObject({
      is: 'open',
      inVisit: false,
      draft: { why: 'Because.', name: 'Sam' },
    })
  })

  test('with one, what its page asked, and of all else what the visit has', () => {
    const { cookies, number } = keptLetter(aDraft({ why: 'Before.', kept: ['why phone 1'] }))
    const form = aForm({
      letterNumber: number,
      asks: 'name email',
      name: 'Alex',
      email: '',
      why: 'not asked',
      keep: 'why phone 2',
    })
    expect(readCarried(form, aVisit(cookies).current())).toMatchObject({
      is: 'open',
      inVisit: true,
      draft: { name: 'Alex', email: '', why: 'Before.', points: ['first'], kept: ['why phone 1', 'why phone 2'] },
    })
  })

  test.each([
    ['after leaving', ''],
    ['after an hour', keptLetter(aDraft(), later(-61)).cookies],
    ['of another letter', keptLetter().cookies],
  ])('%s its letter is closed', (_when, cookies) => {
    const form = aForm({ letterNumber: keptLetter().number, asks: 'why', why: 'Typed before.' })
    expect(readCarried(form, aVisit(cookies).current())).toEqual({ is: 'closed' })
  })

  test('after sending its letter is closed', () => {
    const { cookies, number } = keptLetter()
    const visit = aVisit(cookies)
    visit.endLetter()
    const form = aForm({ letterNumber: number, asks: 'why', why: 'Typed before.' })
    expect(readCarried(form, aVisit(sentBack(visit.cookies())).current())).toEqual({ is: 'closed' })
  })
})

test('a letter that stood at a page which there is no more keeps its words', () => {
  const pressed = { intent: 'ways', move: '', change: '', keep: '' }
  const letter = { draft: aDraft(), last: { at: 'ways', draft: aDraft(), pressed } }
  const former = visitSchema.parse({ letterNumber: 'n', touchedAt: 0, links: [], letter })
  expect(former.letter).toEqual({ draft: aDraft() })
})
