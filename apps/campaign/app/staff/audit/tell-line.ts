import type { SubjectName } from '@safe-to-report/bill-tracker/desk'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import {
  holdReasons,
  type AuditLine,
  type AuditProposal,
  type AuditSubject,
  type StaffAction,
} from '@safe-to-report/db'
import { toAbout, type About } from '../change-lines.ts'
import { fieldLabel } from '../field-words.ts'
import { holdReasonWords } from '../hold-reason-words.ts'
import { acts } from './acts.ts'
import { readAuditDetail, readSettings, type AuditDetail } from './audit-detail.ts'
import { tellSettings } from './tell-settings.ts'

/** What the ids in lines of the audit stand for. */
export interface Known {
  campaigns: Map<string, string>
  accounts: Map<string, string>
  /** By their own ids. */
  proposals: Map<string, AuditProposal>
  /** By the id of the set in which they were published. */
  sets: Map<string, AuditProposal[]>
  /** Conflicts and held facts. */
  subjects: Map<string, AuditSubject>
  names: Map<string, SubjectName>
}

/** A line of the audit in words, but for the changes of the record that it made. */
export interface ToldLine {
  /** "paused the letters of a campaign". */
  did: string
  /** What it was done to. */
  about: About | null
  /** What of it, each in a few words. */
  said: string[]
}

export function tellLine({ action, detail: given }: Pick<AuditLine, 'action' | 'detail'>, known: Known): ToldLine {
  const detail = readAuditDetail(given)
  return { did: acts[action].did, about: aboutOf(detail, known), said: [], ...besides[action]?.(detail, given) }
}

/** What an act says of itself beyond what it was done to. */
const besides: Partial<Record<StaffAction, (detail: AuditDetail, given: unknown) => Partial<ToldLine>>> = {
  'campaign-saved': ({ isNew, parts }) => ({ ...(isNew && { did: 'made a new campaign' }), said: tellParts(parts) }),
  'sending-changed': (detail, given) => ({ did: sendingAct(given, detail), said: tellSending(given, detail) }),
  'brake-changed': ({ before }, given) => ({ said: tellSettings(readSettings(given), before) }),
  'letter-settled': (detail) => ({ said: tellSettled(detail) }),
  'held-released': (detail) => ({ said: tellHeld(detail) }),
  'held-dropped': (detail) => ({ said: tellHeld(detail) }),
  'meeting-opened': (detail) => ({ said: tellMeeting(detail) }),
  'meeting-ended': (detail) => ({ said: tellMeeting(detail) }),
  'find-decided': (detail) => ({ did: verdictActs[detail.verdict ?? ''] ?? acts['find-decided'].did }),
  'watch-saved': ({ isNew }) => ({ ...(isNew && { did: 'began to look for something new' }) }),
  'account-added': ({ again }) => ({ ...(again && { did: 'opened a closed staff account again' }) }),
}

const verdictActs: Record<string, string> = {
  'text-of': 'said of something that was found that it is a text of an ask',
  touches: 'said of something that was found that it touches an ask',
  'not-ours': 'said of something that was found that it is not ours',
}

function aboutOf(detail: AuditDetail, known: Known): About | null {
  return aboutProposal(detail, known) ?? aboutFound(detail) ?? aboutOther(detail, known)
}

/** What Parliament calls what was found, or the name of a watch: it stands in the line, since what was found is forgotten some day. */
function aboutFound({ findId, itemTitle, watchName }: AuditDetail): About | null {
  if (findId !== undefined) return { name: itemTitle ?? 'something', within: null, path: `/staff/found/${findId}` }
  return watchName === undefined ? null : { name: watchName, within: null, path: `/staff/watches/${watchName}` }
}

function aboutProposal({ proposalId, setId }: AuditDetail, known: Known): About | null {
  const proposal = known.proposals.get(proposalId ?? '')
  if (proposal) return { name: proposal.title, within: proposal.within, path: `/staff/proposals/${proposal.id}` }
  return setId === undefined ? null : { ...nameSet(known.sets.get(setId) ?? []), path: `/staff/sets/${setId}` }
}

