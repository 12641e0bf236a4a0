import { listLetterLanguages } from '@safe-to-report/letters'
import { href } from 'react-router'
import type { Draft, DraftField, FieldFault } from '../journey/draft.ts'
import type { OpenCampaign } from '../journey/letter-step.ts'
import { reachOf, type Seat } from '../journey/seat.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { letterMessages } from '../messages/letter/index.ts'
import { FaultSummary, Field } from './field.tsx'
import { typedForm } from './language-choice.tsx'
import { LetterLanguageChoice } from './letter-language.tsx'
import { PointChoices } from './point-choices.tsx'
import { Steps } from './steps.tsx'

interface ComposeFormProps {
  seat: Seat
  campaign: OpenCampaign
  draft: Draft
  faults: FieldFault[]
  limits: FieldLimits
}

/** Most characters of each field. */
export type FieldLimits = Record<'ownWords' | 'name' | 'addressLine' | 'email', number>

export function ComposeForm({ seat, campaign, draft, faults, limits }: ComposeFormProps) {
  const language = useLanguage()
  const words = letterMessages[language].compose
  const canBeWelsh = listLetterLanguages(campaign.content).includes('cy')
  const writtenIn = canBeWelsh ? draft.letterLanguage : 'en'
  const offersWelsh = canBeWelsh && (language === 'cy' || seat.nation === 'Wales' || writtenIn === 'cy')
  const told = faults.map(({ field, fault }) => ({ field, says: letterMessages[language].faults[fault] }))
  const faultOf = (field: DraftField): string | undefined => told.find((fault) => fault.field === field)?.says
  return (
    <>
      <Steps
        at={2}
        isFaulty={faults.length > 0}
        typed={{ step: '/:language?/write/letter', again: 'edit', enter: 'preview' }}
      />
      <FaultSummary faults={told} />
      <h1>{words.title}</h1>
      <p className="lede">{seat.member ? words.to(seat.member.name, seat.name) : words.toOffice(seat.name)}</p>
      <form
        id={typedForm}
        method="post"
        action={href('/:language?/write/letter', inLanguage(language))}
        autoComplete="off"
        noValidate
        className="lines"
      >
        <input type="hidden" name="gss" value={draft.gss} />
        {(language !== 'en' || offersWelsh) && <LetterLanguageChoice chosen={writtenIn} isOffered={offersWelsh} />}
        <PointChoices
          points={campaign.content.points}
          chosen={draft.points}
          fault={faultOf('points')}
          writtenIn={writtenIn}
        />
        <Field
          name="ownWords"
          label={words.ownWords.label}
          hint={`${words.ownWords.hint} ${words.ownWords.anyLanguage}`}
          fault={faultOf('ownWords')}
        >
          {(ties) => (
            <textarea {...ties} rows={7} maxLength={limits.ownWords} autoComplete="off" defaultValue={draft.ownWords} />
          )}
        </Field>
        <Field name="name" {...words.name} fault={faultOf('name')}>
          {(ties) => (
            <input {...ties} type="text" autoComplete="name" maxLength={limits.name} defaultValue={draft.name} />
          )}
        </Field>
        <Field name="addressLine" {...words.addressLine} fault={faultOf('addressLine')}>
          {(ties) => (
            <input
              {...ties}
              type="text"
              autoComplete="street-address"
              maxLength={limits.addressLine}
              defaultValue={draft.addressLine}
            />
          )}
        </Field>
        <EmailField seat={seat} value={draft.email} fault={faultOf('email')} most={limits.email} />
        <div className="act">
          <button className="button" name="intent" value="preview">
            {words.see}
          </button>
          <button className="link" formAction={href('/:language?/write/seat', inLanguage(language))}>
            {words.otherSeat}
          </button>
        </div>
        <p className="soft small">{words.nothingYet}</p>
      </form>
    </>
  )
}

function EmailField({
  seat,
  value,
  fault,
  most,
}: {
  seat: Seat
  value: string
  fault: string | undefined
  most: number
}) {
  const canSend = reachOf(seat).reach === 'send'
  const words = letterMessages[useLanguage()].compose.email
  return (
    <Field
      name="email"
      label={canSend ? words.label : words.optionalLabel}
      hint={canSend ? words.hint : words.optionalHint}
      fault={fault}
    >
      {(ties) => (
        <input {...ties} type="email" inputMode="email" autoComplete="email" maxLength={most} defaultValue={value} />
      )}
    </Field>
  )
}
