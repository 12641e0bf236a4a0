import type { CampaignLine } from '@safe-to-report/letters/campaigns'
import { href } from 'react-router'

/** Campaigns whose day the record has no more: they go on as they were, and somebody has to look. */
export function LostDays({ campaigns }: { campaigns: readonly CampaignLine[] }) {
  if (campaigns.length === 0) return null
  return (
    <section className="desk-notice" aria-labelledby="lost-days">
      <h2 id="lost-days">The record has lost a day that a campaign goes by</h2>
      <ul>
        {campaigns.map(({ id, title, closesLostAt }) => (
          <li key={id}>
            <a href={href('/staff/campaigns/:id', { id })}>{title}</a>:{' '}
            {closesLostAt
              ? 'it stays open until there is a day again.'
              : 'it does not open until there is a day again.'}
          </li>
        ))}
      </ul>
    </section>
  )
}
