const aDay = 86_400_000

/** The London day so many days later, or earlier: neither clocks nor their changes have a say in it. */
export function addDays(day: string, days: number): string {
  return new Date(toUtc(day) + days * aDay).toISOString().slice(0, 10)
}

/** Every day from one to another, both of them too. */
export function daysFrom(from: string, to: string): string[] {
  const many = (toUtc(to) - toUtc(from)) / aDay
  return Array.from({ length: Math.max(many + 1, 0) }, (_, index) => addDays(from, index))
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(toUtc(day)).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** The same day some months later; where that month is shorter, its last. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth))).toISOString().slice(0, 10)
}

function toUtc(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, dayOfMonth)
}
