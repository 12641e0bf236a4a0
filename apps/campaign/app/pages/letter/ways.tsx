import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import type { Draft, FieldFault } from '../../journey/draft.ts'
import { type Reach, reachOf, type Seat } from '../../journey/seat.ts'
import { useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { useWordsFor } from '../../recipient-context.ts'
import { GuardFields } from '../guard-fields.tsx'
import { MeetingField } from '../meeting-field.tsx'
import { Sentence } from '../sentence.tsx'
import { WithoutEmail } from '../who-may-write.tsx'
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

/** How it goes: three ways, of which none is better than the others. */
export function Ways({ seat, draft, faults, most, isTest, before }: WaysProps) {
  const words = useWordsFor('letter').ways
  const fault = useFaultOf(faults)('email')
  const asked = askedForWay({ seat, draft, faults })
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{words.title}</h2>
      {!isTest && <p>{words.equal}</p>}
      <WriteBefore before={before ?? null} />
      <div className="ways">
        <section>
          <h3>{words.weSend.title}</h3>
          {isTest && <p className="notice">{words.weSend.test}</p>}
          <SendForYou
            reach={reachOf(seat)}
            email={draft.email}
            {...asked}
            fault={fault}
            most={most.email}
            isTest={isTest === true}
          />
        </section>
        <section>
          <h3>{words.ownMail.title}</h3>
          <p>{words.ownMail.says}</p>
          <button className="button" name="intent" value="own-mail">
            {words.ownMail.use}
          </button>
        </section>
        <section>
          <h3>{words.paper.title}</h3>
          <p>{words.paper.says}</p>
          <button className="button" name="intent" value="paper">
            {words.paper.print}
          </button>
        </section>
      </div>
    </section>
  )
}

interface SendForYouProps {
  reach: Reach
  email: string
  asksEmail: boolean
  asksMeeting: boolean
  fault: string | undefined
  most: number
  isTest: boolean
}

function SendForYou({ reach, email, asksEmail, asksMeeting, fault, most, isTest }: SendForYouProps) {
  const language = useLanguage()
  const words = useWordsFor('letter').ways.weSend
  if (reach.reach !== 'send') return <p>{words.noAddress}</p>
  return (
    <>
      {asksEmail ? (
        <>
          <EmailField
            words={{ label: guideMessages[language].sign.email.label, hint: words.needsEmail }}
            value={email}
            fault={fault}
            most={most}
          />
          <WithoutEmail />
        </>
      ) : (
        <p>
          <Sentence text={isTest ? words.saysInTest : words.says} parts={{ email: () => <strong>{email}</strong> }} />
        </p>
      )}
      {asksMeeting && <MeetingField typed="" />}
      <GuardFields />
      <button className="button" name="intent" value="send">
        {words.send}
      </button>
    </>
  )
}
