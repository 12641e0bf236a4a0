import type { ReactNode } from 'react'
import { href } from 'react-router'
import type { Draft, FieldFault } from '../../journey/draft.ts'
import type { LetterIntent } from '../../journey/letter-step.ts'
import { inLanguage, useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { useWordsFor } from '../../recipient-context.ts'
import { useCarrying } from '../../visit/use-carrying.ts'
import { FaultSummary } from '../field.tsx'
import { KeptFields } from '../kept-fields.tsx'
import { typedForm } from '../language-choice.tsx'
import { type StepName, Steps } from '../steps.tsx'

interface GuidedFormProps {
  at: StepName
  title: string
  lede?: ReactNode
  draft: Draft
  /** The fields that this page asks for itself; all others travel along unseen. */
  asks?: readonly (keyof Draft)[]
  /** What is true of this very page, and goes out as it was when the page was shown. */
  sets?: readonly (keyof Draft)[]
  faults?: FieldFault[]
  /** The intent that shows this page again, and that of its main button. */
  again: LetterIntent
  enter: LetterIntent
  /** Where the button back leads; none on the first page. */
  back?: LetterIntent
  children: ReactNode
}

/** One page of the letter: one question, and in its form all that was typed so far. */
export function GuidedForm(props: GuidedFormProps) {
  const { at, title, lede, draft, asks = [], sets = [], faults = [], again, enter, back, children } = props
  const language = useLanguage()
  const words = guideMessages[language]
  const { faults: says } = useWordsFor('letter')
  const { letterNumber } = useCarrying()
  const nothingYet = words.nothingYet[letterNumber === undefined ? 'inPage' : 'inVisit']
  const told = faults.map(({ field, fault }) => ({ field, says: says[fault] }))
  return (
    <>
      <Steps at={at} isFaulty={faults.length > 0} typed={{ step: '/:language?/write/letter', again, enter }} />
      <FaultSummary faults={told} />
      <h1>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
      <form
        id={typedForm}
        method="post"
        action={href('/:language?/write/letter', inLanguage(language))}
        autoComplete="off"
        noValidate
        className="lines"
      >
        <KeptFields draft={draft} but={asks} sets={sets} />
        {children}
        {back && (
          <button className="link back" name="intent" value={back}>
            {words.back}
          </button>
        )}
      </form>
      <div className="soft small">
        {/* Said where writing begins; after that it is there for whoever asks. */}
        {at === 'why' && <p>{nothingYet.says}</p>}
        <details>
          <summary>{words.nothingYet.where}</summary>
          {at !== 'why' && <p>{nothingYet.says}</p>}
          <p>{nothingYet.more}</p>
        </details>
      </div>
    </>
  )
}

/** What is wrong with a field, in the reader's words. */
export function useFaultOf(faults: readonly FieldFault[]): (field: FieldFault['field']) => string | undefined {
  const words = useWordsFor('letter').faults
  return (field) => {
    const found = faults.find((fault) => fault.field === field)
    return found && words[found.fault]
  }
}
