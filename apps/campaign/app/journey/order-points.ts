/** Where the buttons of the order page want a point: the words of a button's value, such as `up second`. */
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

/** Points that were put in order before come in that order, and new ones after them. Each stands once. */
export function keepOrder(points: readonly string[], order: readonly string[]): string[] {
  const chosen = new Set(points)
  return [...new Set([...order.filter((slug) => chosen.has(slug)), ...chosen])]
}
