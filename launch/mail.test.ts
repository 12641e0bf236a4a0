import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { startDnsForTests, startSmtpForTests, verifyDkim } from '@safe-to-report/outbox/testing'
import { keptCompiled } from '@safe-to-report/serving/testing'
import { afterAll, expect, test } from 'vitest'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const published = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const good = {
  'TXT example.org': ['v=spf1 include:relay.example -all'],
  'TXT relay.example': ['v=spf1 ip4:198.51.100.0/24 -all'],
  'A mx.example.org': ['198.51.100.25'],
  'TXT s1._domainkey.example.org': [`v=DKIM1; k=rsa; p=${published}`],
  'TXT _dmarc.example.org': ['v=DMARC1; p=reject'],
  'MX example.org': ['mx.example.org'],
}
const [dns, smtp] = await Promise.all([startDnsForTests(good), startSmtpForTests()])
const env = {
  SMTP_URL: smtp.url,
  MAIL_FROM: 'letters@example.org',
  BOUNCE_ADDRESS: 'back@example.org',
  DKIM_DOMAIN: 'example.org',
  DKIM_SELECTOR: 's1',
  DKIM_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  DNS_SERVERS: dns.address,
}

afterAll(() => Promise.all([dns.close(), smtp.close()]))

/** Runs the command as `npm run mail` does, with this environment and no other. */
function runMail(args: string[], change: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const script = fileURLToPath(new URL('mail.ts', import.meta.url))
  const child = spawn(process.execPath, [script, ...args], { env: { ...keptCompiled, ...env, ...change } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

test('`check` says line by line how a good set-up is, and sends nothing', async () => {
  const { code, said } = await runMail(['check'])
  expect(said.match(/^\S+ +(?:SPF|DKIM|DMARC|MX|Mail server)/gm)).toEqual([
    expect.stringMatching(/^look +SPF/), // a relay on this machine: by which address it sends nobody can tell
    expect.stringMatching(/^ok +DKIM/),
    expect.stringMatching(/^ok +DMARC/),
    expect.stringMatching(/^ok +MX/),
    expect.stringMatching(/^ok +Mail server/),
  ])
  expect(code).toBe(0)
  expect(smtp.received).toEqual([])
})

test('`check` fails where something is wrong, and shows neither the key nor the password', async () => {
  const { code, said } = await runMail(['check'], {
    DKIM_SELECTOR: 'other',
    BOUNCE_ADDRESS: 'back@elsewhere.example',
    SMTP_URL: 'smtp://ada:hunter2@127.0.0.1:9',
  })
  expect(code).toBe(1)
  for (const line of [/^wrong +SPF of elsewhere/m, /^wrong +DKIM of other/m, /^wrong +Mail server/m])
    expect(said).toMatch(line)
  expect(said).not.toMatch(/hunter2|PRIVATE KEY/)
})

test('`test` sends one mail, whose signature holds where it arrives', async () => {
  const { code, said } = await runMail(['test', 'you@example.net'])
  expect(said).toContain('taken as 12345')
  expect(code).toBe(0)
  expect(smtp.received.map(({ sender, recipients }) => [sender, recipients])).toEqual([
    ['back@example.org', ['you@example.net']],
  ])
  const arrived = Buffer.from(smtp.received[0]?.raw ?? '')
  expect(verifyDkim(arrived, publicKey).isGood).toBe(true)
})

test('anything else is answered with how to use it', async () => {
  const { code, said } = await runMail(['test', 'nobody@'])
  expect(code).toBe(1)
  expect(said).toContain('npm run mail -- check')
})
