import type { Cause } from './causes.ts'
import {
  triesAgain,
  wordsOfAddress,
  wordsOfContent,
  wordsOfDomain,
  wordsOfFull,
  wordsOfRules,
  wordsOfUs,
  wordsOfWay,
} from './cause-words.ts'

/** What a server said, with the most exact code there is for it (RFC 3463); empty for none. */
export interface Statement {
  words: string
  code: string
}

/**
 * Why a server did not deliver. First what can only be about us, since we are refused under any code; then a mailbox without
 * room, then the code, and the words where the code is silent. `not-said` when neither says.
 */
export function findCause({ words: said, code }: Statement): Cause {
  const words = withoutNoise(said)
  const ofMailbox = ofReceivingTooMuch.test(words)
  return (
    (ofMailbox ? 'their-server' : undefined) ??
    match(wordsOfUs, words) ??
    match(wordsOfFull, words) ??
    (accessDeniedInside.test(words) ? 'unknown-address' : undefined) ??
    causeOfCode(code, words) ??
    causeInWords(words) ??
    'not-said'
  )
}

/** "Is receiving mail at a rate that …": true of nobody's address and not of us alone. */
const ofReceivingTooMuch =
  /\breceiving (?:mail|e-?mail|messages) (?:at a rate|too quickly)|\bmail storage is full on (?:this|our) server/i

/** What names the mail or the one who said it, and not why. */
function withoutNoise(said: string): string {
  return said
    .replaceAll(/https?:\/\/\S+/g, (url) =>
      /bl\?|block-?list|black-?list|spamhaus|\/bl\b/i.test(url) ? ' listed at ' : ' ',
    )
    .replaceAll(/<?[^\s<>@"'(),;:]{1,200}@[^\s<>@"'(),;:]{1,300}>?/g, '<>')
    .replaceAll(noise, ' ')
    .replaceAll(/[ \t\n]+/g, ' ')
}

/** What is said of files, and what is said of everything that may be so. */
const noise =
  /no such file or directory|\b(?:file|directory|path) does not exist|unknown address error|\bmay (?:not exist|be blacklisted)|\bmissing the proper dns entries|möglicherweise nicht vorhanden/gi

function match(words: readonly (readonly [Cause, RegExp])[], said: string): Cause | undefined {
  return words.find(([, word]) => word.test(said))?.[0]
}

function causeInWords(words: string): Cause | undefined {
  const domain = triesAgain.test(words) ? undefined : match(wordsOfDomain, words)
  return (
    match(wordsOfContent, words) ??
    domain ??
    match(wordsOfAddress, words) ??
    match(wordsOfWay.slice(0, 2), words) ??
    match(wordsOfRules, words) ??
    match(wordsOfWay, words)
  )
}

/** Codes that say enough by themselves, or together with the words beside them. */
function causeOfCode(code: string, words: string): Cause | undefined {
  const [kind = '', subject = '', detail = ''] = code.split('.')
  const exact = exactCodes[`${subject}.${detail}`]
  if (subject === '1' || subject === '2') return causeOfAddressCode(kind, exact, words)
  if (subject === '4') return causeOfRouteCode(exact, words)
  if (subject === '7') return causeOfPolicyCode(words)
  if (exact !== undefined) return exact
  if (subject === '6') return 'our-content'
  // Of x.3.x and x.5.x the words know more, if they know anything.
  return subject === '3' ? (causeInWords(words) ?? 'their-server') : undefined
}

const exactCodes: Partial<Record<string, Cause>> = {
  '1.1': 'unknown-address',
  '1.2': 'takes-no-mail',
  '1.3': 'unknown-address',
  '1.4': 'unknown-address',
  '1.6': 'address-closed',
  '1.7': 'our-sender',
  '1.8': 'our-sender',
  '1.10': 'takes-no-mail',
  '2.1': 'address-closed',
  '2.2': 'mailbox-full',
  '2.3': 'too-big',
  '3.2': 'their-server',
  '3.4': 'too-big',
  '4.4': 'unreachable',
  '4.6': 'loop',
  '4.7': 'expired',
  '4.14': 'loop',
}

/** x.1.x and x.2.x. A server that puts off (4.x) has not looked: "421 4.2.1" is what some say to a whole connection. */
function causeOfAddressCode(kind: string, exact: Cause | undefined, words: string): Cause | undefined {
  if (exact === 'takes-no-mail')
    return match(wordsOfAddress, words) === undefined || match(wordsOfDomain, words) !== undefined
      ? exact
      : 'unknown-address'
  if (exact === 'unknown-address' && match(wordsOfAddress, words) === 'address-closed') return 'address-closed'
  if (exact === 'address-closed' && kind === '4') return causeInWords(words) ?? 'their-server'
  if (exact !== undefined) return exact
  return causeInWords(words) ?? (refusesAddress.test(words) ? 'unknown-address' : undefined)
}

/** "5.1.0 Address rejected": that of the recipient, which is what x.1.x is about, unless it says whose. */
const refusesAddress =
  /(?<!\b(?:ip|sender|sending|your|from) )\baddress(?:es)?:? (?:was |is |has been )?(?:rejected|refused|not accepted)\b/i

/** Exchange Online says "5.4.1 Recipient address rejected: Access denied" of an address that it does not have. */
const accessDenied = /\brecipient address(?:es)? rejected ?: access denied/i
/** The same, passed on by a server that gives it a code of its own. */
const accessDeniedInside = /\b5\.4\.1 recipient address(?:es)? rejected ?: access denied/i

function causeOfRouteCode(exact: Cause | undefined, words: string): Cause {
  if (accessDenied.test(words)) return 'unknown-address'
  const inWords = causeInWords(words)
  if (inWords === 'takes-no-mail' || inWords === 'unknown-address' || inWords === 'address-closed') return inWords
  const isOfWay = inWords !== undefined && inWords !== 'their-server'
  return exact ?? (isOfWay ? inWords : 'unreachable')
}

/** x.7.x is a refusal, unless its words say outright that there is no such mailbox. */
function causeOfPolicyCode(words: string): Cause {
  const inWords = match(wordsOfContent, words) ?? match(wordsOfAddress, words)
  return inWords ?? (busyForUs.test(words) ? 'our-pace' : 'rule')
}

/** "451 4.7.500 Server busy" is how Exchange Online puts off an address that sends more than it is used to. */
const busyForUs = /\b(?:server|system) (?:is )?(?:too )?busy\b/i
