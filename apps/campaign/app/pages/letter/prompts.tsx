import type { LetterLanguage } from '@safe-to-report/letters/campaigns'
import { locales } from '@safe-to-report/languages'
import { useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { useWordsFor } from '../../recipient-context.ts'

/** For whoever does not know how to begin. With a script, a beginning can be taken over by its button. */
export function Prompts({ languages }: { languages: readonly LetterLanguage[] }) {
  const words = useWordsFor('guide').why
  return (
    <details className="more">
      <summary>{words.stuck}</summary>
      <ul>
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p>{words.hint}</p>
      <p>{words.starters}</p>
      {languages.map((each) => (
        <Starters key={each} language={each} />
      ))}
    </details>
  )
}

/** In the letter's language, with what each means in the reader's. */
function Starters({ language }: { language: LetterLanguage }) {
  const reads = useLanguage()
  const words = guideMessages[reads].why
  return (
    <ul className="starters" data-in-language={language}>
      {guideMessages[language].why.starter.map((start, index) => (
        <li key={start}>
          <q lang={locales[language]}>{start} …</q>
          {reads !== language && <span className="soft"> {words.starter[index]} …</span>}{' '}
          <button type="button" className="link" data-starts={`${start} `} hidden>
            {words.use}
            <span className="unseen" lang={locales[language]}>
              : {start}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
