import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { CampaignSending } from '@safe-to-report/letters/desk'
import type { ReactNode } from 'react'
import { Moment } from './desk-parts.tsx'
import { SendingForm } from './sending-form.tsx'

const outcomeWords = {
  unconfirmed: 'not confirmed',
  queued: 'waiting',
  sending: 'being sent',
  'handed-over': 'handed over',
  uncertain: 'uncertain',
  refused: 'refused',
  bounced: 'came back',
  withdrawn: 'taken back',
  erased: 'erased',
} as const satisfies Record<keyof CampaignSending['held'], string>

interface CampaignCardProps {
  campaign: CampaignSending
  now: Date
  /** More that is set for it. */
  children: ReactNode
}

/** One campaign's letters: what is held, how fast it goes, and what became of them day by day. */
export function CampaignCard({ campaign, now, children }: CampaignCardProps) {
  const { id, title, settings, held, tests, due, handedOver, days } = campaign
  return (
    <section aria-labelledby={`campaign-${id}`}>
      <h2 id={`campaign-${id}`}>{title}</h2>
      {settings.isPaused && <strong className="desk-mark">Paused: nothing goes out</strong>}
      {settings.isTest && <strong className="desk-mark">Test: new letters go to their writers alone</strong>}
      <dl className="desk-pairs">
        <div>
          <dt>Letters we have now</dt>
          <dd>{toWords(held) || 'No letter'}</dd>
        </div>
        <div>
          <dt>And tests</dt>
          <dd>{tests}</dd>
        </div>
        <div>
          <dt>Due now</dt>
          <dd>
            {due.letters === 0
              ? 'None'
              : `${due.letters}, the first for ${toDuration((now.getTime() - (due.oldest?.getTime() ?? 0)) / 1_000)}`}
          </dd>
        </div>
        <div>
          <dt>From confirming to hand-over, last 24 hours</dt>
          <dd>
            {handedOver
              ? `half within ${toDuration(handedOver.medianSeconds)}, 95 of 100 within ${toDuration(handedOver.p95Seconds)} (${handedOver.letters} letters)`
              : 'No letter was handed over'}
          </dd>
        </div>
      </dl>
      {days.length > 0 && (
        <details>
          <summary>By day</summary>
          <ul className="desk-list">
            {days.map(({ day, outcomes }) => (
              <li key={day}>
                {formatLondonDate(day)}: {toWords(outcomes)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <SendingForm campaignId={id} settings={settings} />
      {children}
      <p className="desk-soft">
        As of <Moment at={now} />
      </p>
    </section>
  )
}

function toWords(counts: CampaignSending['held']): string {
  const states = Object.keys(outcomeWords).filter((state): state is keyof typeof outcomeWords => state in counts)
  return states.map((state) => `${counts[state]} ${outcomeWords[state]}`).join(' · ')
}

/** Seconds in the largest unit that fits: "40 seconds", "3 minutes", "2.5 hours". */
function toDuration(seconds: number): string {
  if (seconds < 100) return `${Math.max(seconds, 0).toFixed(seconds < 10 ? 1 : 0)} seconds`
  if (seconds < 6_000) return `${Math.round(seconds / 60)} minutes`
  return `${(seconds / 3_600).toFixed(1)} hours`
}
