import { expect, test } from 'vitest'
import { deliveryReport, mime } from '../../testing/returned-mail.ts'
import { classifyReturn } from '../classify-return.ts'
import { readMail } from '../read-mail.ts'

const to = 'back+token@campaign.example'

async function judge(raw: string): Promise<string> {
  const classified = classifyReturn(await readMail(Buffer.from(raw)))
  return 'cause' in classified ? classified.cause : classified.class
}

function receipt(lines: string[], text: string): string {
  return mime([
    'From: Mail Delivery Subsystem <postmaster@parliament.example>',
    `To: ${to}`,
    ...lines,
    'Content-Type: multipart/report; report-type=disposition-notification; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    text,
    '--b',
    'Content-Type: message/disposition-notification',
    '',
    'Final-Recipient: rfc822; member@parliament.example',
    'Disposition: automatic-action/MDN-sent-automatically; deleted',
    '--b--',
  ])
}

const rejected = 'Your message to <member@parliament.example> was automatically rejected:\n'

test.each([
  ['Dovecot', ['Auto-Submitted: auto-replied (rejected)', 'Subject: Rejected: x'], `${rejected}Quota exceeded`],
  ['one that says so in its words alone', ['Subject: Your mail'], `${rejected}The mailbox is full`],
])(
  'a receipt of Sieve, from %s, that a mail was turned away is no word of its arrival',
  async (_whose, lines, text) => {
    expect(await judge(receipt(lines, text))).toBe('mailbox-full')
  },
)

test.each([
  ['Not read: x', 'Your message was deleted without being read.'],
  ['Read: Why was she rejected?', 'Your message\n\n  Subject: Why was she rejected?\n\nwas read on Monday.'],
  ['Gelesen: x', 'The message "Her claim has been rejected" was displayed.'],
])('a receipt “%s” is word that the letter was there', async (subject, text) => {
  expect(await judge(receipt([`Subject: ${subject}`], text))).toBe('delivered')
})

test('empty lines before a mail, as some programs keep them, hide nothing of it', async () => {
  const report = deliveryReport({ to, text: 'See below.', fields: ['Action: failed', 'Status: 5.1.1'] })
  expect(await judge(`\r\n${' '.repeat(80)}\r\n\r\n${report}`)).toBe('unknown-address')
})
