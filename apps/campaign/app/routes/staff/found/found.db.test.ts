import {
  amendments,
  audit,
  bills,
  finds,
  items,
  proceedings,
  proposals,
  stages,
  syncWishes,
  texts,
  type SessionStaff,
} from '@safe-to-report/db'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { staffContext } from '../../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected } from '../../../staff/testing/desk-under-test.ts'
import { findAskId, putFind } from '../../../staff/testing/put-find.ts'
import { signInStaff } from '../../../staff/testing/sign-in-staff.ts'
import { loader as openDesk } from '../desk.tsx'
import { action as sendNew, loader as openNew } from '../new-row.tsx'
import { action as sendRow, loader as openRow } from '../row.tsx'
import { action as sendProposal } from '../proposals/proposal.tsx'
import { action as sendFind, loader as openFind } from './find.tsx'
import { loader as openQueue } from './queue.tsx'
import { action as sendText, loader as openText } from './text.tsx'

const desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
const { owner } = desk
const ada = await signInStaff(owner, 'Ada Example')
const askId = await findAskId(owner)

afterAll(() => desk.close())

beforeEach(async () => {
  await owner.delete(items)
  await owner.delete(proposals)
  await owner.delete(syncWishes)
})

function asStaff(path: string, form?: Record<string, string>, staff: SessionStaff = ada) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context }
}

const queue = (query = '') => openQueue({ ...asStaff(`/staff/found${query}`), params: {} })
const open = async (id: string) => (await openFind({ ...asStaff(`/staff/found/${id}`), params: { id } })).data.view
const say = (id: string, form: Record<string, string>, staff?: SessionStaff) =>
  sendFind({ ...asStaff(`/staff/found/${id}`, form, staff), params: { id } })
const notOurs = { intent: 'not-ours', why: 'It is about cameras.', blamed: 'Police and data', seen: '1' }
const stateOf = async (id: string) => (await owner.select().from(finds)).find((find) => find.id === id)
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('the queue has what waits, best first, and what is asked for of it', async () => {
  await putFind(owner, { find: { score: 0.4 }, item: { title: 'Perhaps' } })
  await putFind(owner, { find: { score: 0.9 }, item: { title: 'Likely' } })
  await putFind(owner, {
    find: { score: 0.7, likeness: 0.9 },
    item: { title: 'NC12', kind: 'amendment', source: 'amendments' },
  })
  await putFind(owner, {
    find: { score: 0.7 },
    item: { title: 'Closes', kind: 'call', dueOn: inDays(3) },
  })
  const titles = async (query?: string) => (await queue(query)).found.lines.map(({ item }) => item.title)
  expect(await titles()).toEqual(['NC12', 'Closes', 'Likely', 'Perhaps'])
  expect(await titles('?kind=call')).toEqual(['Closes'])
  expect(await titles('?source=amendments')).toEqual(['NC12'])
  expect(await titles('?list=not-ours')).toEqual([])
  expect((await queue()).found.lines[1]?.follows).toMatchObject({ what: 'closes' })
  expect((await openDesk({ ...asStaff('/staff'), params: {} })).found).toBe(4)
})

test('what is not ours is so for a reason; the audit keeps who said so, and it can be taken back', async () => {
  const { id } = await putFind(owner)
  expect(await say(id, { ...notOurs, why: ' ' })).toMatchObject({
    init: { status: 400 },
    data: { outcome: 'invalid', problems: { why: expect.any(String) }, typed: { blamed: 'Police and data' } },
  })
  expect(redirected(await say(id, notOurs)).to).toContain('decided=yes')
  expect(await open(id)).toMatchObject({
    find: { state: 'not-ours', decided: { by: 'Ada Example', why: 'It is about cameras.', blamed: 'Police and data' } },
  })
  expect((await queue('?list=not-ours')).found.total).toBe(1)
  redirected(await say(id, { intent: 'reopen' }))
  expect(await open(id)).toMatchObject({ find: { state: 'waiting', decided: null } })
  const acts = await owner.select({ action: audit.action, detail: audit.detail }).from(audit)
  expect(acts.slice(-2)).toMatchObject([
    { action: 'find-decided', detail: { findId: id, verdict: 'not-ours' } },
    { action: 'find-reopened', detail: { findId: id } },
  ])
})

test('of two who decide at once the first stands, and what the other typed is not lost', async () => {
  const { id } = await putFind(owner)
  await say(id, { intent: 'touches', seen: '1' })
  expect(await say(id, notOurs)).toMatchObject({
    init: { status: 409 },
    data: { outcome: 'changed-meanwhile', typed: { why: 'It is about cameras.' } },
  })
  expect(await stateOf(id)).toMatchObject({ state: 'touches' })
})

