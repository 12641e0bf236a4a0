import { globSync } from 'node:fs'
import { join } from 'node:path'
import routes from '../../../apps/campaign/app/routes.ts'
import { root } from '../../../launch/places.ts'

/** A route as the code declares it, such as `/letter/:token`. */
export type RoutePattern = string

interface Entry {
  path?: string | undefined
  index?: boolean | undefined
  children?: Entry[] | undefined
}

/** Every route of the campaign, from its one list. */
export function listCampaignRoutes(): RoutePattern[] {
  return routes.flatMap((entry) => listUnder(entry, ''))
}

function listUnder({ path = '', children }: Entry, above: string): RoutePattern[] {
  const here = path === '' ? above : `${above}/${path}`
  return children ? children.flatMap((child) => listUnder(child, here)) : [here]
}

const pages = join(root, 'apps', 'site', 'src', 'pages')

/** Every route of the site, from its folder of pages: each file is one. */
export function listSiteRoutes(): RoutePattern[] {
  return globSync('**/*.{astro,ts}', { cwd: pages })
    .map((file) => `/${file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`)
    .map((path) => path.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, ':$1'))
}

/** Addresses of a route: its parameters filled with each of these texts by name, or with all that there is to say. */
export function fillRoute(route: RoutePattern, texts: Readonly<Record<string, string>>): string {
  const filled = route
    .split('/')
    .flatMap((part) => fillPart(part, texts) ?? [])
    .join('/')
  return filled === '' ? '/' : filled
}

function fillPart(part: string, texts: Readonly<Record<string, string>>): string | undefined {
  if (part === ':language?') return undefined
  if (part === '*') return 'no-such-page'
  return part.replaceAll(/:(\w+)/g, (_, name: string) => texts[name] ?? 'x')
}
