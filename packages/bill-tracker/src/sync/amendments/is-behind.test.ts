import type { WatchedStage } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { findBehind } from './is-behind.ts'

const stage = (id: number, name: string, over: Partial<WatchedStage> = {}): WatchedStage => ({
  id,
  kind: name === 'Report stage' ? 'report' : 'committee',
  house: 'Commons',
  round: 1,
  name,
  days: [],
  ...over,
})
const committee = stage(1, 'Committee stage', { days: ['2026-03-03', '2026-03-05'] })
const readOn = (day: string): Partial<WatchedStage> => ({
  readAt: `${day}T09:00:00Z`,
  listChangedAt: `${day}T09:00:00Z`,
})
const paper = (publishedOn: string, kind = 'Amendment Paper', house: 'Commons' | 'Lords' = 'Commons') => ({
  parliamentId: 1,
  title: 'Paper',
  kind,
  house,
  publishedOn,
  url: null,
})

test.each([
  {
    what: 'a paper that is newer than the list',
    report: readOn('2026-03-10'),
    papers: [paper('2026-03-11')],
    on: '2026-03-11',
  },
  {
    what: 'the newest of papers',
    report: readOn('2026-03-10'),
    papers: [paper('2026-03-12'), paper('2026-03-11')],
    on: '2026-03-12',
  },
  {
    what: 'a marshalled list',
    report: readOn('2026-03-10'),
    papers: [paper('2026-03-11', 'Marshalled list of amendments')],
    on: '2026-03-11',
  },
  {
    what: 'an empty list',
    report: { readAt: '2026-03-12T09:00:00Z' },
    papers: [paper('2026-03-11')],
    on: '2026-03-11',
  },
])('$what tells that the list is behind', ({ report, papers, on }) => {
  const stages = [committee, stage(2, 'Report stage', report)]
  const behind = findBehind(stages.slice(1), { stages, publications: papers }, (instant) => instant.slice(0, 10))
  expect(behind).toEqual([{ stage: stages[1], printedOn: on }])
})

test.each([
  { what: 'a paper of the day of the list', report: readOn('2026-03-11'), papers: [paper('2026-03-11')] },
  { what: 'a paper of the stage before', report: { readAt: '2026-03-12T09:00:00Z' }, papers: [paper('2026-03-05')] },
  {
    what: 'a paper of the other House',
    report: readOn('2026-03-10'),
    papers: [paper('2026-03-11', 'Amendment Paper', 'Lords')],
  },
  { what: 'a paper of another sort', report: readOn('2026-03-10'), papers: [paper('2026-03-11', 'Explanatory Notes')] },
  { what: 'a list that nobody read yet', report: {}, papers: [paper('2026-03-11')] },
])('$what does not', ({ report, papers }) => {
  const stages = [committee, stage(2, 'Report stage', report)]
  expect(findBehind(stages.slice(1), { stages, publications: papers }, (instant) => instant.slice(0, 10))).toEqual([])
})
