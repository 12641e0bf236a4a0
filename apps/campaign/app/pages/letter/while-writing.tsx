// eslint-disable-next-line import/default -- `?worker&url` gives the address of the script and of all it is made of
import writingScript from '../../browser/while-writing.ts?worker&url'
import { useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { useWordsFor } from '../../recipient-context.ts'

/**
 * What a script tells while somebody writes: all that it may say is here, in their language, and hidden. Without a script
 * none of it shows, and the page on which the letter is read says the same. `measures`: tells how much is the writer's own.
 */
export function WhileWriting({ measures = false }: { measures?: boolean }) {
  const language = useLanguage()
  const { share } = guideMessages[language]
  const { kinds, live } = useWordsFor('findings')
  return (
    <>
      <script type="module" src={writingScript} />
      <div className="while-writing" id="while-writing" role="status" hidden>
        {measures && (
          <p className="share">
            {Object.entries(share).map(([key, says]) => (
              <span key={key} data-share={key} hidden>
                {says}
              </span>
            ))}
          </p>
        )}
        <div className="warnings" data-warnings hidden>
          <p>
            <strong>{live}</strong>
          </p>
          <ul>
            {Object.entries(kinds).map(([kind, { what }]) => (
              <li key={kind} data-kind={kind} hidden>
                {what}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}
