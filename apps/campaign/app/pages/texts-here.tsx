import { useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'

/** What no mail server would carry to a letter's writer. Shut until somebody opens it: others may see the screen. */
export function TextsHere({ texts }: { texts: string[] }) {
  const words = statusMessages[useLanguage()].texts
  return texts.map((text) => (
    <details className="erase" key={text}>
      <summary>{words.open}</summary>
      <p>{words.says}</p>
      <div className="sheet">
        <div className="letter-text">{text}</div>
      </div>
    </details>
  ))
}
