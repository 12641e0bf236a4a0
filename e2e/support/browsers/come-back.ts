import { expect } from 'vitest'
import { lookAt, type Sight } from './look-at-page.ts'
import type { Move, Tab } from './tab.ts'

function times(count: number, ...moves: Move[]): Move[] {
  return Array.from({ length: count }, () => moves).flat()
}

/** How somebody goes through the history of a tab, who wants to see what was there. */
export const orders: Move[][] = [
  [...times(6, 'back'), 'reload', ...times(6, 'forward'), 'reload'],
  [...times(6, 'back', 'reload'), ...times(2, 'forward', 'reload')],
  [
    'reload',
    'back',
    'forward',
    'back',
    'back',
    'reload',
    'reload',
    'forward',
    'back',
    'back',
    'back',
    'forward',
    'reload',
  ],
]

/** Goes through the history and tells what every page on the way holds of these words. */
export async function expectNothingComesBack(
  tab: Tab,
  order: readonly Move[],
  { words, exitUrl }: { words: readonly string[]; exitUrl: string },
): Promise<Sight[]> {
  const sights: Sight[] = []
  const told: string[] = []
  for (const [index, move] of order.entries()) {
    await tab.move(move)
    const sight = await lookAt(tab, { exitUrl })
    sights.push(sight)
    const found = words.filter((word) => sight.everything.toLowerCase().includes(word.toLowerCase()))
    if (found.length > 0)
      told.push(`${index + 1}. ${move}: "${sight.heading}" at ${pathOf(sight)} holds ${found.join(', ')}`)
  }
  expect(told, order.join(', ')).toEqual([])
  return sights
}

function pathOf({ address }: Sight): string {
  return address === '' ? 'nowhere' : new URL(address).pathname
}
