import type { ChosenContent, ChosenText } from '@safe-to-report/letters/campaigns'
import { locales } from '@safe-to-report/languages'
import type { Draft } from '../../journey/draft.ts'
import type { Letter } from '../../journey/build-letter.ts'
import { useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'

interface OtherBeginningProps {
  content: ChosenContent
  draft: Draft
  letter: Letter
}

/** Another subject or opening, for whoever would put it otherwise; both have been chosen already for all others. */
export function OtherBeginning({ content, draft, letter }: OtherBeginningProps) {
  const words = guideMessages[useLanguage()].read
  return (
    <details className="more">
      <summary>{words.other}</summary>
      <div className="lines">
        <Choice
          name="subject"
          legend={words.subject}
          offered={content.subjects}
          chosen={draft.subject}
          letter={letter}
        />
        <Choice
          name="opening"
          legend={words.opening}
          offered={content.openings}
          chosen={draft.opening}
          letter={letter}
        />
        <button className="button quiet" name="intent" value="read">
          {words.use}
        </button>
      </div>
    </details>
  )
}

interface ChoiceProps {
  name: 'subject' | 'opening'
  legend: string
  offered: ChosenText[]
  chosen: string
  letter: Letter
}

function Choice({ name, legend, offered, chosen, letter }: ChoiceProps) {
  const language = useLanguage()
  const isThere = offered.some(({ slug }) => slug === chosen)
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {offered.map(({ slug, text }, index) => (
        <div key={slug} className="tick">
          <input
            autoComplete="off"
            type="radio"
            id={`${name}-${slug}`}
            name={name}
            value={slug}
            defaultChecked={isThere ? slug === chosen : index === 0}
          />
          <label htmlFor={`${name}-${slug}`}>
            <span lang={locales[letter.writtenIn]}>{text[letter.writtenIn] ?? text.en}</span>
            {language !== letter.writtenIn && <span className="soft meant">{text[language] ?? text.en}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  )
}
