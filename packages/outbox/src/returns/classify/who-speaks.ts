import type { ArrivedMail } from '../read-mail.ts'
import { delaySubjects, matchesAny, overForGood, overSubjects, overWords, promiseOfDelivery } from './over-words.ts'
import { formsOfMachines } from './forms-of-machines.ts'
import { losesBesideAddress, refusesBesideAddress } from './telling-lines.ts'
import { wordsOfReporter } from './where-words-end.ts'

/** `unsure`: it speaks like a server and comes from what may be a person, so it is passed on to nobody. */
export type Speaker = 'server' | 'machine' | 'person' | 'unsure'

/** Whether a server, the machine of an office or a person wrote a mail. What it says is not asked yet. */
export function findSpeaker(mail: ArrivedMail): Speaker {
  if (isMailer(mail)) return 'server'
  const speaks = speaksLikeServer(mail)
  if (speaks !== 'no' && (comesFromNobody(mail) || isOfMailingList(mail))) return 'server'
  const isLetter = greetsSomebody.test(mail.opening)
  if (isNotice(mail) && !isLetter) return 'server'
  if (speaks === 'plainly') return overSubjects.test(mail.subject) && !isLetter ? 'server' : 'unsure'
  if (isOfMachine(mail)) return 'machine'
  return isData(mail.text) ? 'unsure' : 'person'
}

/** By its form, or by its name. */
function isMailer(mail: ArrivedMail): boolean {
  const isReport = mail.report === 'delivery' || mail.recipients.length > 0
  return isReport || isNamedMailer(mail) || mail.header('x-failed-recipients') !== ''
}

const mailerNames =
  /^(?:mailer[-_. ]?daemon|mail[-_.]?daemon|post[-_.]?master|mail[-_.]?delivery(?:[-_.]?(?:sub)?system)?|mailer|mail[-_.]?system|mail[-_.]?admin(?:istrator)?|mail[-_.]?error|microsoftexchange[\da-f]{32}|bounces?|ndr)(?:\+.*)?(?:@|$)/i
const mailerTitles =
  /^["'\s]*(?:(?:internet )?mail(?:er)? ?(?:deliver(?:y|er)?)? ?(?:sub)?(?:system|service|daemon|agent|administrator)\b|mail deliver(?:y|er)?\b|mailer[- ]?daemon|postmaster|mail administrator|e-?mail delivery|delivery (?:sub)?system)/i

/** A name that only mail systems bear; some give it without an address. */
function isNamedMailer({ from, fromName }: ArrivedMail): boolean {
  return mailerNames.test(from) || mailerTitles.test(fromName)
}

/**
 * `plainly`: a refusal next to an address, or word that a mail is lost together with the mail itself. Some of it is enough
 * where nobody can be written back to.
 */
function speaksLikeServer(mail: ArrivedMail): 'plainly' | 'somewhat' | 'no' {
  const words = wordsOfReporter(mail.opening)
  const isLost = matchesAny(overForGood, words) || matchesAny(overWords, words)
  if (isLost && mail.returnsLetter) return 'plainly'
  if (isAnswerOfPerson(mail)) return 'no'
  if (refusesBesideAddress(words)) return 'plainly'
  if (overSubjects.test(mail.subject))
    return isLost || mail.returnsLetter || isUnanswerable(mail) ? 'plainly' : 'somewhat'
  return mail.returnsLetter || /^\W*you .{1,200}not (?:a )?member/i.test(mail.subject) ? 'somewhat' : 'no'
}

/** "Re:" to a mail that it names: it may well tell of what came back to somebody. */
function isAnswerOfPerson({ header, subject, returnsLetter }: ArrivedMail): boolean {
  const answers = header('in-reply-to') !== '' || header('references') !== ''
  return answers && !returnsLetter && /^\s*(?:re|aw|sv|ynt|antw|atb|ateb)\s*:/i.test(subject)
}

/** "Dear Ann": a server that greets at all greets nobody by name. */
const greetsSomebody =
  /^\s*(?:dear|hi|hello|annwyl)\s+(?!(?:the |our |valued )?(?:e-?mail |mail )?(?:sender|user|customer|client|recipient|friend|colleague|postmaster|sir|madam|all\b|list|member\b))\p{L}/iu

/** Whoever writes from an address like a person's, and of nothing but a mail's way: in subject and words, beside the address. */
function isNotice(mail: ArrivedMail): boolean {
  const words = wordsOfReporter(mail.opening)
  if (delaySubjects.test(mail.subject) && matchesAny(promiseOfDelivery, words)) return true
  return endsInFailure.test(mail.subject) && losesBesideAddress(words)
}

const endsInFailure =
  /(?:user unknown|unknown user|no such (?:user|address|mailbox)|delivery fail(?:ed|ure)|undeliver(?:ed|able)|not delivered|non remis|nicht zugestellt|no entregado)[)\]!.\s]*$/i

/** An empty return path, or the name of nobody: no person sends so. */
function comesFromNobody(mail: ArrivedMail): boolean {
  return isUnanswerable(mail) || /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|noreply)/i.test(mail.from)
}

function isUnanswerable({ header }: ArrivedMail): boolean {
  return /^<(?:mailer-daemon)?>$/.test(header('return-path').trim())
}

function isOfMailingList({ header }: ArrivedMail): boolean {
  return ['x-mlserver', 'x-ml-info', 'x-mailman-version', 'x-list-administrivia'].some((name) => header(name) !== '')
}

const marks = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-autoreply-from', 'x-mail-autoreply', 'x-vacation']

/**
 * RFC 3834, and what came before it. `X-Auto-Response-Suppress` is no proof: case-work systems ask it of every mail. Nor is how
 * a subject begins, but for the very forms in which mail systems begin it.
 */
function isOfMachine({ subject, header }: ArrivedMail): boolean {
  const submitted = header('auto-submitted').trim()
  if (submitted !== '' && !submitted.startsWith('no')) return true
  if (marks.some((name) => header(name) !== '' && !/^(?:no|false|0)\b/.test(header(name)))) return true
  if (/auto_?reply/.test(header('precedence'))) return true
  if (submitted.startsWith('no')) return false
  const isSuppressed = /\b(?:all|oof|autoreply)\b/.test(header('x-auto-response-suppress'))
  return formsOfMachines.test(subject) || (isSuppressed && awaySubjects.test(subject))
}

const awaySubjects =
  /\b(?:away|out of (?:the )?office|on (?:annual )?leave|on holiday|received your (?:e-?mail|message|letter)|thank you for (?:your|contacting|writing)|acknowledge?ment|absent|abwesend|swyddfa)\b/iu

/** What services send to programs. */
function isData(text: string): boolean {
  return /^\{\s*"/.test(text)
}
