import type { Source } from '@safe-to-report/bill-tracker/words'
import { expect, test } from 'vitest'
import { numberSources } from './number-sources.ts'
import { lastLookedOn, tellPageCitation } from './tell-page-citation.ts'

const url = 'https://site.example/evidence'
const named = {
  kind: 'named' as const,
  name: 'Safe to Report coalition',
  members: [{ name: 'A charity' }],
  contact: { email: 'press@site.example' },
  controller: { name: 'A charity', address: '1 Street', email: 'data@site.example' },
  registration: { number: 'ZA000000' },
}

test('a page is cited by its title, whose it is, the day and the address', () => {
  expect(tellPageCitation({ title: 'Evidence', day: '2026-11-30', url }, named)).toBe(
    `“Evidence”, Safe to Report coalition, as of 30 November 2026, ${url}`,
  )
})

test('a trial installation is cited as nobody’s, and a day that nobody knows is not said', () => {
  expect(tellPageCitation({ title: 'Evidence', day: null, url }, { kind: 'trial' })).toBe(
    `“Evidence”, Safe to Report (a trial installation), ${url}`,
  )
})

function checked(checkedOn: string | null): Source {
  const at = `https://source.example/${checkedOn}`
  const none = { archiveUrl: null, inPrint: null, field: null, quote: null, place: null, publishedOn: null }
  return { title: 'A report', publisher: 'Somebody', url: at, checkedOn, ...none }
}

test.each([
  { what: 'the newest of its sources', sources: ['2026-11-21', '2026-11-30', null], looked: null, day: '2026-11-30' },
  { what: 'its status, where that is newer', sources: ['2026-11-21'], looked: '2026-12-01', day: '2026-12-01' },
  { what: 'nothing, where nobody looked', sources: [null], looked: null, day: null },
])('the day of a page is that of $what', ({ sources, looked, day }) => {
  const notes = numberSources([{ id: 'place', of: 'a place', sources: sources.map(checked) }])
  expect(lastLookedOn(notes, looked)).toBe(day)
})
