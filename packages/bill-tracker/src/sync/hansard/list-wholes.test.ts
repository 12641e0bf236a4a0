import { expect, test } from 'vitest'
import { chooseDebates, type Candidate } from './choose-debates.ts'
import { listWholes } from './list-wholes.ts'

const none = (): boolean => false
let order = 0
function row(Id: number, ParentId: number | null, HRSTag: string | null = 'NewDebate') {
  order += 1
  return { Id, ParentId, HRSTag, ExternalId: `D${Id}`, Title: ` Debate ${Id} `, SortOrder: order }
}
function venue(Id: number, Title = 'Commons Chamber') {
  return { ...row(Id, null, null), Title }
}

test('a sitting without a tag is no venue: what is said in it is its own', () => {
  const tree = [venue(1, 'Made-up Bill (Third sitting)'), row(2, 1)]
  expect(listWholes(tree, none)).toEqual([{ id: 'D1', title: 'Made-up Bill (Third sitting)', below: ['D2'] }])
})

test('below a venue each debate is read with all that is below it', () => {
  const tree = [venue(1), row(2, 1), row(3, 2), row(4, 3), row(5, 1)]
  expect(listWholes(tree.toReversed(), none)).toEqual([
    { id: 'D2', title: 'Debate 2', below: ['D3', 'D4'] },
    { id: 'D5', title: 'Debate 5', below: [] },
  ])
})

test('where an answer left out what is below, those are read for themselves', () => {
  const tree = [venue(1, 'Westminster Hall '), row(2, 1), row(3, 2), row(4, 2)]
  expect(listWholes(tree, (id) => id === 'D2').map(({ id }) => id)).toEqual(['D2', 'D3', 'D4'])
})

test.each([
  ['a venue with nothing below it', [venue(1)], ['D1']],
  ['a row of which the parent is not listed', [row(2, 99)], ['D2']],
  ['a row that is its own parent', [row(2, 2)], ['D2']],
  ['a row that comes twice', [row(2, null), row(2, null)], ['D2']],
  ['a venue in a venue', [venue(1), row(2, 1, 'hs_6bPetitions'), row(3, 2)], ['D3']],
])('%s is read', (_what, tree, ids) => {
  expect(listWholes(tree, none).map(({ id }) => id)).toEqual(ids)
})

test('what was never read comes first, the newest day before others; then what grows, and what was read longest ago', () => {
  const at = (minute: number) => ({ moved: 'before', at: new Date(minute * 60_000) })
  const list: Candidate[] = [
    candidate('settled', { read: { moved: 'now', at: new Date(0) } }),
    candidate('read lately', { read: at(9) }),
    candidate('read long ago', { read: at(1) }),
    candidate('the last', { read: at(8), isLast: true }),
    candidate('new of yesterday', { day: '2026-03-01' }),
    candidate('new', {}),
    candidate('new, and failed lately', { isResting: true }),
  ]
  const ids = chooseDebates(list, 10).map(({ id }) => id)
  expect(ids).toEqual(['new', 'new of yesterday', 'the last', 'read long ago', 'read lately'])
  expect(chooseDebates(list, 2)).toHaveLength(2)
})

function candidate(id: string, given: Partial<Candidate>): Candidate {
  return {
    id,
    title: id,
    below: [],
    day: '2026-03-02',
    moved: 'now',
    isLast: false,
    read: undefined,
    isResting: false,
    ...given,
  }
}
