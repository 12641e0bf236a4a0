import { locales } from '@safe-to-report/languages'
import type { LetterMeaning as Meaning } from '../../journey/build-letter.ts'
import { useLanguage } from '../../language.ts'
import { letterMessages } from '../../messages/letter/index.ts'

/** For somebody who reads another language than the letter's: what they are about to sign. */
export function LetterMeaning({ meaning }: { meaning: Meaning }) {
  const words = letterMessages[useLanguage()].meaning
  return (
    <section className="meaning" aria-labelledby="meaning">
      <h2 id="meaning">{words.title}</h2>
      <p className="soft small">{words.notYours}</p>
      <div lang={locales[meaning.language]}>
        <p>
          <strong>{meaning.subject}</strong>
        </p>
        {meaning.paragraphs.map((text) => (
          <p key={text} className="letter-text">
            {text}
          </p>
        ))}
      </div>
    </section>
  )
}
