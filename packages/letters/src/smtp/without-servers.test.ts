import { expect, test } from 'vitest'
import { withoutServers } from './tidy-reply.ts'

test.each([
  ['connect to mx.y.example[192.0.2.1]:25: Connection refused', 'connect to [server]: Connection refused'],
  ['host mx1.example.org[2001:db8::1] said: 550 5.1.1 no', 'host [server] said: 550 5.1.1 no'],
  ['size limit 2000 of server 127.0.0.1[127.0.0.1]', 'size limit 2000 of server [server]'],
  ['see https://x.example/y?ip=192.0.2.7 now', 'see [link] now'],
  ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'],
  ['552 5.2.2 Mailbox full at 12:30:45', '552 5.2.2 Mailbox full at 12:30:45'],
])('"%s" is shown without servers', (reply, shown) => {
  expect(withoutServers(reply)).toBe(shown)
})
