import type { LetterLanguage } from '@safe-to-report/letters/campaigns'
import { useLanguage } from '../../language.ts'
import { useWordsFor } from '../../recipient-context.ts'

interface LetterLanguageChoiceProps {
  /** Those to choose from: Welsh as well, for those who may want it. */
  languages: readonly LetterLanguage[]
  writtenIn: LetterLanguage
}

/** In which language the letter goes out, which need not be the reader's. Said to those who read another than English, too. */
export function LetterLanguageChoice({ languages, writtenIn }: LetterLanguageChoiceProps) {
  const words = useWordsFor('guide').writtenIn
  const reads = useLanguage()
  if (languages.length < 2) {
    return (
      <>
        <input type="hidden" name="letterLanguage" value={writtenIn} />
        {reads !== 'en' && <p className="term">{words.says}</p>}
      </>
    )
  }
  return (
    <fieldset className="field" aria-describedby="letter-language-hint">
      <legend>{words.legend}</legend>
      <p className="hint" id="letter-language-hint">
        {words.says}
      </p>
      <div className="choices">
        {languages.map((language) => (
          <div key={language}>
            <input
              autoComplete="off"
              type="radio"
              id={`letter-language-${language}`}
              name="letterLanguage"
              value={language}
              defaultChecked={language === writtenIn}
            />
            <label htmlFor={`letter-language-${language}`}>{words[language]}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
