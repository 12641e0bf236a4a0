import { doorShapes, type Door } from '@safe-to-report/bill-tracker/words'
import type { LetterView } from '../journey/letter-view.ts'
import { useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import { Part } from './part.tsx'

const stops = ['written', 'confirmed', 'handedOver'] as const

/** How many of the stops lie behind a letter, and how what it goes through is drawn; nothing of one that went no further. */
const reached: Partial<Record<LetterView['state'], { passed: number; drawn: Door }>> = {
  unconfirmed: { passed: 1, drawn: 'shut' },
  queued: { passed: 2, drawn: 'ajar' },
  sending: { passed: 2, drawn: 'ajar' },
  'handed-over': { passed: 3, drawn: 'open' },
}

/** One line that fills, up to the wall; it opens once the letter is through. */
export function HowFar({ letter }: { letter: LetterView }) {
  const words = statusMessages[useLanguage()].far
  const at =
    letter.mailToWriter.is === 'not-reached' && letter.state === 'unconfirmed' ? undefined : reached[letter.state]
  return (
    <Part name="far" version={[at?.passed]}>
      {at && (
        <div className="far">
          <ol aria-label={words.label}>
            {stops.map((stop, index) => (
              <li key={stop} className={index < at.passed ? 'passed' : undefined}>
                <span className="unseen">{index < at.passed ? words.done : words.notYet}</span>
                {words[stop]}
              </li>
            ))}
          </ol>
          <svg className={`far-${at.drawn}`} viewBox="-4 0 32 43" aria-hidden="true" focusable="false">
            {doorShapes[at.drawn].map((shape) =>
              'd' in shape ? (
                <path key={shape.part} className={`far-${shape.part}`} d={shape.d} />
              ) : (
                <circle key={shape.part} className={`far-${shape.part}`} cx={shape.cx} cy={shape.cy} r={shape.r} />
              ),
            )}
          </svg>
        </div>
      )}
    </Part>
  )
}
