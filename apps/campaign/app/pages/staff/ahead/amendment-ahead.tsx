import type { AmendmentPage } from '@safe-to-report/bill-tracker/reading'
import { amendmentName, formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { FateMark } from './fate-mark.tsx'

/** An amendment's page in brief: its head, what became of it, and its words. */
export function AmendmentAhead({ page: { amendment, asks, words } }: { page: AmendmentPage }) {
  const { bill, house, stageName, lead, supporters, plainSummary, note } = amendment
  const names = [lead, ...supporters].filter((name) => name !== null)
  return (
    <>
      <p className="desk-soft">{[bill.shortTitle, bill.sessions, house, stageName].filter(Boolean).join(' · ')}</p>
      <h3>{amendmentName(amendment)}</h3>
      {names.length > 0 && <p>In the names of {new Intl.ListFormat('en-GB').format(names)}</p>}
      <Fate amendment={amendment} />
      {asks.length > 0 && <p>A text of: {asks.map(({ title }) => title).join(', ')}</p>}
      {plainSummary && <p>{plainSummary}</p>}
      {note && <p className="desk-soft">{note}</p>}
      {words && (
        <details open={words.text.length < 1_500}>
          <summary>The very words</summary>
          <blockquote className="desk-words">{words.text}</blockquote>
        </details>
      )}
    </>
  )
}

function Fate({ amendment }: Pick<AmendmentPage, 'amendment'>) {
  const { door, fate, countFor, countAgainst, majority, decidedOn } = amendment
  const counts = countFor !== null && countAgainst !== null ? `${countFor} to ${countAgainst}` : null
  const by = counts === null && majority !== null ? `by a majority of ${majority}` : null
  return (
    <p className="desk-fate-line">
      <FateMark door={door} />
      <span>
        <strong>{fate.words}</strong>{' '}
        {[counts, by, decidedOn && formatLondonDate(decidedOn)].filter(Boolean).join(', ')}
      </span>
    </p>
  )
}
