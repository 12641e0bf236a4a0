import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { hideAddresses } from '../dispatch/judge-failure.ts'
import type { MailFinding } from './finding.ts'

const smtpError = z.object({
  code: z.string().optional(),
  message: z.string().optional(),
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
    const says = `${url.hostname} answers over TLS, with a good certificate; ${login}.`
    if (isLocal || url.protocol === 'smtps:' || url.searchParams.get('requireTLS') === 'true')
      return { what, verdict: 'ok', says }
    const insist =
      'But TLS is not insisted on, so that somebody in between can do away with it. Add ?requireTLS=true to SMTP_URL.'
    return { what, verdict: 'look', says: `${says} ${insist}` }
  }
  if (withTls.startsWith(badCertificate)) return { what, verdict: 'wrong', says: `${url.hostname}: ${withTls}` }
  const withoutTls = url.protocol === 'smtps:' ? withTls : await tryToConnect(smtpUrl, false)
  if (withoutTls !== undefined) return { what, verdict: 'wrong', says: `${url.hostname}: ${withoutTls}` }
  if (isLocal) return { what, verdict: 'ok', says: `${url.hostname} answers, without TLS, on this machine.` }
  const says = `${url.hostname} answers without TLS alone: letters and the password would travel readable. Use smtps:, or a relay with STARTTLS.`
  return { what, verdict: 'wrong', says }
}

const badCertificate = 'its certificate is not good'

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
    const { code, message = '', response, command } = smtpError.catch({}).parse(error)
    if (response === undefined && /certificate|altnames|self.signed/i.test(message)) {
      return `${badCertificate} (${message.slice(0, 200)}). Put the host into SMTP_URL by the name that its certificate has, or have it renewed.`
    }
    if (command?.startsWith('AUTH')) return `the log-in was refused: ${hideAddresses(response ?? '')}`
    return response ? `it said ${hideAddresses(response)}` : `no connection (${code ?? 'for a reason unknown'}).`
  } finally {
    transport.close()
  }
}
