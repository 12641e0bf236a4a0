import type { LineageBill, Question } from '@safe-to-report/bill-tracker/reading'

type Stretch = Pick<LineageBill, 'bill'> & { texts: readonly Pick<LineageBill['texts'][number], 'happenedOn'>[] }

/** How many doors an ask has in one bill, and in which years: "8 doors, 2020 to 2021". */
export function tellDoors({ bill, texts }: Stretch, questions: readonly Pick<Question, 'bill'>[]): string {
  const doors = questions.filter((question) => question.bill.slug === bill.slug).length
  const years = texts.flatMap(({ happenedOn }) => happenedOn?.slice(0, 4) ?? []).toSorted()
  const told = [...new Set([years[0], years.at(-1)])].filter(Boolean).join(' to ')
  const counted = doors === 0 ? 'no door yet' : `${doors} ${doors === 1 ? 'door' : 'doors'}`
  return [counted, told].filter(Boolean).join(', ')
}
