import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { tidyReply } from '../smtp/tidy-reply.ts'
import { insistOnTls } from '../dispatch/open-transport.ts'
import { mailLimits } from '../smtp/limits.ts'
import { isOnOwnMachine } from '../own-machine.ts'
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
  const withTls = await tryToConnect(insistOnTls(smtpUrl), true)
  if (withTls === undefined) {
    const login = url.username === '' ? 'no log-in is set' : 'the log-in is accepted'
    const certificate = isOnOwnMachine(url) ? 'and on this machine with any certificate' : 'with a good certificate'
    return { what, verdict: 'ok', says: `${url.hostname} answers over TLS, ${certificate}; ${login}.` }
  }
  // Elsewhere nothing is tried without TLS, and so no password is shown to whoever stands in between.
  const isWithoutTls = isOnOwnMachine(url) && url.protocol === 'smtp:'
  const trouble = isWithoutTls ? await tryToConnect(smtpUrl, false) : withTls
  if (trouble !== undefined) return { what, verdict: 'wrong', says: `${url.hostname}: ${trouble}` }
  return { what, verdict: 'ok', says: `${url.hostname} answers, without TLS, on this machine.` }
}

const badCertificate = 'its certificate is not good'

/** Undefined when all is well; otherwise what went wrong, in words. */
async function tryToConnect(url: string, requireTLS: boolean): Promise<string | undefined> {
  const transport = createTransport({
    url,
    requireTLS,
    tls: { rejectUnauthorized: !isOnOwnMachine(new URL(url)) },
    connectionTimeout: mailLimits.connect,
    greetingTimeout: mailLimits.greeting,
    socketTimeout: mailLimits.greeting,
  })
  try {
    await transport.verify()
    return undefined
  } catch (error) {
    const { code, message = '', response, command } = smtpError.catch({}).parse(error)
    if (response === undefined && /certificate|altnames|self.signed/i.test(message)) {
      return `${badCertificate} (${tidyReply(message).slice(0, 200)}). Put the host into SMTP_URL by the name that its certificate has, or have it renewed.`
    }
    if (command === 'STARTTLS' && response !== undefined) {
      return `it answers without TLS alone (${tidyReply(response)}), and so nothing is sent: letters and the password would travel readable. Use smtps:, or a relay with STARTTLS.`
    }
    if (command?.startsWith('AUTH')) return `the log-in was refused: ${tidyReply(response ?? '')}`
    return response ? `it said ${tidyReply(response)}` : `no connection (${code ?? 'for a reason unknown'}).`
  } finally {
    transport.close()
  }
}
