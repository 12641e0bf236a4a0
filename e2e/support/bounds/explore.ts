import { setTimeout as sleep } from 'node:timers/promises'
import { addStaff, createToken, openDatabase, saveSignInLink, signIn as useLink } from '@safe-to-report/db'
import { followMail } from '../hostile/read-mail.ts'
import { readForms, type SeenForm } from '../hostile/read-forms.ts'
import type { Product } from '../product.ts'
import { listCampaignRoutes, type RoutePattern } from './list-routes.ts'

export interface Explored {
  /** An address of each route that a link or a form led to. */
  addresses: ReadonlyMap<RoutePattern, string>
  /** Each form once, with what it last carried. */
  forms: readonly { route: RoutePattern; form: SeenForm }[]
}

/** Somebody who has signed in at the desk, and comes from another address each time. */
export interface Explorer {
  ask: (path: string, init?: RequestInit, origin?: string) => Promise<Response>
  /** Sends a form as a browser would, its fields as they are. */
  post: (path: string, body: string) => Promise<Response>
  /** Signs in anew: some forms sign out. */
  signIn: () => Promise<void>
  signOut: () => void
  close: () => Promise<void>
}

export async function openExplorer({ campaignUrl, database }: Product): Promise<Explorer> {
  const owner = openDatabase(database.ownerUrl, { applicationName: 'explorer' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  const { rows } = await owner.pool.query<{ id: string }>('select id from staff.accounts')
  const cookies = new Map<string, string>()
  let asked = 0
  const ask = async (path: string, init: RequestInit = {}, origin = campaignUrl): Promise<Response> => {
    asked += 1
    const address = `198.51.${(asked >> 8) % 256}.${asked % 256}`
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'x-forwarded-for': address, ...Object.fromEntries(new Headers(init.headers)) }
    const answer = await fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers })
    for (const set of answer.headers.getSetCookie()) keep(cookies, set)
    return answer
  }
  const signIn = async (): Promise<void> => {
    const token = createToken()
    await saveSignInLink(owner.db, { token, staffId: rows[0]?.id ?? '' })
    const signedIn = await useLink(owner.db, { token, hasAsked: () => true, formerSession: undefined })
    if (signedIn.outcome === 'signed-in') cookies.set('desk', signedIn.session)
  }
  await signIn()
  return {
    ask,
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: {
          origin: campaignUrl,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body,
      }),
    signIn,
    signOut: () => void cookies.delete('desk'),
    close: owner.close,
  }
}

/** As a browser does with a cookie that it is told to keep, or to forget. */
function keep(cookies: Map<string, string>, set: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
  if (value === '' || /max-age=0/i.test(set)) cookies.delete(name)
  else cookies.set(name, value)
}

/** Enough to see each page once; the buttons of a letter lead round in circles. */
const most = { pages: 200, presses: 150, formsOfRoute: 16 }

/** Follows links and forms from a few pages on, as far as each leads to a route or to a form that was not seen before. */
export async function explore(product: Product, explorer: Explorer): Promise<Explored> {
  const { addresses, forms, note, read, next } = openNotebook(product, [
    '/staff/sign-in',
    '/write/mp',
    '/alerts',
    '/staff',
    '/',
    '/challenge',
  ])
  let pressed = 0
  const visit = async (path: string): Promise<void> => {
    note(path)
    // Leaving ends a letter: it is only an address here.
    if (path === '/leave') return
    if (path.startsWith('/staff/sign-in')) explorer.signOut()
    else await explorer.signIn()
    for (const form of await read(await explorer.ask(path), path)) await follow(form)
  }
  /** Presses each button of a form for supporters: what follows is often an answer, or a page of this letter alone. */
  const follow = async (form: SeenForm): Promise<void> => {
    if (form.path.startsWith('/staff/') && form.path !== '/staff/sign-in') return
    const buttons = form.fields.filter(({ isButton }) => isButton)
    for (const button of buttons.length > 0 ? buttons : [undefined]) {
      if (pressed >= most.presses) return
      pressed += 1
      const answer = await explorer.post(form.path, toBody(form, { button, fill: likely }))
      const to = answer.headers.get('location')
      const shown = to === null ? form.path : new URL(to, `http://here${form.path}`).pathname
      if (shown === '/leave') continue
      note(shown)
      for (const later of await read(to === null ? answer : await explorer.ask(shown), shown)) await follow(later)
    }
  }

  for (let visited = 0; visited < most.pages; visited += 1) {
    const path = await next()
    if (path === undefined) break
    await visit(path)
  }
  return { addresses, forms: [...forms.values()] }
}

