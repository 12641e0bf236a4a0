import type { NotPublished } from '@safe-to-report/bill-tracker/desk'
import type { NotProposed } from './hand-in.ts'
import { letterWaits } from './letter-waits.ts'
import type { NotShown } from './proposals/proposals-desk.ts'

/** Why proposals were not published, and what to do now. */
export function tellNotPublished(refusal: Pick<NotPublished | NotShown, 'outcome'>): string {
  return refusal.outcome === 'needs-two' ? letterWaits : `Nothing was published: ${tellWhy(refusal.outcome)}`
}

/** The same before anybody has pressed anything. */
export function tellNotAhead({ outcome }: Pick<NotPublished, 'outcome'>): string {
  return `As it is now, this cannot be published: ${tellWhy(outcome)}`
}

function tellWhy(outcome: (NotPublished | NotShown)['outcome']): string {
  switch (outcome) {
    case 'needs-another':
      return 'one of these is yours, and somebody else has to look at it.'
    case 'gone':
      return 'one of these was decided on meanwhile, or its author has changed it. Look at it as it is now.'
    case 'changed-meanwhile':
      return 'somebody changed the record meanwhile. Send it back with words, or ask its author to look again.'
    case 'already-there':
      return 'the record has such a row already.'
    case 'no-parent':
      return 'what it stands in is not on the record. Publish that first, or both together.'
    case 'refused':
      return 'the record cannot hold it so. Send it back with words.'
    case 'needs-two':
      return letterWaits
    case 'letter-not-shown':
      return 'have the letter shown to you first, hold it against what is proposed, and tick that you were.'
    default:
      return outcome satisfies never
  }
}

/** Why a change was not taken down, and what to do now. */
export function tellNotProposed({ outcome }: Pick<NotProposed, 'outcome'>): string {
  switch (outcome) {
    case 'gone':
      return 'That is not there any more: somebody decided on it, or took it off.'
    case 'unchanged':
      return 'Nothing is different: the record says so already.'
    case 'changed-meanwhile':
      return 'Somebody changed the record meanwhile. Look at it as it is now.'
    case 'no-parent':
      return 'What it stands in is neither on the record nor proposed any more. Choose again.'
    case 'already-there':
      return 'The record has such a row already, or one waits to be published.'
    case 'already':
      return 'That is so already.'
    case 'not-takable':
      return 'Parliament’s value cannot be taken over by a button. Edit the row by hand.'
    default:
      return outcome satisfies never
  }
}
