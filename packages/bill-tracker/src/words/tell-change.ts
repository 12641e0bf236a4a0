import { billOutcomes, decisions, type BillOutcome, type Decision, type SubjectKind } from '@safe-to-report/db'
import { decisionWords } from './fate.ts'
import { answerNames } from './tell-proceeding.ts'
import { formatLondonDate } from './london-date.ts'

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
  /** What was published with it; null for what was not published as a proposal. */
  setId: string | null
  /** Whether it takes back what its set changed. */
  undoes: boolean
}

const fieldNames: Record<string, string> = {
  decision: 'Decision',
  note: 'Note',
  plainSummary: 'Plain words',
  decidedOn: 'Day decided',
  movedOn: 'Day moved',
  countFor: 'Votes for the question',
  countAgainst: 'Votes against the question',
  became: 'What it went on as',
  location: 'Where in the bill',
  parliamentId: 'Parliament’s number',
  currentHouse: 'House it is in',
  originatingHouse: 'House it began in',
  actTitle: 'Title of the Act',
  actUrl: 'Address of the Act',
  royalAssentOn: 'Royal Assent',
  round: 'Which time',
  position: 'Its place among the others',
  namesConsent: 'Whether consent is named',
  lookedOn: 'Last looked at',
  standsNow: 'Where it stands',
  wouldMean: 'What it would mean',
  whoAsks: 'Who asks for it',
  titleEs: 'Title in Spanish',
  titlePt: 'Title in Portuguese',
  titleCy: 'Title in Welsh',
  wordsEs: 'Words in Spanish',
  wordsPt: 'Words in Portuguese',
  wordsCy: 'Words in Welsh',
  buttonLabelEs: 'Button label in Spanish',
  buttonLabelPt: 'Button label in Portuguese',
  buttonLabelCy: 'Button label in Welsh',
  startsOn: 'First day',
  endsOn: 'Last day',
  happenedOn: 'Day',
  dueOn: 'Answer due',
  closesOn: 'Closes on',
  answeredOn: 'Answered on',
  answerClass: 'What the answer is',
  answerUrl: 'Address of the answer',
  howTo: 'How to answer it',
  meaning: 'What it means',
  memberName: 'Whose it is',
  memberId: 'Parliament’s number of the member',
  body: 'Department or committee',
}

type Said = Pick<RecordChange, 'field' | 'before' | 'after'>

/** One change in a line: "Decision: “Refused”, before “Outcome not known”"; of one that takes another back, that one. */
export function tellChange(change: Said & Partial<Pick<RecordChange, 'undoes' | 'origin'>>): string {
  if (change.field === 'verified' && change.origin === 'staff') {
    return change.after === true ? 'Put on the public record' : 'Taken off the public record'
  }
  return change.undoes ? `Taken back: ${tellTakenBack(change)}` : tellOne(change)
}

/** What a change takes back, as it was told. */
export function tellTakenBack({ field, before, after }: Said): string {
  return tellOne({ field, before: after, after: before })
}

function tellOne({ field, before, after }: Said): string {
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
  return wholes[field]?.(before, after) ?? alwaysTold[field] ?? tellVotes(field, before, after)
}

const wholes: Record<string, (before: unknown, after: unknown) => string> = {
  words: (before) =>
    before === null ? 'Its words were loaded' : 'Its words changed; the earlier ones can still be read',
  outcome: (before, after) => `Where the bill stands: ${tellOutcome(after)}, before ${tellOutcome(before)}`,
  sponsors: tellNames,
  amendmentId: (_before, after) =>
    after === null ? 'No amendment on the record carries it now' : 'It is told from the amendment that carries it',
  statusIndicator: (_before, after) =>
    after === '' ? 'Parliament took the star off it' : 'Parliament put a star beside it',
  answer: (before) =>
    before === null ? 'The words of its answer were put on the record' : 'The words of its answer changed',
  // A word of Parliament’s own for it, and no decision on an amendment.
  standing: (before, after) => `Where it stands at Parliament: ${quote(after)}, before ${quote(before)}`,
  goneOn: (_before, after) => (after === null ? 'Parliament lists it again' : 'Parliament lists it no more'),
}

/** What is told of a change whatever the values. */
const alwaysTold: Record<string, string> = {
  groups: 'The parts it is made of changed',
  reading: 'We read Parliament’s words again: numbers, cells and lines that we had run together stand apart',
  concerns: 'The pages on which it stands were put right',
  sources: 'What stands behind it was put right',
  stageId: 'It was taken over to another stage',
  billId: 'It was taken over to another bill',
  begun: 'It began',
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
  if (typeof value === 'boolean') return value ? '“yes”' : '“no”'
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  if (isDecision(words)) return `“${decisionWords(words)}”`
  const [, answer] = Object.entries(answerNames).find(([known]) => known === words) ?? []
  if (answer !== undefined) return `“${answer}”`
  return `“${formatLondonDate(words)}”`
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : 'nothing'
}

function isDecision(words: string): words is Decision {
  return decisions.some((decision) => decision === words)
}

function sentenceOf(camelCase: string): string {
  const words = camelCase.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface Sponsor {
  name: string
  isLead: boolean
}

export interface NameChange {
  added: string[]
  removed: string[]
}

/** Who is named now and was not, and the other way round, where both values are lists of sponsors. */
export function findNameChange(before: unknown, after: unknown): NameChange {
  const [old, fresh] = [toSponsors(before), toSponsors(after)].map((list) => list.map(({ name }) => name))
  return {
    added: (fresh ?? []).filter((name) => !old?.includes(name)),
    removed: (old ?? []).filter((name) => !fresh?.includes(name)),
  }
}

/** A change of the names under an amendment: "Added: Olivia Blake. Removed: Tony Lloyd". */
function tellNames(before: unknown, after: unknown): string {
  // At the desk members are named by Parliament's numbers, which tell a reader nothing.
  if ([before, after].some((value) => typeof value === 'string')) return 'The names under it were set by hand'
  const { added, removed } = findNameChange(before, after)
  const told = [tellList('Added', added), tellList('Removed', removed), tellLead(before, after)].filter(Boolean)
  return told.length > 0 ? told.join('. ') : 'The names under it stand in another order'
}

/** The names under several amendments, which changed at once. */
export function tellNamesOf(changes: readonly NameChange[]): string {
  const added = [...new Set(changes.flatMap((one) => one.added))]
  const removed = [...new Set(changes.flatMap((one) => one.removed))]
  const told = [tellList('Added', added), tellList('Removed', removed)].filter(Boolean)
  return [`The names under ${changes.length} amendments changed`, ...told].join('. ')
}

/** More than these, and the pages themselves are the better place to read them. */
const mostNames = 8

function tellList(what: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const more = names.length - mostNames
  const shown = [...names.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])]
  return `${what}: ${new Intl.ListFormat('en-GB').format(shown)}`
}

function tellLead(before: unknown, after: unknown): string | undefined {
  const [old, fresh] = [before, after].map((value) => toSponsors(value).find(({ isLead }) => isLead)?.name)
  return fresh === undefined || fresh === old ? undefined : `In the lead: ${fresh}`
}

function toSponsors(value: unknown): Sponsor[] {
  return Array.isArray(value) ? value.filter(isSponsor) : []
}

function isSponsor(value: unknown): value is Sponsor {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}
