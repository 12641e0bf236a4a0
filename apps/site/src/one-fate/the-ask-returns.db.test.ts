import { tellChangedPage } from '@safe-to-report/bill-tracker/reading'
import { travellingBillId } from '@safe-to-report/bill-tracker/stand-in'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { expect, test } from 'vitest'
import { expectOneFate } from './compare-models.ts'
import { openJourney } from './testing/open-journey.ts'
import { openReader, type ToldOnTheWay } from './testing/read-journey.ts'

const [ask, bill] = ['what-is-told-in-fear', 'demonstration-no-2-bill']

test('the ask returns: from its announcement to its Act, everything public tells one story at every step', async () => {
  const { ada, ben, desk, parliament, record, today } = await openJourney()
  const read = openReader(record, { ask, bill, clause: 'NC1' })
  const expectStill = async (told: Partial<ToldOnTheWay>): Promise<void> =>
    expect(await read.told()).toMatchObject(told)
  const expectTold = async (told: Partial<ToldOnTheWay>): Promise<void> => {
    await expectOneFate(record, 'fear')
    await expectStill(told)
  }
  const publish = async (...proposals: Parameters<typeof desk.publish>[1]): Promise<void> =>
    expect(await desk.publish(ben, proposals)).toBe('published')

  const asked = await desk.add(ada, 'ask', {
    parents: {},
    values: { title: 'What is told in fear', lede: 'It stays.', wouldMean: 'That it stays.', lookedOn: today },
  })
  const askId = asked.subjectId
  await publish(asked)
  await expectTold({ ask: 'Nothing before Parliament', bill: null, clause: null })

  // A minister says that a bill will come. It has no number, and what one person says is not public.
  const announced = await desk.add(ada, 'bill', {
    parents: {},
    values: {
      shortTitle: 'Demonstration (No. 2) Bill',
      sessions: '2026–27',
      outcome: 'announced',
      lookedOn: today,
    },
  })
  const billId = announced.subjectId
  const could = await desk.add(ada, 'could-carry', {
    parents: { askId, billId },
    values: { why: 'It is about what is told in fear.' },
  })
  expect(await desk.publish(ada, [announced, could])).toBe('needs-another')
  await expectStill({ ask: 'Nothing before Parliament', bill: null })
  await publish(announced, could)
  const toCome = `announced, and not yet before Parliament on ${formatLondonDate(today)}`
  await expectTold({ ask: 'Could be carried', bill: toCome, stages: [] })

  // Its number is typed in, and sync makes what stands there Parliament's own.
  const numbered = await desk.edit(ada, 'bill', {
    id: billId,
    values: { parliamentId: travellingBillId, outcome: 'in-progress' },
  })
  await publish(numbered)
  await parliament.comesTo('introduced')
  const running = { ask: 'Could be carried', bill: `before Parliament on ${formatLondonDate(today)}`, clause: null }
  await expectTold({ ...running, stages: ['Commons: 1st reading', 'Commons: 2nd reading'] })
  await parliament.comesTo('second-reading')
  await expectTold({ ...running, stages: expect.arrayContaining(['Commons: Committee stage']) })
  await parliament.comesTo('committee')
  await expectTold({ ...running, stages: expect.arrayContaining(['Commons: Report stage']) })

  // The paper is out, and Parliament's list does not have it yet.
  await parliament.comesTo('printed')
  const tabled = await desk.add(ada, 'amendment', {
    parents: { stageId: await read.findStageId('Report stage') },
    values: {
      number: 'NC1',
      kind: 'new-clause',
      decision: 'no-decision',
      words: 'To move the following Clause—\n“What is told in fear\n(1) What somebody tells a keeper stays with them.”',
      plainSummary: 'What is told in fear stays where it is told.',
    },
  })
  await expectStill({ clause: null })
  await publish(tabled)
  const isThere = { ask: 'Could be carried', clause: 'No decision yet', door: null }
  await expectTold(isThere)
  const byHand = await read.findAmendment('NC1')
  await parliament.comesTo('tabled')
  await expectTold(isThere)
  const { id, slug, plainSummary } = byHand ?? {}
  expect(await read.findAmendment('NC1')).toMatchObject({ id, slug, plainSummary, lead: 'Made-up Member 10' })

  // No guess ties it to an ask: one person does, and another sees that it is so.
  const tied = await desk.add(ada, 'text', {
    parents: { askId, billId: null },
    values: { amendmentId: tabled.subjectId, label: 'New Clause 1', plainWords: 'It stays.', strength: 'whole' },
  })
  await expectStill(isThere)
  await publish(tied)
  await expectTold({ ask: 'Before Parliament', clause: 'No decision yet', door: 'dashed' })

  await parliament.comesTo('agreed')
  const isIn = { ask: 'Before Parliament', clause: 'Agreed on a vote', door: 'open' }
  await expectTold({ ...isIn, votes: null })
  // The title of its division names no amendment that anybody could be sure of: a person says which it was on.
  await parliament.bringsDivision(9_900_950)
  const [division] = (await record.listDivisions()).divisions
  const counted = await desk.edit(ada, 'division', {
    id: division?.id ?? '',
    values: { amendment: byHand?.slug ?? '', ayeMeans: 'for' },
  })
  await expectStill({ ...isIn, votes: null })
  await publish(counted)
  await expectTold({ ...isIn, votes: '301 to 280' })

  await parliament.comesTo('lords')
  await expectTold(isIn)
  // What comes in lieu of the Lords' amendment comes beside it.
  await parliament.comesTo('in-lieu')
  const motion = await read.findAmendment('Motion A')
  const instead = await desk.add(ada, 'text', {
    parents: { askId, billId: null },
    values: {
      amendmentId: motion?.id ?? '',
      label: 'Motion A',
      plainWords: 'A report on what is told in fear.',
      strength: 'instead',
      apart: 'a report',
    },
  })
  await publish(instead)
  await expectTold(isIn)

  // Whether the Act holds its words is for a person to say.
  await parliament.comesTo('act')
  const isAct = { bill: 'now an Act', clause: 'Agreed on a vote', door: 'open' }
  await expectTold({ ...isAct, ask: 'Agreed to, the Act not yet checked' })
  const section = await desk.add(ada, 'text', {
    parents: { askId, billId },
    values: {
      label: 'Section 12',
      plainWords: 'It stays.',
      strength: 'whole',
      happenedOn: today,
      fate: 'in-law',
    },
  })
  await publish(section)
  await expectTold({ ...isAct, ask: 'In law' })

  // All of it was so when it was told: nothing was corrected on the way.
  const feed = await record.findFollowing({ of: 'everything' })
  const titles = feed?.changed.map((page) => tellChangedPage(page).title) ?? []
  expect(titles.length).toBeGreaterThan(10)
  expect(titles.filter((title) => title.startsWith('Corrected'))).toEqual([])
})
