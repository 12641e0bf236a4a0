import type { FindInFull, FoundItem } from '@safe-to-report/bill-tracker/desk'
import { classifyAnswer } from '@safe-to-report/bill-tracker/words'
import { proceedingKinds } from '@safe-to-report/db'
import type { Typed } from '../edit-form.ts'
import { passageOf } from './passage-of.ts'

/** Where what was found goes on: a form that is filled in from it. */
export interface Beginning {
  path: string
  typed: Typed
}

/** The form of a text of an ask. What it says in plain words, and how much of the ask it is, is for a person to say. */
export function beginText(find: FindInFull, askId: string): Beginning {
  const { item, amendment, bill } = find
  const billId = amendment?.billId ?? bill?.id ?? ''
  return {
    path: '/staff/record/text/new',
    typed: {
      find: find.id,
      askId,
      billId,
      ...(amendment
        ? { amendmentId: amendment.id, label: amendment.name }
        : { label: item.title, happenedOn: item.happenedOn ?? '', words: item.text }),
      ...sourceOf(find),
    },
  }
}

/**
 * The form of a proceeding: a new row, or, of an answer to one that is on the record, that row with the answer in it. Undefined where it
 * is no proceeding: an amendment or a bill.
 */
export function beginProceeding(find: FindInFull, askId: string): Beginning | undefined {
  const { item, answers, about, bill } = find
  const isAnswer = item.kind === 'answer' || item.kind === 'reply'
  if (answers && isAnswer) {
    const path = `/staff/record/proceeding/${answers.id}`
    return { path, typed: { find: find.id, ...answerOf(find), ...sourceOf(find) } }
  }
  const kind = item.kind === 'answer' ? 'question' : proceedingKinds.find((known) => known === item.kind)
  if (kind === undefined) return undefined
  const asked = item.kind === 'answer' && about ? about : item
  return {
    path: '/staff/record/proceeding/new',
    typed: {
      find: find.id,
      askId,
      billId: bill?.id ?? '',
      kind,
      ...saidOf(asked),
      words: asked === item ? passageOf(find) : bounded(asked.text),
      ...(item.kind === 'answer' && answerOf(find)),
      ...sourceOf(find),
    },
  }
}

const takesAnswers = new Set(['call', 'inquiry', 'petition'])

/** What Parliament says of it besides its words. */
function saidOf({ kind, title, happenedOn, house, url, memberNames, members, body, dueOn }: FoundItem): Typed {
  const [member] = members
  return {
    title: title.slice(0, 600),
    happenedOn: happenedOn ?? '',
    house: house ?? '',
    url,
    memberName: memberNames[0] ?? '',
    memberId: member ? String(member.id) : '',
    body: body ?? '',
    [takesAnswers.has(kind) ? 'closesOn' : 'dueOn']: dueOn ?? '',
  }
}

/** The form that says that words for the ask could be put into a bill. */
export function beginCouldCarry(find: FindInFull, askId: string): Beginning | undefined {
  if (find.item.kind !== 'bill' || !find.bill) return undefined
  return {
    path: '/staff/record/could-carry/new',
    typed: { find: find.id, askId, billId: find.bill.id, ...sourceOf(find) },
  }
}

/** What the answer is, is a guess from its words: whoever hands it in has read them. */
function answerOf(find: FindInFull): Typed {
  const { item } = find
  const guess = classifyAnswer({ text: item.text, isHolding: item.standing === 'holding' })
  return {
    answeredOn: item.happenedOn ?? '',
    answer: passageOf(find),
    answerClass: guess?.answerClass ?? '',
    answerUrl: item.url,
  }
}

/** What was found is its own source. */
function sourceOf(find: FindInFull): Typed {
  return { sourceUrl: find.item.url, quote: passageOf(find, 600) || find.item.title, why: whyOf(find.item) }
}

function whyOf({ kind }: FoundItem): string {
  return kind === 'answer' || kind === 'reply' ? 'It was answered.' : 'It is before Parliament and touches the ask.'
}

function bounded(text: string): string {
  return text.length <= 6_000 ? text : `${text.slice(0, 5_990)} …`
}
