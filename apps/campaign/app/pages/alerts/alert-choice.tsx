import { formatTopic } from '@safe-to-report/letters/alerts'
import type { AlertDraft, Topic, Topics } from '../../journey/alert-draft.ts'
import { useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { frameMessages } from '../../messages/frame/index.ts'
import { Field } from '../field.tsx'

interface AlertChoiceProps {
  /** Null while nobody can say what there is: what was chosen then stays. */
  topics: Topics | null
  chosen: Pick<AlertDraft, 'topic' | 'pace'>
  topicFault?: string | undefined
  paceFault?: string | undefined
}

/** What about, and how often. The names of asks and bills are in English everywhere, as Parliament gives them. */
export function AlertChoice({ topics, chosen, topicFault, paceFault }: AlertChoiceProps) {
  const words = alertMessages[useLanguage()].ask
  return (
    <>
      {topics === null ? (
        <input type="hidden" name="topic" value={chosen.topic} />
      ) : (
        <Field name="topic" label={words.topic.label} hint={words.topic.hint} fault={topicFault}>
          {(ties) => (
            <select {...ties} defaultValue={chosen.topic}>
              <option value="everything">{words.everything}</option>
              <optgroup label={words.asks}>{topics.asks.map((ask) => toOption('ask', ask))}</optgroup>
              <optgroup label={words.bills}>{topics.bills.map((bill) => toOption('bill', bill))}</optgroup>
            </select>
          )}
        </Field>
      )}
      <PaceField chosen={chosen.pace} fault={paceFault} />
    </>
  )
}

function toOption(scope: 'ask' | 'bill', { slug, name }: Topic) {
  return (
    <option key={slug} value={formatTopic({ scope, slug })} lang="en-GB">
      {name}
    </option>
  )
}

function PaceField({ chosen, fault }: { chosen: string; fault: string | undefined }) {
  const language = useLanguage()
  const words = alertMessages[language].ask
  const paces = [
    ['weekly', words.pace.weekly],
    ['at-once', words.pace.atOnce],
  ] as const
  return (
    <fieldset
      className={fault ? 'field faulty' : 'field'}
      id="pace"
      tabIndex={-1}
      aria-describedby={fault ? 'pace-hint pace-fault' : 'pace-hint'}
    >
      <legend>{words.pace.label}</legend>
      <p className="hint" id="pace-hint">
        {words.paceHint}
      </p>
      {fault && (
        <p className="fault" id="pace-fault">
          <span className="unseen">{frameMessages[language].faults.change}</span>
          {fault}
        </p>
      )}
      <div className="choices">
        {paces.map(([pace, label]) => (
          <div key={pace}>
            <input
              autoComplete="off"
              type="radio"
              id={`pace-${pace}`}
              name="pace"
              value={pace}
              defaultChecked={chosen === pace}
            />
            <label htmlFor={`pace-${pace}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
