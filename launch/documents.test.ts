import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './places.ts'

const documents = globSync(['*.md', '{docs,decisions,bench,packages,apps,e2e,launch}/**/*.md'], {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})

test('there are documents', () => {
  expect(documents).toContain('README.md')
  expect(documents).toContain('docs/architecture.md')
})

test.each(documents)('every link of %s leads to a file that is there', (document) => {
  const text = readFileSync(join(root, document), 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path = '']) => path)
  const broken = links.filter((path) => !existsSync(resolve(root, dirname(document), path)))
  expect(broken).toEqual([])
})

test.each(documents)('every path from the root that %s names is there', (document) => {
  const text = readFileSync(join(root, document), 'utf8')
  const named = [...text.matchAll(/`((?:packages|apps|docs|decisions|launch|e2e|bench)\/[\w./[\]-]*)`/g)]
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([])
})

const { resolve: findModule } = createRequire(import.meta.url)

function isDoor(path: string): boolean {
  try {
    return existsSync(findModule(path))
  } catch {
    return false
  }
}

test.each(documents)('every door of a package that %s names is there', (document) => {
  const text = readFileSync(join(root, document), 'utf8')
  const named = [...text.matchAll(/@safe-to-report\/[\w-]+\/[\w./-]*\w/g)].map(([path]) => path)
  expect(named.filter((path) => !isDoor(path))).toEqual([])
})

const manifest = z.object({ exports: z.record(z.string(), z.string()) })

test.each(['bill-tracker', 'letters', 'outbox'])('the README of %s names each of its doors', (name) => {
  const { exports } = manifest.parse(JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')))
  const text = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8')
  const doors = Object.keys(exports).map((door) => door.replace(/^\.\/|\/\*$/g, ''))
  expect(doors).toContain(name === 'bill-tracker' ? 'reading' : 'testing')
  expect(doors.filter((door) => !new RegExp(`(?<![\\w-])${door}(?:\`|/\`)`).test(text))).toEqual([])
})

/** Each workspace, and where its folders lie. */
const workspaces = [
  ...globSync('{packages,apps}/*', { cwd: root }).map((folder) => ({ folder, within: `${folder}/{src,app}` })),
  ...['launch', 'e2e', 'bench'].map((folder) => ({ folder, within: folder })),
].map(({ folder, within }) => ({
  folder,
  parts: globSync(`${within}/*/`, { cwd: root })
    .map((path) => basename(path))
    .filter((name) => name !== 'node_modules'),
}))

test.each(workspaces)('$folder has a README, and it names each of its folders: $parts', ({ folder, parts }) => {
  const text = readFileSync(join(root, folder, 'README.md'), 'utf8')
  expect(parts.filter((name) => !new RegExp(`(?<![\\w-])${name}/`).test(text))).toEqual([])
})

test('the folders of every workspace are looked for', () => {
  expect(workspaces.flatMap(({ parts }) => parts)).toEqual(
    expect.arrayContaining(['reading', 'routes', 'walls', 'support']),
  )
})

// Those that a shell, CI or the launcher itself sets, and nobody else.
const notForPeople = ['CI', 'CHROMIUM_PATH', 'NODE_ENV', 'PATH', 'npm_execpath']

const example = readFileSync(join(root, '.env.example'), 'utf8')
const explained = new Set([...example.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name = '']) => name))

// Lint lets no other file of these folders read the environment; the keys of DKIM and Parliament's addresses are described where they are used.
const envFiles = globSync(
  [
    'apps/*/{src,app}/env{,.server}.ts',
    'launch/*.ts',
    'packages/outbox/src/dispatch/dkim-key.ts',
    'packages/bill-tracker/src/sync/parliament-urls.ts',
  ],
  {
    cwd: root,
    exclude: (path) => path.endsWith('.test.ts'),
  },
).filter((file) => variablesOf(file).length > 0)

test('each process has its file of variables', () => {
  expect(envFiles).toEqual(
    expect.arrayContaining(['apps/site/src/env.ts', 'apps/campaign/app/env.server.ts', 'apps/worker/src/env.ts']),
  )
})

/** Names that a file gives to variables: keys of a schema, or read by name. */
function variablesOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const names = [...text.matchAll(/^\s+([A-Z][A-Z0-9_]*): |process\.env\['(\w+)'\]/gm)]
  return names.map(([, key, read]) => key ?? read ?? '').filter((name) => !notForPeople.includes(name))
}

test.each(envFiles)('.env.example explains every variable that %s reads', (file) => {
  expect(variablesOf(file).filter((name) => !explained.has(name))).toEqual([])
})

test('.env.example explains nothing that nobody reads', () => {
  const read = new Set(envFiles.flatMap(variablesOf))
  expect([...explained].filter((name) => !read.has(name))).toEqual([])
})
