/** How long a mail server may take, in milliseconds: however it fails, a connection ends by itself. */
export interface MailLimits {
  /** To be found and connected to, with TLS where that comes first. */
  connect: number
  greeting: number
  /** To answer any one command. */
  command: number
  /** From the first look-up until it asks for the data: also for one that lets each single limit nearly pass. */
  untilData: number
  /** To take the data and to say that it did. */
  data: number
  /** To say goodbye, or to start anew after a mail that it refused. */
  goodbye: number
}

/**
 * RFC 5321 asks for minutes, and relays with a delay at the greeting need one: none of these holds up another mail, since one
 * that is slow gives its place away (`slowSeconds`).
 */
export const mailLimits: MailLimits = {
  connect: 15_000,
  greeting: 60_000,
  command: 60_000,
  untilData: 120_000,
  data: 120_000,
  goodbye: 5_000,
}

/** A mail that has held its place for so long, because it tries whether the server is back or for any reason, holds up no other. */
export const slowSeconds = 15
