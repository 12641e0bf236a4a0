import { expect, test } from 'vitest'
import { motionAnswer, motionsAnswer, wholeMotionAnswer } from './motions-answers.ts'
import { toMotionItem } from './to-motion-item.ts'

const member = (id: number) => ({ MnisId: id, Name: `Made-up Member ${id}`, PhotoUrl: 'https://example.org/photo' })
const tabled = {
  Id: 990_701,
  Status: 0,
  StatusDate: '2026-03-02T00:00:00',
  MemberId: 30,
  PrimarySponsor: member(30),
  Title: 'Made-up anniversary',
  MotionText: 'That this House notes a made-up anniversary.',
  AmendmentToMotionId: null,
  DateTabled: '2026-03-02T00:00:00',
  PrayingAgainstNegativeStatutoryInstrumentId: null,
  UIN: 901,
  UINWithAmendmentSuffix: '901',
  SponsorsCount: 4,
}
const sponsor = (id: number, order: number | null, isWithdrawn = false) => ({
  MemberId: id,
  Member: member(id),
  SponsoringOrder: order,
  IsWithdrawn: isWithdrawn,
})

test('from the list a motion has its words and who tabled it, and how many the list counts', () => {
  expect(toMotionItem(motionAnswer.parse(tabled))).toMatchObject({
    kind: 'motion',
    key: '990701',
    title: 'Made-up anniversary',
    text: 'That this House notes a made-up anniversary.',
    house: 'Commons',
    number: 'EDM 901',
    happenedOn: '2026-03-02',
    url: 'https://edm.parliament.uk/early-day-motion/990701',
    memberIds: [30],
    memberNames: ['Made-up Member 30'],
    standing: 'tabled',
    details: { signaturesListed: 4 },
  })
})

test('under its number all whose names stand are told, the mover first; who withdrew is not', () => {
  const Sponsors = [sponsor(33, 3), sponsor(32, null, true), sponsor(31, 2), sponsor(30, 1)]
  const item = toMotionItem(motionAnswer.parse({ ...tabled, Sponsors }))
  expect(item).toMatchObject({ memberIds: [30, 31, 33], details: { signatures: 3 } })
  expect(JSON.stringify(item)).not.toContain('photo')
})

test.each([
  { what: 'a number', Status: 1, is: 'withdrawn' },
  { what: 'a word', Status: 'Withdrawn', is: 'withdrawn' },
  { what: 'another number', Status: 0, is: 'tabled' },
  { what: 'another word', Status: 'Published', is: 'tabled' },
  { what: 'nothing', Status: null, is: 'tabled' },
])('told by $what, it stands as $is', ({ Status, is }) => {
  expect(toMotionItem(motionAnswer.parse({ ...tabled, Status })).standing).toBe(is)
})

test.each([
  {
    what: 'by the instrument',
    said: {
      PrayingAgainstNegativeStatutoryInstrumentId: 7,
      StatutoryInstrumentTitle: 'Made-up Regulations 2026',
      StatutoryInstrumentYear: '2026',
      StatutoryInstrumentNumber: 901,
    },
    details: { isPrayer: true, instrument: 'Made-up Regulations 2026 (S.I., 2026, No. 901)' },
  },
  { what: 'by its mark', said: { IsPrayer: true }, details: { isPrayer: true } },
])('a prayer is told $what', ({ said, details }) => {
  expect(toMotionItem(motionAnswer.parse({ ...tabled, ...said })).details).toMatchObject(details)
})

test('an amendment to a motion has its own number, and says which it amends', () => {
  const item = toMotionItem(
    motionAnswer.parse({ ...tabled, AmendmentToMotionId: 990_700, UINWithAmendmentSuffix: '901A1' }),
  )
  expect(item).toMatchObject({ number: 'EDM 901A1', details: { amends: '990700' } })
})

test('an envelope that says that it did not succeed is no answer', () => {
  const list = { Success: true, PagingInfo: { Total: 1 }, Response: [tabled] }
  expect(motionsAnswer.parse(list).Response.rows).toHaveLength(1)
  expect(motionsAnswer.safeParse({ ...list, Success: false }).success).toBe(false)
  expect(wholeMotionAnswer.safeParse({ Success: true, Response: tabled }).error?.issues[0]?.path).toEqual([
    'Response',
    'Sponsors',
  ])
})
