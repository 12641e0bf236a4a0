import { audit, items, watches, type SessionStaff } from '@safe-to-report/db'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { staffContext } from '../../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected } from '../../../staff/testing/desk-under-test.ts'
import { askSlug, findAskId, putFind } from '../../../staff/testing/put-find.ts'
import { signInStaff } from '../../../staff/testing/sign-in-staff.ts'
import { loader as openList } from './list.tsx'
import { action as sendNew } from './new.tsx'
import { action as sendWatch, loader as openWatch } from './watch.tsx'

const desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
const { owner } = desk
const ada = await signInStaff(owner, 'Ada Example')
const askId = await findAskId(owner)
const name = 'made-up'
const terms = `ask: ${askSlug}\nterm Blue badgers: blue badger\nterm Silent: green otter`

afterAll(() => desk.close())

let watchId = ''

beforeEach(async () => {
  await owner.delete(items)
  await owner.delete(watches)
  const [watch] = await owner.insert(watches).values({ askId, name, terms, shipped: terms }).returning()
  watchId = watch?.id ?? ''
})

function asStaff(path: string, form?: Record<string, string>, staff: SessionStaff = ada) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context }
}

const path = `/staff/watches/${name}`
const open = () => openWatch({ ...asStaff(path), params: { name } })
const send = (form: Record<string, string>) => sendWatch({ ...asStaff(path, form), params: { name } })
const savedTerms = async () => (await owner.select().from(watches))[0]?.terms
const putItem = (text: string, title = 'A question') => putFind(owner, { item: { text, title }, find: { watchId } })

test('a term that never found anything is told, and one that is too wide', async () => {
  for (let at = 0; at < 5; at += 1) {
    await putFind(owner, {
      find: {
        watchId,
        terms: ['Blue badgers'],
        state: 'not-ours',
        decidedAt: new Date(),
        blamed: at < 3 ? 'Blue badgers' : null,
      },
    })
  }
  await putFind(owner, { find: { watchId, terms: ['Blue badgers', 'Written no more'] } })
  const { page } = await open()
  expect(page.terms).toEqual([
    { term: 'Blue badgers', line: 2, found: 6, waiting: 1, ours: 0, notOurs: 5, blamed: 3, standing: 'wide' },
    { term: 'Silent', line: 3, found: 0, waiting: 0, ours: 0, notOurs: 0, blamed: 0, standing: 'silent' },
    expect.objectContaining({ term: 'Written no more', line: null, found: 1 }),
  ])
  const { watches: lines, unwatched, items: counted } = await openList({ ...asStaff('/staff/watches'), params: {} })
  expect(lines).toMatchObject([{ name, terms: 3, silent: 1, waiting: 1, isReadable: true }])
  expect(unwatched.map(({ slug }) => slug)).not.toContain(askSlug)
  expect(unwatched.length).toBeGreaterThan(0)
  expect(counted).toEqual({ total: 6, unmatched: 6 })
})

test('what it would have found is told apart from what the saved rule finds, and nothing is saved', async () => {
  await putItem('A blue badger', 'Both')
  await putItem('A red squirrel', 'New')
  await putItem('A blue badger at night', 'Lost')
  const typed = `ask: ${askSlug}\nterm Red squirrels: red squirrel\nterm Blue badgers: blue badger; not at night`
  const answer = await send({ intent: 'try', terms: typed })
  expect(answer).toMatchObject({
    data: {
      typed: { terms: typed },
      preview: {
        looked: 3,
        of: 3,
        both: 1,
        fresh: { total: 1, first: [{ title: 'New', terms: ['Red squirrels'] }] },
        lost: { total: 1, first: [{ title: 'Lost' }] },
      },
    },
  })
  expect(await savedTerms()).toBe(terms)
})

test('a line that cannot be read is told with its number and its words; nothing typed is lost, and nothing saved', async () => {
  const typed = `ask: ${askSlug}\nterm One: near (blue, badger)\nnonsense`
  for (const intent of ['save', 'try']) {
    expect(await send({ intent, terms: typed })).toMatchObject({
      init: { status: 400 },
      data: {
        typed: { terms: typed },
        lines: [
          { line: 2, words: 'term One: near (blue, badger)' },
          { line: 3, words: 'nonsense' },
        ],
      },
    })
  }
  expect(await savedTerms()).toBe(terms)
  expect(await send({ intent: 'save', terms: 'ask: no-such-ask\nterm One: badger' })).toMatchObject({
    data: { lines: [{ line: 1, problem: expect.stringContaining(askSlug) }] },
  })
  expect(await send({ intent: 'save', terms: 'ask: leave-to-remain\nterm One: badger' })).toMatchObject({
    data: { lines: [{ line: 1, problem: expect.stringContaining('begin a new one') }] },
  })
})

test('a watch is saved in the name of whoever is signed in, with whom it tells; two at once are told apart', async () => {
  const { page } = await open()
  const changedAt = page.watch?.changedAt.toISOString() ?? ''
  const typed = `${terms}\nterm Red squirrels: red squirrel`
  redirected(
    await send({ intent: 'save', terms: typed.replaceAll('\n', '\r\n'), [`told-${ada.id}`]: 'yes', changedAt }),
  )
  expect((await open()).page.watch).toMatchObject({
    terms: typed,
    told: [ada.id],
    changedBy: 'Ada Example',
    shipped: terms,
  })
  const acts = await owner.select({ action: audit.action, detail: audit.detail }).from(audit)
  expect(acts.at(-1)).toMatchObject({ action: 'watch-saved', detail: { watchName: name } })
  const late = await send({ intent: 'save', terms, changedAt })
  expect(late).toMatchObject({ init: { status: 409 }, data: { typed: { terms }, meanwhile: typed } })
  expect(await savedTerms()).toBe(typed)
  const again = 'data' in late && late.data.outcome === 'form' ? late.data.typed.changedAt : ''
  redirected(await send({ intent: 'save', terms, changedAt: again }))
  expect(await savedTerms()).toBe(terms)
})

test('what ships by now can be put into the form, and is saved by nothing but saving', async () => {
  await owner.update(watches).set({ shipped: `${terms}\nterm Shipped: red squirrel` })
  expect((await openList({ ...asStaff('/staff/watches'), params: {} })).watches).toMatchObject([{ hasNewer: true }])
  expect(await send({ intent: 'shipped', terms: 'whatever' })).toMatchObject({
    data: { typed: { terms: `${terms}\nterm Shipped: red squirrel` }, lines: [], preview: null },
  })
  expect(await savedTerms()).toBe(terms)
})

test('a new watch has a name of its own', async () => {
  const make = (form: Record<string, string>) => sendNew({ ...asStaff('/staff/watches/new', form), params: {} })
  expect(await make({ intent: 'save', terms, name: 'Not A Name' })).toMatchObject({
    data: { problem: expect.any(String) },
  })
  expect(await make({ intent: 'save', terms, name: 'new' })).toMatchObject({ data: { problem: expect.any(String) } })
  expect(await make({ intent: 'save', terms, name })).toMatchObject({
    data: { problem: expect.stringContaining('has that name'), typed: { terms, name } },
  })
  expect(redirected(await make({ intent: 'save', terms, name: 'another' })).to).toBe('/staff/watches/another?saved')
  expect((await owner.select().from(watches)).map((watch) => watch.name).toSorted()).toEqual(['another', name])
})
