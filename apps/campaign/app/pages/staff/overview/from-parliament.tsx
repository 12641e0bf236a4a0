import type { OpenGap } from '@safe-to-report/bill-tracker/desk'
import { href } from 'react-router'
import type { ConflictLine, SyncRunLine } from '../../../staff/desk-types.ts'
import { AboutLink, Moment } from '../desk-parts.tsx'
import { Gaps } from '../found/gaps.tsx'
import { WishList } from '../wish-parts.tsx'
import { Part } from './overview-parts.tsx'

interface FromParliamentProps {
  conflicts: ConflictLine[]
  syncRuns: SyncRunLine[]
  gaps: OpenGap[]
  /** Bills that somebody wants fetched. */
  wishes: Parameters<typeof WishList>[0]['wishes']
}

/** Where Parliament says otherwise, what was asked of it, and how the last asking went. */
export function FromParliament({ conflicts, syncRuns, gaps, wishes }: FromParliamentProps) {
  return (
    <Part id="parliament" name="From Parliament" total={conflicts.length}>
      <h3 id="differences">Where Parliament differs from us</h3>
      <Conflicts conflicts={conflicts} />
      <Gaps gaps={gaps} />
      <WishList wishes={wishes} />
      <h3>News</h3>
      <SyncRuns runs={syncRuns} />
    </Part>
  )
}

function Conflicts({ conflicts }: { conflicts: ConflictLine[] }) {
  if (conflicts.length === 0) {
    return <p>Nowhere. When Parliament’s website contradicts something you have set, it is listed here.</p>
  }
  return (
    <ul className="desk-list">
      {conflicts.map((conflict) => (
        <li key={conflict.id}>
          <AboutLink about={conflict.about} />: {conflict.label}
          <dl className="desk-pairs">
            <div>
              <dt>We say</dt>
              <dd>{conflict.kept}</dd>
            </div>
            <div>
              <dt>Parliament says</dt>
              <dd>{conflict.offered}</dd>
            </div>
          </dl>
          <p className="desk-soft">
            Seen <Moment at={conflict.seenAt} />
          </p>
          <SettleForm conflict={conflict} />
        </li>
      ))}
    </ul>
  )
}

/** Ours kept, it is not asked again until Parliament says something else. Theirs is proposed like any other change. */
function SettleForm({ conflict: { id, isTakable } }: { conflict: ConflictLine }) {
  return (
    <form method="post" autoComplete="off" action={href('/staff')} className="desk-buttons">
      <input type="hidden" name="conflict" value={id} />
      <button className="button quiet" name="choice" value="ours">
        Keep ours
      </button>
      {isTakable && (
        <button className="button" name="choice" value="theirs">
          Take Parliament’s
        </button>
      )}
    </form>
  )
}

function SyncRuns({ runs }: { runs: SyncRunLine[] }) {
  if (runs.length === 0) return <p>Parliament’s website has not been asked yet.</p>
  return (
    <ul className="desk-list">
      {runs.map((run) => (
        <li key={run.id}>
          {run.target}: {run.outcome}
          <p className="desk-soft">
            <Moment at={run.startedAt} />
            {run.changed !== null && ` · ${run.changed} changes`}
            {run.detail && ` · ${run.detail}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
