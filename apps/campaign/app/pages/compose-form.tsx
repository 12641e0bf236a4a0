import { href } from 'react-router'
import type { Draft, DraftField, FieldFault } from '../journey/draft.ts'
import type { OpenCampaign } from '../journey/letter-step.ts'
import { reachOf, type Seat } from '../journey/seat.ts'
import { FaultSummary, Field } from './field.tsx'
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
  const faultOf = (field: DraftField): string | undefined => faults.find((fault) => fault.field === field)?.says
  return (
    <>
      <Steps at={2} isFaulty={faults.length > 0} />
      <FaultSummary faults={faults} />
      <h1>Your letter</h1>
      <p className="lede">
        To {seat.member?.name ?? 'your MP'}, for {seat.name}.
      </p>
      <form method="post" action={href('/write/letter')} autoComplete="off" noValidate className="lines">
        {/* First in the form, so that Enter in a field shows the letter and does nothing else. */}
        <button className="unseen" name="intent" value="preview" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="gss" value={draft.gss} />
        <PointChoices points={campaign.points} chosen={draft.points} fault={faultOf('points')} />
        <Field
          name="ownWords"
          label="In your own words"
          hint="A sentence or two of why this matters to you. It is what your MP will remember. Please name nobody, give no refuge’s address, and say nothing about anybody’s immigration status."
          fault={faultOf('ownWords')}
        >
          {(ties) => (
            <textarea {...ties} rows={7} maxLength={limits.ownWords} autoComplete="off" defaultValue={draft.ownWords} />
          )}
        </Field>
        <Field name="name" label="Your name" hint="As you want to sign. Your MP will read it." fault={faultOf('name')}>
          {(ties) => (
            <input {...ties} type="text" autoComplete="name" maxLength={limits.name} defaultValue={draft.name} />
          )}
        </Field>
        <Field
          name="addressLine"
          label="Your address (optional)"
          hint="MPs act for people who live in their seat, and an office may ask for it. Leave it out if it is not safe to give, and never give the address of a refuge."
          fault={faultOf('addressLine')}
        >
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
            See your letter
          </button>
          <button className="link" formAction={href('/write/seat')}>
            Choose another seat
          </button>
        </div>
        <p className="soft small">
          Nothing is sent or stored yet. Please move with the buttons on these pages: so that nobody can go back to your
          words, your browser’s own Back button finds nothing here.
        </p>
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
  const hint = canSend
    ? 'Needed if we send the letter for you: we ask you there to confirm, and your MP answers there. Is this an inbox that only you can read? Leave it empty to use your own mail or paper.'
    : 'So that your MP can answer. Leave it empty if it is not an inbox that only you can read.'
  return (
    <Field
      name="email"
      label={canSend ? 'Your e-mail address' : 'Your e-mail address (optional)'}
      hint={hint}
      fault={fault}
    >
      {(ties) => (
        <input {...ties} type="email" inputMode="email" autoComplete="email" maxLength={most} defaultValue={value} />
      )}
    </Field>
  )
}
