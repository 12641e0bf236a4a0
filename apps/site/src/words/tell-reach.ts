import type { SubjectKind } from '@safe-to-report/db'
import { formatLondonDate, parliamentSources } from '@safe-to-report/bill-tracker/words'
import type { DataPage, Look } from '@safe-to-report/bill-tracker/reading'

/** One line of what we know and until when. */
export interface Reach {
  what: string
  /** When it was last looked at well. */
  until: string
  /** What became of later tries, or what is wanting; null where there is nothing to say. */
  note: string | null
}

/** Divisions are told by House. */
const standing = parliamentSources.filter(({ name }) => name !== 'divisions')

/** What the record is made from, and until when each part of it is known. What was never looked at is told as well. */
export function tellReach({ looks, checked, gaps }: Pick<DataPage, 'looks' | 'checked' | 'gaps'>): Reach[] {
  const lookOf = (target: string): Look | undefined => looks.find((look) => look.target === target)
  const divisions = lookOf('divisions')
  const { commons, lords } = gaps.divisionsWithoutNames
  return [
    { what: 'Facts checked by hand, against their sources', until: dayOf(checked.factsOn), note: null },
    ...tellBills(looks),
    { what: 'Commons Votes, from Parliament', ...tellLook(divisions, namesWanting(commons)) },
    { what: 'Lords Votes, from Parliament', ...tellLook(divisions, namesWanting(lords)) },
    ...standing.map(({ name, title }) => ({ what: `${title}, from Parliament`, ...tellLook(lookOf(name), null) })),
    { what: 'Where help is', until: dayOf(checked.helpOn), note: 'The row that was looked at longest ago.' },
  ]
}

function tellBills(looks: readonly Look[]): Reach[] {
  const bills = looks.filter(({ target }) => target.startsWith('bill '))
  if (bills.length === 0) return [{ what: 'Bills, from Parliament', ...tellLook(undefined, null) }]
  return bills.map((look) => ({
    what: `${look.title ?? `Bill ${look.target.slice(5)}`}, from Parliament`,
    ...tellLook(look, null),
  }))
}

function tellLook(look: Look | undefined, wanting: string | null): Omit<Reach, 'what'> {
  if (look === undefined) return { until: 'not compared yet', note: wanting }
  const failed =
    look.lastOutcome === 'done'
      ? null
      : `The last try, on ${formatLondonDate(look.lastTriedOn)}, failed: what Parliament did since may be missing.`
  return { until: dayOf(look.lastGoodOn), note: [failed, wanting].filter(Boolean).join(' ') || null }
}

function dayOf(day: string | null): string {
  return day === null ? 'not yet' : formatLondonDate(day)
}

function namesWanting(divisions: number): string | null {
  if (divisions === 0) return null
  return `Who voted how is wanting for ${divisions === 1 ? 'one division' : `${divisions} divisions`}.`
}

/** What the public record lacks, a sentence each; none where nothing is known to be wanting. */
export function tellGaps({
  amendmentsWithoutOutcome,
  textsWithoutWords,
  stagesWithoutDays,
}: DataPage['gaps']): string[] {
  const lines = [
    [amendmentsWithoutOutcome, 'amendment', 'whose outcome is not known'],
    [textsWithoutWords, 'text', 'whose very words are not loaded'],
    [stagesWithoutDays, 'stage', 'whose days are not known'],
  ] as const
  return lines
    .filter(([many]) => many > 0)
    .map(([many, one, wanting]) => `${many} ${one}${many === 1 ? '' : 's'} ${wanting}.`)
}

const kindNames: Record<SubjectKind, string> = {
  bill: 'bills',
  stage: 'stages',
  sitting: 'sittings',
  publication: 'papers',
  amendment: 'amendments',
  division: 'divisions',
  ask: 'asks',
  text: 'texts',
  proceeding: 'questions, motions, calls and the like',
  'could-carry': 'bills that could carry an ask',
  'campaign-event': 'events',
  notice: 'news and calls to act',
  evidence: 'figures and facts',
  position: 'positions',
  stance: 'members’ stances',
  'help-service': 'rows of help',
  source: 'sources',
  membership: 'memberships',
  post: 'posts',
  correction: 'corrections',
}

/** How much waits to be checked, by kind; nothing of what it says. */
export function tellHeld(held: DataPage['held']): { what: string; facts: number; rows: number }[] {
  return held.map(({ subjectKind, facts, rows }) => ({
    what: kindNames[subjectKind],
    facts,
    rows,
  }))
}
