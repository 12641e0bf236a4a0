import { type CampaignFile, parseCampaignFile } from '@safe-to-report/letters/campaigns'
import { expect, test } from 'vitest'
import { aCampaign } from '../../testing/builders.ts'
import { answerCampaignForm, type CampaignMeans } from './answer-form.ts'
import { arrangeForm } from './arrange-form.ts'
import { type CampaignForm, emptyCampaignForm, readCampaignForm, toCampaignForm } from './campaign-form.ts'
import { parseCampaignForm } from './parse-campaign-form.ts'
import { nameField } from './name-field.ts'

const { slug, askSlug, content } = aCampaign()
const campaign: CampaignFile = {
  slug,
  ask: askSlug,
  target: 'own-mp',
  opens: '2026-01-01',
  opensWith: null,
  closes: null,
  closesWith: null,
  expectsVote: false,
  content,
}
const filled = toCampaignForm(campaign)

/** The form as a browser sends it: each field by its place. */
function toSent(form: CampaignForm, more: Record<string, string> = {}): FormData {
  const sent = new FormData()
  const put = (value: unknown, place: string): void => {
    if (typeof value === 'string') return sent.set(place, value)
    for (const [name, part] of Object.entries(value ?? {})) put(part, place === '' ? name : `${place}.${name}`)
  }
  put(form, '')
  for (const [name, value] of Object.entries({ revision: '3', ...more })) sent.set(name, value)
  return sent
}

const known = {
  asks: new Set([askSlug]),
  divisions: new Set<string>(),
  bills: new Set<string>(),
  milestones: new Set<string>(),
  sources: new Set<string>(),
}

function press(form: CampaignForm, more: Record<string, string>, means: Partial<CampaignMeans> = {}) {
  return answerCampaignForm(toSent(form, more), {
    slug: undefined,
    findKnown: () => Promise.resolve(known),
    save: () => Promise.reject(new Error('nothing may be saved in this test')),
    ...means,
  })
}

test('a campaign becomes a form, is sent, and is the same campaign', () => {
  expect(readCampaignForm(toSent(filled))).toEqual(filled)
  expect(parseCampaignForm(filled)).toEqual({ ok: true, campaign })
})

test('line breaks of a browser are those of the campaign', () => {
  const sent = toSent(filled)
  sent.set('points.0.text.en', 'One.\r\nTwo.')
  expect(readCampaignForm(sent).points[0]?.text.en).toBe('One.\nTwo.')
})

test('saving a form saves what stands in it, against the revision it was opened with', async () => {
  const saved: unknown[] = []
  const answer = await press(
    filled,
    { intent: 'save' },
    {
      save: (...with_) => {
        saved.push(with_)
        return Promise.resolve({ outcome: 'saved', id: 'an-id' })
      },
    },
  )
  expect(answer).toEqual({ outcome: 'saved', id: 'an-id' })
  expect(saved).toEqual([[campaign, 3]])
})

test('a fault keeps everything typed and says at its field what and in which line', async () => {
  const sent = structuredClone(filled)
  const [point] = sent.points
  if (!point) throw new Error('the form has no point')
  point.text.en = 'Typed words\n{{ member.nmae }}'
  point.when = 'nation: Walse'
  sent.opens = 'soon'
  expect(await press(sent, { intent: 'save' })).toMatchObject({
    outcome: 'form',
    step: {
      form: sent,
      revision: 3,
      problems: {
        opens: 'Give a day as 2026-11-21.',
        'points.0.when': expect.stringContaining('Line 1: The nations are'),
      },
    },
  })
  point.when = ''
  sent.opens = '2026-01-01'
  expect(await press(sent, { intent: 'save' })).toMatchObject({
    step: { form: sent, problems: { 'points.0.text.en': expect.stringContaining('Line 2: There is no variable') } },
  })
})

test.each([
  { what: 'ask', change: { ask: 'another' }, field: 'ask' },
  { what: 'division', change: { when: 'voted for: nowhere' }, field: 'points.1.when' },
  { what: 'source', change: { sources: 'nowhere' }, field: 'points.1.sources' },
])('a name of no $what on the record is told', async ({ change, field }) => {
  const { ask, ...ofPoint } = { ask: filled.ask, ...change }
  const points = filled.points.map((point, index) => (index === 1 ? { ...point, ...ofPoint } : point))
  const answer = await press({ ...filled, ask, points }, { intent: 'save' })
  expect(answer).toMatchObject({ step: { problems: { [field]: expect.stringContaining('The record has no') } } })
})

