import type { LetterPageView } from '../../journey/letter-page-view.ts'
import { RecipientKindContext } from '../../recipient-context.ts'
import { CampaignClosed } from '../campaign-closed.tsx'
import { RescuePage } from '../rescue-page.tsx'
import { LetterEnded } from './letter-ended.tsx'
import { LetterPage } from './letter-page.tsx'

/** What a step of the letter is answered with. */
export function LetterAnswer(answer: LetterPageView) {
  switch (answer.view) {
    case 'letter':
      return (
        <RecipientKindContext value={answer.campaign.recipientKind}>
          <LetterPage {...answer} />
        </RecipientKindContext>
      )
    case 'closed':
      return <CampaignClosed draft={answer.draft} />
    case 'ended':
      return <LetterEnded />
    case 'rescue':
      return <RescuePage {...answer} />
  }
}
