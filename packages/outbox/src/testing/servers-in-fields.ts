import { failed, inFields, office, type ServersMail } from './shapes-of-returned-mail.ts'

/** Reports for machines, as many servers write them. */
export const serversInFields: readonly ServersMail[] = [
  inFields(
    'Postfix, unknown user',
    failed('5.1.1', `550 5.1.1 <${office}>: Recipient address rejected: User unknown`),
    { is: 'unknown-address' },
  ),
  inFields(
    'Postfix, nobody there',
    failed('4.4.1', 'connect to mx.example.org[192.0.2.1]:25: Connection refused', 'X-Postfix'),
    { is: 'unreachable' },
  ),
  inFields(
    'Postfix, no such host',
    failed(
      '5.4.4',
      'Host or domain name not found. Name service error for name=example.org type=A: Host not found',
      'X-Postfix',
    ),
    { is: 'takes-no-mail' },
  ),
  inFields(
    'Postfix, a name server that is ill',
    failed(
      '4.4.3',
      'Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again',
      'X-Postfix',
    ),
    { is: 'unreachable' },
  ),
  inFields('Postfix, null MX', failed('5.1.10', 'Domain example.org does not accept mail (nullMX)', 'X-Postfix'), {
    is: 'takes-no-mail',
  }),
  inFields(
    'Postfix, our sender',
    failed('5.1.8', '553 5.1.8 <x@us.example>... Domain of sender address x@us.example does not exist'),
    { is: 'our-sender' },
  ),
  inFields('Postfix, a smarthost that does not relay', failed('5.7.1', `554 5.7.1 <${office}>: Relay access denied`), {
    is: 'our-relay',
  }),
  inFields(
    'Postfix, a blocklist under a recipient’s code',
    failed('5.1.3', '553 5.1.3 refused, your server 192.0.2.7 is on a blocklist'),
    { is: 'our-server' },
  ),
  inFields(
    'Postfix, verified with the other server',
    failed('4.1.1', `450 4.1.1 <${office}>: unverified address: host mx.example.org said: 550 5.1.1 User unknown`),
    { is: 'unknown-address' },
  ),
  inFields('Postfix, still trying', ['Action: delayed', 'Status: 4.4.1'], {
    subject: 'Delayed Mail (still being retried)',
    text: 'It will be retried until it is 5 days old.',
    is: 'delayed',
  }),
  inFields('a report that gave up after a delay', ['Action: delayed', 'Status: 4.4.7'], {
    subject: 'Report',
    text: 'We have given up; no further attempts will be made.',
    is: 'expired',
  }),
  inFields('Exim, no route, with nothing in its fields', failed('5.0.0'), {
    text: `The following address(es) failed:\n\n  ${office}\n    Unrouteable address`,
    is: 'unknown-address',
  }),
  inFields('OpenSMTPD, mailbox full', failed('5.0.0'), {
    text: `An error has occurred while attempting to deliver a message:\n\n${office}: 552 5.2.2 The mailbox is full`,
    is: 'mailbox-full',
  }),
  inFields('OpenSMTPD, unknown user', failed('5.0.0'), {
    text: `Hi!\n\n${office}: 550 5.1.1 User does not exist`,
    is: 'unknown-address',
  }),
  inFields('OpenSMTPD, content', failed('5.0.0'), { text: `${office}: 550 5.7.1 Content rejected`, is: 'our-content' }),
  inFields('OpenSMTPD, silent', failed('5.0.0'), { text: `${office}: 554 Failed`, is: 'not-said' }),
  inFields(
    'Exchange Online, at its edge',
    failed('5.4.1', '550 5.4.1 Recipient address rejected: Access denied. [X.prod.outlook.com]'),
    { is: 'unknown-address' },
  ),
  inFields('Exchange, resolver', failed('5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'), {
    is: 'unknown-address',
  }),
  inFields(
    'Exchange Online, a banned address',
    failed('5.7.606', '550 5.7.606 Access denied, banned sending IP [192.0.2.7]'),
    { is: 'our-server' },
  ),
  inFields('Gmail, full', failed('5.2.2', '552-5.2.2 The recipient’s inbox is out of storage space.'), {
    is: 'mailbox-full',
  }),
  inFields(
    'Gmail, too much for that mailbox',
    failed('5.2.1', '550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents'),
    { is: 'their-server' },
  ),
  inFields(
    'Gmail, DMARC',
    failed('5.7.26', '550-5.7.26 Unauthenticated email from us.example is not accepted due to DMARC policy'),
    { is: 'our-sender' },
  ),
  inFields(
    'Yahoo, put off for our sake until the end',
    failed('4.7.0', '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to user complaints'),
    { is: 'our-pace' },
  ),
  inFields('a full mailbox with the code of an unknown one', failed('5.1.1', '552 mailbox over quota (#5.1.1)'), {
    is: 'mailbox-full',
  }),
  inFields('sendmail, the host is unknown', failed('5.1.2', '550 Host unknown'), { is: 'takes-no-mail' }),
  inFields('a loop', failed('5.4.6', '554 5.4.6 Too many hops'), { is: 'loop' }),
  inFields('too big', failed('5.3.4', '552 5.3.4 Message size exceeds fixed limit'), { is: 'too-big' }),
  inFields('Mimecast, greylisted to the end', failed('4.7.1', '451 4.7.1 Greylisting in effect'), { is: 'rule' }),
  inFields('HELO', failed('5.0.0', '550 HELO command rejected: invalid host name'), { is: 'our-server' }),
  inFields(
    'no reverse name',
    failed('5.7.25', '550 5.7.25 The IP address sending this message does not have a PTR record'),
    { is: 'our-server' },
  ),
  inFields('too many at once', failed('4.7.28', '421 too many connections from your host'), { is: 'our-pace' }),
]
