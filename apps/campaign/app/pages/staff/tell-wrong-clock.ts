import type { WrongClock } from '@safe-to-report/outbox/overview'

/** What the desk says of a process whose clock differs from the database's. */
export function tellWrongClock({ process, aheadSeconds }: WrongClock): string {
  const apart = `The clock of a ${process} process is ${tellLength(Math.abs(aheadSeconds))} ${aheadSeconds > 0 ? 'ahead of' : 'behind'} the database’s.`
  return process === 'worker'
    ? `${apart} It erases, signs and counts nothing until they agree: whoever runs the machines should set them right.`
    : `${apart} The database’s decides: whoever runs the machines should set them right.`
}

function tellLength(seconds: number): string {
  if (seconds < 7_200) return `${Math.round(seconds / 60)} minutes`
  if (seconds < 172_800) return `${Math.round(seconds / 3_600)} hours`
  return `${Math.round(seconds / 86_400)} days`
}
