import { type LetterLanguage, letterLanguages } from '@safe-to-report/letters/campaigns'
import { useWordsFor } from '../../recipient-context.ts'

interface LetterLanguageChoiceProps {
  chosen: LetterLanguage
  /** Whether there is anything to choose: Welsh, for those who may want it. */
  isOffered: boolean
}

/** In which language the letter goes out, which need not be the reader's. */
export function LetterLanguageChoice({ chosen, isOffered }: LetterLanguageChoiceProps) {
  const words = useWordsFor('guide').writtenIn
  if (!isOffered) {
    return (
      <>
        <input type="hidden" name="letterLanguage" value={chosen} />
        <p className="term">{words.says}</p>
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
        {letterLanguages.map((language) => (
          <label key={language} htmlFor={`letter-language-${language}`}>
            <input
              autoComplete="off"
              type="radio"
              id={`letter-language-${language}`}
              name="letterLanguage"
              value={language}
              defaultChecked={language === chosen}
            />
            {words[language]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
