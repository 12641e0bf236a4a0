import { expect, test } from 'vitest'
import { letterWords } from '../../testing/letter-sentences.ts'
import { plainMail } from '../../testing/returned-mail.ts'
import { classifyReturn } from '../classify-return.ts'
import { readMail } from '../read-mail.ts'

const to = 'back+token@campaign.example'
const office = 'office@parliament.example'
const data = JSON.stringify({
  notificationType: 'Bounce',
  bounced: [{ address: office, status: '5.1.1', action: 'failed' }],
})

/** Mails of servers that mark no end of what they say: the reason stands with the address, the data in its brackets. */
const unmarked: readonly { whose: string; subject: string; text: string; is: string }[] = [
  {
    whose: 'a directory, with the address in its reason',
    subject: 'DELIVERY FAILURE: not listed',
    text: `Your message\n\n  Subject: A letter\n\nwas not delivered to:\n\n  ${office}\n\nbecause:\n\n  User Sam Office (${office}) not listed in the directory\n\n`,
    is: 'unknown-address',
  },
  {
    whose: 'an old mail service',
    subject: 'Undeliverable: A letter',
    text: `Your message\n\n  To: us@campaign.example\n  Subject: A letter\n\ndid not reach the following recipient(s):\n\n${office} on Mon, 30 Nov 2026\n    The recipient name is not recognized\n    A:B:C 0 (000C05A6)\n\n`,
    is: 'unknown-address',
  },
  {
    whose: 'one that sums up in fields apart',
    subject: `Undeliverable: ${office}`,
    text: `----------------------------------------\nYour Message\n\nTo:      <${office}>\n\nSubject: A letter\n\nDate:    Mon, 30 Nov 2026\n\nDid not reach the following recipient: ${office}\n\n`,
    is: 'unreachable',
  },
  {
    whose: 'a service, in data',
    subject: 'Notification',
    text: `{\n  "Message" : ${data}\n}\n`,
    is: 'unknown-address',
  },
  {
    whose: 'a service, in data above a signature',
    subject: 'Notification',
    text: `${data}\n\n--\nIf you wish to stop receiving these, visit the link below.\n`,
    is: 'unknown-address',
  },
  {
    whose: 'a server that writes to its postmaster of a session',
    subject: 'SMTP server: errors',
    text: `Transcript of session follows.\n\n Out: 220 mx.example.org\n In:  RCPT TO:<${office}>\n Out: 250 2.1.5 Ok\n In:  DATA\n Out: 451 4.3.0 Error: queue file write error\n\n\nFor other details, see the local mail logfile\n`,
    is: 'their-server',
  },
]

async function judge({ subject, text }: { subject: string; text: string }): Promise<string> {
  const headers = ['Return-Path: <>']
  const raw = plainMail({ to, headers, subject, from: 'Postmaster <postmaster@relay.example>' }, text)
  const classified = classifyReturn(await readMail(Buffer.from(raw)))
  return 'cause' in classified ? classified.cause : classified.class
}

test.each(unmarked)('nothing that follows changes what $whose says', async ({ subject, text, is }) => {
  expect(await judge({ subject, text })).toBe(is)
  const changed = []
  // A refusal beside an address is a server's, wherever it stands.
  for (const words of letterWords.filter((one) => !one.startsWith('<'))) {
    for (const between of ['', '\n']) {
      const got = await judge({ subject, text: `${text}${between}${words}\n` })
      if (got !== is) changed.push(`${words}: ${got}`)
    }
  }
  expect(changed).toEqual([])
})
