import { expect, test } from 'vitest'
import { judgeFailure } from './judge-failure.ts'

/** Replies as servers and providers give them: codes and forms are theirs, the words mostly ours. */
const replies: { from: string; command: string; said: string; is: string; wait?: number }[] = [
  // Too many at once.
  { from: 'Postfix', command: 'CONN', said: '421 4.7.0 mx Error: too many connections from 192.0.2.9', is: 'crowd' },
  {
    from: 'Office 365',
    command: 'DATA',
    said: '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
    is: 'crowd',
  },
  {
    from: 'Exchange',
    command: 'CONN',
    said: '421 4.3.2 The maximum number of concurrent connections was reached',
    is: 'crowd',
  },
  // Too much, altogether.
  {
    from: 'Google',
    command: 'DATA',
    said: '421-4.7.28 We saw an unusual rate of mail from your IP address. Mail sent\r\n421 4.7.28 from it is rate limited.',
    is: 'server',
  },
  { from: 'Amazon SES', command: 'DATA', said: '454 Throttling failure: Maximum sending rate exceeded.', is: 'server' },
  {
    from: 'Amazon SES',
    command: 'MAIL FROM',
    said: '454 Throttling failure: Maximum sending rate exceeded.',
    is: 'server',
  },
  { from: 'a relay', command: 'RCPT TO', said: '452 4.5.3 Too many recipients', is: 'server' },
  { from: 'a relay', command: 'DATA', said: '452 4.3.1 Not enough storage', is: 'stumble' },
  {
    from: 'a relay',
    command: 'CONN',
    said: '421 4.3.2 Closing for repairs, come back in 10 minutes',
    is: 'server',
    wait: 600,
  },
  // Over one mail, a process of its own fell.
  { from: 'Postfix', command: 'DATA', said: '451 4.3.0 Error: queue file write error', is: 'stumble' },
  { from: 'a relay', command: 'RCPT TO', said: '421 4.3.0 Going down', is: 'stumble' },
  // The words of another server, which a stranger may run, are about that mail alone.
  {
    from: 'Postfix',
    command: 'RCPT TO',
    said: '450 4.1.1 <a@b.example>: unverified: host mx.b.example[192.0.2.1] said: 450 4.7.1 your account reached its daily quota',
    is: 'answer',
  },
  // What may be sent in a day is used up.
  {
    from: 'Amazon SES',
    command: 'DATA',
    said: '454 Throttling failure: Daily message quota exceeded.',
    is: 'server until tomorrow',
  },
  {
    from: 'Google',
    command: 'DATA',
    said: '550 5.4.5 The daily sending limit of this user is reached',
    is: 'server until tomorrow',
  },
  {
    from: 'Office 365',
    command: 'DATA',
    said: '550 5.1.90 You have reached your daily limit for recipients',
    is: 'server until tomorrow',
  },
  {
    from: 'a host',
    command: 'RCPT TO',
    said: '451 Limit of 500 mails per day, and it is used up',
    is: 'server until tomorrow',
  },
  { from: 'Exim', command: 'RCPT TO', said: '451 Sender rate overlimit - 6.0 / 1m', is: 'server' },
  { from: 'Exim', command: 'MAIL FROM', said: '451 Sender rate overlimit - 6.0 / 1m', is: 'server' },
  { from: 'Exim', command: 'DATA', said: '450 Host overlimit: 31.2 / 1m', is: 'server' },
  {
    from: 'Postfix',
    command: 'MAIL FROM',
    said: '450 4.7.1 Error: too much mail from 127.0.0.1',
    is: 'server',
  },
  // Too much, for one domain.
  { from: 'a relay', command: 'RCPT TO', said: '450 4.7.1 Rate limit exceeded', is: 'domain' },
  { from: 'Office 365', command: 'RCPT TO', said: '451 4.7.500 Server busy. Please try again later', is: 'domain' },
  // This mail, for now.
  { from: 'Google', command: 'RCPT TO', said: '450 4.2.1 The user receives mail too quickly', is: 'answer' },
  { from: 'a relay', command: 'RCPT TO', said: '452 4.2.2 Mailbox full, exceeded its storage limit', is: 'answer' },
  {
    from: 'a greylist',
    command: 'RCPT TO',
    said: '451 4.7.1 Greylisted, please try again in 300 seconds',
    is: 'answer',
    wait: 300,
  },
  {
    from: 'milter-greylist',
    command: 'DATA',
    said: '451 4.7.1 Greylisting in action, please come back in 01:05:00',
    is: 'answer',
    wait: 3_900,
  },
  {
    from: 'a relay',
    command: 'RCPT TO',
    said: '451 4.4.0 Name service error, the domain does not answer',
    is: 'answer',
  },
  // The server is not well.
  {
    from: 'a relay',
    command: 'STARTTLS',
    said: '454 4.7.0 TLS not available due to a temporary reason',
    is: 'connection',
  },
  { from: 'a relay', command: 'AUTH PLAIN', said: '454 4.7.0 Temporary authentication trouble', is: 'connection' },
  { from: 'a relay', command: 'CONN', said: '421 4.4.2 Timed out', is: 'connection' },
  // We are refused, whatever the mail: staff must mend it.
  { from: 'a relay', command: 'AUTH LOGIN', said: '535 5.7.8 Credentials invalid', is: 'set-up, ours' },
  { from: 'a relay', command: 'MAIL FROM', said: '530 5.7.0 Must issue a STARTTLS command first', is: 'set-up, ours' },
  { from: 'a relay', command: 'RCPT TO', said: '530 5.7.1 Client was not authenticated', is: 'set-up, ours' },
  {
    from: 'a relay',
    command: 'MAIL FROM',
    said: '553 5.7.1 Sender address rejected: not owned by user',
    is: 'set-up, ours',
  },
  { from: 'a relay', command: 'CONN', said: '554 5.7.1 Your IP is on a list', is: 'set-up, ours' },
  // The same, in answer to a recipient or the data.
  { from: 'Postfix', command: 'RCPT TO', said: '554 5.7.1 <a@b.example>: Relay access denied', is: 'set-up' },
  {
    from: 'Postfix',
    command: 'RCPT TO',
    said: '450 4.1.8 <a@b.example>: Sender address rejected: Domain not found',
    is: 'set-up',
  },
  { from: 'a relay', command: 'RCPT TO', said: '554 5.7.1 Client host [192.0.2.9] blocked using a list', is: 'set-up' },
  {
    from: 'Office 365',
    command: 'DATA',
    said: '550 5.7.60 This client has no permission to send as this sender',
    is: 'set-up',
  },
  { from: 'Google', command: 'DATA', said: '550 5.7.26 This mail passes neither SPF nor DKIM', is: 'set-up' },
  { from: 'Amazon SES', command: 'DATA', said: '554 Message rejected: Email address is not verified.', is: 'set-up' },
  // The last word about this mail.
  { from: 'a relay', command: 'DATA', said: '550 5.7.1 Refused by our policy', is: 'refused' },
  { from: 'a relay', command: 'DATA', said: '554 5.7.1 This looks like spam', is: 'refused' },
  { from: 'a relay', command: 'RCPT TO', said: '552 5.2.2 Mailbox full, exceeded its storage limit', is: 'refused' },
  { from: 'a relay', command: 'RCPT TO', said: '550 5.2.1 Your account is disabled', is: 'refused' },
  { from: 'a relay', command: 'RCPT TO', said: '550 5.1.1 User unknown', is: 'refused' },
  { from: 'a relay', command: 'DATA', said: '552 5.3.4 Message size limit exceeded', is: 'refused' },
  { from: 'a relay', command: 'MAIL FROM', said: '552 5.3.4 Message size limit exceeded', is: 'refused' },
  { from: 'RFC 7504', command: 'RCPT TO', said: '556 5.1.10 The domain takes no mail', is: 'refused' },
]

test.each(replies)('$from, to $command: "$said" is $is', ({ command, said, is, wait }) => {
  const failure = judgeFailure({ command, response: said, responseCode: Number(said.slice(0, 3)) }, command === 'DATA')
  expect(inWords(failure)).toBe(is)
  expect('waitSeconds' in failure ? failure.waitSeconds : undefined).toBe(wait)
})

function inWords(failure: ReturnType<typeof judgeFailure>): string {
  if (failure.failure !== 'put-off') return failure.failure
  if (failure.untilTomorrow) return `${failure.by} until tomorrow`
  return failure.by === 'set-up' && failure.isOurs ? 'set-up, ours' : failure.by
}
