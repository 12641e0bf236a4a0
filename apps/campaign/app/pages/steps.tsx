import type { TypedPage } from './language-choice.tsx'
import { PageHead } from './page-head.tsx'
import { useWordsFor } from '../recipient-context.ts'

const names = ['mp', 'why', 'sign', 'read'] as const
export type StepName = (typeof names)[number]

interface StepsProps {
  at: StepName
  typed: TypedPage
  isFaulty?: boolean
}

/** Where the supporter is in the journey. The title says it as well, and nothing else: a tab can be seen by others. */
export function Steps({ at, typed, isFaulty = false }: StepsProps) {
  const words = useWordsFor('frame').steps
  const here = names.indexOf(at)
  return (
    <>
      <PageHead title={isFaulty ? words.faultyTitle(here + 1) : words.title(here + 1)} typed={typed} />
      <ol className="steps" aria-label={words.label}>
        {names.map((name, index) => (
          <li
            key={name}
            className={index < here ? 'done' : undefined}
            aria-current={index === here ? 'step' : undefined}
          >
            <span className={index === here ? 'step-name' : 'unseen'}>
              {index < here ? words.done : words.at(index + 1)}
              {words[name]}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
