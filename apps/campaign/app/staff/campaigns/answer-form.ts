import { type CampaignFile, parseCampaignFile, type SaveCampaignOutcome } from '@safe-to-report/letters/campaigns'
import { readText } from '../../journey/draft.ts'
import { arrangeForm } from './arrange-form.ts'
import { type CampaignForm, readCampaignForm, toCampaignForm } from './campaign-form.ts'
import { parseCampaignForm, type Problems } from './parse-campaign-form.ts'
import { findUnknown, type Known } from './find-unknown.ts'
import {
  listPreviewChoices,
  type Preview,
  type PreviewChoice,
  type PreviewFor,
  previewLetter,
  readPreviewFor,
} from './preview-letter.ts'

/** The form as it is shown next: all that was typed, and what there is to say about it. */
export interface CampaignStep {
  form: CampaignForm
  /** Of the campaign when the form was opened. */
  revision: number
  problems: Problems
  /** Somebody saved the campaign after this form was opened. */
  meanwhile: boolean
  previews: PreviewChoice[]
  previewFor: PreviewFor
  preview: Preview | null
  /** A file that was typed in and could not be taken, with what is wrong in it. */
  file: { yaml: string; problems: string[] }
}

export interface CampaignMeans {
  /** The slug that a kept campaign has: it stays. */
  slug: string | undefined
  findKnown: (campaign: CampaignFile) => Promise<Known>
  save: (campaign: CampaignFile, revision: number) => Promise<SaveCampaignOutcome>
}

type Answer = { outcome: 'saved'; id: string } | { outcome: 'gone' } | { outcome: 'form'; step: CampaignStep }

/** The form as it opens. */
export function openStep(
  form: CampaignForm,
  revision: number,
  previewFor: PreviewFor = readPreviewFor('', 'en'),
): CampaignStep {
  const file = { yaml: '', problems: [] }
  const previews = listPreviewChoices(form)
  return { form, revision, problems: {}, meanwhile: false, previews, previewFor, preview: null, file }
}

/** What pressing a button leads to. Whatever is wrong, the form comes back with all that was typed. */
export async function answerCampaignForm(sent: FormData, means: CampaignMeans): Promise<Answer> {
  const typed = readCampaignForm(sent)
  const form = means.slug === undefined ? typed : { ...typed, slug: means.slug }
  const revision = Number(readText(sent, 'revision'))
  const intent = readText(sent, 'intent')
  const previewFor = readPreviewFor(readText(sent, 'as'), readText(sent, 'in'))
  const step = openStep(form, Number.isSafeInteger(revision) ? revision : 0, previewFor)

  if (intent === 'take-in') return { outcome: 'form', step: takeIn(step, readText(sent, 'file'), means.slug) }
  const arranged = arrangeForm(form, intent)
  if (arranged) return { outcome: 'form', step: openStep(arranged, step.revision, previewFor) }

  const checked = await parseWhole(form, means)
  if (!checked.ok) return { outcome: 'form', step: { ...step, problems: checked.problems } }
  if (intent !== 'save') {
    const preview = previewLetter(checked.campaign.content, previewFor)
    return { outcome: 'form', step: { ...step, preview } }
  }
  const saved = await means.save(checked.campaign, step.revision)
  switch (saved.outcome) {
    case 'saved':
    case 'gone':
      return saved
    case 'slug-taken':
      return { outcome: 'form', step: { ...step, problems: { slug: 'Another campaign has this address.' } } }
    case 'changed-meanwhile':
      return { outcome: 'form', step: { ...step, revision: saved.revision, meanwhile: true } }
  }
}

async function parseWhole(form: CampaignForm, means: CampaignMeans): Promise<ReturnType<typeof parseCampaignForm>> {
  const answer = parseCampaignForm(form)
  if (!answer.ok) return answer
  const problems = findUnknown(answer.campaign, await means.findKnown(answer.campaign))
  return Object.keys(problems).length > 0 ? { ok: false, problems } : answer
}

/** Fills the form from a file. A kept campaign keeps its address. */
function takeIn(step: CampaignStep, yaml: string, slug: string | undefined): CampaignStep {
  const answer = parseCampaignFile(yaml)
  if (answer.ok) {
    const form = toCampaignForm(answer.campaign)
    return openStep(slug === undefined ? form : { ...form, slug }, step.revision)
  }
  const problems = answer.problems.map(({ path, line, reason }) =>
    [path.join('.'), line === null ? '' : `line ${line}`, reason].filter(Boolean).join(': '),
  )
  return { ...step, file: { yaml, problems } }
}
