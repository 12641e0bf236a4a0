import type { SendingSettings } from '@safe-to-report/letters/desk'

/** How one campaign's letters go out. */
export function SendingForm({ campaignId, settings }: { campaignId: string; settings: SendingSettings }) {
  const { officeHours, perMinute, spreadMinutes, isPaused, isTest } = settings
  const id = (name: string): string => `${name}-${campaignId}`
  return (
    <details open={isPaused || isTest}>
      <summary>How these letters go out</summary>
      <form method="post" autoComplete="off" className="desk-form">
        <input type="hidden" name="ask" value="settings" />
        <input type="hidden" name="campaign" value={campaignId} />
        <Tick
          name="paused"
          id={id('paused')}
          isTicked={isPaused}
          label="Pause: letters wait, and their writers are told so"
        />
        <Tick
          name="test"
          id={id('test')}
          isTicked={isTest}
          label="Test: a letter written from now on goes to its own writer alone, and never to an MP; others wait"
        />
        <fieldset>
          <legend>Office hours</legend>
          <Tick
            name="hours"
            id={id('hours')}
            isTicked={officeHours !== null}
            label="Only between these hours, London time"
          />
          <div className="desk-row">
            <Field name="opens" id={id('opens')} label="From" value={officeHours?.opensAt ?? '08:00'} type="time" />
            <Field name="closes" id={id('closes')} label="To" value={officeHours?.closesAt ?? '18:00'} type="time" />
          </div>
          <Tick
            name="weekdays"
            id={id('weekdays')}
            isTicked={officeHours?.weekdaysOnly ?? true}
            label="Monday to Friday only, and not on England’s bank holidays"
          />
        </fieldset>
        <div className="desk-row">
          <Field
            name="per-minute"
            id={id('per-minute')}
            label="Most letters a minute of this campaign; empty: no limit of its own"
            value={perMinute?.toString() ?? ''}
          />
          <Field
            name="spread"
            id={id('spread')}
            label="Spread each by a random time of up to so many minutes"
            value={spreadMinutes.toString()}
          />
        </div>
        <p className="desk-buttons">
          <button className="button">Save</button>
        </p>
      </form>
    </details>
  )
}

function Tick({ name, id, label, isTicked }: { name: string; id: string; label: string; isTicked: boolean }) {
  return (
    <p>
      <input autoComplete="off" type="checkbox" name={name} id={id} value="yes" defaultChecked={isTicked} />{' '}
      <label htmlFor={id}>{label}</label>
    </p>
  )
}

interface FieldOptions {
  name: string
  id: string
  label: string
  value: string
  type?: 'text' | 'time'
}

function Field({ name, id, label, value, type = 'text' }: FieldOptions) {
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className={type === 'text' ? 'short' : undefined}
        type={type}
        defaultValue={value}
        inputMode={type === 'time' ? undefined : 'numeric'}
        autoComplete="off"
      />
    </div>
  )
}
