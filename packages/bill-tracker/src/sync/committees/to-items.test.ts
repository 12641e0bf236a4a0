import { expect, test } from 'vitest'
import { businessesAnswer, publicationAnswer } from './committees-answers.ts'
import { toCalls, toInquiry } from './to-business.ts'
import { toPublication } from './to-publication.ts'

const report = {
  id: 995_001,
  description: '1st Report -  Made-up &amp; more',
  publicationStartDate: '2026-02-27T00:01:00',
  type: { id: 1, name: 'Report', governmentCanRespond: true },
  committee: { id: 997_001, name: 'Made-up Committee', house: 'Commons' },
  businesses: [{ id: 998_001, title: 'Made-up inquiry' }],
  documents: [{ documentId: 994_001 }],
  responseToPublicationId: null,
}

test.each([
  ['a report that waits', {}, { kind: 'report', dueOn: '2026-04-27', standing: 'waiting' }],
  [
    'one whose day Parliament names',
    { governmentResponses: { publication: [], responseDeadline: '2026-06-30T00:00:00', responseExcepted: false } },
    { dueOn: '2026-06-30', standing: 'waiting' },
  ],
  [
    'one that was replied to',
    { governmentResponses: { publication: [{ id: 1 }], responseDeadline: null, responseExcepted: false } },
    { dueOn: null, standing: 'answered' },
  ],
  [
    'one to which no reply is due',
    { governmentResponses: { publication: [], responseDeadline: null, responseExcepted: true } },
    { dueOn: null, standing: 'published' },
  ],
  [
    'a special report to which nobody replies',
    { type: { id: 12, name: 'Special Report', governmentCanRespond: false } },
    { kind: 'report', dueOn: null, standing: 'published' },
  ],
  [
    'a special report that prints a reply',
    { type: { id: 12, name: 'Special Report' }, responseToPublicationId: 5 },
    { kind: 'reply', aboutKey: '5', body: 'Made-up Committee' },
  ],
  [
    'a reply to nothing that is told',
    { type: { id: 2, name: 'Government Response' } },
    { kind: 'reply', aboutKey: null },
  ],
  ['a report without a day', { publicationStartDate: null }, { happenedOn: null, dueOn: null }],
  ['a report about no inquiry', { businesses: null }, { aboutKey: null, text: '' }],
  ['plain words', {}, { title: '1st Report - Made-up & more', house: 'Commons', body: 'Made-up Committee' }],
])('of %s what follows is told', (_what, given, told) => {
  expect(toPublication(publicationAnswer.parse({ ...report, ...given }), {})).toMatchObject(told)
})

test.each([
  ['its document', {}, 'https://committees.parliament.uk/publications/995001/documents/994001/default/'],
  [
    'where its words are, without one',
    { documents: [], additionalContentUrl: 'https://publications.parliament.uk/pa/made-up.htm' },
    'https://publications.parliament.uk/pa/made-up.htm',
  ],
  [
    'its committee’s list, where they are elsewhere than with Parliament',
    { documents: [], additionalContentUrl: 'https://parliament.uk.example.org/made-up' },
    'https://committees.parliament.uk/committee/997001/publications/',
  ],
  ['the list of all', { documents: [], committee: null }, 'https://committees.parliament.uk/publications/'],
])('a publication opens at %s', (_what, given, url) => {
  expect(toPublication(publicationAnswer.parse({ ...report, ...given }), {}).url).toBe(url)
})

const business = {
  id: 998_001,
  title: 'Made-up inquiry',
  openDate: '2026-02-20T00:00:00',
  closeDate: null,
  openSubmissionPeriods: [{ id: 1, startDate: '2026-02-20T00:00:00', endDate: '2026-03-29T00:30:00' }],
  closedSubmissionPeriods: null,
}

test.each([
  ['open on its day', '2026-03-29', 'open'],
  ['over the day after, though it is listed as open still', '2026-03-30', 'closed'],
])('a call is %s', (_what, today, standing) => {
  expect(toCalls(work({}), today)).toMatchObject([{ standing, dueOn: '2026-03-29', details: { closesAt: '00:30' } }])
})

test('a call that closes at midnight by Parliament’s word has a day and no hour', () => {
  const openSubmissionPeriods = [{ id: 1, endDate: '2026-03-29T00:00:00', allowSubmissionsPastEndDate: true }]
  const [call] = toCalls(work({ openSubmissionPeriods }), '2026-03-01')
  expect(call?.details).toEqual({ takesLate: true })
})

test.each([
  [null, 'open'],
  ['2026-03-02T00:00:00', 'open'],
  ['2026-03-01T00:00:00', 'closed'],
])('an inquiry that closes on %s is %s on 1 March', (closeDate, standing) => {
  expect(toInquiry(work({ closeDate }), '2026-03-01')).toMatchObject({ standing, text: '', house: null, body: null })
})

test.each([
  ['periods by another name', { ...business, openSubmissionPeriods: undefined }],
  ['no number', { ...business, id: 'one' }],
])('work with %s is of another shape', (_what, row) => {
  expect(businessesAnswer.safeParse({ items: [row], totalResults: 1 }).success).toBe(false)
})

function work(given: object) {
  const { items } = businessesAnswer.parse({ items: [{ ...business, ...given }], totalResults: 1 })
  const [row] = items.rows
  if (!row) throw new Error('There is no work')
  return { business: row.read, scope: null, committees: [], raw: row.raw }
}
