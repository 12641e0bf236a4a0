import type { PageAhead } from '@safe-to-report/bill-tracker/desk'
import { proceedingNames, tellStandsInALine, tellWhose } from '@safe-to-report/bill-tracker/reading'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'

type ModelOf<Page extends PageAhead['page']> = NonNullable<Extract<PageAhead, { page: Page }>['model']>

/** The page of what was asked, said or laid in brief: whose it is, how it stands, and the words. */
export function ProceedingAhead({ page: { proceeding } }: { page: ModelOf<'proceeding'> }) {
  const { kind, title, happenedOn, house, stands, words, meaning, answer, howTo, ask } = proceeding
  const standing = tellStandsInALine(stands)
  return (
    <>
      <p className="desk-soft">
        {[proceedingNames[kind], house, formatLondonDate(happenedOn), tellWhose(proceeding)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3>{title}</h3>
      {standing && <p>{standing}</p>}
      {words && <blockquote>{words}</blockquote>}
      {answer?.words && <blockquote>{answer.words}</blockquote>}
      {meaning && <p>{meaning}</p>}
      {howTo && <p>{howTo}</p>}
      <p className="desk-soft">Told beside {ask.title} as well, and among what is in play now.</p>
    </>
  )
}
