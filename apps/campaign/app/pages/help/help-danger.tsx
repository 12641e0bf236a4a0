import type { HelpService } from '@safe-to-report/bill-tracker/help'
import { useLanguage } from '../../language.ts'
import { helpMessages } from '../../messages/help/index.ts'
import { OutwardLink } from '../outward-link.tsx'
import { Sentence } from '../sentence.tsx'

/** The site stands in the record, and here for when that is silent. */
const signLanguage = 'https://999bsl.co.uk'

/** What to do at once: in words of ours, which need no record. */
export function HelpDanger({ services }: { services: readonly HelpService[] }) {
  const { danger } = helpMessages[useLanguage()]
  const site = services.find(({ slug }) => slug === 'emergency')?.site ?? signLanguage
  return (
    <section className="help-danger" aria-labelledby="danger">
      <h2 id="danger">{danger.title}</h2>
      <p className="help-call">
        <Sentence text={danger.call} parts={{ number: (number) => <strong>{number}</strong> }} />
      </p>
      <p>{danger.open}</p>
      <h3>{danger.mobile.title}</h3>
      <ol>
        {danger.mobile.steps.map((step) => (
          <li key={step}>
            <Sentence text={step} />
          </li>
        ))}
      </ol>
      <p>{danger.mobile.silence}</p>
      <h3>{danger.landline.title}</h3>
      <p>{danger.landline.says}</p>
      <h3>{danger.deaf.title}</h3>
      <p>
        <Sentence
          text={danger.deaf.sign}
          parts={{ site: (text) => <OutwardLink to={site}>{`${text} (999bsl.co.uk)`}</OutwardLink> }}
        />
      </p>
      <p>{danger.deaf.text}</p>
    </section>
  )
}
