import { href } from 'react-router'
// eslint-disable-next-line import/default -- `?url` gives the file's address, whatever the file exports
import readerScript from '@safe-to-report/postcode-table/device-table.js?url'
// eslint-disable-next-line import/default -- the same
import shapeScript from '@safe-to-report/postcode-table/postcode-shape.js?url'
import { type Draft, emptyDraft } from '../journey/draft.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { usePostcodeSource } from '../use-postcode-source.ts'
import { DeviceFaults, LookupNote } from './device-answers.tsx'
import { FaultSummary, Field } from './field.tsx'
import { MeetingField } from './meeting-field.tsx'
import { KeptFields } from './kept-fields.tsx'
import { typedForm } from './language-choice.tsx'
import { PostcodeAnswer, postcodeFault, type UnseatedAnswer } from './postcode-answer.tsx'
import { Sentence } from './sentence.tsx'
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

export function PostcodeForm({ answer, draft = emptyDraft, typed }: PostcodeFormProps) {
  const language = useLanguage()
  const words = seatMessages[language]
  const source = usePostcodeSource()
  const onDevice = source?.by === 'table' && {
    'data-device-table': source.deviceTable,
    'data-integrity': source.integrity,
    'data-reader': readerScript,
    'data-shape': shapeScript,
    'data-leaves-out': source.leavesOut,
  }
  const fault = answer && postcodeFault(answer, language)
  return (
    <>
      <Steps at="mp" isFaulty={fault !== undefined} typed={{ step: '/:language?/write/mp', again: 'show' }} />
      {fault && <FaultSummary faults={[{ field: 'postcode', says: fault }]} />}
      {answer && <PostcodeAnswer answer={answer} draft={draft} />}
      <h1>{words.who}</h1>
      <WhoMayWrite isOpen={answer !== undefined && leavesAsking.has(answer.answer)} />
      <form
        id={typedForm}
        method="post"
        action={href('/:language?/write/mp', inLanguage(language))}
        autoComplete="off"
        noValidate
        className="lines"
        data-address={href('/:language?/write/mp', inLanguage(language))}
        {...onDevice}
      >
        <KeptFields draft={draft} but={['gss', 'border', 'meeting']} sets={['campaign']} />
        <PostcodeField typed={typed} fault={fault} />
        <MeetingField typed={draft.meeting} />
        <div className="act">
          <button className="button">{words.postcode.find}</button>
        </div>
      </form>
      <ListInstead draft={draft} isAnswered={answer !== undefined} />
    </>
  )
}

interface PostcodeFieldProps {
  typed: string
  fault: string | undefined
}

function PostcodeField({ typed, fault }: PostcodeFieldProps) {
  const source = usePostcodeSource()
  const { postcode: words } = seatMessages[useLanguage()]
  return (
    <Field name="postcode" label={words.label} hint={words.hint} fault={fault}>
      {(ties) => (
        <>
          {source?.by === 'table' && <DeviceFaults />}
          <input
            {...ties}
            aria-describedby={`${ties['aria-describedby']} postcode-lookup`}
            type="text"
            className="short"
            defaultValue={typed}
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
          />
          <LookupNote source={source} />
        </>
      )}
    </Field>
  )
}

/** For whoever has no postcode, or whom it did not lead to a seat. */
function ListInstead({ draft, isAnswered }: { draft: Draft; isAnswered: boolean }) {
  const language = useLanguage()
  const words = seatMessages[language]
  return (
    <form
      method="post"
      autoComplete="off"
      action={href('/:language?/write/seat', inLanguage(language))}
      className="aside"
      data-instead=""
    >
      <KeptFields draft={draft} but={['gss', 'border']} sets={['campaign']} />
      {isAnswered ? (
        <button className="button quiet">{words.found.fromList}</button>
      ) : (
        <p>
          <Sentence text={words.postcode.none} parts={{ choose: (text) => <button className="link">{text}</button> }} />
        </p>
      )}
    </form>
  )
}
