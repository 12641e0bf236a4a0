import type { ThingToCheck } from '../../staff/desk-types.ts'

export function ThingsList({ things }: { things: ThingToCheck[] }) {
  return (
    <ul className="desk-list">
      {things.map((thing) => (
        <li key={thing.id}>
          <strong>{thing.about}</strong>
          <p>
            {thing.label && `${thing.label}: `}
            {thing.value}
          </p>
          <p className="desk-soft">
            {thing.standing}
            {thing.howToCheck && ` How to check: ${thing.howToCheck}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
