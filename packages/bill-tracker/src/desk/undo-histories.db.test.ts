import {
  amendments,
  campaignEvents,
  heldFacts,
  openDatabase,
  pins,
  type OpenDatabase,
  type SessionStaff,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { FieldValues } from '../kinds/kind.ts'
import { findEditable } from './find-editable.ts'
import { propose } from './propose.ts'
import { publish } from './publish.ts'
import { blankValues, openStaff, someGrounds } from './testing/index.ts'
import { undo } from './undo.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let ada: SessionStaff
let ben: SessionStaff

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  ada = await openStaff(owner.db, 'Ada Example')
  ben = await openStaff(owner.db, 'Ben Example')
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

/** What one publish did, as a plain reader would note it down. */
interface Noted {
  setId: string
  row: string
  /** Null: the row came. */
  before: FieldValues | null
  after: FieldValues
  stands: boolean
}

interface World {
  amendment: string
  /** What the amendment held at first. */
  first: FieldValues
  events: string[]
  noted: Noted[]
}

const often = 3
const step = fc.oneof(
  { weight: often, arbitrary: fc.record({ act: fc.constant('note' as const), note: fc.constantFrom('One', 'Two') }) },
  fc.record({ act: fc.constant('decide' as const), decision: fc.constantFrom('agreed', 'accepted', null) }),
  fc.record({ act: fc.constant('count' as const), counts: fc.constantFrom([118, 241], [10, 2], [null, null]) }),
  fc.record({ act: fc.constant('add' as const), title: fc.constantFrom('A vigil', 'A letter') }),
  fc.record({ act: fc.constant('rename' as const), which: fc.nat(2), title: fc.constantFrom('A vigil', 'A march') }),
  fc.record({ act: fc.constant('take-off' as const), which: fc.nat(2) }),
  { weight: often, arbitrary: fc.record({ act: fc.constant('undo' as const), which: fc.nat(4) }) },
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

const amendmentFields = ['note', 'decision', 'countFor', 'countAgainst'] as const

async function begin(): Promise<World> {
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.verified, true)).limit(1)
  const amendment = row?.id ?? ''
  const nothing = { note: null, decision: null, countFor: null, countAgainst: null, majority: null }
  await owner.db.update(amendments).set(nothing).where(eq(amendments.id, amendment))
  await owner.db.delete(pins)
  await owner.db.delete(heldFacts).where(eq(heldFacts.subjectId, amendment))
  const fact = {
    subjectKind: 'amendment',
    subjectId: amendment,
    field: 'decision',
    about: 'What became of it',
  } as const
  await owner.db.insert(heldFacts).values({ ...fact, key: crypto.randomUUID(), value: 'Agreed', standing: 'unchecked' })
  return { amendment, first: { note: null, decision: null, countFor: null, countAgainst: null }, events: [], noted: [] }
}

/** What a row would be if only what stands had ever been published; undefined where it would not be there. */
function replay(world: World, row: string): FieldValues | undefined {
  const from = row === world.amendment ? world.first : undefined
  return world.noted
    .filter((one) => one.stands && one.row === row)
    .reduce<FieldValues | undefined>((now, { after }) => ({ ...now, ...after }), from)
}

async function take(world: World, move: Step): Promise<void> {
  switch (move.act) {
    case 'note':
      return edit(world, { kind: 'amendment', id: world.amendment }, { note: move.note })
    case 'decide':
      return edit(world, { kind: 'amendment', id: world.amendment }, { decision: move.decision })
    case 'count': {
      const [countFor = null, countAgainst = null] = move.counts
      return edit(world, { kind: 'amendment', id: world.amendment }, { countFor, countAgainst })
    }
    case 'add':
      return add(world, move.title)
    case 'rename':
      return ofEvent(world, move.which, (id) => edit(world, { kind: 'campaign-event', id }, { title: move.title }))
    case 'take-off':
      return ofEvent(world, move.which, (id) => takeOff(world, id))
    case 'undo':
      return takeBack(world, world.noted.at(-1 - move.which))
    default:
      return move satisfies never
  }
}

async function ofEvent(world: World, which: number, act: (id: string) => Promise<void>): Promise<void> {
  const id = world.events[which]
  if (id !== undefined && replay(world, id)) await act(id)
}

interface Row {
  kind: 'amendment' | 'campaign-event'
  id: string
}

async function edit(world: World, { kind, id }: Row, proposed: FieldValues): Promise<void> {
  const before = replay(world, id) ?? {}
  const changed = Object.fromEntries(Object.entries(proposed).filter(([field, value]) => value !== before[field]))
  const stands = await findEditable(campaign.db, kind, id)
  const expected = stands?.values ?? {}
  const given = { act: 'edit', kind, id, expected, proposed, ...someGrounds } as const
  await note(world, given, { row: id, before, after: changed })
}

