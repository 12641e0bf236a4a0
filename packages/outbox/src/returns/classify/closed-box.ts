import type { ArrivedMail } from '../read-mail.ts'

/** The words of an answer itself; what it quotes is ours. */
const mostWords = 3_000

const signs: readonly RegExp[] = [
  /\b(?:mail ?box|inbox|e-?mail (?:address|account|inbox)|address|account)\b[^.\n]{0,80}?\b(?:is|are|was|has|have)\b[^.\n]{0,40}?\b(?:no longer|not|never|n['’]t)\b[^.\n]{0,20}?\b(?:used?|in use|monitored|read|checked|looked at|attended|active|exist|accept\w*|receiv\w*|tak\w+|available)\b/iu,
  /\b(?:mail ?box|inbox|e-?mail (?:address|account|inbox)|address|account)\b[^.\n]{0,80}?\b(?:does|do|can|will)(?: ?not|n['’]t| no longer) (?:accept|take|receive|exist)|\b(?:mail ?box|inbox|address|account)\b[^.\n]{0,40}?\b(?:takes?|accepts?|receives?) no\b/iu,
  /\b(?:mail ?box|inbox|e-?mail (?:address|account)|address|account|office)\b[^.\n]{0,60}?\b(?:is|are|was|has been|have been|is now|has now)\b[^.\n]{0,20}?\b(?:closed|decommissioned|deactivated|disabled|discontinued|unmonitored|unattended|defunct|obsolete)\b/iu,
  /\b(?:unmonitored|unattended|closed|defunct) (?:mail ?box|inbox|e-?mail|address|account)/iu,
  /\byour (?:message|e-?mail|mail|letter) (?:has not been|was not|has n['’]t been|will not be|won['’]t be|cannot be) (?:delivered|read|received|forwarded|seen|answered or read)|\byours was not delivered\b/iu,
  /\b(?:is|am|are) no longer (?:an? |the )?(?:MP|AS|member of (?:parliament|the house)|member for|your (?:MP|member)|works?|working|employed|in (?:post|office)|at this address|with)\b|\bno longer (?:works|represents?|holds)\b/iu,
  /\b(?:has|have) (?:now )?(?:left (?:the )?(?:office|house|parliament|organisation|post)|retired|stood down|resigned|passed away|died|ceased to be)\b|\bceased to be (?:an? |the )?(?:MP|member)/iu,
  /\b(?:blwch|cyfeiriad|mewnflwch)\b[^.\n]{0,80}?\b(?:ddim yn|nid yw|heb ei|wedi(?:['’]i| ei)? (?:gau|chau))\b|\bddim yn (?:AS|Aelod)\b[^.\n]{0,20}\bmwyach\b/iu,
]

/** Whether an answer says that its mailbox takes no mail or is not read, or that its owner is gone. Told as what it says. */
export function saysThatBoxIsClosed({ text }: ArrivedMail): boolean {
  const words = text.split(/^(?:>|-{2,} ?original message|on .{1,200} wrote:)/imu, 1)[0]?.slice(0, mostWords) ?? ''
  const withoutAddresses = words.replaceAll(/[^\s@]{1,80}@\S{1,200}/g, 'address')
  return signs.some((sign) => sign.test(withoutAddresses))
}
