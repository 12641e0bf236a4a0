import { findMemberFacts } from '@safe-to-report/bill-tracker/seats'
import { runSync } from '@safe-to-report/bill-tracker/sync'
import { startStandInParliament } from '@safe-to-report/bill-tracker/stand-in'
import { sittings, type SessionStaff } from '@safe-to-report/db'
import { madeStage, putDeeds, putStage, putStance } from '@safe-to-report/db/testing'
import { chooseVariants, findOpenCampaign, parseCampaignFile } from '@safe-to-report/letters/campaigns'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import type { CampaignForm } from '../../../staff/campaigns/campaign-form.ts'
import { loader as openAudit } from '../audit.tsx'
import { loader as openDesk } from '../desk.tsx'
import { staffContext } from '../../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected, type DeskUnderTest } from '../../../staff/testing/desk-under-test.ts'
import { signInStaff } from '../../../staff/testing/sign-in-staff.ts'
import { action as sendCampaign, loader as openCampaign } from './edit.tsx'
import { loader as openFile } from './file.ts'
import { loader as openList } from './list.tsx'
import { action as sendNew, loader as openNew } from './new.tsx'

let desk: DeskUnderTest
let staff: SessionStaff
const slug = 'data-sharing-firewall'

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
  staff = await signInStaff(desk.owner, 'Ada Example')
})

afterAll(() => desk.close())

function aStaffRequest(path: string, form?: Record<string, string>) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context }
}

async function findFoundingId(): Promise<string> {
  const { campaigns } = await openList({ ...aStaffRequest('/staff/campaigns'), params: {} })
  return campaigns.find((campaign) => campaign.slug === slug)?.id ?? ''
}

function open(id: string) {
  return openCampaign({ ...aStaffRequest(`/staff/campaigns/${id}`), params: { id } })
}

function send(id: string, form: Record<string, string>) {
  return sendCampaign({ ...aStaffRequest(`/staff/campaigns/${id}`, form), params: { id } })
}

/** The form as the browser would send it, with these fields typed over. */
function fill(form: CampaignForm, typed: Record<string, string>): Record<string, string> {
  const sent: Record<string, string> = {}
  const put = (value: unknown, place: string): void => {
    if (typeof value === 'string') sent[place] = value
    else for (const [name, part] of Object.entries(value ?? {})) put(part, place === '' ? name : `${place}.${name}`)
  }
  put(form, '')
  return { ...sent, ...typed }
}

test('the founding campaign can be saved as it stands: what it names is on the record', async () => {
  const id = await findFoundingId()
  const { step, state } = await open(id)
  expect(state).toBe('open')
  const answer = await send(id, fill(step.form, { revision: String(step.revision), intent: 'save' }))
  expect(redirected(answer).to).toBe(`/staff/campaigns/${id}?saved=1`)
})

test('a changed text reaches supporters, and the audit says who saved', async () => {
  const id = await findFoundingId()
  const { step } = await open(id)
  const typed = { 'points.0.text.en': 'For {{ seat.name }}.', revision: String(step.revision), intent: 'save' }
  redirected(await send(id, fill(step.form, typed)))
  const campaign = await findOpenCampaign(desk.owner, slug)
  expect(campaign?.content.points[0]?.text.en).toBe('For {{ seat.name }}.')
  const { lines } = await openAudit({ ...aStaffRequest('/staff/audit'), params: {} })
  expect(lines[0]).toMatchObject({ who: 'Ada Example', did: 'saved a campaign' })
})

test('a wrong variable is told with its line, nothing is saved, and everything typed is still there', async () => {
  const id = await findFoundingId()
  const { step } = await open(id)
  const text = 'Line one\nline two of {{ seat.nmae }}'
  const typed = { 'points.1.text.cy': text, revision: String(step.revision), intent: 'save' }
  expect(await send(id, fill(step.form, typed))).toMatchObject({
    data: {
      step: {
        form: { points: { 1: { text: { cy: text } } } },
        problems: { 'points.1.text.cy': expect.stringContaining('Line 2: There is no variable “seat.nmae”') },
      },
    },
    init: { status: 400 },
  })
  expect((await open(id)).step.form).toEqual(step.form)
})

test('of two who save, the second keeps what they typed and is told', async () => {
  const id = await findFoundingId()
  const { step } = await open(id)
  const first = fill(step.form, { 'title.en': 'First', revision: String(step.revision), intent: 'save' })
  redirected(await send(id, first))
  expect(await send(id, { ...first, 'title.en': 'Second' })).toMatchObject({
    data: { step: { meanwhile: true, form: { title: { en: 'Second' } } } },
    init: { status: 409 },
  })
  expect((await open(id)).step.form.title.en).toBe('First')
})

