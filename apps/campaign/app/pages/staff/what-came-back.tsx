import type { RecipientKind } from '@safe-to-report/db'
import type { AlertSending } from '@safe-to-report/letters/desk'
import type { ReturnsOverview } from '@safe-to-report/outbox/overview'
import { Moment } from './desk-parts.tsx'
import { aboutWords, adviceWords, classWords, reasonWords } from './return-words.ts'

type Overview = ReturnsOverview & { days: number; alerts: AlertSending }

/** Whether returns are read, how many came and what they were, and whose address fails. */
export function WhatCameBack({ overview }: { overview: Overview }) {
  return (
    <>
      <AlertsStopped alerts={overview.alerts} />
      <Refused count={overview.refusedLately} />
      <Reading overview={overview} />
      <section aria-labelledby="returns">
        <h2 id="returns">In the last {overview.days} days</h2>
        <Counts counts={overview.counts} />
      </section>
      <section aria-labelledby="addresses">
        <h2 id="addresses">Addresses to check</h2>
        <Recipients recipients={overview.recipients} />
      </section>
    </>
  )
}

/** Alerts stop by themselves, and go again when somebody says so. */
function AlertsStopped({ alerts }: Pick<Overview, 'alerts'>) {
  if (alerts === null) return null
  return (
    <section aria-labelledby="alerts-stopped" className="desk-notice">
      <h2 id="alerts-stopped">Alerts are stopped</h2>
      <p>
        Since <Moment at={alerts.stoppedAt} />: {alerts.refused} of them were refused within an hour, and not for the
        addresses that they went to. Nobody’s subscription has ended. What is new is told once they go again.
      </p>
      <p>
        Find out why first: have “npm run mail -- check” run, and read the worker’s log. If alerts are refused again,
        they stop again.
      </p>
      <form method="post" autoComplete="off">
        <button className="button quiet" name="ask" value="let-alerts-go">
          Let alerts go out again
        </button>
      </form>
    </section>
  )
}

/** One alarm, however many mails it is about. */
function Refused({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <p className="desk-notice" role="status">
      <strong>We are refused.</strong> In the last three days {count === 1 ? 'one mail was' : `${count} mails were`}{' '}
      refused for our server, our address, what we send, or a rule. It says nothing about the addresses that they went
      to. Have “npm run mail -- check” run; if that is well, ask those who run the mail server whether it is on a list.
    </p>
  )
}

function Reading({ overview: { isRead, lastReadAt, trouble, unclearHeld } }: { overview: Overview }) {
  if (!isRead) {
    return (
      <p className="desk-notice">
        <strong>Nobody reads what comes back.</strong> No mailbox is set up for it (BOUNCE_ADDRESS and IMAP_URL of the
        worker), so a letter that is handed over and then returned stays “handed over” here.
      </p>
    )
  }
  return (
    <>
      {trouble && (
        <p className="desk-notice" role="alert">
          <strong>{trouble.says}</strong> Since <Moment at={trouble.since} />. The worker tries again by itself.
        </p>
      )}
      <p>
        {lastReadAt ? (
          <>
            The mailbox was last read at <Moment at={lastReadAt} />.
          </>
        ) : (
          'The mailbox has not been read yet.'
        )}{' '}
        {unclearHeld === 0
          ? 'Nothing waits in its folder Unclear.'
          : `In its folder Unclear ${unclearHeld === 1 ? 'one mail waits' : `${unclearHeld} mails wait`} for somebody to look: open the mailbox with any mail program, answer what wants an answer, and delete it. What nobody looked at is deleted in time.`}
      </p>
    </>
  )
}

function Counts({ counts }: Pick<Overview, 'counts'>) {
  if (counts.length === 0) return <p>Nothing came back.</p>
  return (
    <ul className="desk-list">
      {counts.map((row) => (
        <li key={`${row.class} ${row.about} ${row.reason}`}>
          <strong>{row.count}</strong> {classWords[row.class]}
          {row.about && `, about ${aboutWords[row.about]}`}
          {row.reason && <p className="desk-soft">{reasonWords[row.reason]}.</p>}
        </li>
      ))}
    </ul>
  )
}

function Recipients({ recipients }: Pick<Overview, 'recipients'>) {
  if (recipients.length === 0) return <p>Every letter that went out stayed out, as far as we were told.</p>
  return (
    <>
      <p>Of letters that did not arrive, the writers got their text back, as long as we still had it.</p>
      <ul className="desk-list">
        {recipients.map((row) => (
          <li key={`${row.kind} ${row.holder} ${row.class}`}>
            {row.name ?? unnamed[row.kind](row.holder)}: {row.count === 1 ? 'one letter' : `${row.count} letters`}
            <p className="desk-soft">
              {classWords[row.class]}. {adviceWords[row.class]} <Contact {...row} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const unnamed: Record<RecipientKind, (holder: number) => string> = { member: (holder) => `Member ${holder}` }

/** Where somebody finds out how to reach them now. */
function Contact({ kind, holder }: Overview['recipients'][number]) {
  switch (kind) {
    case 'member':
      return <a href={`https://members.parliament.uk/member/${holder}/contact`}>Contact details at Parliament</a>
  }
}
