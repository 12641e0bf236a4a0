import { type Draft, emptyDraft } from '../journey/draft.ts'
import { useLanguage } from '../language.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { FaultSummary } from './field.tsx'
import { FindByPostcode } from './find-by-postcode.tsx'
import { PostcodeAnswer, postcodeFault, type UnseatedAnswer } from './postcode-answer.tsx'
import { Steps } from './steps.tsx'
import { WhoMayWrite } from './who-may-write.tsx'

/** A postcode of no seat: whoever typed it wonders whether they may write at all. */
const leavesAsking = new Set<UnseatedAnswer['answer']>([
  'bad-postcode',
  'crown-dependency',
  'overseas-territory',
  'forces',
  'nowhere',
])

interface PostcodeFormProps {
  answer: UnseatedAnswer | undefined
  draft: Draft | undefined
  typed: string
}

/** The same question again, with the answer to what was typed. */
export function PostcodeForm({ answer, draft = emptyDraft, typed }: PostcodeFormProps) {
  const language = useLanguage()
  const fault = answer && postcodeFault(answer, language)
  return (
    <>
      <Steps at="mp" isFaulty={fault !== undefined} typed={{ step: '/:language?/write/mp', again: 'show' }} />
      {fault && <FaultSummary faults={[{ field: 'postcode', says: fault }]} />}
      {answer && <PostcodeAnswer answer={answer} draft={draft} />}
      <h1>{seatMessages[language].who}</h1>
      <FindByPostcode draft={draft} typed={typed} fault={fault} isAnswered={answer !== undefined} />
      <WhoMayWrite isOpen={answer !== undefined && leavesAsking.has(answer.answer)} />
    </>
  )
}
