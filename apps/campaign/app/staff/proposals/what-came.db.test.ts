import { amendments } from '@safe-to-report/db'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDeskUnderTest, type DeskUnderTest } from '../testing/desk-under-test.ts'
import { tellWhatCame } from './what-came.ts'

let desk: DeskUnderTest

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
})

afterAll(() => desk.close())

test('a whole row that came is told by the labels of its form, without what is empty', async () => {
  const [like] = await desk.owner.select().from(amendments).limit(1)
  const after = {
    stageId: like?.stageId,
    slug: 'nc-3',
    number: 'NC3',
    note: null,
    plainSummary: 'It lets migrants report.',
  }
  const told = await tellWhatCame(desk.owner, { kind: 'amendment', field: '*', after })
  const values = told.map((one) => one.after)
  expect(values).toEqual(expect.arrayContaining(['NC3', 'It lets migrants report.']))
  expect(values).not.toContain('Several values')
  expect(values).not.toContain('Chosen')
  expect(told.map(({ field }) => field)).not.toContain('note')
  expect(await tellWhatCame(desk.owner, { kind: 'amendment', field: 'note', after: 'A note' })).toEqual([])
})
