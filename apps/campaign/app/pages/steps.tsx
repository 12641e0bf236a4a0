import { useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import type { TypedPage } from './language-choice.tsx'
import { PageHead } from './page-head.tsx'

const names = ['mp', 'letter', 'send'] as const

interface StepsProps {
  at: 1 | 2 | 3
  typed: TypedPage
  isFaulty?: boolean
}

/** Where the supporter is in the journey. The title says it as well, and nothing else: a tab can be seen by others. */
export function Steps({ at, typed, isFaulty = false }: StepsProps) {
  const words = frameMessages[useLanguage()].steps
  return (
    <>
      <PageHead title={isFaulty ? words.faultyTitle(at) : words.title(at)} typed={typed} />
      <ol className="steps" aria-label={words.label}>
        {names.map((name, index) => (
          <li
            key={name}
            className={index + 1 < at ? 'done' : undefined}
            aria-current={index + 1 === at ? 'step' : undefined}
          >
            <span className="unseen">{index + 1 < at ? words.done : words.at(index + 1)}</span>
            {words[name]}
          </li>
        ))}
      </ol>
    </>
  )
}
