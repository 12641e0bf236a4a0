import { campaignEvents, disableStaff, openDatabase, type OpenDatabase, type SessionStaff } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { checkRow, listWhatMayBeChecked } from './check-row.ts'
import { blankValues, editAs, openStaff, publishAs, someGrounds } from './testing/index.ts'

const names = ['ada', 'bea', 'cai', 'dee'] as const
type Name = (typeof names)[number]
const fields = ['title', 'summary'] as const
type Field = (typeof fields)[number]

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
const staff = new Map<Name, SessionStaff>()

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  for (const name of names) await setOpen(name, true)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

async function setOpen(name: Name, isOpen: boolean): Promise<void> {
  if (isOpen) staff.set(name, await openStaff(owner.db, name))
  else await disableStaff(owner.db, { email: `${name}@example.org` })
}

function get(name: Name): SessionStaff {
  const found = staff.get(name)
  if (!found) throw new Error(`${name} has no account`)
  return found
}

/** In a hurry: no second person has seen it. */
const alone = (name: Name) => ({ by: get(name).session, inAHurry: true })

const step = fc.record({
  who: fc.constantFrom(...names),
  act: fc.constantFrom('insert', 'insert', 'cut', 'rewrite', 'undo', 'take-back', 'check', 'check', 'shut', 'reopen'),
  field: fc.constantFrom(...fields),
  place: fc.nat(6),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** What a plain reading of one field's history says, from the last check on. Each word names whoever typed it. */
interface History {
  values: string[]
  /** Whoever may have a hand in each value, at most. */
  hands: Set<Name>[]
  last: Name | undefined
}

interface World {
  id: string
  /** Who wrote the row down keeps its day and its precision, until it is checked. */
  author: Name | undefined
  verified: boolean
  open: Set<Name>
  histories: Record<Field, History>
  typed: number
}

async function begin(who: Name): Promise<World> {
  for (const name of names) await setOpen(name, true)
  const own = { title: `${who}0 ${who}1`, happenedOn: '2024-05-01', precision: 'day', summary: `${who}2` }
  const proposed = { ...blankValues('campaign-event'), ...own }
  const row = { act: 'add', kind: 'campaign-event', parents: {}, proposed, ...someGrounds } as const
  const open = new Set(names)
  const { subjectId: id } = await publishAs(campaign.db, alone(who), row)
  await takeOff(id, who)
  // Before it was written there was nothing.
  const history = (value: string): History => ({ values: ['', value], hands: [new Set(), new Set([who])], last: who })
  const histories = { title: history(own.title), summary: history(own.summary) }
  return { id, author: who, verified: false, open, histories, typed: 3 }
}

async function takeOff(id: string, who: Name): Promise<void> {
  const row = { act: 'take-off', kind: 'campaign-event', id, why: 'To be looked at' } as const
  await publishAs(campaign.db, alone(who), row)
}

/** What the step would make of a field; undefined where it makes nothing. */
function typeIn(world: World, { who, act, field, place }: Step): { value: string; hands: Set<Name> } | undefined {
  const { values, hands } = world.histories[field]
  const stands = values.at(-1) ?? ''
  const held = hands.at(-1) ?? new Set()
  const words = stands.split(' ')
  const own = `${who}${(world.typed += 1)}`
  if (act === 'insert') return { value: words.toSpliced(place, 0, own).join(' '), hands: new Set([...held, who]) }
  if (act === 'rewrite') return { value: `${own} ${own}x`, hands: new Set([who]) }
  if (act === 'cut') {
    const value = words.toSpliced(place % words.length, 1).join(' ')
    return value === '' ? undefined : { value, hands: new Set([...held, who]) }
  }
  const at = place % values.length
  const former = values[at] ?? ''
  if (former === '' || former === stands) return undefined
  return { value: former, hands: at === 0 ? new Set() : new Set([...(hands[at] ?? []), who]) }
}

async function write(world: World, move: Step): Promise<void> {
  const typed = typeIn(world, move)
  const history = world.histories[move.field]
  if (!typed || typed.value === history.values.at(-1)) return
  const set = { [move.field]: typed.value }
  await editAs(campaign.db, alone(move.who), { kind: 'campaign-event', id: world.id, set })
  history.values.push(typed.value)
  history.hands.push(typed.hands)
  history.last = move.who
}

type Right = 'must' | 'must-not' | 'either'

/** `must-not`: a word of theirs stands, or the last stroke was theirs. `must`: they had no hand in anything that stands. */
function expectedOf(world: World, who: Name): Right {
  if (world.open.size === 1) return 'must'
  const all = Object.values(world.histories)
  const hasWord = all.some(({ values, last }) => {
    const checked = new Set((values[0] ?? '').split(' '))
    const stands = values.at(-1) ?? ''
    if (stands === values[0]) return false
    return last === who || stands.split(' ').some((word) => word.startsWith(who) && !checked.has(word))
  })
  if (hasWord || world.author === who) return 'must-not'
  return all.some(({ hands }) => hands.at(-1)?.has(who)) ? 'either' : 'must'
}

/** Tries to check, and gives what was wrong with the answer, if anything. */
async function tryToCheck(world: World, who: Name, seen: Record<Right, number>): Promise<string | undefined> {
  const right = expectedOf(world, who)
  seen[right] += 1
  const isTold = (await listWhatMayBeChecked(campaign.db, { ids: [world.id], staffId: get(who).id })).has(world.id)
  const outcome = await checkRow(campaign.db, get(who).session, {
    kind: 'campaign-event',
    id: world.id,
    ...someGrounds,
  })
  const isChecked = outcome === 'checked'
  if (isChecked) {
    world.verified = true
    world.author = undefined
    for (const history of Object.values(world.histories)) {
      Object.assign(history, { values: history.values.slice(-1), hands: [new Set()], last: undefined })
    }
  }
  if (isChecked !== isTold) return `${who}: ${outcome}, and the desk said ${isTold} beforehand`
  const isRight = right === 'either' || isChecked === (right === 'must')
  return isRight ? undefined : `${who}: ${outcome}, and it is ${right}`
}

/** Takes one step, if whoever takes it can; gives what was wrong, if anything. */
async function take(world: World, move: Step, seen: Record<Right, number>): Promise<string | undefined> {
  const { who, act } = move
  if (act === 'shut' || act === 'reopen') {
    await openOrShut(world, who, act)
    return undefined
  }
  if (!world.open.has(who)) return undefined
  if (act === 'take-back') {
    if (world.verified) await takeOff(world.id, who)
    world.verified = false
    return undefined
  }
  if (act === 'check') return world.verified ? undefined : tryToCheck(world, who, seen)
  await write(world, move)
  return undefined
}

async function openOrShut(world: World, who: Name, act: 'shut' | 'reopen'): Promise<void> {
  if (act === 'reopen') world.open.add(who)
  else if (world.open.size === 1 || !world.open.delete(who)) return
  await setOpen(who, act === 'reopen')
}

test('over any history, nobody checks a row in which a word of theirs stands, and whoever has none there may', async () => {
  const seen = { must: 0, 'must-not': 0, either: 0 }
  const histories = fc.array(step, { minLength: 3, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), histories, async (first, steps) => {
      const world = await begin(first)
      for (const move of steps) expect(await take(world, move, seen)).toBeUndefined()
      const [row] = await owner.db.select().from(campaignEvents).where(eq(campaignEvents.id, world.id))
      expect(row?.verified).toBe(world.verified)
    }),
    { numRuns: 60, seed: 9 },
  )
  expect(Math.min(seen.must, seen['must-not']), 'both were tried').toBeGreaterThan(20)
})
