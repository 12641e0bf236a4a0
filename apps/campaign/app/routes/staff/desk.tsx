import { href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { LostDays } from '../../pages/staff/campaigns/lost-days.tsx'
import { FilterField, FilterForm } from '../../pages/staff/filter-form.tsx'
import { Told } from '../../pages/staff/desk-parts.tsx'
import { DoneNotice } from '../../pages/staff/done-notice.tsx'
import { FromParliament } from '../../pages/staff/overview/from-parliament.tsx'
import { Bills, Found, Latest, Mine, Questions, ToCheck } from '../../pages/staff/overview/overview-parts.tsx'
import { isRowId } from '../../staff/row-id.ts'
import { staffContext } from '../../staff/staff-context.ts'
import { tellNotProposed } from '../../staff/tell-refusal.ts'
import type { Route } from './+types/desk'

const shownWishes = 3

export async function loader({ url, context }: Route.LoaderArgs) {
  const { desk, wishes, campaigns } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const asked = url.searchParams.get('bill') ?? ''
  const bill = isRowId(asked) ? asked : ''
  const [overview, done, wished, lost, found, gaps] = await Promise.all([
    desk.findOverview(staff, bill === '' ? undefined : bill),
    desk.findDone(staff, url.searchParams),
    wishes.findNew(),
    campaigns.listLost(),
    desk.countFound(),
    desk.findGaps(),
  ])
  return { bill, overview, done, wishes: wished.wishes.slice(0, shownWishes), lost, found, gaps }
}

/** A difference with Parliament is settled; what was settled meanwhile is simply no longer listed. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const conflict = form.get('conflict')
  if (typeof conflict !== 'string') refuse(400)
  const choice = form.get('choice') === 'theirs' ? 'theirs' : 'ours'
  const { desk } = context.get(servicesContext).staff
  const settled = await desk.settle(context.get(staffContext), conflict, choice)
  if ('proposalId' in settled) return redirect(`${href('/staff')}?done=${settled.proposalId}`, 303)
  if (settled.outcome === 'kept' || settled.outcome === 'gone') return redirect(href('/staff'), 303)
  return { says: tellNotProposed(settled) }
}

export default function Desk({ loaderData, actionData }: Route.ComponentProps) {
  const { bill, overview, done, wishes, lost, found, gaps } = loaderData
  const { bills } = overview
  return (
    <>
      <h1>Desk</h1>
      {actionData && (
        <Told isFault>
          <p>{actionData.says}</p>
        </Told>
      )}
      <DoneNotice done={done} />
      <LostDays campaigns={lost} />
      <FilterForm action={href('/staff')} isAsked={bill !== ''}>
        <FilterField
          name="bill"
          label="Bill"
          value={bill}
          all="All bills, and what stands in none"
          choices={bills.map(({ id, shortTitle, sessions }) => ({
            value: id,
            words: sessions ? `${shortTitle} (${sessions})` : shortTitle,
          }))}
        />
      </FilterForm>
      <div className="desk-columns">
        <div>
          <Found found={found} />
          <Mine {...overview} />
          <ToCheck {...overview} />
          <FromParliament {...overview} wishes={wishes} gaps={gaps} />
          <Questions {...overview} />
        </div>
        <div>
          <Bills bills={bill === '' ? bills : bills.filter(({ id }) => id === bill)} />
          <Latest sets={overview.latest} />
        </div>
      </div>
    </>
  )
}
