import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import type { DivisionLine } from '../../staff/desk-divisions.ts'
import { DivisionCandidates } from '../../pages/staff/division-candidates.tsx'
import { NotPublic } from '../../pages/staff/desk-parts.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/divisions'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.desk.findDivisions()
}

/** What was chosen meanwhile, or is another's, is simply not open any more when the page comes again. */
export async function action({ request, context }: Route.ActionArgs): Promise<Response> {
  const form = await request.formData()
  const [division, chosen] = [form.get('division'), Number(form.get('parliamentId'))]
  const { desk } = context.get(servicesContext).staff
  if (typeof division !== 'string' || !Number.isSafeInteger(chosen)) return redirect(href('/staff/divisions'), 303)
  const outcome = await desk.chooseDivision(context.get(staffContext), division, chosen)
  const where =
    outcome === 'chosen'
      ? href('/staff/record/:kind/:id', { kind: 'division', id: division })
      : href('/staff/divisions')
  return redirect(where, 303)
}

export default function Divisions({ loaderData: { open, all } }: Route.ComponentProps) {
  return (
    <>
      <h1>Divisions</h1>
      <section aria-labelledby="open">
        <h2 id="open">Divisions that need a person ({open.length})</h2>
        {open.length === 0 ? (
          <p>None: each division on the record is known by Parliament’s number.</p>
        ) : (
          <p>
            Parliament’s list does not say which of these is which. Open a candidate on Parliament’s site, read the
            question that was put, and choose. Who voted how comes with the next sync.
          </p>
        )}
        <ul className="desk-list">
          {open.map((division) => (
            <li key={division.id}>
              <DivisionCandidates division={division} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="all">
        <h2 id="all">All divisions</h2>
        <ul className="desk-list">
          {all.map((division) => (
            <li key={division.id}>
              <Division division={division} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Division({ division }: { division: DivisionLine }) {
  const lacks = [
    !division.hasWords && 'no plain words',
    !division.hasMeaning && 'not said what Aye means',
    division.on.length === 0 && 'not said what it was on',
    !division.hasVotes && 'no members’ votes',
  ].filter((lack) => lack !== false)
  return (
    <>
      <a href={href('/staff/record/:kind/:id', { kind: 'division', id: division.id })}>
        {division.house}, {formatLondonDate(division.heldOn)}
        {division.number !== null && `, division ${division.number}`}
      </a>
      {division.on.length > 0 && `: ${division.on.join(' and ')}`}
      <p className="desk-soft">
        {division.counts} {lacks.length > 0 && `Wanting: ${lacks.join(', ')}.`}
      </p>
      {!division.verified && <NotPublic />}
    </>
  )
}
