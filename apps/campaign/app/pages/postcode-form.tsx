import { href } from 'react-router'
import { type Draft, emptyDraft } from '../journey/draft.ts'
import { FaultSummary, Field } from './field.tsx'
import { KeptFields } from './kept-fields.tsx'
import { PostcodeAnswer, postcodeFault, type UnseatedAnswer } from './postcode-answer.tsx'
import { Steps } from './steps.tsx'

interface PostcodeFormProps {
  answer: UnseatedAnswer | undefined
  draft: Draft | undefined
  typed: string
}

export function PostcodeForm({ answer, draft = emptyDraft, typed }: PostcodeFormProps) {
  const fault = answer && postcodeFault(answer)
  return (
    <>
      <Steps at={1} isFaulty={fault !== undefined} />
      {fault && <FaultSummary faults={[{ field: 'postcode', says: fault }]} />}
      {answer && <PostcodeAnswer answer={answer} draft={draft} />}
      <h1>Who is your MP?</h1>
      <form method="post" action={href('/write/mp')} autoComplete="off" noValidate className="lines">
        <KeptFields draft={draft} but={['gss']} />
        <Field
          name="postcode"
          label="Your postcode"
          hint="The postcode of where you live. We use it to find your MP, once, and do not keep it."
          fault={fault}
        >
          {(ties) => (
            <input
              {...ties}
              type="text"
              className="short"
              defaultValue={typed}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
            />
          )}
        </Field>
        <div className="act">
          <button className="button">Find my MP</button>
        </div>
      </form>
      <form method="post" action={href('/write/seat')} className="aside">
        <KeptFields draft={draft} but={['gss']} />
        <p>
          No postcode to give, or would you rather not? <button className="link">Choose your seat from a list</button>
        </p>
      </form>
    </>
  )
}
