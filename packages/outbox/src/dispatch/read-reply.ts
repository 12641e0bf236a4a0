/** Longest wait that a server's words may impose: four hours. */
export const longestWaitSeconds = 14_400

/** A status code of RFC 3463, such as 4.7.1: class, subject, detail. */
export interface EnhancedCode {
  class: 2 | 4 | 5
  subject: number
  detail: number
}

/** The enhanced code after a reply's three digits, if it has one. */
export function readEnhancedCode(reply: string): EnhancedCode | undefined {
  const found = /^\d{3}[ -]([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(reply)
  if (found === null) return undefined
  return { class: toClass(found[1]), subject: Number(found[2]), detail: Number(found[3]) }
}

function toClass(digit: string | undefined): EnhancedCode['class'] {
  if (digit === '2') return 2
  return digit === '4' ? 4 : 5
}

const units: Record<string, number> = { s: 1, m: 60, h: 3_600 }

/** How long a reply asks to wait ("try again in 5 minutes", "come back in 00:05:00"), in seconds, four hours at most. */
export function readWait(reply: string): number | undefined {
  const seconds = readClock(reply) ?? readUnits(reply)
  return seconds === undefined || seconds === 0 ? undefined : Math.min(seconds, longestWaitSeconds)
}

/** As milter-greylist writes it. */
function readClock(reply: string): number | undefined {
  const found = /\b(?:in|after|for|wait)[:= ]{1,3}(\d{1,4}):(\d\d):(\d\d)\b/i.exec(reply)
  return found === null ? undefined : Number(found[1]) * 3_600 + Number(found[2]) * 60 + Number(found[3])
}

function readUnits(reply: string): number | undefined {
  const found =
    /\b(?:in|after|for|wait|within|least)[:= ]{1,3}(\d{1,6}) ?(s|m|h)(?:ecs?|econds?|ins?|inutes?|rs?|ours?)?\b/i.exec(
      reply,
    ) ?? /\bretry-after[:= ]{1,3}(\d{1,6})()\b/i.exec(reply)
  return found === null ? undefined : Number(found[1]) * (units[(found[2] ?? '').toLowerCase()] ?? 1)
}

const words = {
  rate: /too (?:many|fast|quickly|much mail|often)|\brate[ -]?(?:limit|exceed|control)|throttl|slow down|over-?limit|rate over|sending (?:limit|rate|quota)|limit (?:is )?(?:exceeded|reached)|exceeded .{0,30}\blimit|unusual rate|congest|deferred due to|(?:server|system) (?:is )?(?:too )?busy/i,
  /** Greylisting, a full mailbox and a mail that is too big concern one mail. */
  notRate: /gr[ae]y-?list|mailbox (?:is )?full|over ?quota|too many hops|\b(?:message|mail) size\b|too (?:big|large)/i,
  crowd:
    /too many (?:[\w-]+ ){0,3}(?:connections|sessions|threads)|(?:thread|concurren\w+|simultaneous \w+|connections?) limit|maximum (?:number of )?(?:\w+ )?connections/i,
  perDay: /\bdaily\b.{0,60}\b(?:limit|quota)\b|\b(?:limit|quota)\b.{0,40}(?:\bdaily\b|\bper day\b|24[ -]?hours?)/i,
  ofSender: /\b(?:your|sending|sender|user|account)\b|throttl|over-?limit/i,
  setUp:
    /relay(?:ing)? (?:access )?(?:is )?(?:denied|not (?:permitted|allowed)|prohibited)|(?:unable|not (?:allowed|permitted)) to relay|authenticat(?:ion|e) (?:is )?(?:required|needed|failed)|not (?:been )?authenticated|unauthenticated|sender address (?:is )?(?:rejected|refused|not)|not owned by|send(?:ing)? (?:as|on behalf)|permissions? to send|client (?:host|address|was)|helo command|\byour (?:ip|host|server|account)\b|sending (?:is |has been )?(?:suspended|paused|disabled)|\b(?:spf|dkim|dmarc)\b|(?:is )?not verified|encryption (?:is )?(?:needed|required)/i,
}

/** Whether a reply is about how much we send. Whatever it says of a mailbox (x.2.x) concerns one mail. */
export function isAboutRate(reply: string): boolean {
  const enhanced = readEnhancedCode(reply)
  if (enhanced?.subject === 2 || words.notRate.test(reply)) return false
  if (isOneOf(enhanced, rateCodes)) return true
  return words.rate.test(reply) || words.perDay.test(reply)
}

/** Mail system congestion (RFC 3463), mail flood detected (RFC 5248's registry). */
const rateCodes = ['4.5', '7.28']

/** Of a reply about how much we send: what we may send in a day is used up. */
export function isAboutTheDay(reply: string): boolean {
  return words.perDay.test(reply)
}

/** Of a reply about how much we send: whether it means all that we send, and not what goes to one domain. */
export function isAboutAllWeSend(reply: string): boolean {
  return words.ofSender.test(reply) || isAboutTheDay(reply)
}

/** Whether a reply is about how many connections, or mails, we have open at once. */
export function isAboutCrowd(reply: string): boolean {
  return words.crowd.test(reply)
}

/**
 * Credentials (RFC 4954), encryption, and what a receiver thinks of our SPF, DKIM and reverse DNS (RFC 7372); our sender's
 * address (x.1.7, x.1.8); Exchange's "does not have permissions to send as this sender" (x.7.60).
 */
const setUpCodes = [
  ...[8, 9, 10, 11, 12, 13, 14, 20, 21, 22, 23, 24, 25, 26, 27, 60].map((detail) => `7.${detail}`),
  '1.7',
  '1.8',
]

/** Whether a reply refuses us, whatever the mail: our log-in, our address, our sender or how our domain is set up. */
export function isAboutSetUp(reply: string): boolean {
  const enhanced = readEnhancedCode(reply)
  if (isOneOf(enhanced, setUpCodes)) return true
  // x.1.x and x.2.x speak of the recipient: "5.2.1 your account is disabled" is not ours.
  if (enhanced?.subject === 1 || enhanced?.subject === 2) return false
  return words.setUp.test(reply)
}

const noSuchRecipient =
  /(?:user|mailbox|account|recipient|address|domain|host) (?:is |was )?(?:unknown|not (?:found|known|valid)|invalid)|(?:no such|unknown|invalid|unrouteable|nonexistent|bad destination) (?:user|mailbox|account|recipient|address|domain|host|person)|does(?: not|n't) exist/i

/** Whether a refusal says that there is no such address or domain (x.1.0 to x.1.6 and x.1.10, x.2.1), and not that this mail is not wanted. */
export function isAboutRecipient(reply: string): boolean {
  const enhanced = readEnhancedCode(reply)
  if (enhanced !== undefined) {
    const { subject, detail } = enhanced
    if (subject === 1) return detail <= 6 || detail === 10
    if (subject === 2) return detail === 1
  }
  return noSuchRecipient.test(reply)
}

function isOneOf(enhanced: EnhancedCode | undefined, codes: string[]): boolean {
  return enhanced !== undefined && codes.includes(`${enhanced.subject}.${enhanced.detail}`)
}
