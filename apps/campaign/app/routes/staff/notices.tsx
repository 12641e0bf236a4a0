import type { DeskNotice } from '@safe-to-report/bill-tracker/desk'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { languageNames, locales } from '@safe-to-report/languages'
import { href } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { NotPublic } from '../../pages/staff/desk-parts.tsx'
import type { Route } from './+types/notices'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.desk.findNotices()
}

export default function Notices({ loaderData: { ahead, running, over } }: Route.ComponentProps) {
  return (
    <>
      <h1>News and calls to act</h1>
      <p>
        What the campaign says from one day to another: on the home page, on the page of its ask or bill, in feeds,
        alerts and calendars. Each begins and ends by itself, at London’s midnight.
      </p>
      <p>
        <a href={href('/staff/record/:kind/new', { kind: 'notice' })}>Add news or a call to act</a>
      </p>
      <Listed id="running" title="Running" notices={running} none="Nothing runs today." />
      <Listed id="ahead" title="Ahead" notices={ahead} none="Nothing is ahead." />
      <Listed id="over" title="Over" notices={over} none="Nothing is over yet." />
    </>
  )
}

interface ListedProps {
  id: string
  title: string
  notices: readonly DeskNotice[]
  none: string
}

function Listed({ id, title, notices, none }: ListedProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {notices.length === 0 ? (
        <p className="desk-soft">{none}</p>
      ) : (
        <ul className="desk-list">
          {notices.map((notice) => (
            <Line key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ notice: { id, kind, title, startsOn, endsOn, verified, missing } }: { notice: DeskNotice }) {
  return (
    <li>
      <a href={href('/staff/record/:kind/:id', { kind: 'notice', id })}>{title}</a>
      <p className="desk-soft">
        {kind === 'call' ? 'Call to act' : 'News'} · {formatLondonDate(startsOn)} to {formatLondonDate(endsOn)}
      </p>
      {missing.length > 0 && (
        <p className="desk-soft">
          Missing:{' '}
          {missing.map((language, at) => (
            <span key={language}>
              {at > 0 && ', '}
              <span lang={locales[language]}>{languageNames[language]}</span>
            </span>
          ))}
          . Readers of {missing.length === 1 ? 'this language' : 'these languages'} get the English, and are told.
        </p>
      )}
      {!verified && <NotPublic />}
    </li>
  )
}
