import { generateKeyPairSync } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { startDnsForTests } from '../testing/dns-for-tests.ts'
import { startSmtpForTests } from '../testing/smtp-for-tests.ts'
import { checkMailDns, type MailSetUp } from './check-mail.ts'
import { checkMailServer } from './check-server.ts'
import { openDns } from './open-dns.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ours = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const dkim = {
  domain: 'example.org',
  selector: 's1',
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
}
const setUp: MailSetUp = { mailFrom: 'letters@example.org', returnTo: 'bounces@example.org', dkim }

const good: Record<string, string[]> = {
  'TXT example.org': ['other=1', 'v=spf1 include:relay.example -all'],
  'TXT s1._domainkey.example.org': [`v=DKIM1; k=rsa; p=${ours}`],
  'TXT _dmarc.example.org': ['v=DMARC1; p=reject'],
  'MX example.org': ['mx.example.org'],
}

const server = await startDnsForTests(good)
const dns = openDns([server.address])

afterAll(server.close)

async function check(change: Record<string, string[] | undefined> = {}, differs: Partial<MailSetUp> = {}) {
  server.zone = Object.fromEntries(
    Object.entries({ ...good, ...change }).flatMap(([name, found]) => (found ? [[name, found]] : [])),
  )
  const findings = await checkMailDns(dns, { ...setUp, ...differs })
  return findings.map(({ what, verdict, says }) => `${what.split(' ')[0]} ${verdict}: ${says}`)
}

test('a good set-up is ok in every line', async () => {
  const lines = await check()
  expect(lines.map((line) => line.split(':')[0])).toEqual(['SPF ok', 'DKIM ok', 'DMARC ok', 'MX ok'])
})

test.each([
  { what: 'no SPF', change: { 'TXT example.org': undefined }, line: /^SPF wrong: No SPF record/ },
  {
    what: 'two SPF records',
    change: { 'TXT example.org': ['v=spf1 -all', 'v=spf1 ~all'] },
    line: /^SPF wrong: More than one/,
  },
  { what: 'SPF for everybody', change: { 'TXT example.org': ['v=spf1 +all'] }, line: /^SPF wrong: It lets anybody/ },
  {
    what: 'no DKIM record',
    change: { 'TXT s1._domainkey.example.org': undefined },
    line: /^DKIM wrong: No record\. Add .*v=DKIM1; k=rsa; p=MI/,
  },
  {
    what: 'another DKIM key',
    change: { 'TXT s1._domainkey.example.org': ['v=DKIM1; p=AAAA'] },
    line: /^DKIM wrong: Another key/,
  },
  {
    what: 'a withdrawn DKIM key',
    change: { 'TXT s1._domainkey.example.org': ['v=DKIM1; p='] },
    line: /^DKIM wrong: The published key is empty/,
  },
  { what: 'no DMARC', change: { 'TXT _dmarc.example.org': undefined }, line: /^DMARC wrong: No DMARC/ },
  {
    what: 'a DMARC that asks for nothing',
    change: { 'TXT _dmarc.example.org': ['v=DMARC1; p=none'] },
    line: /^DMARC look:.*p=none/,
  },
  { what: 'no MX', change: { 'MX example.org': undefined }, line: /^MX wrong: No MX/ },
])('$what is told, with what to do', async ({ change, line }) => {
  expect(await check(change)).toEqual(expect.arrayContaining([expect.stringMatching(line)]))
})

test.each([
  { returnTo: 'b@mail.example.org', dkimDomain: 'example.org', aspf: '', says: /DMARC ok: In line by DKIM and by SPF/ },
  { returnTo: 'b@mail.example.org', dkimDomain: 'example.org', aspf: '; aspf=s', says: /DMARC ok: In line by DKIM:/ },
  { returnTo: 'b@relay.example', dkimDomain: 'relay.example', aspf: '', says: /DMARC wrong: Neither/ },
  { returnTo: 'b@example.org', dkimDomain: 'relay.example', aspf: '', says: /DMARC look: In line by SPF alone/ },
])('a return to $returnTo and a signature of $dkimDomain$aspf', async ({ returnTo, dkimDomain, aspf, says }) => {
  const change = { 'TXT _dmarc.example.org': [`v=DMARC1; p=reject${aspf}`] }
  const lines = await check(change, { returnTo, dkim: { ...dkim, domain: dkimDomain } })
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(says)]))
})

test('a server of this machine may answer without TLS; one that does not answer is told', async () => {
  const smtp = await startSmtpForTests()
  expect(await checkMailServer(smtp.url)).toMatchObject({
    verdict: 'ok',
    says: expect.stringMatching(/without TLS, on this machine/),
  })
  await smtp.close()
  expect(await checkMailServer(smtp.url)).toMatchObject({
    verdict: 'wrong',
    says: expect.stringMatching(/no connection/),
  })
})
