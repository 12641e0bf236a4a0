import { dayFrom } from './days.ts'
import { madeMember, madePeer, type MadePerson } from './made-people.ts'

export interface QuestionContent {
  id: number
  uin: string
  house: 'Commons' | 'Lords'
  tabledOn: string
  /** The day named for the answer. */
  dueOn: string
  asker: MadePerson
  body: string
  heading: string
  text: string
  isNamedDay: boolean
  isWithdrawn: boolean
  /** Of a session that is over: not told unless asked for. */
  isOfFormerSession: boolean
  /** Numbers of the others that the same answer serves. */
  group: string[]
  answer: AnswerContent | null
}

export interface AnswerContent {
  /** In HTML, as it stands under the question's number. */
  html: string
  by: MadePerson
  /** Null while there is but a holding answer. */
  on: string | null
  heldOn: string | null
  isHolding: boolean
  correctedOn: string | null
}

const body = 'Made-up Department 1'
const longAnswer =
  '<p>The Department keeps the matter under review. Officers are told to treat anybody who reports a crime as a victim first, and guidance to forces says so in as many words.</p><p>Data may be passed on where the law allows it. The Government does not plan to bar the police from passing the data of victims to those who enforce immigration law.</p><table><tr><td>Year</td><td>Referrals</td></tr><tr><td>2023</td><td>15</td></tr><tr><td>2024</td><td>17</td></tr></table>'

/** A question of no matter, as most are. */
export function aQuestion(given: Partial<QuestionContent> & Pick<QuestionContent, 'id' | 'tabledOn'>): QuestionContent {
  return {
    uin: String(given.id - 990_500_000),
    house: 'Commons',
    dueOn: dayFrom(given.tabledOn, 3),
    asker: madeMember(10),
    body,
    heading: 'Made-up matters',
    text: 'To ask the Secretary of State for Made-up Affairs, how many made-up matters there were in 2025.',
    isNamedDay: false,
    isWithdrawn: false,
    isOfFormerSession: false,
    group: [],
    answer: null,
    ...given,
  }
}

/** An answer of one paragraph. */
export function anAnswer(
  on: string | null,
  html = '<p>There were twelve.</p>',
  given: Partial<AnswerContent> = {},
): AnswerContent {
  return { html, by: madeMember(1), on, heldOn: null, isHolding: false, correctedOn: null, ...given }
}

/**
 * Made questions of the days before today, with what lists do to them: words that are cut, paragraphs and tables that run together, a
 * holding answer, one answer for three, one put right, one withdrawn, one that waits beyond its day.
 */
export function buildQuestions(today: string): QuestionContent[] {
  const ago = (days: number): string => dayFrom(today, -days)
  const grouped = ['3', '4', '5']
  return [
    aQuestion({
      id: 990_500_001,
      tabledOn: ago(1),
      heading: 'Police: Victims',
      isNamedDay: true,
      text: 'To ask the Secretary of State for Made-up Affairs, whether she will take steps to ensure that the personal data of a migrant victim of domestic abuse who reports it to the police is not passed to Immigration Enforcement for the purposes of immigration control, and whether she will put that in law.',
    }),
    aQuestion({
      id: 990_500_002,
      tabledOn: ago(5),
      heading: 'Domestic Abuse: Immigration',
      text: 'To ask the Secretary of State for Made-up Affairs, what data the police pass on about victims of domestic abuse.',
      answer: anAnswer(ago(1), longAnswer),
    }),
    ...grouped.map((uin) =>
      aQuestion({
        id: 990_500_000 + Number(uin),
        tabledOn: ago(4),
        group: grouped.filter((other) => other !== uin),
        answer: anAnswer(ago(2), longAnswer),
      }),
    ),
    aQuestion({
      id: 990_500_006,
      tabledOn: ago(6),
      isNamedDay: true,
      answer: anAnswer(null, '<p>I will answer the hon. Member as soon as possible.</p>', {
        heldOn: ago(2),
        isHolding: true,
      }),
    }),
    aQuestion({ id: 990_500_007, tabledOn: ago(7), dueOn: ago(3) }),
    aQuestion({ id: 990_500_008, tabledOn: ago(3), isWithdrawn: true }),
    aQuestion({
      id: 990_500_009,
      uin: 'HL9',
      house: 'Lords',
      tabledOn: ago(6),
      asker: madePeer(7),
      answer: anAnswer(ago(4), '<p>There were thirteen.</p>', { by: madePeer(1), correctedOn: ago(1) }),
    }),
    aQuestion({
      id: 990_500_010,
      tabledOn: ago(2),
      answer: anAnswer(ago(1), '<p>First paragraph.</p><p>Second one.</p>'),
    }),
  ]
}
