import { billOutcomes, decisions, type BillOutcome, type Decision, type SubjectKind } from '@safe-to-report/db'
import { decisionWords } from './decision-words.ts'
import { formatLondonDate } from './london-date.ts'
import { tellNames } from './tell-names.ts'

/** One change of the public record. */
export interface RecordChange {
  id: number
  at: Date
  origin: 'founding' | 'sync' | 'staff'
  subjectKind: SubjectKind
  subjectId: string
  /** Camel-case name of the column, or `*` when the whole row came. */
  field: string
  before: unknown
  after: unknown
  why: string | null
  sourceUrl: string | null
  quote: string | null
}

const fieldNames: Record<string, string> = {
  decision: 'Decision',
  note: 'Note',
  plainSummary: 'Plain words',
  decidedOn: 'Day decided',
  movedOn: 'Day moved',
  countFor: 'Votes for the question',
  countAgainst: 'Votes against the question',
}

/** One change in a line: "Decision: “Refused”, before “Outcome not known”". */
export function tellChange({ field, before, after }: Pick<RecordChange, 'field' | 'before' | 'after'>): string {
  if (field === '*') return after === null ? 'Taken off the record' : 'Put on the record'
  const told = tellWhole(field, before, after)
  if (told !== undefined) return told
  const name = fieldNames[field] ?? sentenceOf(field)
  return `${name}: ${tellValue(after)}, before ${tellValue(before)}`
}

/** What a field said at one time: "Decision: “Refused”". */
export function tellStood(field: string, value: unknown): string {
  if (value !== null && (field === 'ayeMeans' || field === 'carried')) return `${tellVotes(field, null, value)}.`
  return `${fieldNames[field] ?? sentenceOf(field)}: ${tellValue(value)}.`
}

/** Changes whose values are too long for a line, or mean nothing to a reader. */
function tellWhole(field: string, before: unknown, after: unknown): string | undefined {
  switch (field) {
    case 'words':
      return before === null ? 'Its words were loaded' : 'Its words changed; the earlier ones can still be read'
    case 'outcome':
      return `Where the bill stands: ${tellOutcome(after)}, before ${tellOutcome(before)}`
    case 'groups':
      return 'The parts it is made of changed'
    case 'reading':
      return 'We read Parliament’s words again: numbers, cells and lines that we had run together stand apart'
    case 'concerns':
      return 'The pages on which it stands were put right'
    case 'sources':
      return 'What stands behind it was put right'
    case 'sponsors':
      return tellNames(before, after)
    case 'stageId':
      return 'It was taken over to another stage'
    case 'statusIndicator':
      return after === '' ? 'Parliament took the star off it' : 'Parliament put a star beside it'
    default:
      return tellVotes(field, before, after)
  }
}

const outcomes: Record<BillOutcome, string> = {
  announced: 'announced',
  'in-progress': 'before Parliament',
  act: 'an Act',
  fell: 'fell',
  withdrawn: 'withdrawn',
  lost: 'lost with its session',
}

function tellOutcome(value: unknown): string {
  const outcome = billOutcomes.find((known) => known === value)
  return outcome ? `“${outcomes[outcome]}”` : 'not known'
}

function tellVotes(field: string, before: unknown, after: unknown): string | undefined {
  switch (field) {
    case 'votes':
      if (after === null) return 'Who voted how was taken off: it was told of another division'
      return before === null ? 'Who voted how was loaded' : 'Parliament corrected who voted how'
    case 'ayeMeans':
      return `An Aye was a vote ${after === 'against' ? 'against' : 'for'} the words`
    case 'carried':
      return after === true ? 'The question was agreed to' : 'The question was refused'
    case 'verified':
      return 'Parliament confirmed it'
    default:
      return undefined
  }
}

function tellValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  if (isDecision(words)) return `“${decisionWords(words)}”`
  return `“${formatLondonDate(words)}”`
}

function isDecision(words: string): words is Decision {
  return decisions.some((decision) => decision === words)
}

function sentenceOf(camelCase: string): string {
  const words = camelCase.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
