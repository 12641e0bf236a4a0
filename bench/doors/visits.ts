import pg from 'pg'
import { createPoster } from '../../e2e/support/traces/send-forms.ts'
import { listSupportersPaths } from './supporters-paths.ts'

/** One page of each kind that the site’s map names: the first under each first word of an address. */
export async function visitSite(url: string): Promise<void> {
  const map = await read(`${url}/sitemap.xml`)
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address))
  const kinds = Map.groupBy(addresses, ({ pathname }) => {
    const [, first, second] = pathname.split('/')
    return `${first} ${second === undefined ? '' : 'one'}`
  })
  if (kinds.size < 5) throw new Error(`the site’s map names ${addresses.length} pages`)
  for (const [address] of kinds.values()) await read(String(address))
}

export interface SupportersPage {
  name: string
  html: string
}

/** What supporters are shown on their way: the pages that links lead to from the first one, and each step of the letter. */
export async function visitCampaign(url: string, ownerUrl: string): Promise<SupportersPage[]> {
  const pages: SupportersPage[] = []
  const known = new Set(['/'])
  // A set is walked through to what is added on the way.
  for (const path of known) {
    const html = await read(`${url}${path}`)
    pages.push({ name: path, html })
    for (const next of listSupportersPaths(html)) known.add(next)
  }
  const draft = await readDraft(ownerUrl)
  const post = createPoster(url, { address: '10.0.0.1' })
  for (const intent of ['write', 'why', 'sign', 'read', 'own-mail', 'paper']) {
    const { status, html } = await post('/write/letter', { ...draft, intent })
    if (status !== 200) throw new Error(`the letter’s step ${intent} was answered with ${status}`)
    pages.push({ name: intent, html })
  }
  return pages
}

async function read(url: string): Promise<string> {
  const answer = await fetch(url)
  if (answer.status !== 200) throw new Error(`${url} was answered with ${answer.status}`)
  return answer.text()
}

/** A whole letter to somebody who can be reached, with two points: each step shows its own page. */
async function readDraft(ownerUrl: string): Promise<Record<string, string | string[]>> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ gss: string }>(`
      select gss from record.constituencies join record.members on members.id = member_id
      where is_current and email is not null order by gss limit 1`)
    return {
      gss: rows[0]?.gss ?? '',
      points: ['silence-protects-offenders', 'every-force'],
      ownWords: 'Nobody who is harmed should have to choose between safety and staying.',
      name: 'A Writer',
      email: 'writer@example.org',
    }
  } finally {
    await client.end()
  }
}