function aboutOther({ campaignId, accountId, conflictId, heldFactId }: AuditDetail, known: Known): About | null {
  if (campaignId !== undefined) {
    const title = known.campaigns.get(campaignId)
    return {
      name: title ?? 'a campaign that is gone',
      within: null,
      path: title ? `/staff/campaigns/${campaignId}` : null,
    }
  }
  if (accountId !== undefined) {
    return { name: known.accounts.get(accountId) ?? 'an account', within: null, path: null }
  }
  const subject = known.subjects.get(conflictId ?? heldFactId ?? '')
  return subject ? aboutSubject(subject, known) : null
}

/** A set by the first of what was published in it. */
function nameSet(parts: readonly AuditProposal[]): Omit<About, 'path'> {
  const [first] = parts
  if (!first) return { name: 'a set', within: null }
  const more = parts.length > 1 ? ` and ${parts.length - 1} more` : ''
  return { name: first.title + more, within: first.within }
}

function aboutSubject(subject: AuditSubject, { names }: Known): About {
  const { id, about, field, subjectId, subjectKind } = subject
  if (about !== null) {
    return { name: about, within: names.get(subjectId ?? '')?.within ?? null, path: `/staff/facts/${id}` }
  }
  const row = toAbout({ id: subjectId ?? '', kind: subjectKind }, names)
  return field === null ? row : { ...row, name: `${fieldLabel(field)} of ${row.name}` }
}

const nothingDiffers = 'Nothing of it was different.'

const partWords: Record<string, string> = {
  ask: 'the ask',
  target: 'whom it is to',
  opens: 'the opening day',
  closes: 'the closing day',
  title: 'the title',
  subjects: 'the subjects',
  openings: 'the openings',
  points: 'the points',
  closing: 'the closing words',
}

function tellParts(parts: readonly string[] | undefined): string[] {
  if (parts === undefined) return []
  if (parts.length === 0) return [nothingDiffers]
  return [`Changed: ${parts.map((part) => partWords[part] ?? part).join(', ')}`]
}

/** The act by its name where it was one thing. */
function sendingAct(given: unknown, { before, domain, alerts }: AuditDetail): string {
  if (domain !== undefined) return 'changed how fast letters go out'
  if (alerts !== undefined) return 'let alerts go out again'
  const changed = Object.keys(before ?? {})
  if (changed.length !== 1) return acts['sending-changed'].did
  const is = readSettings(given)
  if (changed[0] === 'isPaused') return is['isPaused'] === true ? 'paused the letters of' : 'let the letters go on of'
  if (changed[0] === 'isTest') return is['isTest'] === true ? 'began a test of' : 'ended the test of'
  return acts['sending-changed'].did
}

function tellSending(given: unknown, { before, domain, alerts }: AuditDetail): string[] {
  if (alerts !== undefined) return []
  const to = domain === '*' ? 'To all domains that have none of their own' : `To ${domain ?? ''}`
  const told = tellSettings(readSettings(given), before)
  return [...(domain === undefined ? [] : [to]), ...(told.length === 0 ? [nothingDiffers] : told)]
}

const decisionWords: Record<string, string> = {
  arrived: 'It counts as handed over.',
  'send-again': 'It is sent again.',
  'give-up': 'Its writer is told, and has the text back.',
}

/** By the number that its Message-ID has: whose it is, nobody can say. */
function tellSettled({ letterId, decision }: AuditDetail): string[] {
  const said = decision === undefined ? undefined : decisionWords[decision]
  return [...(said === undefined ? [] : [said]), ...(letterId === undefined ? [] : [`Letter ${letterId}`])]
}

function tellHeld({ letters, why, area }: AuditDetail): string[] {
  const reason = holdReasons.find((known) => known === why)
  const many = letters === undefined ? [] : [letters === 1 ? 'One letter' : `${letters} letters`]
  return [...many, ...(reason ? [holdReasonWords[reason]] : []), ...(area ? [`Seat ${area}`] : [])]
}

function tellMeeting({ day, from, to, room, taken }: AuditDetail): string[] {
  return [
    ...(day === undefined ? [] : [`${formatLondonDate(day)}, ${from ?? ''} to ${to ?? ''}`]),
    ...(typeof room === 'number' ? [`Room for ${room} letters`] : []),
    ...(taken === undefined ? [] : [`${taken} were written`]),
  ]
}
