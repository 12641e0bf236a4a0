import type { Evidence } from '@safe-to-report/bill-tracker/reading'
import { expect, test } from 'vitest'
import { findPressFigures } from './press-figures.ts'

function aFact(slug: string): Evidence {
  const told = { figure: null, statement: `Of ${slug}.`, period: '2020', whoSaysSo: 'Somebody', caveat: null }
  return { id: slug, slug, ...told, sources: [] }
}

test('a figure is for the press only while it is on the public record, in the order of the list', () => {
  const found = findPressFigures(['status-enquiries', 'helpline-calls', 'every-force'].map(aFact))
  expect(found.map(({ slug, fact }) => [slug, fact.statement])).toEqual([
    ['every-force', 'Of every-force.'],
    ['status-enquiries', 'Of status-enquiries.'],
  ])
})

test('the two accounts of what came of it are never told apart', () => {
  const [enquiries, papers] = findPressFigures(['status-enquiries', 'served-with-papers'].map(aFact))
  expect(enquiries?.never).toContain('print both, or neither')
  expect(papers?.never).toContain('the other account')
})
