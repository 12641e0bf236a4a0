import fc from 'fast-check'
import { decide, eraseDue, passTime, settle, takeReturn } from './by-others.ts'
import { answerOthers, begin, beginAt, claim, claimAll, lapse, lapseAll, record, recordAt } from './by-workers.ts'
import { ask, confirm, confirmByCode, confirmLink, erase, submit, withdraw } from './by-writers.ts'

/** Everything that anybody can do to a letter, the commonest more often. */
export const commandOfLife = fc.oneof(
  { weight: 3, arbitrary: submit },
  { weight: 4, arbitrary: confirm },
  { weight: 1, arbitrary: confirmByCode },
  { weight: 1, arbitrary: withdraw },
  { weight: 1, arbitrary: erase },
  { weight: 2, arbitrary: ask },
  { weight: 2, arbitrary: decide },
  { weight: 4, arbitrary: claim },
  { weight: 5, arbitrary: begin },
  { weight: 4, arbitrary: record },
  { weight: 2, arbitrary: answerOthers },
  { weight: 2, arbitrary: lapse },
  { weight: 3, arbitrary: settle },
  { weight: 3, arbitrary: takeReturn },
  { weight: 1, arbitrary: passTime },
  { weight: 1, arbitrary: eraseDue },
)

/** The usual way of a letter: what else happens may begin anywhere on it. */
const usual = fc
  .tuple(submit, fc.nat(5))
  .map(([first, steps]) => [first, confirmLink(0), claimAll, beginAt(0), recordAt(0, 'handed-over')].slice(0, steps))

/** A worker falls asleep over a letter, and another takes it: both are awake then. */
const asleep = submit.map((first) => [first, confirmLink(0), claimAll, lapseAll, claimAll])

/** What happened before anything may happen. */
export const beginnings = fc.oneof({ weight: 3, arbitrary: usual }, asleep)