test('a new campaign is taken in from a file, saved as a draft, opened and closed', async () => {
  const file = await openFile({ ...aStaffRequest('/staff/campaigns/x/file'), params: { id: await findFoundingId() } })
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${slug}.yaml"`)
  const yaml = (await file.text()).replace(`slug: ${slug}`, 'slug: second-campaign')
  expect(parseCampaignFile(yaml).ok).toBe(true)

  const blank = await openNew({ ...aStaffRequest('/staff/campaigns/new'), params: {} })
  const taking = fill(blank.step.form, { file: yaml, intent: 'take-in' })
  const taken = await sendNew({ ...aStaffRequest('/staff/campaigns/new', taking), params: {} })
  if (taken instanceof Response) throw new Error('taking a file in saved it')
  const saved = await sendNew({
    ...aStaffRequest('/staff/campaigns/new', fill(taken.data.step.form, { intent: 'save', revision: '0' })),
    params: {},
  })
  const id = redirected(saved).to?.match(/[\da-f-]{36}/)?.[0] ?? ''
  expect((await open(id)).state).toBe('draft')
  redirected(await send(id, { move: 'open' }))
  expect((await open(id)).state).toBe('open')
  redirected(await send(id, { move: 'closed' }))
  expect((await open(id)).state).toBe('closed')
})

test('whoever has said that they are for the ask is thanked in the letter, and the desk counts them', async () => {
  const madeUp = { id: 990_000_091, name: 'Made-up Member' }
  const letter = async (): Promise<string> => {
    const campaign = await findOpenCampaign(desk.owner, slug)
    if (!campaign) throw new Error('the founding campaign is not open')
    const facts = await findMemberFacts(desk.owner, madeUp.id, campaign.askSlug)
    const seat = { name: 'Testford North', nation: 'England' } as const
    const { openings, closing } = chooseVariants(campaign.content, { member: madeUp, seat, facts })
    return [...openings, closing].map(({ text }) => text.en).join(' ')
  }
  const counted = async () => {
    const { help } = await open(await findFoundingId())
    return help.stances.find(({ ask }) => ask.slug === slug)
  }
  const before = await counted()
  expect(await letter()).not.toMatch(/thank/i)
  const said = { member: madeUp, ask: slug, side: 'for', saidOn: '2026-02-01' } as const
  await putStance(desk.owner, said)
  expect(await letter()).toMatch(/I am writing to thank you.*Thank you again for saying where you stand/s)
  expect(await counted(), 'who does not sit is not counted').toEqual(before)
  await putStance(desk.owner, { ...said, seat: 'cardiff west' })
  const fits = { ...before?.fits, supports: (before?.fits.supports ?? 0) + 1 }
  expect(await counted()).toMatchObject({ members: (before?.members ?? 0) + 1, fits })
})

test('a rule for ministers is previewed, fits a minister and no other MP, and the desk counts whom it is for', async () => {
  const id = await findFoundingId()
  const { step, help } = await open(id)
  expect(help.posts).toBeNull()
  const [opening] = step.form.openings
  if (!opening) throw new Error('the founding campaign has no opening')
  const words = {
    en: 'As a minister you can change this.',
    cy: 'Fel gweinidog',
    es: 'Como ministro',
    pt: 'Como ministro',
  }
  const variant = { slug: 'a-minister', when: 'post: minister', text: words, sources: '' }
  const form = { ...step.form, openings: [{ ...opening, variants: [variant] }, ...step.form.openings.slice(1)] }
  const typed = { as: 'openings.0.variants.0', in: 'en', revision: String(step.revision) }
  expect(await send(id, fill(form, { ...typed, intent: 'preview' }))).toMatchObject({
    data: { step: { preview: { body: expect.stringContaining(words.en) } } },
  })
  redirected(await send(id, fill(form, { ...typed, intent: 'save' })))

  const minister = 990_200_002
  await seatAndSync(minister)
  expect((await open(id)).help.posts?.seated).toMatchObject({ government: 1, minister: 1, opposition: 0 })
  expect(await openingFor(minister)).toBe(words.en)
  expect(await openingFor(1536)).not.toBe(words.en)
})

/** Gives the made-up minister of the stand-in a seat, and asks it for members and their posts. */
async function seatAndSync(memberId: number): Promise<void> {
  const standIn = await startStandInParliament()
  onTestFinished(standIn.stop)
  const seat = standIn.holdings.seats.find(({ name }) => name === 'Bristol Central')
  Object.assign(seat ?? {}, { member: { id: memberId, name: 'Made-up Member', party: 'Made-up', hasEmail: true } })
  for (const target of ['members', 'posts'] as const) {
    const { urls } = standIn
    await runSync({ db: desk.owner, target, urls, now: () => new Date() })
  }
}

