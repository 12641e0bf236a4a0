import { z } from 'zod'
import {
  isAboutAllWeSend,
  isAboutCrowd,
  isAboutRecipient,
  isAboutRate,
  isAboutSetUp,
  isAboutTheDay,
  readEnhancedCode,
  readWait,
} from './read-reply.ts'
import { tidyReply } from '../smtp/tidy-reply.ts'

/**
 * Why no mail of this attempt got through. `connection`: the server could not be talked to; `set-up`: it refuses us, until
 * somebody mends our log-in, address or DNS; `crowd`: too many at once; `answer`: this mail was put off; `stumble`: at this
 * mail it fell silent, broke off or said that it was not well, which may be this mail's fault or its own; `domain` and
 * `server`: too much goes to this domain, or altogether.
 */
type PutOffBy = 'connection' | 'set-up' | 'crowd' | 'answer' | 'stumble' | 'domain' | 'server'

/**
 * Whose no it was. `us`: the address cannot be said in SMTP. `relay`: the server that sends for us, so that the mail never got as
 * far as its recipient's; `address`: that one says that there is no such address. `office`: the recipient's own server, whose words the
 * relay passes on.
 */
export type RefusedBy = 'us' | 'relay' | 'address' | 'office'

/** What a failed attempt means for the mail. */
export type Failure =
  /** The last word about this mail. */
  | {
      failure: 'refused'
      reply: string
      by: RefusedBy
      /** Said to its text or its size: without them it may go. */
      isForItsText: boolean
    }
  /** Certainly not sent. */
  | {
      failure: 'put-off'
      by: PutOffBy
      reply: string
      /** How long the server asked us to wait, if it did. */
      waitSeconds?: number
      /** What may be sent in a day is used up. */
      untilTomorrow?: true
      /** It says nothing of this mail, so it is no reason to give the mail up, however long it lasts. */
      isOurs?: true
      /** The server said nothing, and took its time. */
      isSilent?: true
    }
  /** The bytes began to leave and no answer came: it may have arrived. */
  | { failure: 'uncertain'; reply: string }

const smtpError = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
  trouble: z.string().optional(),
})

interface Answer {
  reply: string
  responseCode: number
  /** Whether it was given to the recipient or the data, and so may be about this mail alone. */
  isAboutThisMail: boolean
  command: string | undefined
}

/**
 * Judges a failure of the transport's. It alone cannot tell a connection cut before the data from one cut after the server
 * took them, so our own mark decides. Codes: RFC 5321 section 4.2.1, RFC 3463.
 */
export function judgeFailure(error: unknown, dataBegun: boolean): Failure {
  const { code, command, response, responseCode, trouble } = smtpError.catch({}).parse(error)
  const reply = tidyReply(response ?? wordsFor(code))
  // Too many at once: with fewer there is room.
  if (code === 'EMFILE') return { failure: 'put-off', by: 'crowd', reply, isOurs: true }
  if (code === 'ETLS')
    return { failure: 'put-off', by: 'set-up', reply: wordsForNoTls(response, trouble), isOurs: true }
  if (responseCode === undefined || !isNo(responseCode)) {
    if (dataBegun) return { failure: 'uncertain', reply }
    if (code === 'EENVELOPE') return { failure: 'refused', reply, by: 'us', isForItsText: false }
    const by = isAboutMail(command) ? 'stumble' : 'connection'
    return { failure: 'put-off', by, reply, isOurs: true, ...(code === 'ETIMEDOUT' && { isSilent: true }) }
  }
  return judgeAnswer({ reply, responseCode, isAboutThisMail: isAboutThisMail(command, responseCode), command })
}

/** RFC 5321 has no other refusals; "354" to the data, or a code that there is not, says neither yes nor no. */
function isNo(responseCode: number): boolean {
  return responseCode >= 400 && responseCode < 600
}

/** The connection stood, and the server was told of this very mail. */
function isAboutMail(command: string | undefined): boolean {
  return command === 'MAIL FROM' || command === 'RCPT TO' || command === 'DATA'
}

