import type { SetLine } from '@safe-to-report/bill-tracker/desk'

type Told = Pick<SetLine, 'parts' | 'at' | 'undoneAt'>

/** What went within so many minutes was a slip of the hand, as the public pages and feeds take it. */
const slipMinutes = 5

/** What the public sees of an undo, before it is pressed or after, sentence by sentence. */
export function tellUndoInPublic({ parts, at, undoneAt }: Told): string[] {
  const hasNew = parts.some(({ act }) => act === 'add')
  const hasOther = parts.some(({ act }) => act !== 'add')
  const isDone = undoneAt !== null
  const wasSlip = isDone && undoneAt.getTime() - at.getTime() < slipMinutes * 60_000
  return [
    ...(hasNew ? [newRows(isDone)] : []),
    ...(hasOther ? [otherRows(isDone, wasSlip)] : []),
    isDone
      ? 'Whoever had been told of it by e-mail is told again, as a correction.'
      : 'Whoever was told of it by e-mail is told again, as a correction.',
    feeds(isDone, wasSlip),
  ]
}

function newRows(isDone: boolean): string {
  return isDone
    ? 'The public pages show no trace of the rows that had come with it.'
    : 'The rows that came with it go from the public pages, which show no trace of them.'
}

function otherRows(isDone: boolean, wasSlip: boolean): string {
  if (!isDone) {
    return 'What it changed in other rows is public again as it was before; if that stood for five minutes or more, their public pages tell the correction, and why.'
  }
  return wasSlip
    ? 'What it had changed in other rows is public again as it was before, and their pages say nothing of it: it stood for less than five minutes.'
    : 'What it had changed in other rows is public again as it was before, and their public pages tell the correction, and why.'
}

function feeds(isDone: boolean, wasSlip: boolean): string {
  if (!isDone) return 'The feeds say that it was taken back if it was public for five minutes or more.'
  return wasSlip
    ? 'The feeds say nothing of it: it was public for less than five minutes.'
    : 'The feeds say that it was taken back, and why.'
}
