/** Where the buttons at the points want a point: the words of a button's value, such as `up second`. */
const moves = { up: -1, down: 1 } as const

/** The points with one of them a place further up or down; as they were for a move that is none. */
export function movePoint(points: readonly string[], move: string): string[] {
  const [way = '', slug = ''] = move.split(' ')
  const from = points.indexOf(slug)
  const to = from + (way === 'up' || way === 'down' ? moves[way] : 0)
  if (from === -1 || to < 0 || to >= points.length) return [...points]
  const others = points.toSpliced(from, 1)
  return others.toSpliced(to, 0, slug)
}
