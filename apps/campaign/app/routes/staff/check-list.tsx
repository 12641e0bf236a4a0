import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { Moment } from '../../pages/staff/desk-parts.tsx'
import { ThingsList } from '../../pages/staff/things-list.tsx'
import { listNames, ListChoice, ListFilter, Pages } from '../../pages/staff/waiting/list-choice.tsx'
import { ProposalGroups } from '../../pages/staff/waiting/proposal-lines.tsx'
import { RowGroups } from '../../pages/staff/waiting/row-lines.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import { readAskedList, type WaitingList } from '../../staff/waiting/asked-list.ts'
import type { Waiting } from '../../staff/waiting/waiting-types.ts'
import type { Route } from './+types/check-list'

export async function loader({ url, context }: Route.LoaderArgs) {
  const asked = readAskedList(url.searchParams)
  const found = await context.get(servicesContext).staff.desk.findWaiting(context.get(staffContext), asked)
  return { asked, ...found }
}

export default function CheckList({ loaderData }: Route.ComponentProps) {
  const { asked, waiting, total, page, pages, counts, choices } = loaderData
  const { list } = asked
  return (
    <>
      <h1>To check</h1>
      {counts.toLook > 0 && (
        <p className="desk-notice" role="status">
          {counts.toLook === 1 ? 'One set' : `${counts.toLook} sets`} published by one person alone:{' '}
          <a href={`${href('/staff/sets')}?unseen=yes`}>take a second look</a>
        </p>
      )}
      <ListChoice asked={asked} counts={counts} />
      <section aria-labelledby="list">
        <h2 id="list">
          {listNames[list]} ({total})
        </h2>
        <p className="desk-soft">{about[list]}</p>
        <ListFilter asked={asked} choices={choices} />
        {total === 0 && <p>Nothing.</p>}
        <Lines waiting={waiting} isTogether={list === 'to-check' || list === 'mine'} />
        <Pages asked={asked} page={page} pages={pages} />
      </section>
    </>
  )
}

const about = {
  'to-check': 'What others have written. The public sees it once you, or somebody else, say that it is so.',
  mine: 'Whoever wrote something is not the one to publish it: these wait for somebody else.',
  'sent-back': 'Given back to you with words. Each opens again in its form.',
  drafts: 'Nobody else sees these. Each opens again in its form, until you withdraw it.',
  rows: 'The public sees none of these. Whoever wrote any of a row’s words cannot be the one to check it.',
  facts: 'Values that nobody has found in a source. The public sees none of them.',
  help: 'The public sees these, and nobody has checked them for 180 days. A wrong number costs somebody in danger minutes: open each one’s own page, and say that it is still so, or what is so now.',
  answered: 'What was found of facts that waited.',
} as const satisfies Record<WaitingList, string>

function Lines({ waiting, isTogether }: { waiting: Waiting; isTogether: boolean }) {
  switch (waiting.of) {
    case 'proposals':
      return <ProposalGroups groups={waiting.groups} isTogether={isTogether} />
    case 'rows':
      return <RowGroups groups={waiting.groups.flatMap(({ lines }) => lines)} />
    case 'facts':
      return waiting.groups.map(({ bill, lines }) => (
        <section key={bill?.id ?? 'none'} className="desk-group">
          <h3>{bill?.name ?? 'In no bill'}</h3>
          <ThingsList things={lines} linked />
        </section>
      ))
    case 'help':
      return <StaleHelp lines={waiting.lines} />
    case 'answered':
      return <Answered lines={waiting.lines} />
  }
}

function StaleHelp({ lines }: Pick<Extract<Waiting, { of: 'help' }>, 'lines'>) {
  return (
    <ul className="desk-list">
      {lines.map(({ id, name, number, checkedOn, path }) => (
        <li key={id}>
          <strong>{path ? <a href={path}>{name}</a> : name}</strong>
          {number && `, ${number}`}
          <p className="desk-soft">Last checked on {formatLondonDate(checkedOn)}</p>
        </li>
      ))}
    </ul>
  )
}

function Answered({ lines }: Pick<Extract<Waiting, { of: 'answered' }>, 'lines'>) {
  return (
    <ul className="desk-list">
      {lines.map(({ id, about: what, finding, who, closedAt }) => (
        <li key={id}>
          <a href={href('/staff/facts/:id', { id })}>{what}</a>
          <p>{finding}</p>
          <p className="desk-soft">
            {who && `${who}, `}
            <Moment at={closedAt} />
          </p>
        </li>
      ))}
    </ul>
  )
}
