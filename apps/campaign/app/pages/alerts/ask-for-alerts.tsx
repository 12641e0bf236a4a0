import { letterLimits } from '@safe-to-report/letters/writing'
import { href } from 'react-router'
import type { AlertDraft, AlertFieldFault, Topics } from '../../journey/alert-draft.ts'
import { inLanguage, useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { errorsMessages } from '../../messages/errors/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { Field, FaultSummary } from '../field.tsx'
import { GuardFields } from '../guard-fields.tsx'
import { typedForm } from '../language-choice.tsx'
import { LetterNumber } from '../letter-number.tsx'
import { PageHead } from '../page-head.tsx'
import { Sentence } from '../sentence.tsx'
import { AlertChoice } from './alert-choice.tsx'
import { ConsentField } from './consent-field.tsx'

interface AskForAlertsProps {
  /** Null while the record cannot be reached. */
  topics: Topics | null
  draft: AlertDraft
  faults: AlertFieldFault[]
  /** Why nothing was kept although nothing is wrong with the form. */
  trouble?: 'database' | 'no-key' | 'too-many' | 'trapped' | undefined
}

export function AskForAlerts({ topics, draft, faults, trouble }: AskForAlertsProps) {
  const language = useLanguage()
  const messages = alertMessages[language]
  const words = messages.ask
  const { trapped } = errorsMessages[language].rescue
  const told = faults.map(({ field, fault }) => ({ field, says: messages.faults[fault] }))
  const faultOf = (field: AlertFieldFault['field']) => told.find((fault) => fault.field === field)?.says
  return (
    <>
      <PageHead title={titleMessages[language].news} typed={{ step: '/:language?/alerts', again: 'show' }} />
      <FaultSummary faults={told} />
      {trouble && (
        <div className="notice" role="alert" tabIndex={-1} autoFocus>
          {trouble === 'trapped' && <h2>{trapped.title}</h2>}
          <p>{trouble === 'trapped' ? trapped.says : messages.trouble[trouble]}</p>
        </div>
      )}
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <section className="notice" aria-labelledby="safe-inbox">
        <h2 id="safe-inbox">{words.safeTitle}</h2>
        <ul>
          {words.safe.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </section>
      <form
        id={typedForm}
        method="post"
        action={href('/:language?/alerts', inLanguage(language))}
        autoComplete="off"
        noValidate
        className="lines"
        data-address={href('/:language?/alerts', inLanguage(language))}
      >
        <LetterNumber />
        <AlertChoice topics={topics} chosen={draft} topicFault={faultOf('topic')} paceFault={faultOf('pace')} />
        <Field name="email" label={words.email.label} hint={words.email.hint} fault={faultOf('email')}>
          {(ties) => (
            <input {...ties} type="email" inputMode="email" maxLength={letterLimits.email} defaultValue={draft.email} />
          )}
        </Field>
        <ConsentField isGiven={draft.consent} fault={faultOf('consent')} />
        <GuardFields />
        <div className="act">
          <button className="button">{trouble ? messages.tryAgain : words.send}</button>
        </div>
      </form>
      <p className="soft small">
        <Sentence
          text={words.kept}
          parts={{ privacy: (text) => <a href={href('/:language?/privacy', inLanguage(language))}>{text}</a> }}
        />{' '}
        {words.notLetters}
      </p>
    </>
  )
}
