import { type LetterLanguage, locales } from '@safe-to-report/letters'
import type { OpenCampaign } from '../journey/letter-step.ts'
import { useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { letterMessages } from '../messages/letter/index.ts'

interface PointChoicesProps {
  points: OpenCampaign['content']['points']
  chosen: string[]
  fault: string | undefined
  /** In which the letter will be written: where that is not the reader's language, both are shown. */
  writtenIn: LetterLanguage
}

export function PointChoices({ points, chosen, fault, writtenIn }: PointChoicesProps) {
  const language = useLanguage()
  const words = letterMessages[language].compose.points
  return (
    <fieldset
      className={fault ? 'field faulty' : 'field'}
      id="points"
      tabIndex={-1}
      aria-describedby={fault ? 'points-hint points-fault' : 'points-hint'}
    >
      <legend>{words.label}</legend>
      <p className="hint" id="points-hint">
        {words.hint}
      </p>
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
              type="checkbox"
              id={`point-${point.slug}`}
              name="points"
              value={point.slug}
              defaultChecked={chosen.includes(point.slug)}
              aria-describedby={`point-${point.slug}-text`}
            />
            <label htmlFor={`point-${point.slug}`}>{point.heading[language] ?? point.heading.en}</label>
            <p id={`point-${point.slug}-text`}>{point.text[language] ?? point.text.en}</p>
            {writtenIn !== language && (
              <p className="in-letter">
                <span className="soft">{words.inLetter}</span>
                <span lang={locales[writtenIn]}>{point.text[writtenIn] ?? point.text.en}</span>
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
