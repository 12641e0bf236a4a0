import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import postcss, { type Root } from 'postcss'
import { root } from '../places.ts'

/** Who loads what: each page the one sheet that names the others, and a page of the desk that of the desk besides. */
export const indexes = {
  site: 'apps/site/src/look/look.css',
  supporters: 'apps/campaign/app/look/look.css',
  desk: 'apps/campaign/app/look/desk.css',
} as const

export type Look = keyof typeof indexes

export const listOfLayers = 'packages/look/src/layers.css'

interface Import {
  file: string
  layer: string | undefined
}

export function parseSheet(file: string): Root {
  return postcss.parse(readFileSync(join(root, file), 'utf8'), { from: file })
}

/** Every sheet there is but those that only name others. */
export function listSheets(): string[] {
  const apart: readonly string[] = [...Object.values(indexes), listOfLayers]
  return globSync('{packages/look/src,apps/site/src/look,apps/campaign/app/look}/**/*.css', { cwd: root })
    .filter((file) => !apart.includes(file))
    .toSorted()
}

/** Sheets that only the pages with what they draw load: each names the layers first, and is in one of them. */
export function listOwnSheets(app: 'site' | 'campaign'): string[] {
  const loads = app === 'site' ? /^import '([^']+\.css)'$/gm : /^import \w+ from '([^']+\.css)\?url'$/gm
  const pages = globSync(
    app === 'site' ? 'apps/site/src/{pages,views,components}/**/*.astro' : 'apps/campaign/app/**/*.tsx',
    { cwd: root },
  )
  const named = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(loads)].map(([, name = '']) => join(dirname(page), name)),
  )
  const all: readonly string[] = Object.values(indexes)
  return [...new Set(named)].filter((file) => !all.includes(file)).toSorted()
}

/** What an index imports, in order, and whatever else stands in it. */
export function readIndex(index: string): { imports: Import[]; others: string[] } {
  const imports: Import[] = []
  const others: string[] = []
  for (const node of parseSheet(index).nodes) {
    const [, name, layer] = /^'([^']+)'(?: layer\((\w+)\))?$/.exec(node.type === 'atrule' ? node.params : '') ?? []
    if (name !== undefined) imports.push({ file: resolveImport(index, name), layer })
    else if (node.type !== 'comment') others.push(node.toString())
  }
  return { imports, others }
}

function resolveImport(index: string, name: string): string {
  const [, shared] = /^@safe-to-report\/look\/(.+)$/.exec(name) ?? []
  return shared === undefined ? join(dirname(index), name) : join('packages/look/src', shared)
}

/** The layers, from the one that yields to all others. */
export function listLayers(): string[] {
  return parseSheet(listOfLayers).nodes.flatMap((node) => (node.type === 'atrule' ? node.params.split(', ') : []))
}
