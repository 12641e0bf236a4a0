/**
 * An hour of London's clocks as "14:05". Events have "14:05" or "14:05:00", their parts "2:05 pm"; nothing, or what is no hour,
 * is none.
 */
export function readTime(given: string | null | undefined): string | undefined {
  const [, hours, minutes, half] = /^\s*(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?\s*$/i.exec(given ?? '') ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const hour = half === undefined ? Number(hours) : toHour(Number(hours), half.toLowerCase())
  if (hour === undefined || hour > 23 || Number(minutes) > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

function toHour(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