test('nothing is decided of words that nobody has seen', async () => {
  const { id, itemId } = await putFind(owner)
  await owner.execute(`update record.items set text = 'Other words', version = 2 where id = '${itemId}'`)
  expect(await say(id, notOurs)).toMatchObject({ init: { status: 409 }, data: { outcome: 'changed-meanwhile' } })
  expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
})

test('what is not there, or matches no more, is told so, with what was typed', async () => {
  const id = crypto.randomUUID()
  expect(await openFind({ ...asStaff(`/staff/found/${id}`), params: { id } })).toMatchObject({
    init: { status: 404 },
    data: { view: null },
  })
  expect(await say(id, notOurs)).toMatchObject({ data: { outcome: 'gone', typed: { why: 'It is about cameras.' } } })
})

test('what touches the ask becomes a page by one press where one is alone', async () => {
  const { id } = await putFind(owner, { item: { memberIds: [4], memberNames: ['A Made Member'], body: 'Home Office' } })
  expect(await open(id)).toMatchObject({ isAlone: true, touching: { isWhole: true } })
  const { to } = redirected(await say(id, { intent: 'hand-in' }))
  expect(to).toContain(`/staff/found/${id}?done=`)
  const [row] = await owner.select().from(proceedings)
  expect(row).toMatchObject({ kind: 'question', askId, memberId: 4, body: 'Home Office', verified: true })
  expect(row?.words).toContain('what the police pass on')
  expect(await stateOf(id)).toMatchObject({ state: 'touches' })
  expect((await open(id))?.find.proposals).toMatchObject([{ author: 'Ada Example', state: 'published' }])
})

test('what was taken back can be said again: what was handed in with it stands', async () => {
  const { id } = await putFind(owner)
  redirected(await say(id, { intent: 'hand-in' }))
  redirected(await say(id, { intent: 'reopen' }))
  expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
  expect(redirected(await say(id, { intent: 'hand-in' })).to).toContain(`/staff/found/${id}?done=`)
  expect(await stateOf(id)).toMatchObject({ state: 'touches' })
  expect((await open(id))?.find.proposals).toHaveLength(1)
})

test('of a question on the record the answer is added to it: its form is filled in', async () => {
  const question = await putFind(owner, { item: { key: 'q1', title: 'Asked once' } })
  redirected(await say(question.id, { intent: 'hand-in' }))
  const { id } = await putFind(owner, {
    item: {
      kind: 'answer',
      aboutKey: 'q1',
      text: 'The information is not held centrally.',
      happenedOn: '2026-11-20',
      url: 'https://questions-statements.parliament.uk/made/answer',
    },
    find: { watchId: null, terms: [], passages: [] },
  })
  const view = await open(id)
  expect(view?.find).toMatchObject({ answers: { title: 'Asked once' }, about: { title: 'Asked once' } })
  const path = view?.touching?.path ?? ''
  const params = { kind: 'proceeding', id: view?.find.answers?.id ?? '' }
  const opened = await openRow({ ...asStaff(path), params })
  if (!('form' in opened)) throw new Error('no form')
  const { typed, expected } = opened.form
  expect(typed).toMatchObject({ answeredOn: '2026-11-20', answerClass: 'not-held', title: 'Asked once' })
  const form = { ...typed, expected: JSON.stringify(expected), intent: 'hand-in' }
  expect(redirected(await sendRow({ ...asStaff(path, form), params })).to).toContain(`/staff/found/${id}?done=`)
  expect(await stateOf(id)).toMatchObject({ state: 'touches' })
  const row = (await owner.select().from(proceedings)).find(({ title }) => title === 'Asked once')
  expect(row).toMatchObject({ answer: 'The information is not held centrally.', answerClass: 'not-held' })
})

/** An amendment of the record that is a text of no ask, with a number of Parliament's. */
async function findFreeAmendment() {
  const { rows } = await owner.execute<{ id: string; billId: string }>(`
    update record.amendments set parliament_id = 77001 where id = (
      select a.id from record.amendments a where not exists (select from record.texts t where t.amendment_id = a.id) limit 1
    ) returning id, bill_id as "billId"`)
  const [row] = rows
  if (!row) throw new Error('no amendment')
  return row
}

