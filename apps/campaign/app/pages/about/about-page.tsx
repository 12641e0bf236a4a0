import type { Installation } from '@safe-to-report/serving'
import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { aboutMessages } from '../../messages/about/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { OutwardLink } from '../outward-link.tsx'
import { PageHead } from '../page-head.tsx'
import { Sentence } from '../sentence.tsx'
import { Complaint, Controller, MailLink } from './controller.tsx'

/** Who runs this installation, as its file says. */
export function AboutPage({ installation }: { installation: Installation }) {
  const language = useLanguage()
  const words = aboutMessages[language]
  return (
    <>
      <PageHead title={titleMessages[language].who} />
      <h1>{words.title}</h1>
      {installation.kind === 'trial' ? <Trial /> : <Named installation={installation} />}
      <section aria-labelledby="complain">
        <h2 id="complain">{words.complain.title}</h2>
        <Complaint />
        <p>
          <Sentence
            text={words.controller.kept}
            parts={{ kept: (text) => <a href={href('/:language?/privacy', inLanguage(language))}>{text}</a> }}
          />
        </p>
      </section>
    </>
  )
}

function Trial() {
  const { trial } = aboutMessages[useLanguage()]
  return (
    <div className="notice">
      <h2>{trial.title}</h2>
      <p>{trial.says}</p>
    </div>
  )
}

function Named({ installation }: { installation: Extract<Installation, { kind: 'named' }> }) {
  const language = useLanguage()
  const words = aboutMessages[language]
  const { name, members, contact } = installation
  return (
    <>
      <p className="lede">{words.runs(name)}</p>
      <section aria-labelledby="members">
        <h2 id="members">{words.members}</h2>
        <ul>
          {members.map((member) => (
            <li key={member.name} lang="en-GB">
              {member.site === undefined ? member.name : <Site name={member.name} to={member.site} />}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="reach">
        <h2 id="reach">{words.reach.title}</h2>
        <p>
          <Sentence text={words.reach.email} parts={{ email: () => <MailLink to={contact.email} /> }} />
        </p>
        {contact.post !== undefined && (
          <p>
            <Sentence text={words.reach.post} parts={{ post: () => <span lang="en-GB">{contact.post}</span> }} />
          </p>
        )}
        <p>
          <Sentence
            text={words.reach.corrections}
            parts={{ email: () => <MailLink to={contact.corrections ?? contact.email} /> }}
          />
        </p>
        <p>
          <Sentence
            text={words.reach.notHelp}
            parts={{ help: (text) => <a href={href('/:language?/help', inLanguage(language))}>{text}</a> }}
          />
        </p>
      </section>
      <section aria-labelledby="controller">
        <h2 id="controller">{words.controller.title}</h2>
        <Controller installation={installation} />
      </section>
    </>
  )
}

function Site({ name, to }: { name: string; to: string }) {
  return (
    <>
      {name} (<OutwardLink to={to} />)
    </>
  )
}
