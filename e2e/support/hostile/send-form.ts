import { request, type Agent } from 'node:http'
import type { HostileForm } from './make-form.ts'

export interface Answer {
  /** 0 when the connection ended without an answer. */
  status: number
  html: string
  /** Where a redirect leads. */
  to?: string | undefined
}

/**
 * Sends a post in its own manner; once more, as browsers do, when a connection that was kept open turns out to be closed. Never
 * throws: an answer that did not come has status 0.
 */
export async function sendForm(origin: string, post: HostileForm, agent: Agent): Promise<Answer> {
  const answer = await sendOnce(origin, post, agent)
  return answer.status === 0 && post.manner !== 'cut' ? sendOnce(origin, post, false) : answer
}

function sendOnce(origin: string, { path, headers, body, manner }: HostileForm, agent: Agent | false): Promise<Answer> {
  return new Promise((resolve) => {
    const length = manner === 'cut' ? body.length + 1_000 : body.length
    const sent = request(
      `${origin}${path}`,
      { method: 'POST', agent, headers: { ...headers, 'content-length': length } },
      (response) => {
        let html = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (html += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, html, to: response.headers.location }))
        response.on('error', () => resolve({ status: response.statusCode ?? 0, html }))
      },
    )
    sent.on('error', () => resolve({ status: 0, html: '' }))
    if (manner === 'whole') return void sent.end(body)
    sent.write(body.subarray(0, body.length / 2))
    setTimeout(() => (manner === 'cut' ? sent.destroy() : sent.end(body.subarray(body.length / 2))), 40)
  })
}
