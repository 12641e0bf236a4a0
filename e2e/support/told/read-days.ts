import ICAL from 'ical.js'

/** The days on which the calendar of a bill has it sit, in order, a space between them; null where there is no calendar. */
export async function readDays({ siteUrl, bill }: { siteUrl: string; bill: string }): Promise<string | null> {
  const answer = await fetch(`${siteUrl}/bills/${bill}/calendar-with-names.ics`)
  if (!answer.ok) return null
  return new ICAL.Component(ICAL.parse(await answer.text()))
    .getAllSubcomponents('vevent')
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .map((event) => new ICAL.Event(event).startDate.toString())
    .toSorted()
    .join(' ')
}