test('a text of the ask is tied to its amendment, and is proposed by the form that a person fills up', async () => {
  const amendment = await findFreeAmendment()
  const { id } = await putFind(owner, { item: { kind: 'amendment', source: 'amendments', key: 'amendment 77001' } })
  const path = `/staff/found/${id}/text`
  const { to } = redirected(await sendText({ ...asStaff(path, { ask: askId }), params: { id } }))
  expect(to).toContain('/staff/record/text/new?')
  const params = { kind: 'text' }
  const { typed, specs } = await openNew({ ...asStaff(to ?? ''), params })
  expect(typed).toMatchObject({ find: id, askId, amendmentId: amendment.id, billId: amendment.billId })
  expect(specs.find(({ name }) => name === 'amendmentId')?.choices?.map(({ value }) => value)).toContain(amendment.id)
  const wanting = await sendNew({ ...asStaff('/staff/record/text/new', { ...typed, intent: 'hand-in' }), params })
  expect(wanting).toMatchObject({ data: { outcome: 'invalid', typed: { find: id } } })
  expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
  const form = {
    ...Object.fromEntries(specs.map(({ name }) => [name, ''])),
    ...typed,
    plainWords: 'What the police learn stays with them.',
    strength: 'whole',
  }
  redirected(await sendNew({ ...asStaff('/staff/record/text/new', { ...form, intent: 'draft' }), params }))
  expect(await stateOf(id), 'a draft decides nothing').toMatchObject({ state: 'waiting' })
  const sent = await sendNew({ ...asStaff('/staff/record/text/new', { ...form, intent: 'hand-in' }), params })
  expect(redirected(sent).to).toContain(`/staff/found/${id}?done=`)
  expect(await stateOf(id)).toMatchObject({ state: 'text-of' })
  const tied = (await owner.select().from(texts)).filter(({ amendmentId }) => amendmentId === amendment.id)
  expect(tied).toMatchObject([{ askId, plainWords: 'What the police learn stays with them.' }])
})

test('an amendment in a bill that nobody had on the record: the bill is asked for, and its page says how far it is', async () => {
  const item = { kind: 'amendment', source: 'amendments', key: 'amendment 99001', billParliamentId: 9_990 } as const
  const { id } = await putFind(owner, { item })
  const path = `/staff/found/${id}/text`
  const { to } = redirected(await sendText({ ...asStaff(path, { ask: askId }), params: { id } }))
  expect(to).toContain(`${path}?ask=${askId}&asked=`)
  const load = () => openText({ ...asStaff(to ?? ''), params: { id } })
  expect(await load()).toMatchObject({
    reloadSeconds: 3,
    view: { formPath: null, wish: { number: 9_990, isOpen: true } },
  })
  expect(await owner.select().from(syncWishes)).toHaveLength(1)
  // Whoever presses it once more waits for the same.
  await sendText({ ...asStaff(path, { ask: askId }), params: { id } })
  expect(await owner.select().from(syncWishes)).toHaveLength(1)
  await owner.execute(`update record.sync_wishes set ended_at = now(), outcome = 'done', slug = 'a-bill'`)
  expect(await load(), 'without this amendment: the list lags').toMatchObject({
    reloadSeconds: null,
    view: { formPath: null, wish: { outcome: 'done' } },
  })
  const [bill] = await owner
    .insert(bills)
    .values({ slug: 'made-up-bill', shortTitle: 'Made-up Bill', parliamentId: 9_990, verified: true })
    .returning()
  const billId = bill?.id ?? ''
  const [stage] = await owner
    .insert(stages)
    .values({ billId, kind: 'committee', house: 'Lords', name: 'Committee stage', position: 1, verified: true })
    .returning()
  await owner.insert(amendments).values({
    slug: 'made-up-bill-1',
    billId,
    stageId: stage?.id ?? '',
    parliamentId: 99_001,
    kind: 'new-clause',
    number: 'NC1',
    numberKey: 'NC1',
    verified: true,
  })
  const { view } = await load()
  expect(view.formPath).toContain('/staff/record/text/new?')
  const { typed } = await openNew({ ...asStaff(view.formPath ?? ''), params: { kind: 'text' } })
  expect(typed).toMatchObject({ billId, label: 'New Clause 1' })
})

test('an amendment that touches the ask is kept as such, and nothing of it is proposed', async () => {
  const { id } = await putFind(owner, { item: { kind: 'amendment', key: 'amendment 5' } })
  expect(await open(id)).toMatchObject({ touching: null })
  redirected(await say(id, { intent: 'touches', seen: '1' }))
  expect(await stateOf(id)).toMatchObject({ state: 'touches' })
  expect(await owner.select().from(proposals)).toEqual([])
})

test('with a colleague what touches the ask waits for them, and the find is decided', async () => {
  await signInStaff(owner, 'Bea Example')
  const { id } = await putFind(owner)
  expect(await open(id)).toMatchObject({ isAlone: false })
  redirected(await say(id, { intent: 'hand-in' }))
  const handedIn = await owner.select({ id: proposals.id, state: proposals.state }).from(proposals)
  expect(handedIn).toMatchObject([{ state: 'waiting' }])
  expect(await stateOf(id)).toMatchObject({ state: 'touches' })
  expect(redirected(await say(id, { intent: 'hand-in' })).to, 'pressed twice').toBe(`/staff/found/${id}`)
  expect(await owner.select().from(proposals)).toHaveLength(1)
  const params = { id: handedIn[0]?.id ?? '' }
  redirected(await sendProposal({ ...asStaff(`/staff/proposals/${params.id}`, { intent: 'withdraw' }), params }))
  expect(await stateOf(id), 'nothing came of it').toMatchObject({ state: 'waiting', decidedBy: null })
})
