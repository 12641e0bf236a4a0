import { findStatus } from '../delivery-status.ts'
import { causes } from './causes.ts'
import { findCause, type Statement } from './find-cause.ts'
import { matchesAny, overForGood, overWords } from './over-words.ts'

const replyCode =
  /(?:^|[\s:[(<"'*>#,.-])(?<code>4(?:21|32|5[0-9]|7[0-9])|5(?:0[0-9]|1[0-9]|2[0-9]|3[0-9]|4[0-9]|5[0-9]|7[0-9]))(?=$|[\s\-:,.)\]_'"]|\s?\d\.\d)/m
const address = /[^\s<>"'():;,@]{1,80}@[^\s<>"'():;,@]{1,120}/

/**
 * What a server's text says of the recipient, the most telling first: replies with a code in one paragraph with an address, of these the
 * final ones; then other words there; then the same of the paragraphs around; then what else has a code, and where it says that it is over.
 */
export function listStatements(text: string): Statement[] {
  const paragraphs = text.split(/\n[ \t]*\n/).filter((one) => one.trim() !== '')
  const places = [...paragraphs.keys()].filter((place) => address.test(paragraphs[place] ?? ''))
  const at = (steps: readonly number[]): string[] =>
    places.flatMap((place) => steps.flatMap((step) => paragraphs[place + step] ?? []))
  const over = paragraphs.filter((one) => matchesAny(overForGood, one) || matchesAny(overWords, one))
  return [
    ...finalFirst(at([0]).flatMap(codedLines)),
    ...at([0]).map((words) => ({ words, code: '' })),
    ...finalFirst(at([1, -1]).flatMap(codedLines)),
    ...at([1, -1]).map((words) => ({ words, code: '' })),
    ...finalFirst(paragraphs.flatMap(codedLines)),
    ...over.map((words) => ({ words, code: '' })),
  ]
}

function finalFirst(statements: readonly Statement[]): Statement[] {
  const isPutOff = ({ code }: Statement): boolean => code.startsWith('4')
  return [...statements.filter((one) => !isPutOff(one)), ...statements.filter(isPutOff)]
}

/** Each line of a paragraph with a code, and what follows it there; and what led to it, as "after MAIL FROM". */
function codedLines(paragraph: string): Statement[] {
  const lines = paragraph.split('\n')
  return lines.flatMap((line, place) => {
    const status = findStatus(line)
    const reply = replyCode.exec(line)?.groups?.['code']
    if (status === undefined && reply === undefined) return []
    const before =
      /after (?:mail from|ehlo|helo|connect|initial|starttls)|connected to .{1,100} but/i.exec(
        lines[place - 1] ?? '',
      )?.[0] ?? ''
    const words = `${before} ${[line, ...continued(lines.slice(place + 1), status)].join(' ')}`.trim()
    return [{ words, code: status ?? (reply?.startsWith('4') ? '4.0.0' : '5.0.0') }]
  })
}

/** The lines that go on with what a line began: until one that speaks of something else. */
function continued(lines: readonly string[], status: string | undefined): string[] {
  const end = lines.findIndex((line) => {
    const other = findStatus(line)
    return (other !== undefined && other !== status) || begins.test(line)
  })
  return (end === -1 ? lines : lines.slice(0, end)).slice(0, 6)
}

/** A line of dashes, of a dialogue, of another address or of a field. */
const begins = /^\s*(?:-{2,}|={2,}|\*{3,}|>>> |<<< |<?\S{1,80}@\S{1,120}>?(?::|\s*$)|[A-Z][\w-]{1,30}:\s)/

/** Whether some words hold a refusal for good next to an address: what servers write, and people do not. */
export function refusesBesideAddress(text: string): boolean {
  return text.split(/\n[ \t]*\n/).some((one) => address.test(one) && codedLines(one).some(isRefusal))
}

/** Whether some words say next to an address that a mail did not get there, or that there is none. */
export function losesBesideAddress(text: string): boolean {
  return text
    .split(/\n[ \t]*\n/)
    .some(
      (one) =>
        address.test(one) &&
        (matchesAny(overWords, one) || causes[findCause({ words: one, code: '' })].blames === 'recipient'),
    )
}

const codeInFull = /\b5\d\d[- ]#?5\.\d{1,3}\.\d{1,3}\b|#5\.\d{1,3}\.\d{1,3}\b/
/** Where servers put a reply's code; the digits of a telephone number go on. */
const codeInItsPlace = /(?:^|[:("'<[]|\b(?:said|error|reason|code))[ \t]*5\d\d(?:[ -](?![ \t]*\d)|$)/im

/** Neither a telephone, a house number nor an item of an agenda: the code in full, or in its place with a reason. */
function isRefusal({ words, code }: Statement): boolean {
  if (!code.startsWith('5')) return false
  return codeInFull.test(words) || (codeInItsPlace.test(words) && findCause({ words, code: '' }) !== 'not-said')
}
