import type { ProposalView } from '../../../staff/proposals/proposal-view.ts'
import { Moment, Told } from '../desk-parts.tsx'

/** That what was published went back, and the way to propose it once more. */
export function UndoneNotice({ proposal: { undone, againPath, waitsFor } }: { proposal: ProposalView }) {
  if (!undone) return null
  const { by, at, why } = undone
  return (
    <Told>
      <p>
        <strong>{by === null ? 'Went back by itself' : `Undone by ${by}`}</strong> on <Moment at={at} />
        {why !== '' && `, because: ${why}`}
      </p>
      {waitsFor.some(({ isUndone }) => isUndone) && (
        <p>
          What it stands in was undone too: <a href="#waits-for-this">propose that again first</a>. In the form of this
          you then choose it anew.
        </p>
      )}
      {againPath !== null && (
        <p>
          <a className="button" href={againPath}>
            Propose it again
          </a>
        </p>
      )}
    </Told>
  )
}
