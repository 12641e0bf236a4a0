import type { Reply } from './reply-reader.ts'

/** Why a mail was not handed over. */
type FailureCode =
  /** It could not be connected to, or broke off. */
  | 'ECONNECTION'
  | 'ETIMEDOUT'
  /** We may open no more connections: it was not even asked. */
  | 'EMFILE'
  /** What it said is no SMTP, or was not asked for. */
  | 'EPROTOCOL'
  /** It does not do what we insist on: TLS, with a certificate that is good for its name. */
  | 'ETLS'
  /** Our own envelope cannot be said in SMTP. */
  | 'EENVELOPE'
  /** It answered no. */
  | 'EANSWER'

/** An attempt that came to nothing: the command that was answered, or not answered, and by what. */
export class MailServerFailure extends Error {
  override name = 'MailServerFailure' as const
  readonly code: FailureCode
  readonly command: string
  readonly response?: string
  readonly responseCode?: number
  /** What is wrong with its certificate, in words. */
  readonly trouble?: string
  /** True where the server had asked for the data, and it is certain that it got no byte of them. */
  readonly isDataUnsent: boolean

  constructor(code: FailureCode, at: { command: string; reply?: Reply; isDataUnsent?: boolean; trouble?: string }) {
    super(`${code} at ${at.command}`)
    this.code = code
    this.command = at.command
    this.isDataUnsent = at.isDataUnsent ?? false
    if (at.trouble !== undefined) this.trouble = at.trouble
    if (at.reply === undefined) return
    this.response = at.reply.text
    this.responseCode = at.reply.code
  }
}
