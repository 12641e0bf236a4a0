import type { Installation } from '@safe-to-report/serving'
import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { aboutMessages } from '../../messages/about/index.ts'
import { OutwardLink } from '../outward-link.tsx'
import { Sentence } from '../sentence.tsx'

type Named = Extract<Installation, { kind: 'named' }>

export function MailLink({ to }: { to: string }) {
  return <a href={`mailto:${to}`}>{to}</a>
}

/** Who answers for what is typed here, and where to complain (UK GDPR, article 13). */
export function Controller({ installation: { controller, registration } }: { installation: Named }) {
  const words = aboutMessages[useLanguage()].controller
  return (
    <>
      <p>
        <strong>{words.says(controller.name)}</strong>
      </p>
      <ul>
        <li>
          <Sentence text={words.address} parts={{ address: () => <span lang="en-GB">{controller.address}</span> }} />
        </li>
        <li>
          <Sentence text={words.email} parts={{ email: () => <MailLink to={controller.email} /> }} />
        </li>
        <li>
          {registration.number !== undefined ? (
            words.number(registration.number)
          ) : (
            <Sentence
              text={words.exempt}
              parts={{ reason: () => <span lang="en-GB">{registration.exemptBecause}</span> }}
            />
          )}
        </li>
      </ul>
    </>
  )
}

/** How to complain, to us and to the Information Commissioner. */
export function Complaint() {
  const { complain } = aboutMessages[useLanguage()]
  return (
    <p>
      <Sentence
        text={complain.says}
        parts={{ ico: (text) => <OutwardLink to="https://ico.org.uk/make-a-complaint/">{text}</OutwardLink> }}
      />
    </p>
  )
}

/** The same on the page of what is kept. */
export function WhoAnswers({ installation }: { installation: Installation }) {
  const language = useLanguage()
  const { privacy, trial } = aboutMessages[language]
  const toAbout = (text: string) => <a href={href('/:language?/about', inLanguage(language))}>{text}</a>
  return (
    <>
      <h2>{privacy.title}</h2>
      {installation.kind === 'trial' ? <p>{trial.says}</p> : <Controller installation={installation} />}
      <Complaint />
      <p>
        <Sentence text={privacy.more} parts={{ about: toAbout }} />
      </p>
    </>
  )
}
