import type { IncomingMessage, ServerResponse } from 'node:http'
import { findPlainRefusal, sendPlainRefusal } from '@safe-to-report/serving'
import { buildReturn, returnKinds, type ReturnKind } from './build-return.ts'
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
form{display:flex;flex-wrap:wrap;gap:.5rem}
form p{flex-basis:100%;margin:0}
button{font:inherit;padding:.4rem .8rem}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;border-block:1px solid #8886;padding:1rem 0}
`

/** What every answer of the inbox carries. */
export const inboxHeaders: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

interface Inbox {
  mails: readonly CaughtMail[]
  onReturn: ((raw: Buffer) => void) | undefined
}

/** Answers the inbox's own few addresses: the list, one mail, its bytes, what comes back for it, the style sheet. */
export function answerInbox(inbox: Inbox, request: IncomingMessage, response: ServerResponse): void {
  const { mails, onReturn } = inbox
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const refusal = findPlainRefusal(request)
  if (refusal) return sendPlainRefusal(response, refusal, inboxHeaders)
  response.setHeaders(new Map(Object.entries(inboxHeaders)))
  if (path === '/') return send(response, 200, 'text/html', listPage(mails))
  if (path === '/inbox.css') return send(response, 200, 'text/css', style)
  const [, id, part] = /^\/mail\/(\d+)(\/raw|\/return)?$/.exec(path) ?? []
  const mail = mails.find((candidate) => candidate.id === Number(id))
  if (!mail) return send(response, 404, 'text/html', page('Not here', '<p>No such mail. <a href="/">All mail</a></p>'))
  if (part === '/raw') return send(response, 200, 'text/plain', mail.raw)
  if (part === '/return') return void takeReturn(mail, onReturn, request, response)
  send(response, 200, 'text/html', mailPage(mail, onReturn !== undefined && mail.sender !== ''))
}

async function takeReturn(
  mail: CaughtMail,
  onReturn: Inbox['onReturn'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const kind = new URLSearchParams(await readForm(request)).get('kind') ?? ''
  // A page of somebody else's that is open in the same browser must not press our buttons.
  const isOurs = ['same-origin', undefined].includes(request.headers['sec-fetch-site']?.toString())
  if (request.method !== 'POST' || !isOurs || onReturn === undefined || !isReturnKind(kind)) {
    return send(
      response,
      400,
      'text/html',
      page('Not done', `<p>That cannot be done. <a href="/mail/${mail.id}">Back</a></p>`),
    )
  }
  onReturn(buildReturn(mail, kind, new Date()))
  const says = `<p>“${returnKinds[kind]}”: it is in the mailbox that the worker reads, and takes effect within seconds.</p>`
  send(response, 200, 'text/html', page('Put into the mailbox', `${says}<p><a href="/">All mail</a></p>`))
}

function isReturnKind(kind: string): kind is ReturnKind {
  return Object.hasOwn(returnKinds, kind)
}

/** At most so much of it as a form of ours may have. */
async function readForm(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) if (text.length < 1_000) text += String(chunk)
  return text
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

function mailPage(mail: CaughtMail, mayReturn: boolean): string {
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
    `<dl>${heads}</dl><pre>${text}</pre>${mayReturn ? returnForm(mail) : ''}<p><a href="/mail/${mail.id}/raw">The bytes as they came</a> · <a href="/">All mail</a></p>`,
  )
}

function returnForm({ id }: CaughtMail): string {
  const buttons = Object.entries(returnKinds).map(
    ([kind, label]) => `<button name="kind" value="${kind}">${label}</button>`,
  )
  return `<form method="post" action="/mail/${id}/return"><p>See what happens when this mail comes back:</p>${buttons.join('')}</form>`
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
