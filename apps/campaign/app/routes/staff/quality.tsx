import { href } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import type { Route } from './+types/quality'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.desk.findQuality()
}

export default function Quality({ loaderData: { lists } }: Route.ComponentProps) {
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff')}>Desk</a>
      </p>
      <h1>What the record still wants</h1>
      {lists.map(({ key, name, gaps }) => (
        <section key={key} aria-labelledby={key}>
          <h2 id={key}>
            {name} ({gaps.length})
          </h2>
          {gaps.length === 0 && <p>None.</p>}
          <ul className="desk-list">
            {gaps.map(({ id, title, within, path }) => (
              <li key={id}>
                {path ? <a href={path}>{title}</a> : title}
                {within && <p className="desk-soft">{within}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
