import { languageNames } from '@safe-to-report/languages'
import type { Words } from '../../../staff/campaigns/campaign-form.ts'
import type { Problems } from '../../../staff/campaigns/parse-campaign-form.ts'

interface WordsFieldsProps {
  place: string
  label: string
  words: Words
  problems: Problems
  /** More than one line. */
  rows?: number
}

const others = ['cy', 'es', 'pt'] as const

/** A text in English, and folded under it in the other languages. */
export function WordsFields({ place, label, words, problems, rows }: WordsFieldsProps) {
  const isFaulty = others.some((language) => problems[`${place}.${language}`])
  const missing = others.filter((language) => words[language].trim() === '')
  return (
    <>
      <WordsField name={`${place}.en`} language="en" label={label} value={words.en} rows={rows} problems={problems} />
      <details open={isFaulty}>
        <summary>
          {label.split(':')[0]} in other languages
          {missing.length > 0 && ` (none in ${missing.map((language) => languageNames[language]).join(', ')})`}
        </summary>
        {others.map((language) => (
          <WordsField
            key={language}
            name={`${place}.${language}`}
            language={language}
            label={`${label.split(':')[0]}, ${languageNames[language]}`}
            value={words[language]}
            rows={rows}
            problems={problems}
          />
        ))}
      </details>
    </>
  )
}

interface WordsFieldProps {
  name: string
  language: keyof Words
  label: string
  value: string
  rows: number | undefined
  problems: Problems
}

function WordsField({ name, language, label, value, rows, problems }: WordsFieldProps) {
  const problem = problems[name] ?? (language === 'en' ? problems[name.slice(0, -3)] : undefined)
  const field = {
    id: name,
    name,
    lang: language,
    defaultValue: value,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${name}-problem` : undefined,
  }
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      {problem && (
        <p className="desk-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      {rows ? <textarea {...field} rows={rows} /> : <input {...field} type="text" autoComplete="off" />}
    </div>
  )
}
