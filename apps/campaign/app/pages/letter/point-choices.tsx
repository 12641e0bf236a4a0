import type { ChosenPoint, LetterLanguage } from '@safe-to-report/letters/campaigns'
import { locales } from '@safe-to-report/languages'
import type { CitedPoints, SourceLink } from '../../journey/cite-points.ts'
import { useLanguage } from '../../language.ts'
import { frameMessages } from '../../messages/frame/index.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { useWordsFor } from '../../recipient-context.ts'

interface PointChoicesProps {
  points: readonly ChosenPoint[]
  chosen: string[]
  fault: string | undefined
  /** In which the letter will be written: where that is not the reader's language, both are shown. */
  writtenIn: LetterLanguage
  cited: CitedPoints
}

/** What to say, in the order in which the letter says it: what is chosen first, then what fits this member. */
export function PointChoices({ points, chosen, fault, writtenIn, cited }: PointChoicesProps) {
  const language = useLanguage()
  const words = useWordsFor('guide').points
  return (
    <fieldset
      className={fault ? 'field faulty' : 'field'}
      id="points"
      tabIndex={-1}
      aria-labelledby="points-title"
      aria-describedby={fault ? 'points-hint points-fault' : 'points-hint'}
    >
      <legend className="unseen" id="points-title">
        {words.title}
      </legend>
      <div className="hint" id="points-hint">
        <p>{words.hint}</p>
        {points.some(({ variant }) => variant !== null) && <p>{words.fittingSays}</p>}
      </div>
      {fault && (
        <p className="fault" id="points-fault">
          <span className="unseen">{frameMessages[language].faults.change}</span>
          {fault}
        </p>
      )}
      <div className="points">
        {inOrder(points, chosen).map((point) => (
          <div key={point.slug} className="point">
            <input
              autoComplete="off"
              type="checkbox"
              id={`point-${point.slug}`}
              name="points"
              value={point.slug}
              defaultChecked={chosen.includes(point.slug)}
              aria-describedby={`point-${point.slug}-text`}
            />
            <label htmlFor={`point-${point.slug}`}>
              {point.heading[language] ?? point.heading.en}
              {point.variant !== null && (
                <>
                  {' '}
                  <span className="fits">{words.fitting}</span>
                </>
              )}
            </label>
            <p id={`point-${point.slug}-text`}>{point.text[language] ?? point.text.en}</p>
            {writtenIn !== language && (
              <p className="in-letter">
                <span className="soft">{words.inLetter}</span>
                <span lang={locales[writtenIn]}>{point.text[writtenIn] ?? point.text.en}</span>
              </p>
            )}
            <Moves slug={point.slug} about={point.heading[language] ?? point.heading.en} />
            <Sources links={cited[point.slug] ?? []} about={point.heading[language] ?? point.heading.en} />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function inOrder(points: readonly ChosenPoint[], chosen: readonly string[]): ChosenPoint[] {
  const placeOf = ({ slug, variant }: ChosenPoint): number => {
    const place = chosen.indexOf(slug)
    if (place >= 0) return place
    return chosen.length + Number(variant === null)
  }
  return points.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** Which point stands first: by buttons, which work for every hand and without a script. */
function Moves({ slug, about }: { slug: string; about: string }) {
  const words = guideMessages[useLanguage()].order
  return (
    <span className="moves">
      {(['up', 'down'] as const).map((way) => (
        <button key={way} className={`button quiet ${way}`} name="move" value={`${way} ${slug}`}>
          {words[way]}
          <span className="unseen">: {about}</span>
        </button>
      ))}
    </span>
  )
}

/** In a tab of its own, since this page and what is typed on it are kept nowhere. */
function Sources({ links, about }: { links: SourceLink[]; about: string }) {
  const words = useWordsFor('guide').points
  if (links.length === 0) return null
  return (
    <details className="origins">
      <summary>
        {words.sources}
        <span className="unseen">: {about}</span>
      </summary>
      <ul>
        {links.map(({ title, publisher, url }) => (
          <li key={title}>
            {url === null ? (
              <span lang="en">{title}</span>
            ) : (
              <a href={url} target="_blank" rel="noreferrer noopener" lang="en" hrefLang="en">
                {title}
                <span className="unseen"> ({words.newTab})</span>
              </a>
            )}
            {publisher && <span className="soft">, {publisher}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
