import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { DivisionCandidate, OpenDivision } from '@safe-to-report/bill-tracker/desk'
import { href } from 'react-router'

/** A division that nobody could tell, beside Parliament’s of its day: one button each. */
export function DivisionCandidates({ division }: { division: OpenDivision }) {
  const what = division.on.join(' and ') || division.slug
  return (
    <>
      <h3>
        <a href={href('/staff/record/:kind/:id', { kind: 'division', id: division.id })}>{what}</a>, {division.house},{' '}
        {formatLondonDate(division.heldOn)}
      </h3>
      {division.plainSummary && <p>{division.plainSummary}</p>}
      <p className="desk-soft">{tellKnown(division)}</p>
      {division.candidates.length === 0 ? (
        <p>Sync has not brought the divisions of that day yet. They are listed here after its next run.</p>
      ) : (
        <ol className="desk-candidates">
          {division.candidates.map((candidate) => (
            <li key={candidate.parliamentId}>
              <Candidate division={division} candidate={candidate} what={what} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function tellKnown({ ayeCount, noCount, majority, carried }: OpenDivision): string {
  const known = [
    ayeCount !== null && noCount !== null && `${ayeCount} to ${noCount}`,
    majority !== null && `a majority of ${majority}`,
    carried !== null && (carried ? 'the question was agreed to' : 'the question was not agreed to'),
  ].filter((fact) => fact !== false)
  return known.length === 0 ? 'Nothing more is known of it.' : `Known of it: ${known.join(', ')}.`
}

interface CandidateProps {
  division: OpenDivision
  candidate: DivisionCandidate
  what: string
}

function Candidate({ division, candidate, what }: CandidateProps) {
  const { parliamentId, number, title, ayeCount, noCount, motionNote, url, takenBy } = candidate
  return (
    <>
      <p>
        <a href={url} rel="noreferrer">
          Division {number}
        </a>
        {title && `: ${title}`}
      </p>
      <p className="desk-soft">
        {ayeCount} to {noCount}, a majority of {Math.abs(ayeCount - noCount)}
      </p>
      {motionNote && <p className="desk-soft">{motionNote}</p>}
      {takenBy ? (
        <p className="desk-soft">On the record already, as another division.</p>
      ) : (
        <form method="post" autoComplete="off" action={href('/staff/divisions')}>
          <input type="hidden" name="division" value={division.id} />
          <button className="button quiet" name="parliamentId" value={parliamentId}>
            Division {number} is {what}
          </button>
        </form>
      )}
    </>
  )
}
