import type { CampaignDays } from '../../../staff/campaigns/campaign-days.ts'
import { Moment } from '../desk-parts.tsx'
import { tellDayChange, tellDays } from './tell-days.ts'

/** When a campaign takes letters, and what the record did to its days. */
export function DaysTold({ days }: { days: CampaignDays }) {
  const isLost = days.opens.lostAt !== null || (days.closes.lostAt !== null && days.closes.on === null)
  const sentences = tellDays(days).map((sentence) => <p key={sentence}>{sentence}</p>)
  return (
    <>
      {isLost ? <div className="desk-notice">{sentences}</div> : sentences}
      {days.changes.length > 0 && (
        <details>
          <summary>What the record did to its days</summary>
          <ul className="desk-list">
            {days.changes.map((change) => (
              <li key={`${change.edge} ${change.at.toISOString()}`}>
                {tellDayChange(change)}
                <p className="desk-soft">
                  <Moment at={change.at} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
