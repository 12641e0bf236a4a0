import type { HelpService } from '@safe-to-report/bill-tracker/help'
import { dayIn } from '@safe-to-report/languages'
import { useLanguage } from '../../language.ts'
import { helpMessages } from '../../messages/help/index.ts'
import { OutwardLink } from '../outward-link.tsx'
import { tellCopy } from './help-words.ts'

/** Each row's sources, each with the day of the copy in which it was read, and the day of the last check. */
export function HelpSources({ services }: { services: readonly HelpService[] }) {
  const language = useLanguage()
  const words = helpMessages[language]
  return (
    <details className="sources">
      <summary>{words.sources}</summary>
      <dl>
        {services.map(({ slug, name, sources, checkedOn }) => (
          <div key={slug}>
            <dt lang="en-GB">{name}</dt>
            <dd>{words.checked(dayIn(language, checkedOn))}</dd>
            {sources.map(({ publisher, title, url, publishedOn }) => (
              <dd key={`${publisher} ${title}`}>
                <span lang="en-GB">
                  {publisher}: {url === null ? title : <OutwardLink to={url}>{title}</OutwardLink>}
                </span>{' '}
                ({tellCopy(language, publishedOn)})
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