test('when somebody saved meanwhile, what was typed stays, and saving again takes it from there', async () => {
  const answer = await press(
    filled,
    { intent: 'save' },
    { save: () => Promise.resolve({ outcome: 'changed-meanwhile', revision: 4 }) },
  )
  expect(answer).toMatchObject({ outcome: 'form', step: { form: filled, meanwhile: true, revision: 4 } })
})

test('the address of a kept campaign stays, whatever is sent', async () => {
  const answer = await press({ ...filled, slug: 'other' }, { intent: 'check' }, { slug: 'kept' })
  expect(answer).toMatchObject({ step: { form: { slug: 'kept' } } })
})

test('things are added, moved and taken out in the form alone', () => {
  const slugs = (form: CampaignForm | undefined) => form?.points.map((point) => point.slug)
  expect(slugs(arrangeForm(filled, 'add points'))).toEqual(['first', 'second', ''])
  expect(slugs(arrangeForm(filled, 'up points.1'))).toEqual(['second', 'first'])
  expect(slugs(arrangeForm(filled, 'remove points.0'))).toEqual(['second'])
  expect(arrangeForm(filled, 'add points.1.variants')?.points[1]?.variants).toHaveLength(1)
  expect(arrangeForm(filled, 'remove points.0.variants.0')?.points[0]?.variants).toEqual([])
  expect(arrangeForm(filled, 'add closing.variants')?.closing.variants).toHaveLength(1)
  expect(slugs(arrangeForm(filled, 'remove points.9'))).toEqual(['first', 'second'])
  for (const intent of ['save', 'remove slug', 'remove points', '']) {
    expect(arrangeForm(filled, intent) ?? filled).toEqual(filled)
  }
})

test('a preview is written to a member of whom the rule is true', async () => {
  const plain = await press(filled, { intent: 'preview', as: '', in: 'en' })
  const inWales = await press(filled, { intent: 'preview', as: 'points.0.variants.0', in: 'en' })
  expect(plain).toMatchObject({ step: { preview: { body: expect.stringContaining('The first reason.') } } })
  expect(inWales).toMatchObject({ step: { preview: { body: expect.stringContaining('The first reason in Wales.') } } })
  expect(inWales).toMatchObject({ step: { previews: [{ value: '' }, { value: 'points.0.variants.0' }] } })
})

test('whom to preview for can be chosen while something is wrong, and stays chosen', async () => {
  const faulty = { ...filled, opens: 'soon' }
  expect(await press(faulty, { intent: 'preview', as: 'points.0.variants.0', in: 'cy' })).toMatchObject({
    step: { previews: [{}, {}], previewFor: { choice: 'points.0.variants.0', language: 'cy' }, preview: null },
  })
})

test('a file fills the form, and a faulty one stays to be mended', async () => {
  const yaml = JSON.stringify(campaign)
  expect(parseCampaignFile(yaml).ok).toBe(true)
  expect(await press(emptyCampaignForm, { intent: 'take-in', file: yaml })).toMatchObject({ step: { form: filled } })
  expect(await press(filled, { intent: 'take-in', file: 'slug: [' })).toMatchObject({
    step: { form: filled, file: { yaml: 'slug: [', problems: [expect.any(String)] } },
  })
})

test('a form of more things than anybody could want is cut, not followed', () => {
  const points = Array.from({ length: 50 }, () => filled.points[0] ?? emptyCampaignForm.closing)
  expect(readCampaignForm(toSent({ ...filled, points })).points).toHaveLength(20)
})

test.each([
  { place: 'points.1.variants.0.text.cy', called: 'Point 2, variant 1, text, Cymraeg' },
  { place: 'points.0.when', called: 'Point 1, rule' },
  { place: 'title.en', called: 'Title, English' },
  { place: 'closing.text.es', called: 'Closing, text, Español' },
  { place: 'opens', called: 'First day' },
])('$place is called “$called”', ({ place, called }) => {
  expect(nameField(place)).toBe(called)
})
