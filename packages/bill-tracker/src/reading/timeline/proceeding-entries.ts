import type { Proceeding } from '../proceedings/proceeding-types.ts'
import { nameProceeding, tellStands, tellWhose } from '../../words/tell-proceeding.ts'
import type { TimelineEntry } from './list-entries.ts'

/** The days of something in Parliament: its own, that of its answer, and the last of a call. */
export function toProceedingEntries(proceeding: Proceeding): TimelineEntry[] {
  const { id, slug, title, house, bill, ask, happenedOn, answer, closesOn, stands, meaning } = proceeding
  const shown = {
    kind: 'proceeding',
    precision: 'day',
    house,
    billSlug: bill?.slug ?? null,
    bill: bill && { slug: bill.slug, shortTitle: bill.shortTitle },
    askSlugs: [ask.slug],
    path: `/proceedings/${slug}`,
    door: null,
    subjectId: id,
  } as const
  const isGone = stands.is === 'gone'
  const [{ mark, sentence }, whose] = [tellStands(stands), tellWhose(proceeding)]
  const own = isGone ? `${nameProceeding(proceeding)} (${mark})` : nameProceeding(proceeding)
  return [
    { ...shown, id: `proceeding-${slug}`, happenedOn, title: own, summary: meaning ?? whose },
    ...(answer === null
      ? []
      : [{ ...shown, id: `answer-${slug}`, happenedOn: answer.on, title: `${mark}: ${title}`, summary: sentence }]),
    // What was taken away closes on no day.
    ...(closesOn === null || isGone
      ? []
      : [{ ...shown, id: `closes-${slug}`, happenedOn: closesOn, title: `Last day: ${title}`, summary: whose }]),
  ]
}
