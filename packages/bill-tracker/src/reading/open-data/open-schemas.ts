import {
  amendmentKinds,
  ayeMeanings,
  billOutcomes,
  decisions,
  houses,
  lobbies,
  membershipKinds,
  postKinds,
  stageKinds,
  strengths,
  subjectKinds,
  textRules,
} from '@safe-to-report/db'
import { z } from 'zod'
import { fateKeys } from '../../words/fate.ts'
import { openLook, sources } from './open-parts.ts'
import { askStates, askStatesTold } from '../pages/ask-status.ts'

/** What the open data is made of. The API's description is generated from these, and its answers are tested against them. */

const day = z.iso.date().describe('A London day')
const slug = z.string().describe('Stable name, as in the address of its page')
const house = z.enum(houses).nullable()
const isNullable = <Schema extends z.ZodType>(schema: Schema): z.ZodNullable<Schema> => z.nullable(schema)

const fate = isNullable(z.string()).describe(
  `What became of it, as every page tells it: ${fateKeys.join(', ')}, or words of our own. Null: not known`,
)
const door = isNullable(z.enum(['open', 'ajar', 'shut', 'dashed', 'hatch'])).describe(
  'How that is drawn: agreed, a part agreed, refused, no vote, something else instead. Null: not known, so not drawn',
)

export const openBill = z.strictObject({
  slug,
  parliamentId: isNullable(z.int()).describe('The number of the bill at bills.parliament.uk'),
  shortTitle: z.string(),
  longTitle: isNullable(z.string()),
  sessions: isNullable(z.string()).describe('Years of the sessions it was before Parliament: "2019–21"'),
  originatingHouse: house,
  currentHouse: house,
  outcome: isNullable(z.enum(billOutcomes)).describe('As last seen; "lost" with its session'),
  state: z
    .enum(['announced', 'in-play', 'passed', 'fell', 'withdrawn', 'lost', 'not-known'])
    .describe('The same for today: what goes on and was not looked at for a fortnight is not known'),
  lookedOn: isNullable(day).describe('Day on which somebody last saw that it goes on, or is announced'),
  outcomeNote: isNullable(z.string()),
  actTitle: isNullable(z.string()),
  actUrl: isNullable(z.string()),
  royalAssentOn: isNullable(day),
  plainSummary: isNullable(z.string()).describe('Our words, not Parliament’s'),
  sources,
  secondLook: openLook,
})

export const openStage = z.strictObject({
  bill: slug,
  position: z.int().describe('Place in the bill’s path'),
  kind: z.enum(stageKinds),
  house,
  round: z.int().describe('First, second … time at this kind of stage in this House'),
  name: z.string().describe('As Parliament names it'),
  sittings: z.array(day),
  note: isNullable(z.string()),
  sources,
  secondLook: openLook,
})

export const openAmendment = z.strictObject({
  slug,
  bill: slug,
  stage: z.string(),
  house,
  kind: z.enum(amendmentKinds),
  number: z.string().describe('As printed: "67", "NC36"'),
  became: isNullable(z.string()),
  plainSummary: isNullable(z.string()).describe('Our words, not Parliament’s'),
  note: isNullable(z.string()),
  movedOn: isNullable(day),
  decision: isNullable(z.enum(decisions)).describe('Parliament’s own word, as far as it is on our record'),
  fate,
  door,
  decidedOn: isNullable(day),
  countFor: isNullable(z.int()).describe(
    'Ayes or Contents, for the question as put; the question may have been to disagree',
  ),
  countAgainst: isNullable(z.int()),
  majority: isNullable(z.int()),
  divisionUrl: isNullable(z.string()),
  parliamentUrl: isNullable(z.string()),
  sponsors: z.array(z.strictObject({ name: z.string(), isLead: z.boolean() })),
  sources,
  secondLook: openLook,
})

const memberId = z.int().describe('Parliament’s own number of a member: join by it, never by name or seat')

export const openDivision = z.strictObject({
  slug,
  house: z.enum(houses),
  parliamentId: isNullable(z.int()).describe('Unique within its House only'),
  number: isNullable(z.int()).describe('Restarts with each session in the Commons and each day in the Lords'),
  heldOn: day,
  title: isNullable(z.string()).describe('As Parliament calls it'),
  plainSummary: isNullable(z.string()).describe('Our words, not Parliament’s'),
  ayeMeans: isNullable(z.enum(ayeMeanings)).describe(
    'Whether Aye or Content was for or against the words voted on; "against" where the question was to reject them',
  ),
  carried: isNullable(z.boolean()).describe('Whether the question as put was agreed to'),
  ayeCount: isNullable(z.int()).describe('Ayes or Contents; tellers are counted in the Lords alone'),
  noCount: isNullable(z.int()),
  majority: isNullable(z.int()),
  motionNote: isNullable(z.string()),
  parliamentUrl: isNullable(z.string()),
  amendments: z.array(slug).describe('What it was on'),
  sources,
  secondLook: openLook,
})

