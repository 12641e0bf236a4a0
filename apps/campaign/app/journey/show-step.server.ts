import { todayInLondon } from '@safe-to-report/bill-tracker/words'
import { letterLimits } from '@safe-to-report/letters/writing'
import { citePoints, listSourceKeys } from './cite-points.ts'
import { findSituation, type StepAsked } from './find-situation.server.ts'
import type { LetterPageShown, ShownStep } from './letter-page-view.ts'
import { decideLetterStep, type LetterSituation } from './letter-step.ts'
import { toCompare } from './to-compare.ts'

/** The page that a button of the letter leads to. Looking sends nothing: behind `send` lies the page on which the letter is read. */
export async function showStep(asked: StepAsked): Promise<LetterPageShown> {
  const found = await findSituation(asked)
  if (found.is === 'page') return found
  const { situation } = found
  const step = decideLetterStep(situation)
  if (step.step !== 'send') return showPage(step, situation, asked)
  const looked = decideLetterStep({ ...situation, intent: 'read' })
  if (looked.step === 'send') throw new Error('a letter was sent by looking at it')
  return showPage(looked, situation, asked)
}

/** With what only this page asks of the record and of other letters. */
export async function showPage(
  step: ShownStep,
  { seat, campaign, draft }: LetterSituation,
  { pressed, services }: StepAsked,
): Promise<LetterPageShown> {
  const { campaigns, letters } = services
  const { points } = campaign.content
  const cited = step.step === 'why' ? citePoints(points, await campaigns.findSources(listSourceKeys(points))) : {}
  const isLikeOthers = step.step === 'read' && (await letters.isLikeOthers(toCompare(campaign, seat, step.compared)))
  const isTest = step.step === 'read' && (await campaigns.listTested()).has(campaign.id)
  const before = step.step === 'read' ? ((await campaigns.listDays()).get(draft.campaign) ?? null) : null
  const isFaulty = 'faults' in step && step.faults.length > 0
  const today = todayInLondon(await services.now())
  const shown = { seat, campaign, step, limits: letterLimits, today, cited, isLikeOthers, isTest, before, pressed }
  return { is: 'page', view: { view: 'letter', ...shown }, status: isFaulty ? 400 : 200 }
}
