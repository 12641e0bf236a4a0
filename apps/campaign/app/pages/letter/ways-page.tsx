import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import type { FieldFault } from '../../journey/draft.ts'
import { type Reach, reachOf } from '../../journey/seat.ts'
import { useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { useWordsFor } from '../../recipient-context.ts'
import { GuardFields } from '../guard-fields.tsx'
import { MeetingField } from '../meeting-field.tsx'
import { Sentence } from '../sentence.tsx'
import { WithoutEmail } from '../who-may-write.tsx'
import { WriteBefore } from '../write-before.tsx'
import { EmailField } from './email-field.tsx'
import { GuidedForm, useFaultOf } from './guided-form.tsx'
import type { LetterShown } from './letter-shown.ts'

interface WaysPageProps extends LetterShown {
  faults: FieldFault[]
  most: Record<'email', number>
  /** What we send now goes to its writer alone. */
  isTest: boolean | undefined
  before: CampaignDay | null | undefined
}

/** How it goes: three ways, of which none is better than the others. */
export function WaysPage({ seat, draft, faults, most, isTest, before }: WaysPageProps) {
  const words = useWordsFor('letter').ways
  const reach = reachOf(seat)
  const fault = useFaultOf(faults)('email')
  // Who typed it on the first page has it in the letter already.
  const asksMeeting = reach.reach === 'send' && draft.meeting === ''
  const asksEmail = reach.reach === 'send' && (draft.email === '' || fault !== undefined)
  return (
    <GuidedForm
      at="send"
      title={words.title}
      lede={isTest ? undefined : words.equal}
      draft={draft}
      asks={[...(asksEmail ? (['email'] as const) : []), ...(asksMeeting ? (['meeting'] as const) : [])]}
      sets={['readTo', 'readAs']}
      faults={faults}
      again="ways"
      enter={asksEmail ? 'send' : 'ways'}
      back="read"
    >
      <WriteBefore before={before ?? null} />
      <div className="ways">
        <section>
          <h2>{words.weSend.title}</h2>
          {isTest && <p className="notice">{words.weSend.test}</p>}
          <SendForYou
            reach={reach}
            email={draft.email}
            asksEmail={asksEmail}
            asksMeeting={asksMeeting}
            fault={fault}
            most={most.email}
            isTest={isTest === true}
          />
        </section>
        <section>
          <h2>{words.ownMail.title}</h2>
          <p>{words.ownMail.says}</p>
          <button className="button" name="intent" value="own-mail">
            {words.ownMail.use}
          </button>
        </section>
        <section>
          <h2>{words.paper.title}</h2>
          <p>{words.paper.says}</p>
          <button className="button" name="intent" value="paper">
            {words.paper.print}
          </button>
        </section>
      </div>
    </GuidedForm>
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
