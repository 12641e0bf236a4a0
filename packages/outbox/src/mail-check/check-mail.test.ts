import { generateKeyPairSync } from 'node:crypto'
import { SMTPServer } from 'smtp-server'
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
const setUp: MailSetUp = {
  mailFrom: 'letters@example.org',
  returnTo: 'bounces@example.org',
  relay: 'mx.relay.example',
  dkim,
}

const good: Record<string, string[]> = {
  'TXT example.org': ['other=1', 'v=spf1 include:relay.example -all'],
  'TXT relay.example': ['v=spf1 ip4:198.51.100.0/24 include:more.relay.example ~all'],
  'TXT more.relay.example': ['v=spf1 ip6:2001:db8:25::/48 -all'],
  'A mx.relay.example': ['198.51.100.25'],
  'AAAA mx.relay.example': ['2001:db8:25::25'],
  'TXT s1._domainkey.example.org': [`v=DKIM1; k=rsa; p=${ours}`],
  'TXT _dmarc.example.org': ['v=DMARC1; p=reject'],
  'MX example.org': ['mx.example.org'],
  'A mx.example.org': ['198.51.100.7'],
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
  expect(lines[0]).toContain('names your relay: 198.51.100.25, 2001:db8:25::25')
})

interface Row {
  what: string
  change: Record<string, string[] | undefined>
  line: RegExp
}

const spf = (...records: string[]) => ({ 'TXT example.org': records })
const chain = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`TXT s${at}.example`, [`v=spf1 include:s${at + 1}.example -all`]]),
)

test.each<Row>([
  {
    what: 'no record',
    change: { 'TXT example.org': undefined },
    line: /^SPF wrong: No SPF record.* Publish: example\.org\. TXT "v=spf1 a:mx\.relay\.example -all"$/,
  },
  { what: 'two records', change: spf('v=spf1 -all', 'v=spf1 ~all'), line: /^SPF wrong: 2 SPF records/ },
  {
    what: 'a record for everybody',
    change: spf('v=spf1 mx +all'),
    line: /^SPF wrong: It lets anybody.* Publish: example\.org\. TXT "v=spf1 mx -all"$/,
  },
  {
    what: 'a record for everybody, by way of another',
    change: { ...spf('v=spf1 redirect=open.example'), 'TXT open.example': ['v=spf1 ip4:0.0.0.0/0 -all'] },
    line: /^SPF wrong: It lets anybody/,
  },
  {
    what: 'no end',
    change: spf('v=spf1 ip4:198.51.100.25'),
    line: /^SPF look: It does not say.*"v=spf1 ip4:198\.51\.100\.25 -all"$/,
  },
  {
    what: 'a relay that is not named',
    change: spf('v=spf1 ip4:203.0.113.1 -all'),
    line: /^SPF look: .* does not name 198\.51\.100\.25, 2001:db8:25::25,.*"v=spf1 a:mx\.relay\.example ip4:203\.0\.113\.1 -all"$/,
  },
  { what: 'a relay named by a', change: spf('v=spf1 a:mx.relay.example -all'), line: /^SPF ok/ },
  {
    what: 'a relay named by mx',
    change: { ...spf('v=spf1 mx:relay.example -all'), 'MX relay.example': ['mx.relay.example'] },
    line: /^SPF ok/,
  },
  { what: 'a relay named by a redirect', change: spf('v=spf1 redirect=relay.example'), line: /^SPF ok/ },
  {
    what: 'a relay whose name has no address',
    change: { 'A mx.relay.example': undefined, 'AAAA mx.relay.example': undefined },
    line: /^SPF look: .*See that the addresses/,
  },
  {
    what: 'more than ten look-ups',
    change: { ...spf('v=spf1 include:s0.example -all'), ...chain },
    line: /^SPF wrong: .*more than ten look-ups/,
  },
  {
    what: 'more than two void look-ups',
    change: spf('v=spf1 a:gone1.example a:gone2.example a:gone3.example -all'),
    line: /^SPF wrong: .*more than two names that are not there/,
  },
  { what: 'an include that is not there', change: { 'TXT relay.example': undefined }, line: /^SPF wrong: .*is broken/ },
  {
    what: 'a word that SPF does not have',
    change: spf('v=spf1 ipv4:198.51.100.25 -all'),
    line: /^SPF wrong: .*is broken/,
  },
  {
    what: 'an include that fails for now',
    change: { 'TXT relay.example': ['SERVFAIL'] },
    line: /^SPF wrong: DNS did not answer for all/,
  },
])('SPF with $what', async ({ change, line }) => {
  expect(await check(change)).toEqual(expect.arrayContaining([expect.stringMatching(line)]))
})

