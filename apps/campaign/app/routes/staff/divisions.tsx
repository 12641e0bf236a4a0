import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import type { DivisionLine } from '../../staff/desk-divisions.ts'
import { DivisionCandidates } from '../../pages/staff/division-candidates.tsx'
import { refuse } from '../../http/refuse.ts'
import { NotPublic, Told } from '../../pages/staff/desk-parts.tsx'
import { DoneNotice } from '../../pages/staff/done-notice.tsx'
import { tellNotProposed } from '../../staff/tell-refusal.ts'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/divisions'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { desk } = context.get(servicesContext).staff
  const [divisions, done] = await Promise.all([
    desk.findDivisions(),
    desk.findDone(context.get(staffContext), url.searchParams),
  ])
  return { ...divisions, done }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const [division, chosen] = [form.get('division'), Number(form.get('parliamentId'))]
  const { desk } = context.get(servicesContext).staff
  if (typeof division !== 'string' || !Number.isSafeInteger(chosen)) refuse(400)
  const answer = await desk.chooseDivision(context.get(staffContext), division, chosen)
  if ('proposalId' in answer) {
    const where =
      answer.outcome === 'published'
        ? href('/staff/record/:kind/:id', { kind: 'division', id: division })
        : href('/staff/divisions')
    return redirect(`${where}?done=${answer.proposalId}`, 303)
  }
  return { says: answer.outcome === 'taken' ? takenWords : tellNotProposed(answer) }
}

const takenWords = 'Another division on the record is that one already.'

export default function Divisions({ loaderData: { open, all, done }, actionData }: Route.ComponentProps) {
  return (
    <>
      <h1>Divisions</h1>
      {actionData && (
        <Told isFault>
          <p>{actionData.says}</p>
        </Told>
      )}
      <DoneNotice done={done} />
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
