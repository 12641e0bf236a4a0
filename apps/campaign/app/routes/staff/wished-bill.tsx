import { href } from 'react-router'
// eslint-disable-next-line import/default -- `?worker&url` gives the address of the script and of all it is made of
import keepScript from '../../browser/keep-desk-current.ts?worker&url'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { Moment } from '../../pages/staff/desk-parts.tsx'
import { WishState } from '../../pages/staff/wish-state.tsx'
import type { Route } from './+types/wished-bill'

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const wish = (await context.get(servicesContext).staff.wishes.find(params.id)) ?? refuse(404)
  return { ...wish, isStill: url.searchParams.has('still') }
}

export default function WishedBill({ loaderData: wish }: Route.ComponentProps) {
  const version = [wish.outcome, wish.progress, wish.againAt?.getTime(), wish.isLeft].join(' ')
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/bills/new')}>A new bill</a>
      </p>
      <h1>Bill {wish.number}, from Parliament</h1>
      <div data-part="wish" data-version={version} role="status">
        <WishState wish={wish} />
      </div>
      <KeepsCurrent {...wish} />
      <p className="desk-soft desk-asked">
        Asked for by {wish.askedBy}, <Moment at={wish.askedAt} />
      </p>
    </>
  )
}

/** That the page changes by itself, and how to stop that. A script shows it itself, where only that keeps up. */
function KeepsCurrent({ isOpen, isStill, reloadSeconds }: Route.ComponentProps['loaderData']) {
  if (!isOpen) return null
  const stopped = 'This page does not change by itself any more. Load it again to see how far it is.'
  if (isStill) return <p className="desk-soft">{stopped}</p>
  return (
    <>
      <p className="desk-soft" data-keeps-current="" data-stopped={stopped}>
        <span hidden={reloadSeconds === null}>
          This page keeps up by itself.{' '}
          <a href="?still" data-stop-keeping="">
            Stop that
          </a>
        </span>
      </p>
      <script type="module" src={keepScript} />
    </>
  )
}
