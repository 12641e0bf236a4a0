import { findEditable, propose, publish, undo } from '@safe-to-report/bill-tracker/desk'
import { amendments, type SessionStaff } from '@safe-to-report/db'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { servicesContext } from '../../contexts.ts'
import { loader as openNewRow } from '../../routes/staff/new-row.tsx'
import { loader as openProposal } from '../../routes/staff/proposals/proposal.tsx'
import { loader as openDesk } from '../../routes/staff/desk.tsx'
import { staffContext } from '../staff-context.ts'
import { aRequest, openDeskUnderTest, type DeskUnderTest } from '../testing/desk-under-test.ts'
import { signInStaff } from '../testing/sign-in-staff.ts'

let desk: DeskUnderTest
let ada: SessionStaff
let ben: SessionStaff

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
  ada = await signInStaff(desk.owner, 'Ada Example')
  ben = await signInStaff(desk.owner, 'Ben Example')
})

afterAll(() => desk.close())

function asStaff(staff: SessionStaff, path: string) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path), context }
}

const grounds = { why: 'Read there', sourceUrl: 'https://bills.parliament.uk/', quote: 'The words' }

/** Ada proposes it, Ben publishes it and takes it back. */
async function undone(given: Parameters<typeof propose>[2]): Promise<{ id: string; subjectId: string }> {
  const proposed = await propose(desk.owner, ada.session, given)
  if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome)
  const published = await publish(desk.owner, ben.session, [proposed])
  if (published.outcome !== 'published') throw new Error(published.outcome)
  await undo(desk.owner, ben.session, { setId: published.setId, why: 'It is of another bill.' })
  return proposed
}

async function findAmendment() {
  const rows = await desk.owner.select().from(amendments)
  return rows.find(({ verified }) => verified)
}

const see = async (id: string) =>
  (await openProposal({ ...asStaff(ben, `/staff/proposals/${id}`), params: { id } })).proposal

test('a new row that was undone leads nowhere that is gone, and opens again for whoever presses, as a new proposal', async () => {
  const like = await findAmendment()
  const stageId = like?.stageId ?? ''
  const typed = { stageId, sitsOn: '2026-04-01', why: 'Read there' }
  const sitting = { act: 'add', kind: 'sitting', parents: { stageId }, proposed: { sitsOn: '2026-04-01' } } as const
  const { id } = await undone({ ...sitting, typed, ...grounds })
  const againPath = `/staff/record/sitting/new?proposal=${id}`
  const view = await see(id)
  expect(view).toMatchObject({ undone: { by: 'Ben Example' }, rowPath: null, publicUrl: null, next: [], againPath })
  const form = await openNewRow({ ...asStaff(ben, againPath), params: { kind: 'sitting' } })
  expect(form.typed).toEqual(typed)
  const { overview } = await openDesk({ ...asStaff(ada, '/staff'), params: {} })
  expect(overview.mine.undone).toMatchObject([{ id, why: 'It is of another bill.' }])
})

test('an edit that was undone opens the form of its row again', async () => {
  const like = await findAmendment()
  const row = await findEditable(desk.owner, 'amendment', like?.id ?? '')
  if (!row) throw new Error('There is no amendment')
  const { id: rowId, kind, values } = row
  const edit = { act: 'edit', kind, id: rowId, expected: values, proposed: { ...values, note: 'A new note' } } as const
  const { id } = await undone({ ...edit, typed: { note: 'A new note' }, ...grounds })
  const path = `/staff/amendments/${rowId}`
  expect(await see(id)).toMatchObject({ rowPath: path, againPath: `${path}?proposal=${id}` })
  const typed = await desk.aContext().get(servicesContext).staff.desk.findTyped(ben, id)
  expect(typed).toEqual({ note: 'A new note' })
})
