import { type Language, languageNames, languages, locales, pathIn } from '@safe-to-report/languages'
import type { ReactNode } from 'react'
import { href, useLocation } from 'react-router'
import { inLanguage, useLanguage, withoutPrefix } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'

/** The id of the one form of a page that holds all that was typed so far. */
export const typedForm = 'typed'

export interface TypedPage {
  /** The step that shows this page again when the form is posted to it … */
  step: '/:language?/write/mp' | '/:language?/write/seat' | '/:language?/write/letter' | '/:language?/alerts'
  /** … with this intent, if the step knows several. */
  again?: string
  /** What Enter in a field of the form does: the intent of its main button, if that has one. */
  enter?: string
}

/** Links to this page in the other languages, each by its own name. Never a flag: a language is not a country. */
export function LanguageLinks() {
  const { pathname } = useLocation()
  const here = useLanguage()
  if (pathname.startsWith('/staff')) return null
  const page = withoutPrefix(pathname)
  return (
    <LanguageList>
      {(language) =>
        language !== here && (
          <a href={pathIn(language, page)} hrefLang={locales[language]} lang={locales[language]}>
            {languageNames[language]}
          </a>
        )
      }
    </LanguageList>
  )
}

/**
 * The same for a page with typed text: buttons of its form, so that nothing typed is lost, and nothing of it gets into an
 * address. Enter presses a form's first button, so one that does what Enter should do stands before them, unseen.
 */
export function LanguageButtons({ typed }: { typed: TypedPage }) {
  const here = useLanguage()
  return (
    <>
      <button className="unseen" form={typedForm} tabIndex={-1} aria-hidden="true" {...intentOf(typed.enter)} />
      <LanguageList>
        {(language) =>
          language !== here && (
            <button
              className="link"
              form={typedForm}
              formAction={href(typed.step, inLanguage(language))}
              lang={locales[language]}
              {...intentOf(typed.again)}
            >
              {languageNames[language]}
            </button>
          )
        }
      </LanguageList>
    </>
  )
}

function LanguageList({ children }: { children: (language: Language) => ReactNode }) {
  const here = useLanguage()
  return (
    <nav className="languages" aria-label={frameMessages[here].languages}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            {children(language) || (
              <span lang={locales[language]} aria-current="true">
                {languageNames[language]}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function intentOf(intent: string | undefined): { name?: string; value?: string } {
  return intent === undefined ? {} : { name: 'intent', value: intent }
}
