import { kindWords } from '../../../staff/proposals/proposal-words.ts'
import { groupByBill, type BillGroup } from '../../../staff/waiting/group-by-bill.ts'
import type { RowLine } from '../../../staff/waiting/waiting-types.ts'
import { PlaceToLook } from '../desk-parts.tsx'

/** Rows that came unchecked, under their bills. */
export function RowGroups({ groups: lines }: { groups: readonly RowLine[] }) {
  return groupByBill(lines).map((group) => <RowGroup key={group.bill?.id ?? 'none'} group={group} />)
}

function RowGroup({ group: { bill, lines } }: { group: BillGroup<RowLine> }) {
  return (
    <section className="desk-group">
      <h3>{bill?.name ?? 'In no bill'}</h3>
      <ul className="desk-list">
        {lines.map((row) => (
          <li key={row.id}>
            <Row row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ row }: { row: RowLine }) {
  return (
    <>
      <strong>{row.path ? <a href={row.path}>{row.title}</a> : row.title}</strong>
      {row.billId === null && row.within !== null && `, ${row.within}`}
      <p className="desk-soft">
        {capital(kindWords[row.kind])}. {row.whyHeld}
        {!row.mayCheck && ' Some of its words are yours: somebody else has to check it.'}
      </p>
      {row.whereToLook.length > 0 && (
        <p>
          Where to look:{' '}
          {row.whereToLook.map((place, index) => (
            <span key={place}>
              {index > 0 && ' · '}
              <PlaceToLook place={place} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
