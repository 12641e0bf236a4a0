import { dayFrom } from './days.ts'
import { madeMember, madePeer, type MadePerson } from './made-people.ts'

export interface StatementContent {
  id: number
  uin: string
  house: 'Commons' | 'Lords'
  madeOn: string
  by: MadePerson
  role: string
  body: string
  title: string
  html: string
  /** What other statements or answers it is about, by their numbers. */
  linked: { linkedStatementId: number; linkType: 'CorrectedStatement' | 'CorrectedAnswer' | 'JointStatement' }[]
}

/** A statement of no matter. */
export function aStatement(
  given: Partial<StatementContent> & Pick<StatementContent, 'id' | 'madeOn'>,
): StatementContent {
  return {
    uin: `HCWS${given.id - 990_600_000}`,
    house: 'Commons',
    by: madeMember(1),
    role: 'Made-up Secretary of State',
    body: 'Made-up Department 1',
    title: 'Made-up Affairs Council',
    html: '<p>The Council met.</p>',
    linked: [],
    ...given,
  }
}

/** Made statements of the days before today: one long, in both Houses, one that puts another right. */
export function buildStatements(today: string): StatementContent[] {
  const html =
    '<p>I have today published the review of how made-up bodies share what they know. It makes eleven recommendations, of which the Government accepts nine in full, and it will answer the other two before the summer.</p><p>Police forces will be told not to pass the data of victims of domestic abuse to those who enforce immigration law while the review of the protocol goes on.</p>'
  return [
    aStatement({ id: 990_600_001, madeOn: dayFrom(today, -1), title: 'Review of made-up data', html }),
    aStatement({
      id: 990_600_002,
      uin: 'HLWS2',
      house: 'Lords',
      by: madePeer(1),
      madeOn: dayFrom(today, -1),
      title: 'Review of made-up data',
      html,
      linked: [{ linkedStatementId: 990_600_001, linkType: 'JointStatement' }],
    }),
    aStatement({
      id: 990_600_003,
      madeOn: dayFrom(today, -3),
      title: 'Correction to a statement',
      linked: [{ linkedStatementId: 990_600_004, linkType: 'CorrectedStatement' }],
    }),
    aStatement({ id: 990_600_004, madeOn: dayFrom(today, -5) }),
  ]
}
