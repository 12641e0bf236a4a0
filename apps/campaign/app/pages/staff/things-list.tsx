import { PlaceToLook } from './desk-parts.tsx'
import type { ThingToCheck } from '../../staff/desk-types.ts'

/** `linked` where the reader is not on the thing's own page already. */
export function ThingsList({ things, linked = false }: { things: ThingToCheck[]; linked?: boolean }) {
  return (
    <ul className="desk-list">
      {things.map((thing) => (
        <li key={thing.id}>
          <strong>{thing.path && linked ? <a href={thing.path}>{thing.about}</a> : thing.about}</strong>
          <p>
            {thing.label && `${thing.label}: `}
            {thing.value}
          </p>
          <p className="desk-soft">
            {thing.standing}
            {thing.howToCheck && (
              <>
                {' '}
                How to check: <PlaceToLook place={thing.howToCheck} />
              </>
            )}
          </p>
          <p>
            <a
              href={thing.answerPath}
              aria-label={`Say what was found: ${[thing.about, thing.within].filter(Boolean).join(', ')}`}
            >
              Say what was found
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
