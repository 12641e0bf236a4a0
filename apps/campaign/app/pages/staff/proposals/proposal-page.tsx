import type { LookAhead } from '@safe-to-report/bill-tracker/desk'
import { href } from 'react-router'
import type { Typed } from '../../../staff/edit-form.ts'
import type { Done } from '../../../staff/proposals/done.ts'
import { stateWords } from '../../../staff/proposals/proposal-words.ts'
import type { ProposalView } from '../../../staff/proposals/proposal-view.ts'
import { Moment, SentBackWords } from '../desk-parts.tsx'
import { DoneNotice } from '../done-notice.tsx'
import { Problems } from '../form-parts.tsx'
import { PagesAhead } from '../ahead/pages-ahead.tsx'
import { Comments } from './comments.tsx'
import { DecideForms } from './decide-forms.tsx'
import { UndoneNotice } from './undone-notice.tsx'
import { WhatIsProposed } from './what-is-proposed.tsx'

interface ProposalPageProps {
  proposal: ProposalView
  /** The pages as they would be; null of what is decided. */
  ahead: LookAhead | null
  done: Done | null
  answer: { problems: Record<string, string>; typed: Typed }
}

/** A proposal beside what stands, with all that whoever decides of it must see. */
export function ProposalPage({ proposal, ahead, done, answer }: ProposalPageProps) {
  const { did, title, within, billId, state } = proposal
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/check')}>To check</a>
        {billId !== null && state === 'waiting' ? (
          <>
            {' · '}
            <a href={`${href('/staff/proposals')}?bill=${billId}`}>{within ?? 'All of this bill'}</a>
          </>
        ) : (
          within !== null && ` · ${within}`
        )}
      </p>
      <h1>
        {did}: {title}
      </h1>
      <UndoneNotice proposal={proposal} />
      <Where proposal={proposal} />
      <SentBackWords sentBack={proposal.sentBack} />
      <Problems problems={answer.problems} />
      <DoneNotice done={done} isItself />
      <div className="desk-columns">
        <div>
          <WhatIsProposed proposal={proposal} />
          <DecideForms proposal={proposal} ahead={ahead} {...answer} />
          <Comments proposal={proposal} {...answer} />
        </div>
        {ahead && (
          <div>
            <PagesAhead ahead={ahead} />
          </div>
        )}
      </div>
    </>
  )
}

/** Who wrote it and when, and how far it has come. */
function Where({ proposal }: { proposal: ProposalView }) {
  const { state, isMine, author, proposedAt, decidedAt, decidedBy, setId, rowPath, publicUrl, undone } = proposal
  return (
    <>
      {!undone && <p className="desk-mark">{stateWords[state]}</p>}
      <p className="desk-soft">
        {isMine ? 'By you' : `By ${author}`}, <Moment at={proposedAt} />
        {decidedAt !== null && state !== 'waiting' && state !== 'draft' && (
          <>
            {'. '}
            {stateWords[state]} by {decidedBy ?? 'somebody'}, <Moment at={decidedAt} />
          </>
        )}
      </p>
      <ul className="desk-links desk-soft">
        {setId !== null && (
          <li>
            <a href={href('/staff/sets/:id', { id: setId })}>
              {undone ? 'What was undone with it' : 'What was published with it, and undoing it'}
            </a>
          </li>
        )}
        {rowPath !== null && (
          <li>
            <a href={rowPath}>The row on the desk</a>
          </li>
        )}
        {publicUrl !== null && (
          <li>
            <a href={publicUrl}>Its public page, as it is now</a>
          </li>
        )}
      </ul>
    </>
  )
}
