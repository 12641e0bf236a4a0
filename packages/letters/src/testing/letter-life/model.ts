import type { MailState } from '@safe-to-report/db'

/** A confirmation or a notice of a letter. */
export interface ModelMail {
  kind: 'confirmation' | 'notice'
  state: MailState
  /** Bears the letter's own words, sealed; a notice may instead have them read from the letter when it leaves. */
  hasWords: boolean
  hasContent: boolean
  /** Its time is over: it is not sent any more, and goes with the next erasure. */
  isOver: boolean
}

/** What is to be true of a letter, by the rules alone and without a database. */
export interface ModelLetter {
  person: number
  state: MailState | 'gone'
  hasText: boolean
  holdFor: 'many-letters' | 'one-address' | null
  isHeld: boolean
  isOver: boolean
  /** It was confirmed two weeks ago. */
  isStale: boolean
  codeTries: number
  copiesAsked: number
  answersPassedOn: number
  attempts: number
  dataBegun: boolean
  /** Times that staff chose to send it again, not knowing whether it had arrived. */
  sentAgain: number
  erasedByWriter: boolean
  mails: ModelMail[]
}

/** One worker's hold on a letter, and what in truth became of its bytes. */
export interface ModelClaim {
  letter: number
  attempts: number
  truth: 'nothing-left' | 'may-have-arrived' | 'not-delivered'
  isAnswered: boolean
}

export interface Model {
  letters: ModelLetter[]
  claims: ModelClaim[]
  /** Who has written, and may not again. */
  persons: Set<number>
  /** Outcomes of letters that are gone, in order. */
  receipts: MailState[]
}

export function emptyModel(): Model {
  return { letters: [], claims: [], persons: new Set(), receipts: [] }
}

export function addLetter(model: Model, { person, holdFor }: Pick<ModelLetter, 'person' | 'holdFor'>): void {
  const confirmation: ModelMail = {
    kind: 'confirmation',
    state: 'queued',
    hasWords: false,
    hasContent: true,
    isOver: false,
  }
  model.letters.push({
    person,
    state: 'unconfirmed',
    hasText: true,
    holdFor,
    isHeld: false,
    isOver: false,
    isStale: false,
    codeTries: 0,
    copiesAsked: 0,
    answersPassedOn: 0,
    attempts: 0,
    dataBegun: false,
    sentAgain: 0,
    erasedByWriter: false,
    mails: [confirmation],
  })
}

export function addNotice(
  letter: ModelLetter,
  { hasWords, hasContent }: Pick<ModelMail, 'hasWords' | 'hasContent'>,
): void {
  letter.mails.push({ kind: 'notice', state: 'queued', hasWords, hasContent, isOver: false })
}

/** Takes a letter out, with every mail of it; of one that was confirmed a receipt stays. */
function erase(model: Model, letter: ModelLetter): void {
  endMails(letter)
  leave(model, letter)
}

/** What is being sent this moment cannot be called back, but is not tried again. */
function endMails(letter: ModelLetter): void {
  letter.mails = letter.mails.filter(({ state }) => state === 'sending')
  for (const mail of letter.mails) mail.isOver = true
}

/** The letter's own row goes; what else there is of it stays for its own time. */
export function leave(model: Model, letter: ModelLetter): void {
  if (letter.state !== 'unconfirmed' && letter.state !== 'gone') model.receipts.push(letter.state)
  letter.state = 'gone'
  letter.hasText = false
  letter.isHeld = false
}

/** A letter that did not reach its member does not count as written. */
export function settle(model: Model, letter: ModelLetter, state: 'withdrawn' | 'refused' | 'bounced'): void {
  letter.state = state
  letter.isHeld = false
  letter.isOver = false
  model.persons.delete(letter.person)
}

export type Confirmed = 'confirmed' | 'already' | 'written-already' | 'gone'

export function confirm(model: Model, letter: ModelLetter): Confirmed {
  if (letter.state === 'gone' || letter.isOver) return 'gone'
  if (letter.state === 'queued') return 'confirmed'
  if (letter.state !== 'unconfirmed') return 'already'
  if (model.persons.has(letter.person)) {
    erase(model, letter)
    return 'written-already'
  }
  model.persons.add(letter.person)
  letter.state = 'queued'
  letter.isHeld = letter.holdFor !== null
  return 'confirmed'
}

export function confirmByCode(
  model: Model,
  letter: ModelLetter,
  isRight: boolean,
): Confirmed | 'wrong-code' | 'too-many-tries' {
  if (letter.state === 'gone') return 'gone'
  if (letter.codeTries === 5) return 'too-many-tries'
  letter.codeTries += 1
  return isRight ? confirm(model, letter) : 'wrong-code'
}

export function withdraw(model: Model, letter: ModelLetter): 'withdrawn' | 'being-sent' | 'not-waiting' | 'gone' {
  if (letter.state === 'gone') return 'gone'
  if (letter.state === 'sending') return 'being-sent'
  if (letter.state === 'withdrawn') return 'withdrawn'
  if (letter.state !== 'queued') return 'not-waiting'
  settle(model, letter, 'withdrawn')
  letter.hasText = false
  endMails(letter)
  return 'withdrawn'
}

export function eraseByWriter(model: Model, letter: ModelLetter): 'erased' | 'being-sent' | 'gone' {
  if (letter.state === 'gone') return 'gone'
  if (letter.state === 'sending') return 'being-sent'
  if (letter.state === 'queued') settle(model, letter, 'withdrawn')
  erase(model, letter)
  letter.erasedByWriter = true
  return 'erased'
}

export function askForText(
  letter: ModelLetter,
): 'text-asked-for' | 'not-confirmed' | 'text-erased' | 'asked-too-often' | 'gone' {
  if (letter.state === 'gone') return 'gone'
  if (letter.state === 'unconfirmed') return 'not-confirmed'
  if (!letter.hasText) return 'text-erased'
  if (letter.copiesAsked === 3) return 'asked-too-often'
  letter.copiesAsked += 1
  addNotice(letter, { hasWords: false, hasContent: false })
  return 'text-asked-for'
}