/** What was seen, and what is still to be looked at: a route once, a form of some fields once. */
function openNotebook(product: Product, first: readonly string[]) {
  const addresses = new Map<RoutePattern, string>()
  const forms = new Map<string, { route: RoutePattern; form: SeenForm }>()
  const toVisit = [...first]
  const readLinks = followMail(product.mail.mails, product.campaignUrl)
  const note = (path: string): boolean => {
    const route = findRoute(path)
    if (route === undefined || addresses.has(route)) return false
    addresses.set(route, path)
    return true
  }
  const plan = (paths: readonly string[]): void =>
    void toVisit.push(...paths.filter((path) => !path.startsWith('/assets/') && note(path)))
  const isNew = (form: SeenForm): boolean => {
    const route = findRoute(form.path) ?? ''
    note(form.path)
    const key = `${route} ${[...new Set(form.fields.map(({ name }) => name))].toSorted().join()}`
    const ofRoute = [...forms.values()].filter((other) => other.route === route)
    if (forms.has(key) || ofRoute.length >= most.formsOfRoute) return false
    forms.set(key, { route, form })
    return true
  }
  return {
    addresses,
    forms,
    note,
    /** The forms of an answer that were not seen before. */
    read: async (answer: Response, path: string): Promise<SeenForm[]> => {
      const to = answer.headers.get('location')
      const html = await answer.text()
      const links = [...html.matchAll(/href="(\/[^"?#]*)/g)].map(([, link = '']) => link)
      plan(to === null ? links : [new URL(to, `http://here${path}`).pathname])
      return readForms(html, path).filter(isNew)
    },
    /** Where to look next; in mails, when all else has been looked at. */
    next: async (): Promise<string | undefined> => {
      for (let tries = 0; tries < 30 && toVisit.length === 0; tries += 1) {
        plan(readLinks().map((link) => new URL(link).pathname))
        if (toVisit.length === 0) await sleep(100)
      }
      return toVisit.shift()
    },
  }
}

/** What lets a form through, by the names of its fields. */
function likely({ name, value }: { name: string; value: string }): string {
  const known: Record<string, string> = {
    postcode: 'SW1A 0AA',
    gss: 'E14001172',
    name: 'Ana Example',
    email: 'ada@example.org',
    why: 'It matters to me.',
    consent: 'yes',
    points: 'silence-protects-offenders',
  }
  if (name === 'reference-number') return ''
  return value === '' ? (known[name] ?? '') : value
}

type Fill = (field: { name: string; value: string }) => string

/** A body with all fields of a form but its other buttons. What is filled in goes as it is: it holds nothing that would have to be encoded. */
export function toBody(
  form: SeenForm,
  { button, fill }: { button?: SeenForm['fields'][number] | undefined; fill: Fill },
): string {
  return form.fields
    .filter((field) => !field.isButton || field === button)
    .map((field) => {
      const filled = fill(field)
      return `${encodeURIComponent(field.name)}=${filled === field.value ? encodeURIComponent(filled) : filled}`
    })
    .join('&')
}

const routes = listCampaignRoutes()

/** The route that serves a path; where several could, the one with the fewest parameters. */
function findRoute(path: string): RoutePattern | undefined {
  return routes
    .filter((route) => route !== '/*' && toPattern(route).test(path))
    .toSorted((one, other) => one.split(':').length - other.split(':').length)[0]
}

function toPattern(route: RoutePattern): RegExp {
  const parts = route.split('/').slice(1)
  const source = parts.map((part) =>
    part === ':language?' ? '(?:/(?:es|pt|cy))?' : `/${part.replaceAll(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}`,
  )
  return new RegExp(`^${source.join('')}/?$`)
}
