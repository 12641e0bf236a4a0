import { Agent } from 'node:http'
import { readFileSync } from 'node:fs'
import { makePost, pick } from './make-post.ts'
import { readForms, type SeenForm } from './read-forms.ts'
import { seededRandom } from './seeded-random.ts'
import { sendPost } from './send-post.ts'

export interface AttackReport {
  /** Answers by status; 0: the connection ended without one. */
  statuses: Record<string, number>
  /** Posts that were answered by a fault of the server's (5xx, but for "busy" and "down": 503), by kind and path. */
  faults: string[]
  /** Posts whose whole body was sent and that got no answer at all. */
  unanswered: string[]
  /** Forms that pages showed on the way, and that were posted in turn. */
  forms: number
  /** Most memory that the attacked process held, in megabytes. */
  mostMemory: number
}

const firstPages = ['/write/mp', '/write/seat', '/es/write/mp', '/alerts', '/staff/sign-in', '/privacy', '/leave']
const mostForms = 80

/** Posts to every form that pages show, and to those that the answers show, each post wrong in its own way. */
export async function attack(options: {
  origin: string
  posts: number
  seed: number
  atOnce: number
  pid: () => number | undefined
}): Promise<AttackReport> {
  const { origin, posts, seed, atOnce } = options
  const random = seededRandom(seed)
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const report: AttackReport = { statuses: {}, faults: [], unanswered: [], forms: 0, mostMemory: 0 }
  const forms = new Map<string, SeenForm>()
  const learn = (html: string, path: string): void => {
    for (const form of readForms(html, path)) {
      const key = `${form.path.replace(/[\w-]{43}/, ':token')} ${form.fields.map(({ name }) => name).join()}`
      if (forms.size < mostForms || forms.has(key)) forms.set(key, form)
    }
  }
  for (const path of firstPages) learn(await (await fetch(`${origin}${path}`)).text(), path)
  let begun = 0
  const postOn = async (): Promise<void> => {
    while (begun < posts) {
      begun += 1
      const post = makePost(pick([...forms.values()], random), origin, random)
      const answer = await sendPost(origin, post, agent)
      report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1
      const what = `${post.kind} → ${post.path.replace(/[\w-]{43}/, ':token')}: ${answer.status}`
      if (answer.status >= 500 && answer.status !== 503) report.faults.push(what)
      // One that is refused for its size is hung up on while it still sends, and may not see why.
      if (answer.status === 0 && post.manner !== 'cut' && post.body.length < 131_072) report.unanswered.push(what)
      if (answer.status > 0 && answer.status < 500) learn(answer.html, post.path)
      if (begun % 50 === 0) report.mostMemory = Math.max(report.mostMemory, memoryOf(options.pid()))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, postOn))
  agent.destroy()
  return { ...report, forms: forms.size }
}

/** In megabytes, where the system tells; 0 where it does not. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
  } catch {
    return 0
  }
}