export const openVote = z.strictObject({
  division: slug,
  memberId,
  name: z.string().describe('As on the day of the vote, and so are party and seat'),
  lobby: z
    .enum(lobbies)
    .describe('"both" went through both lobbies; "none" was a member of the Commons with no vote recorded'),
  party: isNullable(z.string()),
  seat: isNullable(z.string()).describe('Constituency of an MP, sort of peerage of a peer'),
})

export const openMember = z.strictObject({
  id: memberId,
  name: z.string(),
  house: z.enum(houses),
  party: isNullable(z.string()),
  seat: isNullable(z.string()).describe('The one held now; of who sits no longer, the last'),
  isCurrent: isNullable(z.boolean()).describe('Null where all we know of them is what they did on a day'),
  asOf: isNullable(day).describe('The day on which this was so'),
})

export const openMembership = z.strictObject({
  memberId,
  kind: z.enum(membershipKinds),
  house: house.describe('Of a seat; null for a party'),
  name: z.string().describe('The constituency, the sort of peerage, or the party'),
  startedOn: day,
  endedOn: isNullable(day).describe('Null while it lasts'),
  sourceUrl: z.string().describe('Parliament’s answer that says so'),
  asOf: day.describe('The day on which Parliament said so'),
})

export const openPost = z.strictObject({
  memberId,
  kind: z.enum(postKinds).describe('Whose list names it; the Speakers and their deputies have one of their own'),
  name: z.string(),
  department: isNullable(z.string()),
  startedOn: isNullable(day).describe('Null where Parliament does not say'),
  endedOn: isNullable(day).describe(
    'Null while it is held; else the day Parliament gave, or the first on which its list left it out',
  ),
  sourceUrl: z.string().describe('Parliament’s answer that says so'),
  asOf: day.describe('The day on which Parliament last told the list'),
})

export const openText = z.strictObject({
  slug,
  ask: slug,
  bill: slug,
  amendment: isNullable(slug).describe('The amendment that carries the words; null for a section of an Act'),
  position: z.int().describe('Place in the lineage'),
  label: z.string(),
  plainWords: z.string(),
  strength: z
    .enum(strengths)
    .describe('Whether the words would give the whole ask, part of it, or something else instead'),
  apart: isNullable(z.string()).describe(
    'What sets it apart from the whole ask: a lock, what it leaves out, what it is',
  ),
  rule: isNullable(z.enum(textRules)).describe('A duty to arrange, no automatic sharing, or a plain ban'),
  namesConsent: isNullable(z.boolean()).describe('Whether somebody may agree to the passing on of their own data'),
  happenedOn: isNullable(day),
  fate,
  door,
  secondLook: openLook,
})

export const openAsk = z.strictObject({
  slug,
  position: z.int(),
  title: z.string(),
  lede: z.string(),
  wouldMean: z.string(),
  whoAsks: isNullable(z.string()),
  standsNow: isNullable(z.string()),
  closestItCame: isNullable(z.string()),
  inLawInstead: isNullable(z.string()),
  status: z.strictObject({
    state: z.enum(askStates).describe(askStatesTold),
    lookedOn: isNullable(day).describe('Until when somebody looked; of "not-known", the day since which it is not'),
    bills: z.array(slug).describe('Bills that carry it, did or could, as last seen'),
    sentence: z.string(),
  }),
  couldBeCarried: z
    .array(z.strictObject({ bill: slug, why: z.string(), sources }))
    .describe('Bills that could carry it, and why'),
  lineage: z.array(openText).describe('Its texts in order'),
  sources,
  secondLook: openLook,
})

export const openEvidence = z.strictObject({
  slug,
  figure: isNullable(z.string()),
  statement: z.string(),
  period: z.string(),
  whoSaysSo: z.string(),
  caveat: isNullable(z.string()),
  sources,
  secondLook: openLook,
})

export const openPosition = z.strictObject({
  slug,
  ask: isNullable(slug),
  who: z.string().describe('Whose opinion it is'),
  side: z.enum(['for', 'against']),
  statement: z.string(),
  heldWhen: z.string(),
  sources,
  secondLook: openLook,
})

export const openEvent = z.strictObject({
  slug,
  happenedOn: day.describe('First day of the period that the precision names'),
  precision: z.enum(['day', 'month', 'year']),
  title: z.string(),
  summary: isNullable(z.string()),
  sources,
  secondLook: openLook,
})

export const openProgress = z.strictObject({
  gss: z.string().describe('Code of the seat, by the Office for National Statistics'),
  seat: z.string(),
  nation: z.string(),
  atLeast: isNullable(z.int()).describe(
    'Letters handed over: at least 5, 25 or 100; null for none, or too few to show',
  ),
})

export const openChange = z.strictObject({
  id: z.int(),
  at: z.iso.datetime(),
  origin: z.enum(['founding', 'sync', 'staff']),
  subjectKind: z.enum(subjectKinds),
  subjectId: z.uuid(),
  field: z.string().describe('Name of the field; "*" when the whole row came'),
  before: z.unknown(),
  after: z.unknown(),
  why: isNullable(z.string()),
  sourceUrl: isNullable(z.string()),
  quote: isNullable(z.string()),
  setId: isNullable(z.uuid()).describe('Changes that were published together, and are taken back together'),
  undoes: z.boolean().describe('Whether it takes back what that set changed'),
})
