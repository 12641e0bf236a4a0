import type { ReturnsOverview } from '@safe-to-report/letters'
import { Moment } from './desk-parts.tsx'
import { aboutWords, adviceWords, classWords, reasonWords } from './return-words.ts'

type Overview = ReturnsOverview & { days: number }

/** Whether returns are read, how many came and what they were, and whose address fails. */
export function WhatCameBack({ overview }: { overview: Overview }) {
  return (
    <>
      <Reading overview={overview} />
      <section aria-labelledby="returns">
        <h2 id="returns">In the last {overview.days} days</h2>
        <Counts counts={overview.counts} />
      </section>
      <section aria-labelledby="addresses">
        <h2 id="addresses">Addresses to check</h2>
        <Members members={overview.members} />
      </section>
    </>
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
          {row.reason && <p className="desk-soft">Nothing followed: {reasonWords[row.reason]}.</p>}
        </li>
      ))}
    </ul>
  )
}

function Members({ members }: Pick<Overview, 'members'>) {
  if (members.length === 0) return <p>Every letter that went out stayed out, as far as we were told.</p>
  return (
    <>
      <p>Their writers got their text back, as long as we still had it.</p>
      <ul className="desk-list">
        {members.map((row) => (
          <li key={`${row.memberId} ${row.class}`}>
            {row.name ?? `Member ${row.memberId}`}: {row.count === 1 ? 'one letter' : `${row.count} letters`}
            <p className="desk-soft">
              {classWords[row.class]}. {adviceWords[row.class]}{' '}
              <a href={`https://members.parliament.uk/member/${row.memberId}/contact`}>Contact details at Parliament</a>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
