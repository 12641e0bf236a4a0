import { dayIn, type Language, locales } from '@safe-to-report/languages'
import { Fragment } from 'react'
import { useLanguage } from '../language.ts'
import { callsMessages } from '../messages/calls/index.ts'

/** A call to act for a campaign of ours, by what it says in each language that it has. */
export interface CallNow {
  slug: string
  endsOn: string
  said: { en: CallWords } & Partial<Record<Language, CallWords>>
}

interface CallWords {
  title: string
  words: string
}

/** Why to write now, where a call says so. It has no button here: the page itself leads to the letter, past what is to be read first. */
export function CallsNow({ calls }: { calls: readonly CallNow[] }) {
  const language = useLanguage()
  const { title, until } = callsMessages[language]
  if (calls.length === 0) return null
  return (
    <section className="notice" aria-labelledby="calls">
      <h2 id="calls">{title}</h2>
      {calls.map((call) => (
        <Fragment key={call.slug}>
          <Said call={call} language={language} />
          <p className="soft">{until(dayIn(language, call.endsOn))}</p>
        </Fragment>
      ))}
    </section>
  )
}

function Said({ call: { said }, language }: { call: CallNow; language: Language }) {
  const own = said[language]
  const { title, words } = own ?? said.en
  return (
    <>
      {own === undefined && <p className="soft">{callsMessages[language].inEnglish}</p>}
      <div lang={own === undefined ? locales.en : undefined}>
        <p>
          <strong>{title}</strong>
        </p>
        {words.split(/\n+/).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  )
}
