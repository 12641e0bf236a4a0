import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import type { CitedPoints } from '../../journey/cite-points.ts'
import type { OpenCampaign } from '../../journey/build-letter.ts'
import type { LetterStep } from '../../journey/letter-step.ts'
import type { Seat } from '../../journey/seat.ts'
import { NobodyPage } from './nobody-page.tsx'
import { OwnMailPage } from './own-mail-page.tsx'
import { PaperPage } from './paper-page.tsx'
import { ReadPage } from './read-page.tsx'
import { SignPage } from './sign-page.tsx'
import { WhyPage } from './why-page.tsx'

export interface LetterPageProps {
  seat: Seat
  campaign: OpenCampaign
  step: Exclude<LetterStep, { step: 'send' }>
  /** Most characters of each field. */
  limits: Record<'why' | 'ownWords' | 'name' | 'addressLine' | 'email', number>
  /** The London day, as 'YYYY-MM-DD'. */
  today: string
  /** Where the points come from; asked for only where they are chosen. */
  cited?: CitedPoints
  /** Whether other letters have much the same words; asked for only where the letter is read. */
  isLikeOthers?: boolean
  /** Whether the campaign is being tested; asked for only where the letter is read. */
  isTest?: boolean
  /** What to write before, where the campaign closes with something whose day is to come; asked for only where the letter is read. */
  before?: CampaignDay | null | undefined
  /** What was pressed besides the step: a point to move, a field to change, a finding to keep. Empty when nothing was. */
  pressed?: { move: string; change: string; keep: string }
}

const nothing = { move: '', change: '', keep: '' }

export function LetterPage(props: LetterPageProps) {
  const { seat, campaign, step, today } = props
  switch (step.step) {
    case 'why':
    case 'sign':
      return <AskPage {...props} step={step} />
    case 'read': {
      const { isLikeOthers = false, pressed = nothing } = props
      const heard = { isLikeOthers, isAnswer: pressed.keep !== '' }
      const going = { most: props.limits, isTest: props.isTest, before: props.before }
      return <ReadPage {...step} {...heard} {...going} seat={seat} campaign={campaign} />
    }
    case 'own-mail':
      return <OwnMailPage {...step} seat={seat} askSlug={campaign.askSlug} />
    case 'paper':
      return <PaperPage {...step} seat={seat} today={today} askSlug={campaign.askSlug} />
    case 'nobody':
      return <NobodyPage draft={step.draft} />
  }
}

type AskProps = LetterPageProps & { step: LetterStep & { step: 'why' | 'sign' } }

/** The pages that ask for something the letter is made of. */
function AskPage({ seat, campaign, step, limits, cited = {}, pressed = nothing }: AskProps) {
  switch (step.step) {
    case 'why':
      return <WhyPage {...step} seat={seat} campaign={campaign} cited={cited} most={limits} pressed={pressed} />
    case 'sign':
      return <SignPage seat={seat} draft={step.draft} faults={step.faults} most={limits} focus={pressed.change} />
  }
}
