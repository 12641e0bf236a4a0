import { todayInLondon } from '../../words/london-date.ts'

const withoutZone = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/

/**
 * The London day of one of Parliament's dates. They come without a zone and mean London already
 * (`2021-01-12T00:00:00`); one with a zone is moved to London. Not a date: `undefined`.
 */
export function toLondonDay(date: string | null | undefined): string | undefined {
  if (!date) return undefined
  const plain = withoutZone.exec(date)?.[1]
  if (plain) return plain
  const instant = new Date(date)
  return Number.isNaN(instant.getTime()) ? undefined : todayInLondon(instant)
}
