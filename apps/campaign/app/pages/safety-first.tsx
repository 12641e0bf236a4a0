import { mailMessages } from '@safe-to-report/outbox/seal'
import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { postcodeMessages } from '../messages/postcode/index.ts'
import { useWordsFor } from '../recipient-context.ts'
import { usePostcodeSource } from '../use-postcode-source.ts'
import { Sentence } from './sentence.tsx'

const assurances = ['postcode', 'letter', 'reader', 'until'] as const

/** What to know before a word is typed: two lines to read, and all of it folded under them. */
export function SafetyFirst() {
  const words = useWordsFor('before')
  return (
    <section className="safety-first" aria-label={words.safety.label}>
      <p>
        <Sentence text={words.safety.watched} />
      </p>
      <p>
        <Sentence text={words.safety.letter} />
      </p>
      <details>
        <summary>{words.safety.more}</summary>
        <h2>{words.watched.title}</h2>
        <IfWatched />
        <h2>{words.happens}</h2>
        <WhatHappens />
        <h2>{words.leaveOut.title}</h2>
        <LeaveOut />
      </details>
    </section>
  )
}

function IfWatched() {
  const language = useLanguage()
  const { watched } = useWordsFor('before')
  const inbox = watched.inbox(mailMessages[language].confirmation.subject)
  return [watched.screen, inbox, watched.danger].map((text) => (
    <p key={text}>
      <Sentence text={text} />
    </p>
  ))
}

function WhatHappens() {
  const language = useLanguage()
  const words = useWordsFor('before')
  const ownTable = usePostcodeSource()?.by === 'table' ? postcodeMessages[language].before : undefined
  const toPrivacy = (text: string) => <a href={href('/:language?/privacy', inLanguage(language))}>{text}</a>
  return (
    <dl>
      {assurances.map((name) => (
        <div key={name}>
          <dt>{words[name].term}</dt>
          <dd>
            <Sentence text={(name === 'postcode' && ownTable) || words[name].says} parts={{ privacy: toPrivacy }} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function LeaveOut() {
  const { leaveOut, ownCase } = useWordsFor('before')
  return (
    <>
      <ul>
        <li>{leaveOut.refuge}</li>
        <li>{leaveOut.children}</li>
        <li>{leaveOut.status}</li>
      </ul>
      <p>
        <Sentence text={ownCase} />
      </p>
    </>
  )
}
