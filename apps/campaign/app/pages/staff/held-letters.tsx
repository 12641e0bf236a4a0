import type { BrakeSettings, HeldGroup } from '@safe-to-report/letters/desk'
import type { TypedBrake } from '../../staff/held-desk.ts'
import { holdReasonWords } from '../../staff/hold-reason-words.ts'
import { Moment } from './desk-parts.tsx'

interface HeldLettersProps {
  held: HeldGroup[]
  campaigns: { id: string; title: string }[]
}

/** Letters that a flood kept back. All others go out as ever. */
export function HeldLetters({ held, campaigns }: HeldLettersProps) {
  if (held.length === 0) return null
  return (
    <section aria-labelledby="held">
      <h2 id="held">Letters that wait for you</h2>
      <p>
        They are not sent unseen: so many came at once, or one thing about them is odd. Their writers are told that
        people are looking. Undecided letters go back to their writers after a week.
      </p>
      <ul className="desk-list">
        {held.map(({ campaignId, why, area, letters, oldest }) => (
          <li key={`${campaignId} ${why} ${area?.code ?? ''}`}>
            <strong>{letters === 1 ? 'One letter' : `${letters} letters`}</strong>. {holdReasonWords[why]}
            {area && `: ${area.office}`}.
            <p className="desk-soft">
              {campaigns.find(({ id }) => id === campaignId)?.title} · The first since <Moment at={oldest} />
            </p>
            <form method="post" autoComplete="off" className="desk-buttons">
              <input type="hidden" name="ask" value="held" />
              <input type="hidden" name="campaign" value={campaignId} />
              <input type="hidden" name="why" value={why} />
              <input type="hidden" name="area" value={area?.code ?? ''} />
              <button className="button" name="decision" value="release">
                Let them go out
                <span className="unseen">: {holdReasonWords[why]}</span>
              </button>
              <button className="button quiet" name="decision" value="drop">
                Do not send them, and tell their writers
                <span className="unseen">: {holdReasonWords[why]}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface BrakeFormProps {
  campaignId: string
  brake: BrakeSettings | undefined
  /** What was typed and could not be saved. */
  typed: TypedBrake | undefined
}

/** From how many letters on new ones of a campaign are held. */
export function BrakeForm({ campaignId, brake, typed }: BrakeFormProps) {
  if (!brake) return null
  const valueOf = (name: keyof BrakeSettings): string => typed?.[name] ?? brake[name]?.toString() ?? ''
  return (
    <details open={typed !== undefined}>
      <summary>When letters wait for staff</summary>
      <form method="post" autoComplete="off" className="desk-form">
        <input type="hidden" name="ask" value="brake" />
        <input type="hidden" name="campaign" value={campaignId} />
        <p>Above these numbers new letters are held until you let them go. Empty: no limit.</p>
        <Most
          name="per-campaign"
          of={campaignId}
          label="Confirmed letters of this campaign in ten minutes"
          value={valueOf('perCampaign')}
        />
        <Most
          name="per-seat"
          of={campaignId}
          label="Confirmed letters to one seat in ten minutes"
          value={valueOf('perSeat')}
        />
        <Most
          name="per-address"
          of={campaignId}
          label="Letters from one internet address in an hour"
          value={valueOf('perAddress')}
        />
        <Most
          name="per-domain"
          of={campaignId}
          label="Confirmed letters to one member from one mail domain, not a large provider’s, in a day"
          value={valueOf('perDomain')}
        />
        <Most
          name="per-words"
          of={campaignId}
          label="Confirmed letters to one member with the same words of the writers’ own in a day"
          value={valueOf('perWords')}
        />
        <button className="button">Save</button>
      </form>
    </details>
  )
}

function Most({ name, of, label, value }: { name: string; of: string; label: string; value: string }) {
  const id = `${name}-${of}`
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} className="short" inputMode="numeric" autoComplete="off" defaultValue={value} />
    </div>
  )
}
