import type { HeldDecision } from '../../misuse/brake.ts'
import type { UncertainDecision } from '../../desk/change-sending.ts'
import { addNotice, leave, settle, type Model, type ModelClaim, type ModelLetter } from './model.ts'

/** Everything that is due is taken, and nothing that is held, over or has nothing to say any more. */
export function claim(model: Model): void {
  for (const [index, letter] of model.letters.entries()) {
    for (const mail of letter.mails) {
      const canBeWritten = mail.hasContent || letter.state !== 'gone'
      if (mail.state === 'queued' && !mail.isOver && canBeWritten) mail.state = 'sending'
    }
    if (letter.state !== 'queued' || letter.isHeld) continue
    letter.state = 'sending'
    letter.attempts += 1
    letter.dataBegun = false
    model.claims.push({ letter: index, attempts: letter.attempts, truth: 'nothing-left', isAnswered: false })
  }
}

/** Whether the bytes may leave. */
export function begin(model: Model, taken: ModelClaim): boolean {
  const letter = model.letters[taken.letter]
  const isOurs = letter?.state === 'sending' && letter.attempts === taken.attempts && !letter.dataBegun
  if (!letter || !isOurs) return false
  letter.dataBegun = true
  taken.truth = 'may-have-arrived'
  return true
}

export type Answer = 'handed-over' | 'queued' | 'uncertain' | 'refused'

/** Whether the answer was still this claim's to write down. */
export function record(model: Model, taken: ModelClaim, answer: Answer): boolean {
  taken.isAnswered = true
  if (answer === 'queued' || answer === 'refused') taken.truth = 'not-delivered'
  const letter = model.letters[taken.letter]
  if (!letter || letter.attempts !== taken.attempts) return false
  const isLate = letter.state === 'uncertain' && (answer === 'handed-over' || answer === 'queued')
  if (letter.state !== 'sending' && !isLate) return false
  if (answer === 'refused') {
    settle(model, letter, 'refused')
    addNotice(letter, { hasWords: true, hasContent: true })
  } else {
    letter.state = answer
    letter.isOver = false
  }
  return true
}

/** A worker died: what it had not begun is sent later, what it had begun is not sent again blindly. */
export function lapse(letter: ModelLetter): void {
  if (letter.state === 'sending') letter.state = letter.dataBegun ? 'uncertain' : 'queued'
  for (const mail of letter.mails) if (mail.state === 'sending') mail.state = 'queued'
}

/** What staff decide of a letter that may have arrived; whether there was something to decide. */
export function settleUncertain(model: Model, letter: ModelLetter, decision: UncertainDecision): boolean {
  if (letter.state !== 'uncertain') return false
  if (decision === 'give-up') {
    settle(model, letter, 'refused')
    addNotice(letter, { hasWords: false, hasContent: false })
    return true
  }
  letter.state = decision === 'arrived' ? 'handed-over' : 'queued'
  letter.isOver = false
  if (decision === 'send-again') letter.sentAgain += 1
  return true
}

/** What staff decide of all letters held for one reason; how many. */
export function decideHeld(model: Model, why: ModelLetter['holdFor'], decision: HeldDecision): number {
  const chosen = model.letters.filter(({ isHeld, holdFor }) => isHeld && holdFor === why)
  for (const letter of chosen) {
    letter.isHeld = false
    if (decision === 'release') continue
    settle(model, letter, 'refused')
    addNotice(letter, { hasWords: false, hasContent: false })
  }
  return chosen.length
}

export type Return = 'no-such-address' | 'delayed' | 'delivered' | 'auto-reply'

/** What came back to a letter's own address; whether it is to be read again later, since the letter is being sent. */
export function takeReturn(model: Model, letter: ModelLetter, came: Return): 'delete' | 'later' {
  if (letter.state === 'gone' || letter.isOver || !letter.hasText) return 'delete'
  if (letter.state === 'sending') return 'later'
  if (came === 'no-such-address') {
    if (letter.state !== 'handed-over' && letter.state !== 'uncertain') return 'delete'
    settle(model, letter, 'bounced')
    addNotice(letter, { hasWords: true, hasContent: true })
    return 'delete'
  }
  if (came === 'delayed') return 'delete'
  if (letter.state === 'uncertain') letter.state = 'handed-over'
  if (came === 'delivered' || letter.answersPassedOn === 10) return 'delete'
  letter.answersPassedOn += 1
  addNotice(letter, { hasWords: false, hasContent: true })
  return 'delete'
}

/** The mail server's answer to every other mail of a letter that is being sent. */
export function answerOthers(letter: ModelLetter, answer: 'handed-over' | 'queued' | 'refused'): void {
  for (const mail of letter.mails.filter(({ state }) => state === 'sending')) {
    mail.state = answer
    if (answer !== 'queued') mail.isOver = true
  }
}

/** Time passes for whatever has an end: more than two weeks. */
export function passTime(letter: ModelLetter): void {
  if (letter.state !== 'unconfirmed') letter.isStale = true
  const hasEnd = letter.state !== 'queued' && letter.state !== 'sending' && letter.state !== 'gone'
  if (hasEnd) letter.isOver = true
  for (const mail of letter.mails) mail.isOver = true
}

/** What is over goes, unless it is being sent this moment; but nobody knows of an uncertain letter, so its writer gets it back. */
export function eraseDue(model: Model): void {
  for (const letter of model.letters) {
    if (letter.isOver) settleUncertain(model, letter, 'give-up')
    if (letter.isStale && letter.state === 'queued') {
      settle(model, letter, 'refused')
      addNotice(letter, { hasWords: false, hasContent: false })
    }
    letter.mails = letter.mails.filter(({ isOver, state }) => !isOver || state === 'sending')
    if (letter.isOver && letter.state !== 'gone') leave(model, letter)
  }
}

/** How many copies of a letter its member may have got. */
export function countCopies(model: Model, index: number): number {
  return model.claims.filter(({ letter, truth }) => letter === index && truth === 'may-have-arrived').length
}
