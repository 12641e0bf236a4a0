import { href } from 'react-router'
import type { LetterStep, OpenCampaign } from '../journey/letter-step.ts'
import type { Seat } from '../journey/seat.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { letterMessages } from '../messages/letter/index.ts'
import { ComposeForm, type FieldLimits } from './compose-form.tsx'
import { OwnMailPage } from './own-mail-page.tsx'
import { PageHead } from './page-head.tsx'
import { PaperPage } from './paper-page.tsx'
import { PreviewPage } from './preview-page.tsx'

interface LetterPageProps {
  seat: Seat
  campaign: OpenCampaign
  step: Exclude<LetterStep, { step: 'send' }>
  limits: FieldLimits
  /** The London day, as 'YYYY-MM-DD'. */
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
      return <Nobody />
  }
}

function Nobody() {
  const language = useLanguage()
  const words = letterMessages[language]
  return (
    <>
      <PageHead title={frameMessages[language].titles.letter} />
      <h1>{words.nobody.title}</h1>
      <p className="lede">{words.nobody.says}</p>
      <p>
        <a href={href('/:language?/write/seat', inLanguage(language))}>{words.compose.otherSeat}</a>
      </p>
    </>
  )
}
