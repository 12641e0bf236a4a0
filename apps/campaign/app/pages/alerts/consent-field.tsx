import { useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { frameMessages } from '../../messages/frame/index.ts'

/** Consent is given by a mark of one's own: the box is never ticked beforehand. */
export function ConsentField({ isGiven, fault }: { isGiven: boolean; fault: string | undefined }) {
  const language = useLanguage()
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      {fault && (
        <p className="fault" id="consent-fault">
          <span className="unseen">{frameMessages[language].faults.change}</span>
          {fault}
        </p>
      )}
      <div className="choices">
        <div>
          <input
            autoComplete="off"
            type="checkbox"
            id="consent"
            name="consent"
            value="yes"
            defaultChecked={isGiven}
            aria-describedby={fault ? 'consent-fault' : undefined}
            aria-invalid={fault ? true : undefined}
          />
          <label htmlFor="consent">{alertMessages[language].ask.consent}</label>
        </div>
      </div>
    </div>
  )
}
