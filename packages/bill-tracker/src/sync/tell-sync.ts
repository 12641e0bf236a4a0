import type { SyncSummary } from './run-sync.ts'

/** A run told to a person, in lines: how it ended, what it asked, what changed and what staff should look at. */
export function tellSync(summary: SyncSummary): string[] {
  const { target, requests, seconds } = summary
  const ended = `${target}: ${tellOutcome(summary)} (${count(requests, 'request')}, ${seconds.toFixed(1)} s)`
  const changes = summary.tally.map(({ what, which }) => `  ${what}${which.length > 0 ? ` (${which.join(', ')})` : ''}`)
  return [ended, ...changes, ...(summary.detail ? [`  ${summary.detail}`] : [])]
}

function tellOutcome({ outcome, changed, asked }: SyncSummary): string {
  switch (outcome) {
    case 'done':
      if (asked === 'head') return 'nothing asked further: its last update has not moved since the last sync'
      return changed === 0 ? 'the record says already what Parliament says' : count(changed, 'change')
    case 'unreachable':
      return 'Parliament could not be reached; the record stays as it was'
    case 'answer-changed':
      return 'Parliament’s answer has another shape; the record stays as it was'
    case 'not-found':
      return 'Parliament does not know it'
    case 'failed':
      return 'it failed; the record stays as it was'
  }
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`
}
