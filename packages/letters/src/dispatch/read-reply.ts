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

/** How long a reply asks to wait ("try again in 5 minutes", "Retry-After: 120"), in seconds, four hours at most. */
export function readWait(reply: string): number | undefined {
  const found =
    /\b(?:in|after|for|wait|within|least)[:= ]{1,3}(\d{1,6}) ?(s|m|h)(?:ecs?|econds?|ins?|inutes?|rs?|ours?)?\b/i.exec(
      reply,
    ) ?? /\bretry-after[:= ]{1,3}(\d{1,6})()\b/i.exec(reply)
  if (found === null) return undefined
  const seconds = Number(found[1]) * (units[(found[2] ?? '').toLowerCase()] ?? 1)
  return seconds === 0 ? undefined : Math.min(seconds, longestWaitSeconds)
}

const wordsOfRate =
  /too (?:many|fast|much mail|often)|\brate[ -]?(?:limit|exceed|control)|throttl|slow down|sending (?:limit|rate|quota)|limit (?:is )?(?:exceeded|reached)|exceeded .{0,30}\blimit|unusual rate|congest|deferred due to/i

/** Whether a reply is about how much we send. A full mailbox and a greylist are not: they concern one mail. */
export function isAboutRate(reply: string): boolean {
  const enhanced = readEnhancedCode(reply)
  if (enhanced?.subject === 2 && enhanced.detail === 2) return false
  if (/gr[ae]y-?list|mailbox (?:is )?full|over ?quota|too many hops/i.test(reply)) return false
  if (enhanced?.subject === 4 && enhanced.detail === 5) return true
  return wordsOfRate.test(reply)
}
