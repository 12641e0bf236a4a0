import { useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { letterMessages } from '../messages/letter/index.ts'
import { TakeAlong } from './take-along.tsx'

interface CopyFieldProps {
  id: string
  label: string
  text: string
  rows: number
  /** Of the text, where that is not the page's: a screen reader takes the voice from it. */
  lang?: string | undefined
}

/** Text to take along. The button shows itself only where a script can do what it says. */
export function CopyField({ id, label, text, rows, lang }: CopyFieldProps) {
  const language = useLanguage()
  const words = frameMessages[language]
  const byHand = letterMessages[language].ownMail.how
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} lang={lang} readOnly rows={rows} autoComplete="off" defaultValue={text} />
      <button type="button" className="link" data-copies={id} data-copied={words.copied} data-by-hand={byHand} hidden>
        {words.copy}
        <span className="unseen">: {label}</span>
      </button>{' '}
      <span className="soft" role="status" />
      <TakeAlong />
    </div>
  )
}