test.each([
  { relay: 'email-smtp.eu-west-2.amazonaws.com', term: 'include:amazonses.com' },
  { relay: 'smtp.office365.com', term: 'include:spf.protection.outlook.com' },
  { relay: 'localhost', term: 'ip4:<the address from which this machine sends>' },
  { relay: '198.51.100.25', term: 'ip4:198.51.100.25' },
  { relay: '2001:db8:25::25', term: 'ip6:2001:db8:25::25' },
])('to name $relay, $term is to be published', async ({ relay, term }) => {
  const [line] = await check({ 'TXT example.org': undefined }, { relay })
  expect(line).toContain(`"v=spf1 ${term} -all"`)
})

const small = generateKeyPairSync('rsa', { modulusLength: 1024 })
const dkimRecord = (...records: string[]) => ({ 'TXT s1._domainkey.example.org': records })

test.each<Row>([
  {
    what: 'no record',
    change: { 'TXT s1._domainkey.example.org': undefined },
    line: /^DKIM wrong: No record\. Publish: s1\._domainkey\.example\.org\. TXT "v=DKIM1; k=rsa; p=MI[^"]+" "[^"]+"$/,
  },
  { what: 'two records', change: dkimRecord(`p=${ours}`, 'p=AAAA'), line: /^DKIM wrong: 2 records/ },
  { what: 'another key', change: dkimRecord('v=DKIM1; p=AAAA'), line: /^DKIM wrong: Another key/ },
  { what: 'a withdrawn key', change: dkimRecord('v=DKIM1; p='), line: /^DKIM wrong: The published key is empty/ },
  { what: 'a key that is only tried', change: dkimRecord(`v=DKIM1; t=y; p=${ours}`), line: /^DKIM look: .*t=y/ },
  {
    what: 'a key for other things',
    change: dkimRecord(`v=DKIM1; s=other; p=${ours}`),
    line: /^DKIM wrong: It is not for e-mail/,
  },
  { what: 'SHA-1 alone', change: dkimRecord(`v=DKIM1; h=sha1; p=${ours}`), line: /^DKIM wrong: It allows no SHA-256/ },
  { what: 'the wrong kind', change: dkimRecord(`v=DKIM1; k=ed25519; p=${ours}`), line: /^DKIM wrong: .*another kind/ },
  { what: 'the key in pieces', change: dkimRecord(`v=DKIM1;p=${ours.replaceAll(/.{60}/g, '$& ')}`), line: /^DKIM ok/ },
])('DKIM with $what', async ({ change, line }) => {
  expect(await check(change)).toEqual(expect.arrayContaining([expect.stringMatching(line)]))
})

test('a DKIM key that is small is told', async () => {
  const published = small.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const privateKeyOfIt = small.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const lines = await check(dkimRecord(`p=${published}`), { dkim: { ...dkim, privateKey: privateKeyOfIt } })
  expect(lines[1]).toMatch(/^DKIM look: .*1024 bits/)
})

const none = 'TXT _dmarc.example.org'

test.each<Row>([
  {
    what: 'no record',
    change: { [none]: undefined },
    line: /^DMARC wrong: No DMARC.* Publish: _dmarc\.example\.org\. TXT "v=DMARC1; p=quarantine"$/,
  },
  {
    what: 'two records',
    change: { [none]: ['v=DMARC1; p=reject', 'v=DMARC1; p=none'] },
    line: /^DMARC wrong: 2 DMARC records/,
  },
  { what: 'a policy that asks for nothing', change: { [none]: ['v=DMARC1; p=none'] }, line: /^DMARC look:.*p=none/ },
  { what: 'a policy that is only tried', change: { [none]: ['v=DMARC1; p=reject; t=y'] }, line: /^DMARC look:.*t=y/ },
  { what: 'no server that answers', change: { [none]: ['SERVFAIL'] }, line: /^DMARC wrong: DNS did not answer/ },
])('DMARC with $what', async ({ change, line }) => {
  expect(await check(change)).toEqual(expect.arrayContaining([expect.stringMatching(line)]))
})

