import { expect, test } from 'vitest'
import { anOpenCampaign } from '../testing/builders.ts'
import { citePoints, listSourceKeys } from './cite-points.ts'

const [first, second] = anOpenCampaign().content.points
const page = { title: 'A page', url: 'https://example.org/page' }
const points = [
  ...(first ? [{ ...first, sources: [{ record: 'hansard' }, page] }] : []),
  ...(second ? [{ ...second, sources: [{ record: 'hansard' }, { record: 'withdrawn' }] }] : []),
]

test('each key of the record is asked for once', () => {
  expect(listSourceKeys(points)).toEqual(['hansard', 'withdrawn'])
})

test('a point has its sources from the record and its pages, and none that is no longer published', () => {
  const hansard = { title: 'A debate', publisher: 'Hansard', url: 'https://hansard.example/1' }
  expect(citePoints(points, new Map([['hansard', hansard]]))).toEqual({
    first: [hansard, { ...page, publisher: null }],
    second: [hansard],
  })
})
