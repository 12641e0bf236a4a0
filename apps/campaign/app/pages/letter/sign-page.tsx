import type { Draft, FieldFault } from '../../journey/draft.ts'
import { harmlessInAddressLine } from '../../journey/read-through.ts'
import { reachOf, type Seat } from '../../journey/seat.ts'
import { Field } from '../field.tsx'
import { WithoutEmail } from '../who-may-write.tsx'
import { EmailField } from './email-field.tsx'
import { GuidedForm, useFaultOf } from './guided-form.tsx'
import { WhileWriting } from './while-writing.tsx'
import { useWordsFor } from '../../recipient-context.ts'

interface SignPageProps {
  seat: Seat
  draft: Draft
  faults: FieldFault[]
  most: Record<'name' | 'addressLine' | 'email', number>
  /** The field to begin in, for somebody sent here to change it. */
  focus: string
}

/** Who writes, and how they want to be answered. */
export function SignPage({ seat, draft, faults, most, focus }: SignPageProps) {
  const words = useWordsFor('guide').sign
  const faultOf = useFaultOf(faults)
  return (
    <GuidedForm
      at="sign"
      title={words.title}
      lede={words.lede}
      draft={draft}
      asks={['name', 'addressLine', 'postcodeInLetter', 'replyByEmail', 'email']}
      faults={faults}
      again="sign"
      enter="read"
      back="why"
    >
      <Field name="name" label={words.name.label} fault={faultOf('name')}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            maxLength={most.name}
            autoFocus={focus === 'name'}
            defaultValue={draft.name}
            data-watched=""
          />
        )}
      </Field>
      <Field name="addressLine" {...words.addressLine} fault={faultOf('addressLine')}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            maxLength={most.addressLine}
            autoFocus={focus === 'addressLine'}
            defaultValue={draft.addressLine}
            data-watched=""
            data-lets={harmlessInAddressLine.join(' ')}
          />
        )}
      </Field>
      <PostcodeField value={draft.postcodeInLetter} fault={faultOf('postcodeInLetter')} focus={focus} />
      <EmailField
        words={
          reachOf(seat).reach === 'send'
            ? words.email
            : { label: words.email.optionalLabel, hint: words.email.optionalHint }
        }
        value={draft.email}
        fault={faultOf('email')}
        most={most.email}
      />
      <ReplyByEmail isWanted={draft.replyByEmail} />
      <SafeToGive />
      <WhileWriting />
      <div className="act">
        <button className="button" name="intent" value="read">
          {words.next}
        </button>
      </div>
    </GuidedForm>
  )
}

/** What is asked for, and what it costs to give it or to leave it out. */
function SafeToGive() {
  const { safe } = useWordsFor('guide').sign
  return (
    <details className="more">
      <summary>{safe.ask}</summary>
      <p>{safe.name}</p>
      <p>{safe.address}</p>
      <p>{safe.reply}</p>
      <WithoutEmail />
    </details>
  )
}

function ReplyByEmail({ isWanted }: { isWanted: boolean }) {
  const { replyByEmail } = useWordsFor('guide').sign
  return (
    <div className="tick">
      <input type="hidden" name="replyByEmail" value="no" />
      <input
        autoComplete="off"
        type="checkbox"
        id="replyByEmail"
        name="replyByEmail"
        value="yes"
        defaultChecked={isWanted}
      />
      <label htmlFor="replyByEmail">{replyByEmail}</label>
    </div>
  )
}

interface PostcodeFieldProps {
  value: string
  fault: string | undefined
  focus: string
}

/** Filled in where the seat was found by a postcode that came to us; one that stayed on the device comes by its button alone. */
function PostcodeField({ value, fault, focus }: PostcodeFieldProps) {
  const { label, hint, offer } = useWordsFor('guide').sign.postcode
  return (
    <Field name="postcodeInLetter" label={label} hint={hint} fault={fault}>
      {(ties) => (
        <>
          <input
            {...ties}
            type="text"
            className="short"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            autoFocus={focus === 'postcodeInLetter'}
            defaultValue={value}
          />{' '}
          <button type="button" className="link" data-offers-postcode="" hidden>
            {offer}
          </button>
        </>
      )}
    </Field>
  )
}