async function add(world: World, title: string): Promise<void> {
  const proposed = { ...blankValues('campaign-event'), title, happenedOn: '2024-05-01', precision: 'day' }
  // One title is typed again and again, each time for another reason: else it is a button pressed twice.
  const grounds = { ...someGrounds, why: `For the ${world.noted.length + 1}. time` }
  const given = { act: 'add', kind: 'campaign-event', parents: {}, proposed, ...grounds } as const
  await note(world, given, { row: '', before: null, after: { title, verified: 1 } })
}

async function takeOff(world: World, id: string): Promise<void> {
  if (replay(world, id)?.['verified'] !== 1) return
  const given = { act: 'take-off', kind: 'campaign-event', id, why: 'Not so' } as const
  await note(world, given, { row: id, before: { verified: 1 }, after: { verified: 0 } })
}

async function note(
  world: World,
  given: Parameters<typeof propose>[2],
  told: Pick<Noted, 'row' | 'before' | 'after'>,
): Promise<void> {
  const proposed = await propose(campaign.db, ada.session, given)
  if (proposed.outcome === 'unchanged') return expect(told.after).toEqual({})
  if (proposed.outcome !== 'proposed') throw new Error(JSON.stringify(proposed))
  const published = await publish(campaign.db, ben.session, [proposed])
  if (published.outcome !== 'published') throw new Error(JSON.stringify(published))
  if (told.before === null) world.events.push(proposed.subjectId)
  world.noted.push({ ...told, row: proposed.subjectId, setId: published.setId, stands: true })
  return undefined
}

/** It can be taken back if nothing that stands was published on the same fields since; of a new row, on any. */
function mayGo({ noted }: World, one: Noted): boolean {
  const since = noted.slice(noted.indexOf(one) + 1).filter((later) => later.stands && later.row === one.row)
  return one.before === null
    ? since.length === 0
    : !since.some((later) => Object.keys(later.after).some((field) => field in one.after))
}

const seen = { undone: 0, refused: 0 }

async function takeBack(world: World, one: Noted | undefined): Promise<void> {
  if (!one) return
  const { outcome } = await undo(campaign.db, ada.session, { setId: one.setId, why: 'Not so' })
  if (!one.stands) return expect(outcome).toBe('gone')
  expect(outcome).toBe(mayGo(world, one) ? 'undone' : 'changed-since')
  if (outcome === 'undone') one.stands = false
  seen[outcome === 'undone' ? 'undone' : 'refused'] += 1
  return undefined
}

async function compare(world: World): Promise<void> {
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.id, world.amendment))
  const told = replay(world, world.amendment) ?? {}
  expect(Object.fromEntries(amendmentFields.map((field) => [field, row?.[field] ?? null]))).toEqual(told)
  const { countFor, countAgainst } = told
  const majority = typeof countFor === 'number' && typeof countAgainst === 'number' ? countFor - countAgainst : null
  expect(row?.majority ?? null).toBe(majority === null ? null : Math.abs(majority))
  const isDecided = world.noted.some(({ stands, after }) => stands && 'decision' in after)
  expect(await owner.db.$count(pins, and(eq(pins.subjectId, world.amendment), eq(pins.field, 'decision')))).toBe(
    isDecided ? 1 : 0,
  )
  const isAnswered = and(eq(heldFacts.subjectId, world.amendment), isNotNull(heldFacts.closedAt))
  expect(await owner.db.$count(heldFacts, isAnswered)).toBe(isDecided ? 1 : 0)
  if (world.events.length === 0) return
  const rows = await owner.db.select().from(campaignEvents).where(inArray(campaignEvents.id, world.events))
  const stand = new Map(rows.map(({ id, title, verified }) => [id, { title, verified: Number(verified) }]))
  for (const id of world.events) expect(stand.get(id)).toEqual(replay(world, id))
}

/** What was set first stands again, since somebody set it anew. */
const thereAndBack: Step[] = [
  { act: 'note', note: 'One' },
  { act: 'note', note: 'Two' },
  { act: 'note', note: 'One' },
  { act: 'undo', which: 2 },
]

test('after any publishes and undos, rows are as if only what stands had been published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
      const world = await begin()
      for (const move of steps) {
        await take(world, move)
        await compare(world)
      }
    }),
    { numRuns: 14, seed: 13, examples: [[thereAndBack]] },
  )
  expect(Math.min(seen.undone, seen.refused), 'both were tried').toBeGreaterThan(2)
})
