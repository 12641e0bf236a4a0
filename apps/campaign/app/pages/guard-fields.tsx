import { href } from 'react-router'
// eslint-disable-next-line import/default -- `?url` gives the file's address, whatever the file exports
import workScript from '../browser/prove-work.js?url'
import { useLanguage } from '../language.ts'
import { errorsMessages } from '../messages/errors/index.ts'
import { proofField, trapField } from '../proof/guard.ts'

/**
 * What tells people from programs, in a form that sends mail: a field that people do not see, and a proof of work that a
 * script fills in by itself. Nobody has to do anything, and without a script the form goes too.
 */
export function GuardFields() {
  const { trap } = errorsMessages[useLanguage()]
  return (
    <>
      <p className="trap" aria-hidden="true">
        <label>
          {trap.label} <input type="text" name={trapField} tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      <input type="hidden" name={proofField} data-challenge={href('/challenge')} />
      <script type="module" src={workScript} />
    </>
  )
}
