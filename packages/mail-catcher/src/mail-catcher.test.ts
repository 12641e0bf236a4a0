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

test('with a mailbox for what comes back, a caught mail has buttons, which only the inbox itself can press', async () => {
  const came: string[] = []
  const catcher = await startMailCatcher({ smtpPort: 0, inboxPort: 0, onReturn: (raw) => came.push(raw.toString()) })
  try {
    await sendBySmtp(catcher.smtpUrl, ['Subject: Hello', '', 'Words', '.'])
    await catcher.waitForMail('mp@example.org')
    expect(await (await fetch(`${catcher.inboxUrl}/mail/1`)).text()).toContain('value="mailbox-full"')
    const press = (kind: string, headers = {}) =>
      fetch(`${catcher.inboxUrl}/mail/1/return`, { method: 'POST', body: new URLSearchParams({ kind }), headers })
    expect((await press('mailbox-full', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(400)
    expect((await press('toString')).status).toBe(400)
    expect((await fetch(`${catcher.inboxUrl}/mail/1/return?kind=delayed`)).status).toBe(400)
    expect(came).toEqual([])
    expect((await press('mailbox-full')).status).toBe(200)
    expect(came).toEqual([expect.stringMatching(/^To: <a@example\.org>\r$[^]*Status: 5\.2\.2/m)])
  } finally {
    await catcher.stop()
  }
})

test('without one there are none', async () => {
  const catcher = await startMailCatcher({ smtpPort: 0, inboxPort: 0 })
  try {
    await sendBySmtp(catcher.smtpUrl, ['Subject: Hello', '', 'Words', '.'])
    await catcher.waitForMail('mp@example.org')
    expect(await (await fetch(`${catcher.inboxUrl}/mail/1`)).text()).not.toContain('<form')
  } finally {
    await catcher.stop()
  }
})
