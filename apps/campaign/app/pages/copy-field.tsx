import { useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'

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
  const words = frameMessages[useLanguage()]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} lang={lang} readOnly rows={rows} autoComplete="off" defaultValue={text} />
      <button type="button" className="link" data-copies={id} data-copied={words.copied} hidden>
        {words.copy}
        <span className="unseen">: {label}</span>
      </button>
    </div>
  )
}
