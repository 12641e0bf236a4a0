import {
  editableKinds,
  type ProposalComment,
  type ProposalInFull,
  type SentBack,
} from '@safe-to-report/bill-tracker/desk'
import { deskPath } from '../desk-path.ts'
import { toDifference, type FieldDifference } from '../field-words.ts'
import type { FieldSpec } from '../form-fields.ts'
import { listNextSteps, newRowPath, type NextStep } from './next-steps.ts'
import { tellAct, tellName } from './proposal-words.ts'

/** A proposal as the desk shows it to whoever decides of it. */
export interface ProposalView {
  id: string
  /** The row that it is about; of a new one, the id that it will have. */
  subjectId: string
  revision: number
  state: ProposalInFull['state']
  act: ProposalInFull['act']
  /** "New amendment". */
  did: string
  title: string
  within: string | null
  billId: string | null
  author: string
  isMine: boolean
  isAlone: boolean
  proposedAt: Date
  differences: FieldDifference[]
  /** Fields that the record has changed since, by their names; of a new row nothing. */
  stale: FieldDifference[]
  isStale: boolean
  /** Whether it tells of something said in private, which whoever publishes it has been shown. */
  isPrivate: boolean
  why: string
  sourceUrl: string | null
  quote: string | null
  asks: ProposalInFull['asks']
  waitsFor: ProposalInFull['waitsFor']
  comments: ProposalComment[]
  sentBack: SentBack | null
  decidedAt: Date | null
  decidedBy: string | null
  setId: string | null
  undone: ProposalInFull['undone']
  /** The form, filled in as it was, for whoever proposes again what was undone; null of what has no form. */
  againPath: string | null
  /** Where the public reads the row now; null where it does not. */
  publicUrl: string | null
  /** Where the desk shows the row, if it is there. */
  rowPath: string | null
  /** Where its author goes on with it; null of what has no form. */
  changePath: string | null
  next: NextStep[]
}

interface Around {
  siteUrl: string
  /** Its form, with the names of what was chosen. */
  specs: readonly FieldSpec[]
}

export function toProposalView(proposal: ProposalInFull, { siteUrl, specs }: Around): ProposalView {
  const { id, kind, act, subjectId, fields, publicPath, isPublic, billId } = proposal
  const { revision, state, author, isMine, isAlone, proposedAt, isStale, isPrivate, why, sourceUrl } = proposal
  const { quote, asks, waitsFor, comments, sentBack, decidedAt, decidedBy, setId, undone, isThere } = proposal
  const isNew = act === 'add'
  const proposed = Object.fromEntries(fields.map(({ field, after }) => [field, after]))
  const isGoingOn = (state === 'waiting' || state === 'published') && !undone
  return {
    id,
    subjectId,
    revision,
    state,
    act,
    ...tellName(proposal),
    billId,
    author,
    isMine,
    isAlone,
    proposedAt,
    isStale,
    isPrivate,
    why,
    sourceUrl,
    quote,
    asks,
    waitsFor,
    comments,
    sentBack,
    decidedAt,
    decidedBy,
    setId,
    undone,
    againPath: findAgainPath(proposal),
    did: tellAct({ act, kind }),
    differences: fields
      .filter(({ field, after }) => !isNew || (after !== null && specs.some(({ name }) => name === field)))
      .map(({ field, expected, after }) => toDifference(field, expected, after, specs)),
    stale: isNew
      ? []
      : fields
          .filter(({ now, expected }) => JSON.stringify(now) !== JSON.stringify(expected))
          .map(({ field, expected, now }) => toDifference(field, expected, now, specs)),
    publicUrl: isPublic && publicPath !== null ? new URL(publicPath, siteUrl).href : null,
    rowPath: isThere ? deskPath(kind, subjectId) : null,
    changePath: findFormPath(proposal),
    next: isNew && isMine && isGoingOn ? listNextSteps({ id, kind, subjectId, proposed, billId }) : [],
  }
}

/** A row that is gone has no form in which it could be changed. */
function findAgainPath(proposal: ProposalInFull): string | null {
  const { undone, act, isThere } = proposal
  return undone && (act === 'add' || isThere) ? findFormPath(proposal) : null
}

/** The form of a proposal, with what was typed into it; what is only pressed has none. */
function findFormPath({ id, act, kind, subjectId, typed }: ProposalInFull): string | null {
  if (!editableKinds.some((known) => known === kind)) return null
  if (act === 'add') return newRowPath(kind, { proposal: id })
  return act === 'edit' && Object.keys(typed ?? {}).length > 0 ? `${deskPath(kind, subjectId)}?proposal=${id}` : null
}
