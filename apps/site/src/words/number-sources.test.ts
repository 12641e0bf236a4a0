import type { Source } from '@safe-to-report/bill-tracker/words'
import { expect, test } from 'vitest'
import { numberSources, type CitedPlace } from './number-sources.ts'
import { tellCitation } from './tell-citation.ts'

const hansard: Source = {
  title: 'Domestic Abuse Bill: Lords Report, third day',
  publisher: 'Hansard',
  url: 'https://hansard.parliament.uk/lords/2021-03-15',
  publishedOn: '2021-03-15',
  archiveUrl: null,
  checkedOn: '2026-11-30',
  inPrint: null,
  field: null,
  quote: null,
  place: null,
}
const act: Source = {
  ...hansard,
  title: 'An Act',
  publisher: 'legislation.gov.uk',
  url: 'https://www.legislation.gov.uk/a',
}
const page = 'https://example.org/asks/firewall'

const places: CitedPlace[] = [
  { id: 'first', of: 'Amendment 67', sources: [{ ...hansard, place: 'col. 35' }] },
  { id: 'second', of: 'Amendment 70', sources: [act, { ...hansard, place: 'col. 45', quote: 'The words' }] },
  { id: 'third', of: 'Section 81', sources: [act, { ...act, field: 'fate', quote: 'Others' }] },
]

test('a source has one number on a page, in the order in which it is first read', () => {
  const notes = numberSources(places)
  expect(notes.list.map(({ number, source }) => [number, source.title])).toEqual([
    [1, hansard.title],
    [2, 'An Act'],
  ])
  expect(notes.marksOf('first').map(({ number }) => number)).toEqual([1])
  expect(notes.marksOf('second').map(({ number }) => number)).toEqual([1, 2])
  expect(notes.marksOf('third').map(({ number }) => number)).toEqual([2])
  expect(notes.marksOf('nowhere')).toEqual([])
})

test('each mark has an anchor of its own, and the list leads back to all of them', () => {
  const notes = numberSources(places)
  const beside = places.flatMap(({ id }) => notes.marksOf(id))
  expect(new Set(beside.map(({ anchor }) => anchor)).size).toBe(beside.length)
  expect(
    notes.list
      .flatMap(({ marks }) => marks)
      .map(({ anchor }) => anchor)
      .toSorted(),
  ).toEqual(beside.map(({ anchor }) => anchor).toSorted())
  expect(notes.list[0]?.marks.map(({ of }) => of)).toEqual(['Amendment 67', 'Amendment 70'])
})

test('columns and quoted words are gathered where the source is told', () => {
  const [first, second] = numberSources(places).list
  expect(first?.places).toEqual(['col. 35', 'col. 45'])
  expect(first?.quotes).toEqual([{ words: 'The words', of: 'Amendment 70' }])
  expect(second?.quotes).toEqual([{ words: 'Others', of: 'Section 81' }])
})

test('two papers without an address are not taken for one', () => {
  const paper = { ...hansard, url: null, inPrint: 'The British Library' }
  const notes = numberSources([
    { id: 'a', of: 'a', sources: [paper, { ...paper, title: 'Another paper' }, { ...paper, publishedOn: '2022' }] },
  ])
  expect(notes.list).toHaveLength(3)
})

test('a citation tells who, what, when, where in it, its address, the day of the check, and our own page', () => {
  const [note] = numberSources(places).list
  if (!note) throw new Error('no note')
  expect(tellCitation(note, page)).toBe(
    'Hansard, “Domestic Abuse Bill: Lords Report, third day”, 15 March 2021, col. 35, col. 45, ' +
      'https://hansard.parliament.uk/lords/2021-03-15, checked 30 November 2026. Cited at https://example.org/asks/firewall',
  )
})

test('a citation leaves out what is not known, and tells a copy and a library', () => {
  const paper = { ...hansard, url: null, publishedOn: null, checkedOn: null, inPrint: 'The British Library, page 9' }
  const [note] = numberSources([
    { id: 'a', of: 'a', sources: [{ ...paper, archiveUrl: 'https://example.org/copy' }] },
  ]).list
  if (!note) throw new Error('no note')
  expect(tellCitation(note, page)).toBe(
    'Hansard, “Domestic Abuse Bill: Lords Report, third day”, in print: The British Library, page 9, ' +
      'also at https://example.org/copy. Cited at https://example.org/asks/firewall',
  )
})
