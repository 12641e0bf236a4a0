import { href } from 'react-router'
import { servicesContext } from '../../../contexts.ts'
import { SetList } from '../../../pages/staff/sets/set-lines.tsx'
import { staffContext } from '../../../staff/staff-context.ts'
import type { Route } from './+types/set-list'

export async function loader({ url, context }: Route.LoaderArgs) {
  const page = Number(url.searchParams.get('page'))
  const unseen = url.searchParams.get('unseen') === 'yes'
  const found = await context
    .get(servicesContext)
    .staff.desk.listSets(context.get(staffContext), { unseen, page: Number.isSafeInteger(page) ? page : 1 })
  return { unseen, ...found }
}

export default function Sets({ loaderData: { unseen, sets, page, hasMore } }: Route.ComponentProps) {
  const path = (to: number): string => `${href('/staff/sets')}?${unseen ? 'unseen=yes&' : ''}page=${to}`
  return (
    <>
      <h1>Published</h1>
      <p>What was published together is one set, and is undone as one. The newest first.</p>
      <p>
        {unseen ? (
          <a href={href('/staff/sets')}>Show all of them</a>
        ) : (
          <a href={`${href('/staff/sets')}?unseen=yes`}>Show those that one person alone has seen</a>
        )}
      </p>
      {sets.length === 0 && <p>{unseen ? 'None: a second person has seen all of it.' : 'Nothing yet.'}</p>}
      <SetList sets={sets} />
      {(page > 1 || hasMore) && (
        <nav aria-label="Pages" className="desk-pages">
          {page > 1 && <a href={path(page - 1)}>Newer</a>}
          {hasMore && <a href={path(page + 1)}>Older</a>}
        </nav>
      )}
    </>
  )
}
