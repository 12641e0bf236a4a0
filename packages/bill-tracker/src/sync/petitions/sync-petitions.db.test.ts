import { asks, watches } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import type { Fault } from '../../../stand-in/faults.ts'
import { aPetition, type PetitionContent } from '../../../stand-in/petitions.ts'
import { putFind } from '../testing/put-find.ts'
import {
  itemOf,
  listItems,
  listOpenGaps,
  runSource,
  startWatched,
  today,
  type Watched,
} from '../testing/start-watched.ts'

const source = 'petitions'
const at = (clock: string, day = today): string => `${day}T${clock}:00Z`

test('petitions that are open, answered, to be debated and debated are held, and the answer apart', async () => {
  const watched = await startWatched()
  expect(await runSource(watched, source)).toMatchObject({ outcome: 'done', detail: null })
  const held = await listItems(watched, source)
  expect(
    held.map(({ kind, number, standing, details }) => `${kind} ${number} ${standing} ${details['signatures'] ?? ''}`),
  ).toEqual([
    'petition 790001 open 11204',
    'petition 790002 open 120',
    'petition 790003 open 12000',
    'reply null published ',
    'petition 790004 open 104000',
    'petition 790005 open 150000',
  ])
  expect(await itemOf(watched, 'petition', 'petition-790004')).toMatchObject({ details: { debateOn: '2026-03-16' } })
  expect(await itemOf(watched, 'petition', 'petition-790005')).toMatchObject({ details: { debatedOn: '2026-02-23' } })
  expect(await itemOf(watched, 'reply', 'petition-790003')).toMatchObject({
    aboutKey: 'petition-790003',
    happenedOn: '2026-03-03',
    text: expect.stringContaining('keep it under review'),
  })
})

test('nothing of private persons is in the database, whatever the answers say', async () => {
  const watched = await startWatched()
  await runSource(watched, source)
  await putFoundedFind(watched)
  const { rows } = await watched.owner.db.execute<{ row: string }>(
    'select row_to_json(i)::text as row from record.items i',
  )
  const all = rows.map(({ row }) => row).join()
  expect(all).toContain('Bring back the made-up coin')
  for (const words of ['Private Person', 'creator_name', 'signatures_by', 'Made-up Seat'])
    expect(all).not.toContain(words)
})

test('one that opens is there after the next run, an answer is a new item, and signatures are counted again', async () => {
  const watched = await startWatched()
  await runSource(watched, source)
  put(watched, aPetition({ id: 790_020, openedOn: today }))
  Object.assign(petitionOf(watched, 790_001), {
    signatures: 12_345,
    response: { on: today, summary: 'The Government will not bar it.', details: '' },
  })
  await runSource(watched, source, at('09:15'))
  expect(await itemOf(watched, 'petition', 'petition-790020')).toMatchObject({ standing: 'open' })
  expect(await itemOf(watched, 'reply', 'petition-790001')).toMatchObject({ text: 'The Government will not bar it.' })
  expect(await itemOf(watched, 'petition', 'petition-790001')).toMatchObject({
    version: 1,
    details: { signatures: 12_345 },
  })
})

test('with nothing new a run asks little, and writes nothing', async () => {
  const watched = await startWatched()
  await runSource(watched, source)
  // What opened, what was answered, and one page of all that are open.
  expect(await runSource(watched, source, at('09:15'))).toMatchObject({ requests: 3, changed: 0 })
})

test('all that are open are gone through page by page, over runs; one that closed meanwhile is asked for by its number', async () => {
  const watched = await startWatched()
  put(watched, ...Array.from({ length: 120 }, (_, index) => aPetition({ id: 791_000 + index, openedOn: '2026-01-10' })))
  for (const clock of ['09:00', '09:15', '09:30', '09:45']) await runSource(watched, source, at(clock))
  expect(await listItems(watched, source)).toHaveLength(126)
  Object.assign(petitionOf(watched, 791_050), { state: 'closed', closedOn: today })
  for (const clock of ['10:00', '10:15', '10:30', '10:45', '11:00', '11:15'])
    await runSource(watched, source, at(clock))
  expect(await itemOf(watched, 'petition', 'petition-791050')).toMatchObject({
    standing: 'closed',
    details: { closedOn: today },
  })
})

test('one that is followed is asked for once a day when no list has it any more, in the archive too; one that is taken down is gone', async () => {
  const watched = await startWatched('founded')
  // Without a watch the archive is not searched: what is found there is found by its number.
  await watched.owner.db.delete(watches)
  await runSource(watched, source)
  await putFind(watched, 'petition', 'petition-790001')
  await putFind(watched, 'petition', 'petition-790002')
  Object.assign(petitionOf(watched, 790_001), { state: 'closed', closedOn: '2026-03-30', isArchived: true })
  const { petitions } = watched.standIn.holdings
  watched.standIn.holdings.petitions = petitions.filter(({ id }) => id !== 790_002)
  for (const clock of ['09:00', '09:15']) await runSource(watched, source, at(clock, '2026-04-01'))
  expect(await itemOf(watched, 'petition', 'petition-790001')).toMatchObject({
    standing: 'closed',
    url: 'https://petition.parliament.uk/archived/petitions/790001',
    details: { isArchived: true },
  })
  expect((await itemOf(watched, 'petition', 'petition-790002')).goneAt).not.toBeNull()
})

