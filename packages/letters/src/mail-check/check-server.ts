import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { hideAddresses } from '../dispatch/judge-failure.ts'
import type { MailFinding } from './check-mail.ts'

const smtpError = z.object({
  code: z.string().optional(),
  response: z.string().optional(),
  command: z.string().optional(),
})

/** Connects, insists on TLS, and logs in; nothing is sent. */
export async function checkMailServer(smtpUrl: string): Promise<MailFinding> {
  const what = 'Mail server'
  const url = new URL(smtpUrl)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const withTls = await tryToConnect(smtpUrl, true)
  if (withTls === undefined) {
    const login = url.username === '' ? 'no log-in is set' : 'the log-in is accepted'
    return { what, verdict: 'ok', says: `${url.hostname} answers over TLS; ${login}.` }
  }
  const withoutTls = url.protocol === 'smtps:' ? withTls : await tryToConnect(smtpUrl, false)
  if (withoutTls !== undefined) return { what, verdict: 'wrong', says: `${url.hostname}: ${withoutTls}` }
  if (isLocal) return { what, verdict: 'ok', says: `${url.hostname} answers, without TLS, on this machine.` }
  const says = `${url.hostname} answers without TLS alone: letters and the password would travel readable. Use smtps:, or a relay with STARTTLS.`
  return { what, verdict: 'wrong', says }
}

/** Undefined when all is well; otherwise what went wrong, in words. */
async function tryToConnect(url: string, requireTLS: boolean): Promise<string | undefined> {
  const transport = createTransport({
    url,
    requireTLS,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000,
  })
  try {
    await transport.verify()
    return undefined
  } catch (error) {
    const { code, response, command } = smtpError.catch({}).parse(error)
    if (command?.startsWith('AUTH')) return `the log-in was refused: ${hideAddresses(response ?? '')}`
    return response ? `it said ${hideAddresses(response)}` : `no connection (${code ?? 'for a reason unknown'}).`
  } finally {
    transport.close()
  }
}