test.each([
  { policy: 'v=DMARC1; p=reject', says: /^DMARC ok: .*of example\.org/ },
  { policy: 'v=DMARC1; p=reject; sp=none', says: /^DMARC look: .*what is below example\.org/ },
])('mail from a domain below has the policy above: "$policy"', async ({ policy, says }) => {
  const lines = await check({ [none]: [policy] }, { mailFrom: 'letters@mail.example.org' })
  expect(lines[2]).toMatch(says)
})

test.each([
  { returnTo: 'b@mail.example.org', dkimDomain: 'example.org', tags: '', says: /DMARC ok: In line by DKIM and by SPF/ },
  { returnTo: 'b@mail.example.org', dkimDomain: 'example.org', tags: '; aspf=s', says: /DMARC ok: In line by DKIM:/ },
  {
    returnTo: 'b@mail.example.org',
    dkimDomain: 'mail.example.org',
    tags: '; aspf=s; adkim=s',
    says: /DMARC wrong: Neither/,
  },
  {
    returnTo: 'b@relay.example',
    dkimDomain: 'relay.example',
    tags: '',
    says: /DMARC wrong: Neither.*DKIM_DOMAIN=example\.org/,
  },
  { returnTo: 'b@example.org', dkimDomain: 'relay.example', tags: '', says: /DMARC look: In line by SPF alone/ },
])('a return to $returnTo and a signature of $dkimDomain$tags', async ({ returnTo, dkimDomain, tags, says }) => {
  const change = { [none]: [`v=DMARC1; p=reject${tags}`] }
  const lines = await check(change, { returnTo, dkim: { ...dkim, domain: dkimDomain } })
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(says)]))
})

test.each<Row>([
  {
    what: 'no record',
    change: { 'MX example.org': undefined },
    line: /^MX wrong: No MX.* MX 10 mail\.example\.org\.$/,
  },
  {
    what: 'a record that refuses all mail',
    change: { 'MX example.org': ['.'] },
    line: /^MX wrong: It says that it takes no mail/,
  },
  {
    what: 'a host without an address',
    change: { 'A mx.example.org': undefined },
    line: /^MX wrong: .*mx\.example\.org, which has no address/,
  },
  {
    what: 'one host of two without an address',
    change: { 'MX example.org': ['mx.example.org', 'old.example.org'] },
    line: /^MX look: old\.example\.org has no address/,
  },
])('MX with $what', async ({ change, line }) => {
  expect(await check(change)).toEqual(expect.arrayContaining([expect.stringMatching(line)]))
})

test('a certificate that is not good is told as that, and on this machine will do', async () => {
  const smtp = new SMTPServer({ secure: true, authOptional: true }) // its own certificate, which nobody vouches for
  smtp.on('error', () => undefined)
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  const address = smtp.server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  expect(await checkMailServer(`smtps://[::ffff:127.0.0.1]:${port}`)).toMatchObject({
    verdict: 'wrong',
    says: expect.stringMatching(/certificate is not good \(.*\)\. Put the host/),
  })
  expect(await checkMailServer(`smtps://127.0.0.1:${port}`)).toMatchObject({
    verdict: 'ok',
    says: expect.stringMatching(/over TLS, and on this machine with any certificate/),
  })
  await new Promise<void>((resolve) => smtp.close(() => resolve()))
})

test('a relay elsewhere that answers without TLS alone is wrong', async () => {
  const smtp = await startSmtpForTests()
  // The same address under a name that is not known as this machine's.
  const elsewhere = smtp.url.replace('127.0.0.1', 'ada:hunter2@[::ffff:127.0.0.1]')
  expect(await checkMailServer(elsewhere)).toMatchObject({
    verdict: 'wrong',
    says: expect.stringMatching(/it answers without TLS alone .*nothing is sent/),
  })
  await smtp.close()
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
