import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CaughtMail } from './mail-catcher.ts'

const style = `
:root{color-scheme:light dark}
body{font:1rem/1.55 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.6rem;line-height:1.2}
ol{list-style:none;padding:0}
li{border-top:1px solid #8886;padding:.7rem 0}
li a{font-weight:650}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}
dt{opacity:.75}
dd{margin:0;overflow-wrap:anywhere}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;border-block:1px solid #8886;padding:1rem 0}
`

/** Answers the inbox's own few addresses: the list, one mail, its bytes, the style sheet. */
export function answerInbox(mails: readonly CaughtMail[], request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'")
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cache-Control', 'no-store')
  if (path === '/') return send(response, 200, 'text/html', listPage(mails))
  if (path === '/inbox.css') return send(response, 200, 'text/css', style)
  const [, id, raw] = /^\/mail\/(\d+)(\/raw)?$/.exec(path) ?? []
  const mail = mails.find((candidate) => candidate.id === Number(id))
  if (!mail) return send(response, 404, 'text/html', page('Not here', '<p>No such mail. <a href="/">All mail</a></p>'))
  if (raw) return send(response, 200, 'text/plain', mail.raw)
  send(response, 200, 'text/html', mailPage(mail))
}

function listPage(mails: readonly CaughtMail[]): string {
  const rows = mails
    .toReversed()
    .map(
      (mail) =>
        `<li><a href="/mail/${mail.id}">${escapeHtml(mail.parsed.subject ?? '(no subject)')}</a><br>` +
        `to ${escapeHtml(mail.recipients.join(', '))} at ${time(mail.arrivedAt)}</li>`,
    )
  const body = rows.length > 0 ? `<ol>${rows.join('')}</ol>` : '<p>No mail yet. Reload this page to look again.</p>'
  return page('Inbox', `<p>Mail that this machine sent. None of it left here.</p>${body}`)
}

function mailPage(mail: CaughtMail): string {
  const from = mail.parsed.from
  const replyTo = mail.parsed.replyTo?.map((address) => address.address ?? '').join(', ')
  const lines = [
    ['From', `${from?.name ?? ''} <${from?.address ?? ''}>`],
    ['To', mail.recipients.join(', ')],
    ...(replyTo ? [['Reply to', replyTo]] : []),
    ['Arrived', time(mail.arrivedAt)],
  ]
  const heads = lines.map(([name = '', value = '']) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join('')
  const text = linkAddresses(escapeHtml(mail.parsed.text ?? ''))
  return page(
    escapeHtml(mail.parsed.subject ?? '(no subject)'),
    `<dl>${heads}</dl><pre>${text}</pre><p><a href="/mail/${mail.id}/raw">The bytes as they came</a> · <a href="/">All mail</a></p>`,
  )
}

function page(heading: string, body: string): string {
  return (
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Inbox</title><link rel="stylesheet" href="/inbox.css"><main><h1>${heading}</h1>${body}</main></html>`
  )
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
}

function linkAddresses(escaped: string): string {
  return escaped.replaceAll(/https?:\/\/[^\s<>"]+/g, (address) => `<a href="${address}">${address}</a>`)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function time(at: Date): string {
  return at.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })
}
