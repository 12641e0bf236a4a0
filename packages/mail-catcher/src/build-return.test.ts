import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { buildReturn, type ReturnKind } from './build-return.ts'
import type { CaughtMail } from './mail-catcher.ts'

const raw = Buffer.from('Message-ID: <one@example.org>\r\nSubject: Hello\r\n\r\nThe words.\r\n')

function returned(kind: ReturnKind, change: Partial<CaughtMail> = {}): Buffer {
  const mail: CaughtMail = {
    id: 1,
    arrivedAt: new Date('2026-11-22T03:00:00Z'),
    sender: 'returns+abc@example.org',
    recipients: ['mp@example.org'],
    raw,
    parsed: { headers: [], headerLines: [], attachments: [], subject: 'Hello', messageId: '<one@example.org>' },
    ...change,
  }
  return buildReturn(mail, kind, new Date('2026-11-22T04:00:00Z'))
}

test.each<{ kind: ReturnKind; action: string; status: string }>([
  { kind: 'no-such-address', action: 'failed', status: '5.1.1' },
  { kind: 'mailbox-full', action: 'failed', status: '5.2.2' },
  { kind: 'delayed', action: 'delayed', status: '4.4.1' },
])(
  '$kind is a delivery report to the return address, with the headers of what is returned',
  async ({ kind, action, status }) => {
    const bytes = returned(kind)
    const mail = await PostalMime.parse(bytes)
    expect(mail.to).toMatchObject([{ address: 'returns+abc@example.org' }])
    expect(bytes.toString()).toMatch(/multipart\/report; report-type=delivery-status/)
    expect(bytes.toString()).toContain(
      `Final-Recipient: rfc822; mp@example.org\r\nAction: ${action}\r\nStatus: ${status}\r\n`,
    )
    expect(bytes.toString()).toContain('Message-ID: <one@example.org>')
    expect(bytes.toString()).not.toContain('The words.')
  },
)

test('an automatic answer comes from whom the mail went to, and says so to machines', async () => {
  const mail = await PostalMime.parse(
    returned('out-of-office', {
      parsed: {
        headers: [],
        headerLines: [],
        attachments: [],
        subject: 'Wörter 日本\r\nBcc: x@example.org',
        messageId: '<one@example.org>',
      },
    }),
  )
  expect(mail.from).toMatchObject({ address: 'mp@example.org' })
  expect(mail.subject).toBe('Automatic reply: Wörter 日本 Bcc: x@example.org')
  expect(mail.bcc).toBeUndefined()
  expect(mail.inReplyTo).toBe('<one@example.org>')
  expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-replied' }))
})
