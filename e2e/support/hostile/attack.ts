import { Agent } from 'node:http'
import { readFileSync } from 'node:fs'
import { anyAddress, makeForm, pick, type HostileForm } from './make-form.ts'
import { proveWork } from './prove-work.ts'
import { readForms, type SeenForm } from './read-forms.ts'
import { seededRandom } from './seeded-random.ts'
import { sendForm } from './send-form.ts'

export interface AttackReport {
  /** Answers by status; 0: the connection ended without one. */
  statuses: Record<string, number>
  /** Posts that were answered by a fault of the server's (5xx, but for "busy" and "down": 503), by kind and path. */
  faults: string[]
  /** Posts that were sent whole and got no answer at all. */
  unanswered: string[]
  /** Forms that pages showed on the way, and that were posted in turn. */
  forms: number
  /** Most memory that the attacked process held, in megabytes. */
  mostMemory: number
}

export interface AttackOptions {
  origin: string
  posts: number
  seed: number
  atOnce: number
  pid: () => number | undefined
  /** Addresses of our own pages in mail that has come since the last call: attackers read their mail. */
  readLinks: () => string[]
}

const firstPages = ['/write/mp', '/write/seat', '/es/write/mp', '/alerts', '/staff/sign-in', '/privacy', '/leave']
const mostForms = 120

/** Posts to every form that pages and mails lead to, and to those that the answers show, each post wrong in its own way. */
export async function attack(options: AttackOptions): Promise<AttackReport> {
  const { origin, posts, seed, atOnce } = options
  const random = seededRandom(seed)
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const report: AttackReport = { statuses: {}, faults: [], unanswered: [], forms: 0, mostMemory: 0 }
  const { forms, learn, visit } = openNotebook(origin)
  const attacker = { origin, random, proveWork: () => proveWork(origin, anyAddress(random)) }
  for (const path of firstPages) await visit(path)

  /** Forms that mails led to, each of another letter. */
  const next: SeenForm[] = []
  let begun = 0
  const sendOn = async (): Promise<void> => {
    while (begun < posts) {
      begun += 1
      if (begun % 50 === 0) {
        report.mostMemory = Math.max(report.mostMemory, memoryOf(options.pid()))
        for (const path of options.readLinks().slice(-10)) next.push(...(await visit(path)))
      }
      const seen = [...forms.values()]
      // Going on from where the last answer led is how an attacker gets deep.
      const form = next.pop() ?? pick(random() < 0.2 ? seen.slice(-1) : seen, random)
      const post = await makeForm(form, attacker)
      const answer = await sendForm(origin, post, agent)
      count(report, post, answer.status)
      if (answer.to !== undefined && random() < 0.3) await visit(answer.to)
      if (answer.status > 0 && answer.status < 500) learn(answer.html, post.path)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sendOn))
  agent.destroy()
  return { ...report, forms: forms.size }
}

/** The forms that were seen, each kind once, with what it last carried. */
function openNotebook(origin: string) {
  const forms = new Map<string, SeenForm>()
  const learn = (html: string, path: string): SeenForm[] => {
    const shown = readForms(html, path)
    for (const form of shown) {
      const key = `${withoutToken(form.path)} ${form.fields.map(({ name }) => name).join()}`
      if (forms.size >= mostForms && !forms.has(key)) continue
      // Put last: a Map keeps the order in which keys came.
      forms.delete(key)
      forms.set(key, form)
    }
    return shown
  }
  const visit = async (path: string): Promise<SeenForm[]> => {
    const answer = await fetch(new URL(path, origin))
    return learn(await answer.text(), new URL(answer.url).pathname)
  }
  return { forms, learn, visit }
}

function count(report: AttackReport, post: HostileForm, status: number): void {
  report.statuses[status] = (report.statuses[status] ?? 0) + 1
  const what = `${post.kind} → ${withoutToken(post.path)}: ${status}`
  if (status >= 500 && status !== 503) report.faults.push(what)
  if (status === 0 && post.manner !== 'cut') report.unanswered.push(what)
}

function withoutToken(path: string): string {
  return path.replace(/[\w-]{43}/, ':token')
}

/** In megabytes, where the system tells; 0 where it does not. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
  } catch {
    return 0
  }
}
