import { useLanguage } from '../language.ts'
import { errorsMessages } from '../messages/errors/index.ts'

/** What a script tells when it can reach nobody, in words that are here already. */
export function Unreachable() {
  const words = errorsMessages[useLanguage()].unreachable
  return (
    <div className="notice" id="unreachable" role="alert" tabIndex={-1} hidden>
      <h2>{words.title}</h2>
      <p>{words.says}</p>
    </div>
  )
}
