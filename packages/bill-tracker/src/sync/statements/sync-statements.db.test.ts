import { expect, test } from 'vitest'
import type { Fault } from '../../../stand-in/faults.ts'
import { aStatement } from '../../../stand-in/written-statements.ts'
import { itemOf, listItems, listOpenGaps, runSource, startWatched, today } from '../testing/start-watched.ts'

const source = 'statements'
const at = (clock: string, day = today): string => `${day}T${clock}:00Z`

test('statements of the last days are held in all their words; with nothing new a run asks once and writes nothing', async () => {
  const watched = await startWatched()
  expect(await runSource(watched, source)).toMatchObject({ outcome: 'done', detail: null })
  const held = await listItems(watched, source)
  expect(held.map(({ number, house, title }) => `${number} ${house}: ${title}`)).toEqual([
    'HCWS1 Commons: Review of made-up data',
    'HLWS2 Lords: Review of made-up data',
    'HCWS3 Commons: Correction to a statement',
    'HCWS4 Commons: Made-up Affairs Council',
  ])
  expect((await itemOf(watched, 'statement', '990600001')).text).toMatch(/goes on\.$/)
  expect((await itemOf(watched, 'statement', '990600003')).details).toMatchObject({ corrects: '990600004' })
  expect(held.some(({ details }) => details['isCut'] === true)).toBe(false)
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ changed: 0, requests: 1 })
  expect(await listItems(watched, source)).toEqual(held)
})

test('one that is made is there after the next run, and one that is put in other words is another version', async () => {
  const watched = await startWatched()
  await runSource(watched, source)
  const [first] = watched.standIn.holdings.statements
  if (first) first.html = first.html.replace('eleven', 'twelve')
  watched.standIn.holdings.statements.push(aStatement({ id: 990_600_010, madeOn: today }))
  await runSource(watched, source, at('10:00'))
  expect(await itemOf(watched, 'statement', '990600010')).toMatchObject({ text: 'The Council met.' })
  expect(await itemOf(watched, 'statement', '990600001')).toMatchObject({
    version: 3,
    text: expect.stringContaining('twelve'),
  })
})

test('one that Parliament takes back is gone', async () => {
  const watched = await startWatched()
  await runSource(watched, source)
  watched.standIn.holdings.statements.splice(3, 1)
  await runSource(watched, source, at('10:00'))
  expect((await itemOf(watched, 'statement', '990600004')).goneAt).not.toBeNull()
})

test.each<{ fault: Fault; outcome: string; gaps: string[] }>([
  { fault: { kind: '500' }, outcome: 'unreachable', gaps: ['all: unreachable'] },
  { fault: { kind: 'html' }, outcome: 'unreachable', gaps: ['all: unreachable'] },
  { fault: { kind: 'cut' }, outcome: 'unreachable', gaps: ['all: unreachable'] },
  { fault: { kind: 'changed-shape' }, outcome: 'answer-changed', gaps: ['all: answer-changed'] },
  { fault: { kind: 'empty' }, outcome: 'done', gaps: ['made: empty'] },
])('with $fault.kind nothing that is held is lost, and the gap ends with it', async ({ fault, outcome, gaps }) => {
  const watched = await startWatched()
  await runSource(watched, source)
  const before = await listItems(watched, source)
  watched.standIn.addFault(fault)
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ outcome })
  expect(await listItems(watched, source)).toEqual(before)
  expect(await listOpenGaps(watched, source)).toEqual(gaps)
  watched.standIn.clearFaults()
  await runSource(watched, source, at('10:10'))
  expect(await listOpenGaps(watched, source)).toEqual([])
})
