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
  /** In which the letter can be written: where that is not the reader's language, both are there. */
  languages: readonly LetterLanguage[]
  cited: CitedPoints
  /** What was moved to get here, such as `up second`; empty when nothing was. */
  moved: string
}

/** What to say, in the order in which the letter says it: what is chosen first, then what fits this member. */
export function PointChoices({ points, chosen, fault, moved, ...shown }: PointChoicesProps) {
  const language = useLanguage()
  const words = useWordsFor('guide').points
  const { moved: says } = guideMessages[language].order
  const ordered = inOrder(points, chosen)
  const place = chosen.indexOf(moved.split(' ')[1] ?? '')
  const focus = focusAfter(moved, chosen)
  return (
    <fieldset
      className={fault ? 'field faulty' : 'field'}
      id="points"
      tabIndex={-1}
      aria-describedby={fault ? 'points-hint points-fault' : 'points-hint'}
    >
      <legend>{words.title}</legend>
      <p className="hint" id="points-hint">
        {words.hint} {points.some(({ variant }) => variant !== null) && words.fittingSays}
      </p>
      {fault && (
        <p className="fault" id="points-fault">
          <span className="unseen">{frameMessages[language].faults.change}</span>
          {fault}
        </p>
      )}
      <p className="unseen" role="status" data-moved={says('{heading}', '{place}')}>
        {place >= 0 && says(headingIn(language, ordered[place]), String(place + 1))}
      </p>
      <ul className="points" data-ordered="points">
        {ordered.map((point) => (
          <PointChip key={point.slug} point={point} isChosen={chosen.includes(point.slug)} focus={focus} {...shown} />
        ))}
      </ul>
    </fieldset>
  )
}

const headingIn = (language: keyof ChosenPoint['heading'], point: ChosenPoint | undefined): string =>
  point?.heading[language] ?? point?.heading.en ?? ''

function inOrder(points: readonly ChosenPoint[], chosen: readonly string[]): ChosenPoint[] {
  const placeOf = ({ slug, variant }: ChosenPoint): number => {
    const place = chosen.indexOf(slug)
    return place >= 0 ? place : chosen.length + Number(variant === null)
  }
  return points.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** The button that was pressed has the focus again; at either end only its opposite is there. */
function focusAfter(moved: string, chosen: readonly string[]): string {
  const [way = '', slug = ''] = moved.split(' ')
  const place = chosen.indexOf(slug)
  if (place < 0) return ''
  if (place === 0) return `down ${slug}`
  return place === chosen.length - 1 ? `up ${slug}` : `${way} ${slug}`
}

interface PointChipProps extends Pick<PointChoicesProps, 'languages' | 'cited'> {
  point: ChosenPoint
  isChosen: boolean
  /** The button to begin at, by its value. */
  focus: string
}

/** One line: a tick, what it is about, and what unfolds. The buttons that move it are there while it is ticked beside others. */
function PointChip({ point, isChosen, focus, languages, cited }: PointChipProps) {
  const language = useLanguage()
  const words = useWordsFor('guide').points
  const heading = headingIn(language, point)
  return (
    <li className="point">
      <label className="chip" htmlFor={`point-${point.slug}`}>
        <input
          autoComplete="off"
          type="checkbox"
          id={`point-${point.slug}`}
          name="points"
          value={point.slug}
          defaultChecked={isChosen}
        />
        <span>
          {heading}
          {point.variant !== null && (
            <>
              {' '}
              <span className="fits">{words.fitting}</span>
            </>
          )}
        </span>
      </label>
      <Moves slug={point.slug} about={heading} focus={focus} />
      <details>
        <summary>
          <span className="unseen">
            {words.read}: {heading}
          </span>
        </summary>
        <p>{point.text[language] ?? point.text.en}</p>
        {languages
          .filter((each) => each !== language)
          .map((each) => (
            <p key={each} className="in-letter" data-in-language={each}>
              <span className="soft">{words.inLetter}</span>
              <span lang={locales[each]}>{point.text[each] ?? point.text.en}</span>
            </p>
          ))}
        <Sources links={cited[point.slug] ?? []} />
      </details>
    </li>
  )
}

/** Which point stands first: by buttons, which work for every hand and without a script. */
function Moves({ slug, about, focus }: { slug: string; about: string; focus: string }) {
  const words = guideMessages[useLanguage()].order
  return (
    <span className="moves">
      {(['up', 'down'] as const).map((way) => (
        <button
          key={way}
          className={`move-${way}`}
          name="move"
          value={`${way} ${slug}`}
          autoFocus={focus === `${way} ${slug}`}
        >
          <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
          <span className="unseen">
            {words[way]}: {about}
          </span>
        </button>
      ))}
    </span>
  )
}

/** In a tab of its own, since this page and what is typed on it are kept nowhere. */
function Sources({ links }: { links: SourceLink[] }) {
  const words = useWordsFor('guide').points
  if (links.length === 0) return null
  return (
    <>
      <p className="soft">{words.sources}</p>
      <ul className="origins">
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
    </>
  )
}
