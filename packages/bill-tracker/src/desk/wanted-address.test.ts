import { expect, test } from 'vitest'
import type { Parents } from './parent-rows.ts'
import { findWanted } from './wanted-address.ts'

const alone: Parents = { stage: null, bill: null, ask: null, member: null }

test.each([
  ['an event', 'campaign-event', { title: 'A vigil outside Parliament' }, { slug: 'a-vigil-outside-parliament' }],
  ['a very long name', 'evidence', { statement: 'word '.repeat(40) }, { slug: `${'word-'.repeat(11)}word` }],
  ['what no letter is in', 'evidence', { statement: '“…”' }, { slug: 'new' }],
  ['what has no page', 'sitting', { sitsOn: '2026-05-01' }, {}],
] as const)('%s has the address that its name makes', (_, kind, values, wanted) => {
  expect(findWanted(kind, values, alone)).toEqual(wanted)
})
