const names = ['Your MP', 'Your letter', 'Look and send'] as const

/** Where the supporter is in the journey. The title says it as well, and nothing else: a tab can be seen by others. */
export function Steps({ at, isFaulty = false }: { at: 1 | 2 | 3; isFaulty?: boolean }) {
  return (
    <>
      <title>{`${isFaulty ? 'Check: ' : ''}Letter, step ${at} of 3`}</title>
      <ol className="steps" aria-label="Steps">
        {names.map((name, index) => (
          <li
            key={name}
            className={index + 1 < at ? 'done' : undefined}
            aria-current={index + 1 === at ? 'step' : undefined}
          >
            <span className="unseen">{index + 1 < at ? 'Done: ' : `Step ${index + 1} of 3: `}</span>
            {name}
          </li>
        ))}
      </ol>
    </>
  )
}