function judgeAnswer(answer: Answer): Failure {
  const { reply, responseCode } = answer
  const by = whatIsPutOff(answer)
  if (responseCode >= 500 && by === 'answer') return refusedBy(answer)
  const waitSeconds = readWait(reply)
  const untilTomorrow = by === 'server' && isAboutTheDay(reply)
  const isOurs = untilTomorrow || ((by === 'set-up' || by === 'connection') && !answer.isAboutThisMail)
  return {
    failure: 'put-off',
    by,
    reply,
    ...(waitSeconds !== undefined && { waitSeconds }),
    ...(untilTomorrow && { untilTomorrow }),
    ...(isOurs && { isOurs }),
  }
}

function refusedBy({ reply, command }: Answer): Failure {
  // To the sender a server that knows how large a mail is may say that it is too large.
  const isForItsText = command === 'DATA' || command === 'MAIL FROM'
  if (isQuoted(reply)) return { failure: 'refused', reply, by: 'office', isForItsText }
  const by = command === 'RCPT TO' && isAboutRecipient(reply) ? 'address' : 'relay'
  return { failure: 'refused', reply, by, isForItsText }
}

/** "Authentication required", "credentials invalid": whatever the command, ours to mend. */
const logInCodes = new Set([530, 534, 535, 538])

/** What is said to a greeting, a log-in or our sender is about us; but 552 to our sender is about this mail's size. */
function isAboutThisMail(command: string | undefined, responseCode: number): boolean {
  if (logInCodes.has(responseCode)) return false
  return command === 'RCPT TO' || command === 'DATA' || (command === 'MAIL FROM' && responseCode === 552)
}

function whatIsPutOff({ reply, responseCode, isAboutThisMail: isOfThisMail, command }: Answer): PutOffBy {
  if (isAboutCrowd(reply)) return 'crowd'
  if (isQuoted(reply)) return 'answer'
  if (responseCode !== 421 && isOfThisMail) return judgeMail(reply, responseCode)
  const by = judgeServer(reply, responseCode)
  return by === 'connection' && isAboutMail(command) ? 'stumble' : by
}

/** A relay that asked the recipient's server passes its words on: these are not ours to heed, whatever they ask of all mail. */
function isQuoted(reply: string): boolean {
  return /\b(?:host|server) [^ ]{1,300}(?: \[[^ \]]{1,60}\])? (?:said|says|answered|replied)\b/i.test(reply)
}

function judgeServer(reply: string, responseCode: number): PutOffBy {
  if (isAboutRate(reply)) return 'server'
  if (responseCode >= 500 || isAboutSetUp(reply)) return 'set-up'
  return readWait(reply) === undefined ? 'connection' : 'server'
}

function judgeMail(reply: string, responseCode: number): PutOffBy {
  if (isOfSession(reply)) return 'server'
  if (isAboutRate(reply)) return isAboutAllWeSend(reply) ? 'server' : 'domain'
  if (isNotWell(reply, responseCode)) return 'stumble'
  return isAboutSetUp(reply) ? 'set-up' : 'answer'
}

/** x.5.3 and "too many recipients": so many in a session, or an hour, and we send one each. */
function isOfSession(reply: string): boolean {
  const enhanced = readEnhancedCode(reply)
  return (enhanced?.subject === 5 && enhanced.detail === 3) || /too many recipients/i.test(reply)
}

/** 4.3.x: the server's own state. One of its processes may have fallen over one mail; all mail need not wait for that. */
function isNotWell(reply: string, responseCode: number): boolean {
  return responseCode < 500 && readEnhancedCode(reply)?.subject === 3
}

function wordsForNoTls(response: string | undefined, trouble: string | undefined): string {
  if (trouble !== undefined) return tidyReply(`The mail server is not to be trusted with mail: ${trouble}.`)
  const words = 'The mail server takes nothing over TLS, and without it nothing is sent.'
  return tidyReply(response === undefined ? words : `${words} ${response}`)
}

function wordsFor(code: string | undefined): string {
  if (code === 'EENVELOPE') return 'The address that Parliament lists cannot be used.'
  if (code === 'ETIMEDOUT') return 'The mail server did not answer in time.'
  if (code === 'EMFILE') return 'This installation may open no more connections at once.'
  if (code === 'EPROTOCOL') return 'The mail server said what is no answer, and was hung up on.'
  return 'The connection to the mail server failed.'
}
