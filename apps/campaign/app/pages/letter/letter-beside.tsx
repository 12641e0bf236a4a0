import { locales } from '@safe-to-report/languages'
import type { GrowingLetter, GrowingPoint } from '../../journey/growing-letter.ts'
import { useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { typedForm } from '../language-choice.tsx'

/**
 * The letter as it grows, beside what is asked; on a phone below it, and folded. The server draws it as it is so far. With a script
 * it is drawn again with every word and tick, here and from what is here (browser/grow-letter.ts).
 */
export function LetterBeside({ letters }: { letters: GrowingLetter[] }) {
  const words = guideMessages[useLanguage()].growing
  return (
    <details className="letter-beside">
      <summary>{words.title}</summary>
      <h2 aria-hidden="true">{words.title}</h2>
      {letters.map((letter) => (
        <Sheet key={letter.language} letter={letter} placeholder={words.yours} />
      ))}
      <button className="link without-script" form={typedForm} name="intent" value="why">
        {words.bringUpToDate}
      </button>
    </details>
  )
}

function Sheet({ letter, placeholder }: { letter: GrowingLetter; placeholder: string }) {
  const { language, before, after, why, points, ownWords, leading } = letter
  const reads = useLanguage()
  return (
    <div
      className="sheet growing"
      data-matters-to-me={leading.mattersToMe}
      data-further={leading.further.join('\n')}
      data-last={leading.last}
      data-in-language={language}
      lang={locales[language]}
    >
      <Around paragraphs={before} />
      <p className="placeholder soft" lang={locales[reads]}>
        {placeholder}
      </p>
      <div data-own="why">
        <Paragraphs texts={why} />
      </div>
      <div data-points="">
        {points.map((point) => (
          <Point key={point.slug} point={point} />
        ))}
      </div>
      <div data-own="ownWords">
        <Paragraphs texts={ownWords} />
      </div>
      <Around paragraphs={after} />
    </div>
  )
}

function Around({ paragraphs }: { paragraphs: GrowingLetter['before'] }) {
  return paragraphs.map(({ text, origin }) => (
    <p key={text} data-campaigns={origin === 'campaign' ? '' : undefined}>
      {text}
    </p>
  ))
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- two paragraphs may say the same, and none moves
  return texts.map((text, index) => <p key={index}>{text}</p>)
}

/** What is not chosen is here as well, hidden: a script needs nothing else to show it. */
function Point({ point: { slug, text, bridge, lead } }: { point: GrowingPoint }) {
  return (
    <p data-point={slug} data-bridge={bridge} data-campaigns="" hidden={lead === null}>
      <span>{lead ? `${lead} ` : ''}</span>
      {text}
    </p>
  )
}
