import { expect, test } from 'vitest'
import { tellUndoInPublic } from './undo-words.ts'

const at = new Date('2026-11-30T12:00:00Z')
const part = {
  proposalId: '1',
  kind: 'stage',
  subjectId: '2',
  title: 'Report',
  within: null,
  author: 'Ada',
  why: 'Read',
  sourceUrl: null,
  quote: null,
} as const
const after = (seconds: number) => new Date(at.getTime() + seconds * 1000)

test.each([
  ['add', null, /show no trace of them.*told again, as a correction.*if it was public for five minutes or more/],
  ['edit', null, /public again as it was before; if that stood.*told again, as a correction/],
  ['add', after(299), /show no trace.*The feeds say nothing of it/],
  ['add', after(300), /show no trace.*The feeds say that it was taken back, and why/],
  ['edit', after(299), /their pages say nothing of it.*The feeds say nothing of it/],
  ['edit', after(300), /their public pages tell the correction, and why.*The feeds say that/],
] as const)('of a set of “%s”, undone %s, the public is said to see what it sees', (act, undoneAt, says) => {
  const said = tellUndoInPublic({ at, undoneAt, parts: [{ ...part, act }] }).join(' ')
  expect(said).toMatch(says)
  expect(said.includes('trace')).toBe(act === 'add')
})
