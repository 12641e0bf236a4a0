const dayMilliseconds = 86_400_000
/** Parliament's week is over, and most people are at a desk. */
const weeklyDay = 'Fri'
const weeklyHour = 9

/** The last Friday at nine in London that is not after `now`: weekly alerts go once it has passed. */
export function lastWeeklyMoment(now: Date): Date {
  for (let back = 0; back <= 7; back += 1) {
    const moment = nineInLondon(new Date(now.getTime() - back * dayMilliseconds))
    if (moment <= now && partsInLondon(moment).weekday === weeklyDay) return moment
  }
  throw new Error(`no ${weeklyDay} in the week before ${now.toISOString()}`)
}

/** Nine o’clock of the London day that an instant is in. */
function nineInLondon(instant: Date): Date {
  const { year, month, day } = partsInLondon(instant)
  const asIfUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), weeklyHour)
  // London is ahead of UTC by the hour that its clocks show at that moment too many: none, or one in summer.
  const ahead = Number(partsInLondon(new Date(asIfUtc)).hour) - weeklyHour
  return new Date(asIfUtc - ahead * 3_600_000)
}

function partsInLondon(instant: Date): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
}
