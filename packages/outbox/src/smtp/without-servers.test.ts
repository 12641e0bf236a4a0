import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyReply } from './tidy-reply.ts'
import { withoutServers } from './without-servers.ts'

test.each([
  [
    'a name with its address',
    'connect to mx.y.example[192.0.2.1]:25: Connection refused',
    'connect to [server]: Connection refused',
  ],
  ['with one of IPv6', 'host mx1.example.org[2001:db8::1] said: 550 5.1.1 no', 'host [server] said: 550 5.1.1 no'],
  ['an address twice', 'size limit 2000 of server 127.0.0.1[127.0.0.1]', 'size limit 2000 of server [server]'],
  ['a name at the end', '250 2.0.0 Ok: queued as 4F2 by mx1.office.example', '250 2.0.0 Ok: queued as 4F2 by [server]'],
  ['a name in capitals', 'MX1.EXAMPLE.ORG closing', '[server] closing'],
  ['a name with capitals', '454 Mail.Example.Org is busy', '454 [server] is busy'],
  ['a name with a port', '554 mx.example.org:25 no', '554 [server] no'],
  ['a name in quotes', `550 'mx.example.org' and <mx.example.org>`, '550 [server] and [server]'],
  ['a name behind a sign', '554 helo=<mx.example.org>; no', '554 helo=[server]; no'],
  ['a name after the code', '550-mx.example.org no', '550-[server] no'],
  [
    'Exchange with its date',
    '550 5.4.1 Denied. [AB1.eop-eur04.prod.mail.example 2026-11-30T10:00Z 08DE]',
    '550 5.4.1 Denied. [[server] 2026-11-30T10:00Z 08DE]',
  ],
  ['a name in another script', '550 by mx.пример.рф and mx.xn--p1ai', '550 by [server] and [server]'],
  ['an underscore', '550 host_a.example.org, _dmarc.example.org', '550 [server]'],
  ['a name without a dot', 'host mailgate[10.0.0.1] said: 550 no', 'host [server] said: 550 no'],
  ['and without an address', 'host mailgate said: 550 no', 'host [server] said: 550 no'],
  ['and with a number', 'Generating server: EX01 refused', 'Generating server: [server] refused'],
  ['this machine', 'connect to localhost:25 refused', 'connect to [server] refused'],
  ['an address alone', 'Messages from 192.0.2.4 wait', 'Messages from [server] wait'],
  ['as SMTP writes it', '554 [IPv6:2001:db8::1] and ::1 and fe80::1%eth0', '554 [server] and [server] and [server]'],
  ['turned round', '554 client 4.2.0.192.in-addr.arpa', '554 client [server]'],
  ['a link', 'see https://x.example/y?ip=192.0.2.7 now', 'see [link] now'],
  ['a link without its scheme', 'see www.list.example/query/192.0.2.7', 'see [link]'],
  ['a name that was cut', tidyReply(`550 ${'no '.repeat(96)}mx1.example.org`), `550 ${'no '.repeat(96)}…`],
])('%s is left out', (_, reply, shown) => {
  expect(withoutServers(reply)).toBe(shown)
})

test.each([
  '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
  '550 5.2.0 STOREDRV.Deliver; QUEUE.Expired; SMTPSEND.DNS.NonExistentDomain',
  '552 5.2.2 Mailbox full at 12:30:45',
  '550 5.1.1 [address]: Recipient address rejected: User unknown in virtual mailbox table',
  '550 Requested action not taken: mailbox unavailable (#5.1.1)',
  '550 rejected.Please ask the postmaster, i.e. at 5 p.m.',
  '554 v3.4.1 of the filter, 10.5 of 15 points',
  '451 greylisted, come back in 00:05:00',
  '554 the server that said this is not known',
])('%s is left as it is', (reply) => {
  expect(withoutServers(reply)).toBe(reply)
})

const label = fc.stringMatching(/^[a-z](?:[a-z\d-]{0,12}[a-z\d])?$/)
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.constantFrom('example', 'test', 'org.uk', 'xn--p1ai'))
  .map(([labels, end]) => [...labels, end].join('.'))
const around = fc.constantFrom('at ', '(', '[', '<', '"', '550 ', 'by=', 'a, ', '550-5.1.1 ')

test('no host is left, wherever it stands, and what is shown stays so', () => {
  fc.assert(
    fc.property(
      around,
      host,
      fc.constantFrom('', ')', ']', '>', '.', ':', ':25', ' said no', '[192.0.2.9]'),
      (a, name, b) => {
        for (const said of [name, name.toUpperCase()]) {
          const shown = withoutServers(tidyReply(`${a}${said}${b}`))
          expect(shown.toLowerCase()).not.toContain(name)
          expect(shown).not.toContain('192.0.2.9')
          expect(withoutServers(shown)).toBe(shown)
        }
      },
    ),
  )
})
