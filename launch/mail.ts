import { buildTestMail, createSigner, dkimVariables, loadDkimKey, openTransport } from '@safe-to-report/outbox/dispatch'
import { checkMailDns, checkMailServer, openDns } from '@safe-to-report/outbox/mail-check'
import { classifyFiles } from './classify-files.ts'
import { mailServerAddress, readEnv } from '@safe-to-report/serving'
import { z } from 'zod'

const usage = `npm run mail -- check            looks at DNS (SPF, DKIM, DMARC, MX) and at the mail server; sends nothing
npm run mail -- test <address>   sends one mail, signed as letters are
npm run mail -- classify FILE…   says of each returned mail (.eml, or mbox) in a line of JSON what it would be taken for

The first two read the worker's environment: SMTP_URL, MAIL_FROM, BOUNCE_ADDRESS, DKIM_…; DNS_SERVERS=1.1.1.1,9.9.9.9 asks others.`

const mailEnv = z.object({
  SMTP_URL: mailServerAddress(['smtps', 'smtp']),
  MAIL_FROM: z.email(),
  BOUNCE_ADDRESS: z.email().optional(),
  DNS_SERVERS: z.string().default(''),
  ...dkimVariables,
})

const [action, ...given] = process.argv.slice(2)
const [to] = given
const read = readEnv(mailEnv, process.env)

try {
  if (action === 'classify' && given.length > 0) process.exitCode = await classifyFiles(given)
  else if (action === 'classify') {
    console.error(usage)
    process.exitCode = 1
  } else if (!read.ok) {
    console.error(`Please set, as for the worker:\n${read.faults.map((fault) => `  ${fault}`).join('\n')}`)
    process.exitCode = 1
  } else if (action === 'check') await check(read.env)
  else if (action === 'test' && z.email().safeParse(to).success) await sendTest(read.env, to ?? '')
  else {
    console.error(usage)
    process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : 'It failed for an unknown reason.')
  process.exitCode = 1
}

async function check(env: z.infer<typeof mailEnv>): Promise<void> {
  const dkim = await loadDkimKey(env)
  const servers = env.DNS_SERVERS.split(',')
    .map((server) => server.trim())
    .filter((server) => server !== '')
  const setUp = {
    mailFrom: env.MAIL_FROM,
    returnTo: env.BOUNCE_ADDRESS ?? env.MAIL_FROM,
    relay: new URL(env.SMTP_URL).hostname.replaceAll(/[[\]]/g, ''),
    dkim,
  }
  const findings = [...(await checkMailDns(openDns(servers), setUp)), await checkMailServer(env.SMTP_URL)]
  for (const { what, verdict, says } of findings) console.log(`${verdict.padEnd(6)} ${what}\n       ${says}`)
  if (findings.some(({ verdict }) => verdict === 'wrong')) process.exitCode = 1
}

async function sendTest(env: z.infer<typeof mailEnv>, address: string): Promise<void> {
  const dkim = await loadDkimKey(env)
  const message = await buildTestMail({
    to: address,
    mailFrom: env.MAIL_FROM,
    returnTo: env.BOUNCE_ADDRESS ?? env.MAIL_FROM,
    sign: dkim && createSigner(dkim),
    now: new Date(),
  })
  const transport = openTransport({ smtpUrl: env.SMTP_URL, maxConnections: 1 })
  try {
    console.log(`The mail server said: ${await transport.send(message, () => Promise.resolve())}`)
  } finally {
    transport.close()
  }
}
