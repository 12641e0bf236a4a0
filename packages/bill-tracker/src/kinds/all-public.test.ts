import { subjectKinds, type SubjectKind } from '@safe-to-report/db'
import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { kinds } from './index.ts'
import type { Kind } from './kind.ts'

/** Of any kind, what nobody sets by hand, and why. */
const ofAny: Record<string, string> = {
  id: 'it is how the record names a row',
  slug: 'an address that was public stays',
  verified: 'a check says so, or taking off',
  numberKey: 'it follows from the number',
  majority: 'it follows from the counts',
  position: 'its place in a list of ours, where a new row comes last',
}

const byParliament = 'Parliament’s alone: it is how sync knows the row again'
const fromThePaper = 'Parliament’s own print of it, which comes with the amendment in full'

/** Of one kind, what is public and set by nobody at the desk, and why. */
const exceptions: Partial<Record<SubjectKind, Record<string, string>>> = {
  bill: {
    parliamentLastUpdate: 'when Parliament last touched it, for sync to compare',
    syncedAt: 'when sync last read it',
    latestSession: 'Parliament’s number of the session, by which sync tells whether a bill is over',
  },
  stage: { parliamentId: byParliament },
  stance: { seenOn: 'the database says since when two have seen a letter' },
  sitting: { parliamentId: byParliament },
  proceeding: { itemId: 'it follows from the address' },
  publication: { parliamentId: byParliament },
  amendment: {
    billId: 'it follows from the stage',
    parliamentId: byParliament,
    pingPongId: byParliament,
    parliamentUrl: 'Parliament’s own page of it, which sync knows by its number; a page for one by hand is its source',
    divisionNumber: 'of a division, which a person chooses at Divisions',
    divisionUrl: 'of a division, which a person chooses at Divisions',
    summaryText: fromThePaper,
    decisionExplanation: fromThePaper,
    mainHeader: fromThePaper,
    clause: fromThePaper,
    schedule: fromThePaper,
    pageNumber: fromThePaper,
    lineNumber: fromThePaper,
    statusIndicator: fromThePaper,
    explanatoryPrefix: fromThePaper,
    parliamentNote: fromThePaper,
    groups: fromThePaper,
  },
  division: {
    house: 'which of Parliament’s divisions it is, a person chooses; all that is counted comes with it',
    parliamentId: 'which of Parliament’s divisions it is, a person chooses',
    number: 'it comes with the division that is chosen',
    heldOn: 'it comes with the division that is chosen',
    title: 'it comes with the division that is chosen',
    carried: 'it comes with the division that is chosen',
    ayeCount: 'it comes with the division that is chosen',
    noCount: 'it comes with the division that is chosen',
    motionNote: 'it comes with the division that is chosen',
    parliamentUrl: 'it comes with the division that is chosen',
    votesFetchedAt: 'when the names came',
  },
  ask: { comparisons: 'one line for two texts of a lineage: written with the founding record' },
  source: {
    key: 'the name by which the founding files cite it',
    fetchedAt: 'when Parliament’s API last answered',
  },
}

/** Kinds that have no form at all, and why. */
const without: Partial<Record<SubjectKind, string>> = {
  membership: 'Parliament’s own list, from sync alone',
  post: 'Parliament’s own list, from sync alone',
  correction: 'written with the founding record; what the desk corrects says so in its changes',
}

function unset(kind: SubjectKind): string[] {
  const { table, editable, addable }: Kind = kinds[kind]
  const set = [...Object.keys(editable?.values.shape ?? {}), ...Object.keys(addable?.parents.shape ?? {})]
  return Object.keys(getTableColumns(table)).filter((field) => !set.includes(field) && !(field in ofAny))
}

test.each(subjectKinds.filter((kind) => !(kind in without)))(
  'all that is public of a %s has a form, or a reason',
  (kind) => {
    expect('editable' in kinds[kind]).toBe(true)
    expect(unset(kind).toSorted()).toEqual(Object.keys(exceptions[kind] ?? {}).toSorted())
  },
)

test('a kind without a form has none, and nobody adds to it', () => {
  for (const kind of subjectKinds.filter((one) => one in without)) {
    expect('editable' in kinds[kind] || 'addable' in kinds[kind]).toBe(false)
  }
})

/** Of these Parliament tells which there are. */
const neverAdded: SubjectKind[] = ['division', 'membership', 'post', 'correction']

test('whatever has a form can be added, save what Parliament counts', () => {
  const cannot = subjectKinds.filter((kind) => !('addable' in kinds[kind]))
  expect(cannot.toSorted()).toEqual(neverAdded.toSorted())
})
