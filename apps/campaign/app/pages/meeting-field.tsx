import { useLanguage } from '../language.ts'
import { meetingMessages } from '../messages/meeting/index.ts'
import { Field } from './field.tsx'

interface MeetingFieldProps {
  typed: string
  fault?: string | undefined
  /** Where it is what the page is about. */
  isOpen?: boolean
}

/** For many behind one internet address: the code that staff made for them beforehand. Folded away for everybody else. */
export function MeetingField({ typed, fault, isOpen = false }: MeetingFieldProps) {
  const words = meetingMessages[useLanguage()]
  return (
    <details className="aside" open={isOpen || typed !== '' || fault !== undefined}>
      <summary>{words.ask}</summary>
      <Field name="meeting" label={words.label} hint={words.hint} fault={fault}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            className="short"
            inputMode="numeric"
            defaultValue={typed}
            maxLength={40}
            spellCheck={false}
          />
        )}
      </Field>
    </details>
  )
}
