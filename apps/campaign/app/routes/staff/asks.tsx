import { href } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { NotPublic } from '../../pages/staff/desk-parts.tsx'
import type { Route } from './+types/asks'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.desk.listAsks()
}

export default function Asks({ loaderData: asks }: Route.ComponentProps) {
  return (
    <>
      <h1>Asks</h1>
      <p>What the campaign wants in law, each with its texts through bills.</p>
      <p>
        <a href={href('/staff/record/:kind/new', { kind: 'ask' })}>Add an ask</a>
      </p>
      <ol className="desk-list">
        {asks.map(({ id, slug, title, verified, texts, unchecked, publicUrl }) => (
          <li key={id}>
            <a href={href('/staff/asks/:slug', { slug })}>{title}</a>
            <p className="desk-soft">
              {texts === 1 ? 'One text' : `${texts} texts`}
              {unchecked > 0 && ` · ${unchecked} to check`}
              {verified && (
                <>
                  {' · '}
                  <a href={publicUrl}>
                    Public page<span className="unseen"> of {title}</span>
                  </a>
                </>
              )}
            </p>
            {!verified && <NotPublic />}
          </li>
        ))}
      </ol>
    </>
  )
}
