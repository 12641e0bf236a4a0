import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { startMailCatcher } from './index.ts'

async function sendBySmtp(smtpUrl: string, lines: string[]): Promise<void> {
  const socket = connect(Number(new URL(smtpUrl).port), '127.0.0.1')
  for (const line of [
    '',
    'EHLO here',
    'MAIL FROM:<a@example.org>',
    'RCPT TO:<mp@example.org>',
    'DATA',
    lines.join('\r\n'),
  ]) {
    if (line) socket.write(`${line}\r\n`)
    await new Promise((resolve) => socket.once('data', resolve))
  }
  socket.end('QUIT\r\n')
}

test('a mail is shown in the inbox with its links and no markup of its own', async () => {
  const catcher = await startMailCatcher({ smtpPort: 0, inboxPort: 0 })
  try {
    await sendBySmtp(catcher.smtpUrl, [
      'Subject: Hello',
      '',
      'Open http://localhost:1/x and <script>alert(1)</script>',
      '.',
    ])
    const mail = await catcher.waitForMail('mp@example.org')
    expect(mail.parsed.subject).toBe('Hello')
    const list = await (await fetch(catcher.inboxUrl)).text()
    expect(list).toContain('href="/mail/1"')
    const shown = await fetch(`${catcher.inboxUrl}/mail/1`)
    const html = await shown.text()
    expect(html).toContain('<a href="http://localhost:1/x">')
    expect(html).not.toContain('<script>')
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await fetch(`${catcher.inboxUrl}/mail/2`)).status).toBe(404)
  } finally {
    await catcher.stop()
  }
})
