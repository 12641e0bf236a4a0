import { expect, test } from 'vitest'
import { languages } from '@safe-to-report/languages'
import { sayWhy } from '../mails.ts'
import { judgeFailure, type RefusedBy } from './judge-failure.ts'

/** Refusals as servers make them at hand-over, and whose no each is. */
const refusals: { from: string; command: string; said: string; by: RefusedBy; isForItsText: boolean }[] = [
  {
    from: 'Postfix, of its size limit',
    command: 'DATA',
    said: '552 5.3.4 Error: message file too big',
    by: 'relay',
    isForItsText: true,
  },
  {
    from: 'Postfix, told the size',
    command: 'MAIL FROM',
    said: '552 5.3.4 Message size exceeds fixed limit',
    by: 'relay',
    isForItsText: true,
  },
  { from: 'rspamd by milter', command: 'DATA', said: '554 5.7.1 Gtube pattern', by: 'relay', isForItsText: true },
  {
    from: 'Exim, a DATA ACL',
    command: 'DATA',
    said: '550 Administrative prohibition',
    by: 'relay',
    isForItsText: true,
  },
  {
    from: 'Postfix, unknown user',
    command: 'RCPT TO',
    said: '550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in relay recipient table',
    by: 'address',
    isForItsText: false,
  },
  { from: 'Exim', command: 'RCPT TO', said: '550 Unrouteable address', by: 'address', isForItsText: false },
  { from: 'OpenSMTPD', command: 'RCPT TO', said: '550 Invalid recipient', by: 'address', isForItsText: false },
  {
    from: 'a null MX',
    command: 'RCPT TO',
    said: '556 5.1.10 <a@b.example>: Recipient address rejected: Domain b.example does not accept mail (nullMX)',
    by: 'address',
    isForItsText: false,
  },
  {
    from: 'a relay, a rule about the recipient',
    command: 'RCPT TO',
    said: '550 5.7.1 <a@b.example>: Recipient address rejected: Access denied',
    by: 'relay',
    isForItsText: false,
  },
  {
    from: 'Postfix, that asked the office',
    command: 'RCPT TO',
    said: '550 5.1.1 <a@b.example>: Recipient address rejected: undeliverable address: host mx.b.example[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command)',
    by: 'office',
    isForItsText: false,
  },
  {
    from: 'a relay that hands on at once',
    command: 'DATA',
    said: '554 5.7.1 host mx.b.example[192.0.2.1] said: 554 5.7.1 Not wanted',
    by: 'office',
    isForItsText: true,
  },
]

test.each(refusals)('$from: the no to $command is of: $by', ({ command, said, by, isForItsText }) => {
  const failure = judgeFailure({ command, response: said, responseCode: Number(said.slice(0, 3)) }, command === 'DATA')
  expect(failure).toMatchObject({ failure: 'refused', by, isForItsText })
})

test('an address that cannot be said is our no', () => {
  expect(judgeFailure({ code: 'EENVELOPE', command: 'API' }, false)).toMatchObject({ by: 'us', isForItsText: false })
})

const reply = '552 5.3.4 from relay.ours.example[10.0.0.7]:25: too big'
const ofOffice = {
  en: /The mail server of the office/,
  es: /El servidor de correo de la oficina/,
  pt: /O servidor de e-mail do gabinete/,
  cy: /gan weinydd post y swyddfa/,
}

test.each(languages)(
  'in %s the office’s server is named for its own no alone, and no machine of ours is',
  (language) => {
    const says = (by: RefusedBy): string => sayWhy(language, 'member', { why: 'refused', by, reply })
    expect(says('office')).toMatch(ofOffice[language])
    for (const by of ['us', 'relay', 'address'] as const) expect(says(by)).not.toMatch(ofOffice[language])
    expect(new Set((['us', 'relay', 'address', 'office'] as const).map(says)).size).toBe(4)
    expect(says('relay')).toContain('too big')
    expect(says('relay')).not.toMatch(/10\.0\.0\.7|relay\.ours/)
    expect(sayWhy(language, 'member', { why: 'gave-up', reply })).not.toMatch(/10\.0\.0\.7|relay\.ours/)
  },
)
