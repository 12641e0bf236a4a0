import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import type { Done } from '../../staff/proposals/done.ts'
import type { NextStep } from '../../staff/proposals/next-steps.ts'
import { letterWaits } from '../../staff/letter-waits.ts'
import { Told } from './desk-parts.tsx'

interface DoneNoticeProps {
  done: Done | null
  /** Whether it stands on the page of the proposal itself. */
  isItself?: boolean
}

/** What became of what was just handed in, and what one may write down next. */
export function DoneNotice({ done, isItself = false }: DoneNoticeProps) {
  if (!done) return null
  return (
    <Told>
      <Became done={done} isItself={isItself} />
      <NextSteps next={done.next} />
    </Told>
  )
}

function Became({ done, isItself }: { done: Done; isItself: boolean }) {
  const { proposalId, title, state, isAlone, isPrivate, setId, publicUrl, publicFrom } = done
  const path = href('/staff/proposals/:id', { id: proposalId })
  if (state === 'published') {
    return (
      <p>
        <strong>Published.</strong> {publicFrom && `The public sees it from ${formatLondonDate(publicFrom)}. `}
        {publicUrl && <a href={publicUrl}>See the public page</a>}
        {setId && (
          <>
            {publicUrl && ' · '}
            <a href={href('/staff/sets/:id', { id: setId })}>What it changed, and undoing it</a>
          </>
        )}
        {isAlone && ' The public page says that one person alone has seen it.'}
      </p>
    )
  }
  if (state === 'draft') {
    return (
      <p>
        <strong>Kept as a draft.</strong> Nobody else sees it. {isItself ? 'It' : <a href={path}>{title}</a>} waits
        among yours until you hand it in or withdraw it.
      </p>
    )
  }
  return (
    <p>
      {isPrivate ? (
        letterWaits
      ) : (
        <>
          <strong>Handed in.</strong> The public sees it once a second person has looked.
        </>
      )}{' '}
      {!isItself && <a href={path}>See it as they see it</a>}
    </p>
  )
}

function NextSteps({ next }: { next: NextStep[] }) {
  if (next.length === 0) return null
  return (
    <ul className="desk-links">
      {next.map(({ words, path }) => (
        <li key={path}>
          <a href={path}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
