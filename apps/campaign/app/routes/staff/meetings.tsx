import { formatMeetingCode, type Meeting } from '@safe-to-report/letters/desk'
import { servicesContext } from '../../contexts.ts'
import type { TypedMeeting } from '../../staff/meetings-desk.ts'
import { Moment, Told } from '../../pages/staff/desk-parts.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/meetings'

export async function loader({ context }: Route.LoaderArgs) {
  const meetings = await context.get(servicesContext).staff.meetings.list()
  return meetings.map((meeting) => ({ ...meeting, code: formatMeetingCode(meeting.code) }))
}

export async function action({ request, context }: Route.ActionArgs) {
  return context.get(servicesContext).staff.meetings.answer(context.get(staffContext), await request.formData())
}

export default function Meetings({ loaderData: meetings, actionData: answer }: Route.ComponentProps) {
  return (
    <>
      <h1>Meetings</h1>
      {answer && (
        <Told isFault={!answer.isDone}>
          <p>{answer.says}</p>
        </Told>
      )}
      <p>
        Only so many letters an hour are taken from one internet connection, and of a flood from one the rest waits for
        you. Where many write together over one connection (a meeting, a refuge, a college), open a window for them
        beforehand.
      </p>
      <section aria-labelledby="windows">
        <h2 id="windows">Windows</h2>
        {meetings.length === 0 && <p>None is open or to come.</p>}
        <ul className="desk-list">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <Window meeting={meeting} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="open-one">
        <h2 id="open-one">Open one</h2>
        <OpenForm typed={answer?.typed} />
      </section>
      <section aria-labelledby="how">
        <h2 id="how">How it works</h2>
        <ul>
          <li>
            Say the code to those who are there. On the first page of the letter, or where they choose how it goes, they
            open “Writing together with others?” and type it.
          </li>
          <li>
            With it, letters count against the room of the window and not against the connection. Each is still
            confirmed by e-mail, and all other limits hold. Once the room is used up, the usual limits are back.
          </li>
          <li>
            We keep the code, the times and how many letters: not where it was, nor who was there. So do not put the
            code where others can read it. A day after its end all of it is gone; the audit keeps that you opened it.
          </li>
        </ul>
      </section>
    </>
  )
}

const standings = { 'to-come': 'To come', open: 'Open now', over: 'Over' } as const satisfies Record<
  Meeting['stands'],
  string
>

function Window({ meeting: { id, code, opensAt, closesAt, room, taken, stands } }: { meeting: Meeting }) {
  return (
    <>
      <strong>{standings[stands]}</strong>
      {stands !== 'over' && (
        <>
          {': '}
          <samp className="meeting-code">{code}</samp>
        </>
      )}
      <p className="desk-soft">
        From <Moment at={opensAt} /> until <Moment at={closesAt} /> · {taken} of {room} letters written
      </p>
      {stands !== 'over' && (
        <form method="post" autoComplete="off" className="desk-buttons">
          <input type="hidden" name="ask" value="end" />
          <input type="hidden" name="meeting" value={id} />
          <button className="button quiet">
            {stands === 'open' ? 'End it now' : 'Take it back'}
            <span className="unseen">: {code}</span>
          </button>
        </form>
      )}
    </>
  )
}

function OpenForm({ typed }: { typed: TypedMeeting | undefined }) {
  return (
    <form method="post" autoComplete="off" className="desk-form">
      <input type="hidden" name="ask" value="open" />
      <div className="desk-row">
        <Field name="day" label="Day" type="date" value={typed?.day ?? ''} />
        <Field name="from" label="From, London time" type="time" value={typed?.from ?? ''} />
        <Field name="to" label="To" type="time" value={typed?.to ?? ''} />
      </div>
      <Field name="room" label="For how many letters, at most 300" type="text" value={typed?.room ?? '30'} />
      <p className="desk-buttons">
        <button className="button">Open a window</button>
      </p>
    </form>
  )
}

interface FieldOptions {
  name: string
  label: string
  type: 'text' | 'date' | 'time'
  value: string
}

function Field({ name, label, type, value }: FieldOptions) {
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        className={type === 'text' ? 'short' : undefined}
        inputMode={type === 'text' ? 'numeric' : undefined}
        defaultValue={value}
        autoComplete="off"
      />
    </div>
  )
}