const did = { id: 990_300_001, other: 990_300_002 }

test('a rule for what a member did is previewed, and fits who did it and nobody else', async () => {
  await putDeeds(desk.owner, { member: did.id, ask: slug, happenedOn: '2026-09-10', bill: 'made-bill' })
  const id = await findFoundingId()
  const rules = [
    `asked: ${slug}`,
    `signed: ${slug} since 2026-09-10`,
    `spoke: ${slug}`,
    'sits on the bill committee: made-bill',
  ]
  for (const when of rules) {
    const { step } = await open(id)
    const [opening] = step.form.openings
    const words = { en: `Because of ${when}`, cy: 'cy', es: 'es', pt: 'pt' }
    const variant = { slug: 'who-did', when, text: words, sources: '' }
    const openings = opening ? [{ ...opening, variants: [variant] }, ...step.form.openings.slice(1)] : []
    const typed = { as: 'openings.0.variants.0', in: 'en', revision: String(step.revision) }
    const form = { ...step.form, openings }
    expect(await send(id, fill(form, { ...typed, intent: 'preview' })), when).toMatchObject({
      data: { step: { preview: { body: expect.stringContaining(words.en) } } },
    })
    redirected(await send(id, fill(form, { ...typed, intent: 'save' })))
    expect([await openingFor(did.id), await openingFor(did.other)], when).toEqual([words.en, opening?.text.en])
  }
})

test.each([
  ['asked: no-such-ask', 'The record has no ask “no-such-ask”.'],
  ['sits on the bill committee: no-such-bill', 'The record has no bill “no-such-bill”.'],
])('what a rule names has to be on the record: %s', async (when, problem) => {
  const { step } = await open(await findFoundingId())
  const typed = { 'openings.0.variants.0.when': when, revision: String(step.revision), intent: 'save' }
  expect(await send(await findFoundingId(), fill(step.form, typed))).toMatchObject({
    data: { step: { problems: { 'openings.0.variants.0.when': problem } } },
  })
})

async function openingFor(memberId: number): Promise<string | undefined> {
  const campaign = await findOpenCampaign(desk.owner, slug)
  if (!campaign) throw new Error('the founding campaign is not open')
  const facts = await findMemberFacts(desk.owner, memberId, campaign.askSlug)
  const seat = { name: 'Testford North', nation: 'England' } as const
  return chooseVariants(campaign.content, { member: { name: 'Alex Example' }, seat, facts }).openings[0]?.text.en
}

test('a campaign closes with a stage: staff choose it, read its day, and read on the desk when the record has lost it', async () => {
  const id = await findFoundingId()
  const lost = async () => (await openDesk({ ...aStaffRequest('/staff'), params: {} })).lost.map((one) => one.id)
  await putStage(desk.owner, [3])
  const { step, milestones } = await open(id)
  expect(milestones.map(({ ref }) => ref)).toContain(madeStage)
  const typed = { closesWith: madeStage, expectsVote: 'yes', revision: String(step.revision), intent: 'save' }
  redirected(await send(id, fill(step.form, typed)))
  const saved = await open(id)
  expect(saved.step.form).toMatchObject({ closes: '', closesWith: madeStage, expectsVote: 'yes' })
  expect(saved.days).toMatchObject({
    closes: { on: expect.any(String), with: { name: 'Report stage' }, lostAt: null },
    changes: [],
  })
  expect(await lost()).toEqual([])

  await desk.owner.delete(sittings)
  expect((await open(id)).days).toMatchObject({
    closes: { on: null, lostAt: expect.any(Date) },
    changes: [{ edge: 'closes', was: saved.days?.closes.on, becomes: null }],
  })
  expect(await lost()).toEqual([id])
  expect(await findOpenCampaign(desk.owner, slug), 'it takes letters on').toMatchObject({ closesOn: null })
})

test('with what the record does not have no campaign opens or closes', async () => {
  const { step } = await open(await findFoundingId())
  const gone = 'stage/no-bill/lords/report/1'
  const typed = {
    opens: '',
    opensWith: `reached:${gone}`,
    closesWith: gone,
    revision: String(step.revision),
    intent: 'save',
  }
  expect(await send(await findFoundingId(), fill(step.form, typed))).toMatchObject({
    data: { step: { problems: { opensWith: expect.any(String), closesWith: expect.any(String) } } },
  })
})

test.each(['00000000-0000-4000-8000-000000000000', 'nope'])('there is no campaign %s on the desk', async (id) => {
  await expect(open(id)).rejects.toMatchObject({ init: { status: 404 } })
  await expect(send(id, { intent: 'save' })).rejects.toMatchObject({ init: { status: 404 } })
})
