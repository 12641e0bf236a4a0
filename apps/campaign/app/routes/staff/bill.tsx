import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import type { DeskAmendment, DeskStage } from '../../staff/desk-types.ts'
import { NotPublic } from '../../pages/staff/desk-parts.tsx'
import type { Route } from './+types/bill'

export async function loader({ params, context }: Route.LoaderArgs) {
  const bill = await context.get(servicesContext).staff.desk.findBill(params.slug)
  if (!bill) refuse(404)
  return bill
}

export default function Bill({ loaderData: bill }: Route.ComponentProps) {
  return (
    <>
      <h1>{bill.shortTitle}</h1>
      <p className="desk-soft">
        {bill.sessions} <a href={bill.publicUrl}>See the public page</a>
      </p>
      <ol className="desk-stages">
        {bill.stages.map((stage) => (
          <li key={stage.id}>
            <Stage stage={stage} />
          </li>
        ))}
      </ol>
      {bill.texts.length > 0 && (
        <section aria-labelledby="own-texts">
          <h2 id="own-texts">Texts that no amendment carries</h2>
          <ul className="desk-list">
            {bill.texts.map((text) => (
              <li key={text.id}>
                <a href={href('/staff/texts/:id', { id: text.id })}>{text.label}</a>
                {!text.verified && <NotPublic />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Stage({ stage }: { stage: DeskStage }) {
  const days = stage.sittings.map(({ day, verified }) => formatLondonDate(day) + (verified ? '' : ' (to be checked)'))
  return (
    <section aria-labelledby={`stage-${stage.id}`}>
      <h2 id={`stage-${stage.id}`}>
        <a href={href('/staff/stages/:id', { id: stage.id })}>
          {stage.name}
          {stage.house && `, ${stage.house}`}
          {stage.round > 1 && ` (${stage.round})`}
        </a>
      </h2>
      <p className="desk-soft">{days.join(' · ') || 'No day on the record'}</p>
      {!stage.verified && <NotPublic />}
      <ul className="desk-list">
        {stage.amendments.map((amendment) => (
          <li key={amendment.id}>
            <Amendment amendment={amendment} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Amendment({ amendment }: { amendment: DeskAmendment }) {
  return (
    <>
      <a href={href('/staff/amendments/:id', { id: amendment.id })}>{amendment.name}</a>
      {amendment.lead && ` ${amendment.lead}`}
      <p className="desk-soft">
        {amendment.decision}
        {amendment.decidedOn && `, ${formatLondonDate(amendment.decidedOn)}`}
      </p>
      {!amendment.verified && <NotPublic />}
    </>
  )
}
