import type { ReturnReason } from '@safe-to-report/db'
import { causes, type Blames, type Cause } from './classify/causes.ts'
import { classifyReturn, type Classified } from './classify-return.ts'
import { readMail } from './read-mail.ts'

/** What a mail would be taken for, if it came to a return address, and what would follow. */
export interface DescribedReturn {
  class: Classified['class']
  /** Of a failure, why; of what is unclear, why it is. */
  cause: Cause | ReturnReason | null
  /** Whom a failure concerns; null for what is none. */
  blames: Blames | null
  /** What would follow for a letter, and for an alert. */
  follows: { letter: string; alert: string }
}

/** Says what a mail that came back is, without any mail of ours that it may be about. */
export async function describeReturn(bytes: Uint8Array): Promise<DescribedReturn> {
  const classified = await readMail(bytes).then(
    classifyReturn,
    () => ({ class: 'unclear', reason: 'unreadable' }) as const,
  )
  return {
    class: classified.class,
    cause: causeOf(classified),
    blames: 'cause' in classified ? causes[classified.cause].blames : null,
    follows: whatFollows(classified),
  }
}

function causeOf(classified: Classified): DescribedReturn['cause'] {
  if ('cause' in classified) return classified.cause
  if ('reason' in classified) return classified.reason
  return 'isClosed' in classified && classified.isClosed ? 'box-closed' : null
}

type Follows = DescribedReturn['follows']

const nothing = 'nothing'
const passedOn = 'passed on to its writer'
const counted = 'counted; many in an hour stop the alerts'
const forPeople: Follows = {
  letter: 'waits for people in the folder Unclear',
  alert: 'waits for people in the folder Unclear',
}

const follows: Record<Classified['class'], Follows> = {
  'no-such-address': {
    letter: 'its writer gets the text back; staff are told to check the address',
    alert: 'said twice, a day to 60 days apart, it ends the subscription',
  },
  'mailbox-full': { letter: 'its writer gets the text back; staff are told of the address', alert: nothing },
  policy: {
    letter: 'its writer gets the text back; staff are told that we are refused, and nothing of the address',
    alert: counted,
  },
  'not-delivered': { letter: 'its writer gets the text back', alert: counted },
  delayed: { letter: nothing, alert: nothing },
  delivered: { letter: 'one that may have arrived counts as handed over', alert: nothing },
  'auto-reply': { letter: passedOn, alert: nothing },
  reply: { letter: passedOn, alert: forPeople.alert },
  complaint: { letter: forPeople.letter, alert: 'the subscription ends at once' },
  unsubscribe: { letter: passedOn, alert: 'the subscription ends at once' },
  unclear: forPeople,
}

function whatFollows(classified: Classified): Follows {
  const usual = follows[classified.class]
  const isClosed = 'isClosed' in classified && classified.isClosed
  return isClosed
    ? { ...usual, letter: `${passedOn}, with the way to write on paper; staff are told to check the address` }
    : usual
}
