import { type ChosenPoint, type LetterLanguage, listLetterLanguages } from '@safe-to-report/letters/campaigns'
import { locales, seatNameIn } from '@safe-to-report/languages'
import { href } from 'react-router'
import type { CitedPoints, SourceLink } from '../../journey/cite-points.ts'
import type { Draft, FieldFault } from '../../journey/draft.ts'
import type { OpenCampaign } from '../../journey/build-letter.ts'
import type { Seat } from '../../journey/seat.ts'
import { inLanguage, useLanguage } from '../../language.ts'
import { frameMessages } from '../../messages/frame/index.ts'
import { GuidedForm, useFaultOf } from './guided-form.tsx'
import { LetterLanguageChoice } from './letter-language.tsx'
import { useRecipientPaths, useWordsFor } from '../../recipient-context.ts'

interface PointsPageProps {
  seat: Seat
  campaign: OpenCampaign
  draft: Draft
  faults: FieldFault[]
  cited: CitedPoints
}

/** What to say: the points that fit this member stand first. */
export function PointsPage({ seat, campaign, draft, faults, cited }: PointsPageProps) {
  const language = useLanguage()
  const words = useWordsFor('guide')
  const { choose } = useRecipientPaths()
  const seatName = seatNameIn(language, seat.name)
  const canBeWelsh = listLetterLanguages(campaign.content).includes('cy')
  const writtenIn = canBeWelsh ? draft.letterLanguage : 'en'
  const offersWelsh = canBeWelsh && (language === 'cy' || seat.nation === 'Wales' || writtenIn === 'cy')
  return (
    <GuidedForm
      at="points"
      title={words.points.title}
      lede={seat.member ? words.to(seat.member.name, seatName) : words.toOffice(seatName)}
      draft={draft}
      asks={['points', 'letterLanguage']}
      faults={faults}
      again="points"
      enter="order"
    >
      <input type="hidden" name="order" value={draft.points.join(' ')} />
      {language !== 'en' || offersWelsh ? (
        <LetterLanguageChoice chosen={writtenIn} isOffered={offersWelsh} />
      ) : (
        <input type="hidden" name="letterLanguage" value={writtenIn} />
      )}
      <PointChoices
        points={fittingFirst(campaign.content.points)}
        chosen={draft.points}
        fault={useFaultOf(faults)('points')}
        writtenIn={writtenIn}
        cited={cited}
      />
      <div className="act">
        <button className="button" name="intent" value="order">
          {words.points.next}
        </button>
        <button className="link" name="intent" value="why">
          {words.points.onlyOwn}
        </button>
        <button className="link" formAction={href(choose, inLanguage(language))}>
          {words.points.otherSeat}
        </button>
      </div>
    </GuidedForm>
  )
}

function fittingFirst(points: readonly ChosenPoint[]): ChosenPoint[] {
  return points.toSorted((one, other) => Number(one.variant === null) - Number(other.variant === null))
}

interface PointChoicesProps {
  points: ChosenPoint[]
  chosen: string[]
  fault: string | undefined
  /** In which the letter will be written: where that is not the reader's language, both are shown. */
  writtenIn: LetterLanguage
  cited: CitedPoints
}

function PointChoices({ points, chosen, fault, writtenIn, cited }: PointChoicesProps) {
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
        {points.map((point) => (
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
            <Sources links={cited[point.slug] ?? []} about={point.heading[language] ?? point.heading.en} />
          </div>
        ))}
      </div>
    </fieldset>
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
