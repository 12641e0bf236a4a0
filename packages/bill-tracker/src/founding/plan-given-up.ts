/** That a row is pointed to: by another row, by its id, or by what is no row of the founding record. */
export interface Pointer {
  to: string
  by: string | null
}

/**
 * Of rows that the founding files have given up those that may go: nothing points to them but what goes with them.
 * Whatever others tied to a row keeps it, and keeps what that row points to in its turn.
 */
export function planGivenUp(candidates: ReadonlySet<string>, pointers: readonly Pointer[]): Set<string> {
  const going = new Set(candidates)
  let staying = true
  while (staying) {
    const kept = pointers.filter(({ to, by }) => going.has(to) && (by === null || !going.has(by)))
    for (const { to } of kept) going.delete(to)
    staying = kept.length > 0
  }
  return going
}
