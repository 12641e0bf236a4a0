/** What stands in one bill, under its name; null: in none. */
export interface BillGroup<Line> {
  bill: { id: string; name: string } | null
  lines: Line[]
}

interface InBill {
  billId: string | null
  /** The bill by its name, where it is in one. */
  within: string | null
}

/** Bills in order of their names, what stands in none last; each line's place in its group is kept. */
export function groupByBill<Line extends InBill>(lines: readonly Line[]): BillGroup<Line>[] {
  const groups = [...Map.groupBy(lines, ({ billId }) => billId)].map(([id, own]) => ({
    bill: id === null ? null : { id, name: own[0]?.within ?? '' },
    lines: own,
  }))
  return groups.toSorted((one, other) => {
    if (one.bill === null || other.bill === null) return Number(one.bill === null) - Number(other.bill === null)
    return one.bill.name.localeCompare(other.bill.name, 'en-GB') || one.bill.id.localeCompare(other.bill.id)
  })
}
