import { tellBillState, type BillPage } from '@safe-to-report/bill-tracker/reading'
import { amendmentName, formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { FateMark } from './fate-mark.tsx'

/** A bill's page in brief: where it stands, its stages, and what is put to it. */
export function BillAhead({ page: { bill, stages, amendments } }: { page: BillPage }) {
  return (
    <>
      <h3>{bill.shortTitle}</h3>
      <p className="desk-soft">{bill.sessions}</p>
      {bill.plainSummary && <p>{bill.plainSummary}</p>}
      <p>
        <strong className="desk-mark">{tellBillState(bill.state)}</strong>
      </p>
      {bill.actTitle && <p>The Act: {bill.actTitle}</p>}
      {bill.royalAssentOn && <p>Royal Assent: {formatLondonDate(bill.royalAssentOn)}</p>}
      {stages.length > 0 && (
        <ol className="desk-path">
          {stages.map(({ id, name, house, round, sittings }) => (
            <li key={id}>
              {[name, house, round > 1 ? `time ${round}` : null].filter(Boolean).join(', ')}
              <span className="desk-soft">
                {' '}
                {sittings.map((day) => formatLondonDate(day)).join(' · ') || 'days not yet checked'}
              </span>
            </li>
          ))}
        </ol>
      )}
      <Amendments amendments={amendments} />
    </>
  )
}

function Amendments({ amendments }: Pick<BillPage, 'amendments'>) {
  if (amendments.length === 0) return null
  const list = (
    <ol className="desk-lineage">
      {amendments.map((amendment) => (
        <li key={amendment.id}>
          <FateMark door={amendment.door} />
          <div>
            <strong>{amendmentName(amendment)}</strong>: {amendment.fate.words}
            <p className="desk-soft">{[amendment.house, amendment.stageName].filter(Boolean).join(' · ')}</p>
          </div>
        </li>
      ))}
    </ol>
  )
  // A bill can have thousands: then one opens them.
  return amendments.length <= 6 ? (
    list
  ) : (
    <details>
      <summary>{amendments.length} amendments</summary>
      {list}
    </details>
  )
}
