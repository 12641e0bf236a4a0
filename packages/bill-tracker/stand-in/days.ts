/** A day so many days from another. */
export function dayFrom(day: string, days: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, dayOfMonth + days)).toISOString().slice(0, 10)
}