test('the archive is searched for the terms of watches, one each run, in their spoken form; a term that always fails stops none', async () => {
  const watched = await startWatched('founded')
  await watch(watched, 'international protection; migrant-victims; safe report')
  await runSource(watched, source)
  expect(await listOpenGaps(watched, source)).toEqual(['archive: international protection: unreachable'])
  await runSource(watched, source, at('09:15'))
  await runSource(watched, source, at('09:30'))
  expect(await itemOf(watched, 'petition', 'petition-690001')).toMatchObject({
    standing: 'closed',
    details: { isArchived: true },
  })
  const asked = (): string[] =>
    watched.standIn.requests.map(({ path }) => path).filter((path) => path.startsWith('/archived'))
  expect(asked().at(-2)).toContain('q=migrant+victims&')
  const before = asked().length
  await runSource(watched, source, at('09:45'))
  expect(asked()).toHaveLength(before)
  expect(await listOpenGaps(watched, source)).toEqual(['archive: international protection: unreachable'])
  await runSource(watched, source, at('10:00', '2026-03-05'))
  expect(
    asked()
      .slice(before)
      .every((path) => path.includes('q=international')),
  ).toBe(true)
  await watched.owner.db.delete(watches)
  await runSource(watched, source, at('10:15', '2026-03-05'))
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test.each<{ fault: Fault; outcome: string; gaps: string[] }>([
  { fault: { kind: '500' }, outcome: 'unreachable', gaps: everyPart('unreachable') },
  { fault: { kind: 'html' }, outcome: 'unreachable', gaps: everyPart('unreachable') },
  { fault: { kind: 'cut' }, outcome: 'unreachable', gaps: everyPart('unreachable') },
  { fault: { kind: 'changed-shape' }, outcome: 'answer-changed', gaps: everyPart('answer-changed') },
  {
    fault: { kind: 'empty' },
    outcome: 'done',
    gaps: ['awaiting_debate: empty', 'debated: empty', 'recent: empty', 'with_response: empty'],
  },
  { fault: { kind: '500', path: 'state=recent' }, outcome: 'done', gaps: ['recent: unreachable'] },
])('with $fault.kind nothing that is held is lost, and the gap ends with it', async ({ fault, outcome, gaps }) => {
  const watched = await startWatched()
  await runSource(watched, source)
  const before = await listItems(watched, source)
  watched.standIn.addFault(fault)
  expect(await runSource(watched, source, at('11:00'))).toMatchObject({ outcome })
  expect(withoutTimes(await listItems(watched, source))).toEqual(withoutTimes(before))
  expect(await listOpenGaps(watched, source)).toEqual(gaps)
  watched.standIn.clearFaults()
  await runSource(watched, source, at('12:15'))
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test('between two Parliaments no petition is open, and that is a zero: of all petitions there are some', async () => {
  const watched = await startWatched()
  await runSource(watched, source)
  for (const petition of watched.standIn.holdings.petitions) petition.state = 'closed'
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ outcome: 'done' })
  expect(await listOpenGaps(watched, source)).toEqual([])
})

function everyPart(cause: string): string[] {
  return ['all', 'awaiting_debate', 'debated', 'open', 'recent', 'with_response'].map((part) => `${part}: ${cause}`)
}

type Row = Awaited<ReturnType<typeof listItems>>[number]

function withoutTimes(rows: Row[]): Omit<Row, 'seenAt'>[] {
  return rows.map(({ seenAt: _seenAt, ...row }) => row)
}

function petitionOf({ standIn }: Watched, id: number): PetitionContent {
  const petition = standIn.holdings.petitions.find((held) => held.id === id)
  if (!petition) throw new Error(`The stand-in has no petition ${id}`)
  return petition
}

function put({ standIn }: Watched, ...petitions: PetitionContent[]): void {
  standIn.holdings.petitions.push(...petitions)
}

/** One watch alone, that asks for these. */
async function watch({ owner }: Watched, searched: string): Promise<void> {
  const [ask] = await owner.db.select().from(asks).limit(1)
  if (!ask) throw new Error('The founding record has an ask')
  const terms = `ask: ${ask.slug}\nask Parliament for: ${searched}\n\nterm A firewall: firewall`
  await owner.db.delete(watches)
  await owner.db.insert(watches).values({ askId: ask.id, name: 'made', terms })
}

/** A run in which a petition's own page is read, with all that it says. */
async function putFoundedFind(watched: Watched): Promise<void> {
  Object.assign(petitionOf(watched, 790_002), { state: 'closed', closedOn: today })
  await runSource(watched, source, at('10:30'))
  expect(watched.standIn.requests.map(({ path }) => path)).toContain('/petitions/790002.json')
}
