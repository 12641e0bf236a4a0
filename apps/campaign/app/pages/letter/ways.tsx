import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import type { Draft, FieldFault } from '../../journey/draft.ts'
import { reachOf, type Seat } from '../../journey/seat.ts'
import { useWordsFor } from '../../recipient-context.ts'
import { GuardFields } from '../guard-fields.tsx'
import { MeetingField } from '../meeting-field.tsx'
import { Sentence } from '../sentence.tsx'
import { WriteBefore } from '../write-before.tsx'
import { EmailField } from './email-field.tsx'
import { useFaultOf } from './guided-form.tsx'

export interface WaysProps {
  seat: Seat
  draft: Draft
  faults: FieldFault[]
  most: Record<'email', number>
  /** What we send now goes to its writer alone. */
  isTest: boolean | undefined
  before: CampaignDay | null | undefined
}

/** What is asked where the way is chosen, because no earlier page has it. */
export function askedForWay({ seat, draft, faults }: Pick<WaysProps, 'seat' | 'draft' | 'faults'>) {
  const canSend = reachOf(seat).reach === 'send'
  return {
    asksEmail: canSend && (draft.email === '' || faults.some(({ field }) => field === 'email')),
    // Who typed it on the first page has it in the letter already.
    asksMeeting: canSend && draft.meeting === '',
  }
}

/** How it goes: we send it; or its writer does, by one of two ways that stand side by side. */
export function Ways({ seat, draft, faults, most, isTest = false, before }: WaysProps) {
  const words = useWordsFor('letter').ways
  const fault = useFaultOf(faults)('email')
  const canSend = reachOf(seat).reach === 'send'
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways">{words.title}</h2>
      <WriteBefore before={before ?? null} />
      {isTest && <p className="notice">{words.weSend.test}</p>}
      {canSend ? (
        <SendForYou
          email={draft.email}
          {...askedForWay({ seat, draft, faults })}
          {...{ fault, isTest }}
          most={most.email}
        />
      ) : (
        <p>{words.weSend.noAddress}</p>
      )}
      {canSend && (
        <p>
          {words.yourself} {!isTest && words.allReach}
        </p>
      )}
      <p className="act equals">
        <button className="button quiet" name="intent" value="own-mail">
          {words.ownMail.use}
        </button>
        <button className="button quiet" name="intent" value="paper">
          {words.paper.print}
        </button>
      </p>
      <WhatHappens canSend={canSend && !isTest} />
    </section>
  )
}

/** What each way does with the letter, for whoever asks. */
function WhatHappens({ canSend }: { canSend: boolean }) {
  const words = useWordsFor('letter').ways
  return (
    <details className="more">
      <summary>{words.each}</summary>
      <dl>
        {canSend && (
          <div>
            <dt>{words.weSend.title}</dt>
            <dd>{words.weSend.goes}</dd>
          </div>
        )}
        {([words.ownMail, words.paper] as const).map(({ title, says }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

interface SendForYouProps {
  email: string
  asksEmail: boolean
  asksMeeting: boolean
  fault: string | undefined
  most: number
  isTest: boolean
}

function SendForYou({ email, asksEmail, asksMeeting, fault, most, isTest }: SendForYouProps) {
  const words = useWordsFor('letter').ways.weSend
  return (
    <>
      {asksEmail ? (
        <EmailField words={{ label: words.email, hint: words.needsEmail }} value={email} fault={fault} most={most} />
      ) : (
        <p>
          <Sentence text={isTest ? words.saysInTest : words.says} parts={{ email: () => <strong>{email}</strong> }} />
        </p>
      )}
      {asksMeeting && <MeetingField typed="" />}
      <GuardFields />
      <p className="act">
        <button className="button" name="intent" value="send">
          {words.send}
        </button>
      </p>
    </>
  )
}
