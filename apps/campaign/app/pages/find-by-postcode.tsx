import { href } from 'react-router'
// eslint-disable-next-line import/default -- `?url` gives the file's address, whatever the file exports
import readerScript from '@safe-to-report/postcode-table/device-table.js?url'
// eslint-disable-next-line import/default -- the same
import shapeScript from '@safe-to-report/postcode-table/postcode-shape.js?url'
import type { Draft } from '../journey/draft.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { usePostcodeSource } from '../use-postcode-source.ts'
import { DeviceFaults, LookupNote } from './device-answers.tsx'
import { Field } from './field.tsx'
import { KeptFields } from './kept-fields.tsx'
import { typedForm } from './language-choice.tsx'
import { MeetingField } from './meeting-field.tsx'
import { Sentence } from './sentence.tsx'

interface FindByPostcodeProps {
  draft: Draft
  typed: string
  fault?: string | undefined
  /** Whether it answers what was typed before. */
  isAnswered?: boolean
}

/** The postcode by which one's MP is found, with the list of seats for whoever has none to give. */
export function FindByPostcode({ draft, typed, fault, isAnswered = false }: FindByPostcodeProps) {
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
  return (
    <>
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
        <div className="act">
          <button className="button">{words.postcode.find}</button>
        </div>
        <LookupNote source={source} />
        <MeetingField typed={draft.meeting} />
      </form>
      <ListInstead draft={draft} isAnswered={isAnswered} />
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
