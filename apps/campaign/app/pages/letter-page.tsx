import { href } from 'react-router'
import type { LetterStep, OpenCampaign } from '../journey/letter-step.ts'
import type { Seat } from '../journey/seat.ts'
import { ComposeForm, type FieldLimits } from './compose-form.tsx'
import { OwnMailPage } from './own-mail-page.tsx'
import { PaperPage } from './paper-page.tsx'
import { PreviewPage } from './preview-page.tsx'

interface LetterPageProps {
  seat: Seat
  campaign: OpenCampaign
  step: Exclude<LetterStep, { step: 'send' }>
  limits: FieldLimits
  /** In words. */
  today: string
}

export function LetterPage({ seat, campaign, step, limits, today }: LetterPageProps) {
  switch (step.step) {
    case 'compose':
      return <ComposeForm seat={seat} campaign={campaign} draft={step.draft} faults={step.faults} limits={limits} />
    case 'preview':
      return <PreviewPage seat={seat} draft={step.draft} letter={step.letter} />
    case 'own-mail':
      return <OwnMailPage seat={seat} draft={step.draft} letter={step.letter} />
    case 'paper':
      return <PaperPage seat={seat} draft={step.draft} letter={step.letter} today={today} />
    case 'nobody':
      return (
        <>
          <title>Letter</title>
          <h1>Nobody holds this seat at the moment</h1>
          <p className="lede">There is no MP to write to until the by-election.</p>
          <p>
            <a href={href('/write/seat')}>Choose another seat</a>
          </p>
        </>
      )
  }
}
