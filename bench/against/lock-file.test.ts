import { expect, test } from 'vitest'
import { findSamePackages, readLockFile } from './lock-file.ts'

const lock = (packages: Record<string, object>) =>
  readLockFile(JSON.stringify({ packages: { '': { name: 'ours' }, ...packages } }))
const zod = { version: '4.6.7', integrity: 'sha512-zod' }
const pg = { version: '8.23.1', integrity: 'sha512-pg' }

test('a lock file is read as what comes from the registry and as links to what is ours', () => {
  const { installed, own } = lock({
    'packages/db': { name: '@ours/db', version: '0.1.0' },
    'node_modules/@ours/db': { resolved: 'packages/db', link: true },
    'node_modules/@types/node': { version: '24.10.1', integrity: 'sha512-types' },
    'node_modules/zod': zod,
  })
  expect([...own]).toEqual([['node_modules/@ours/db', 'packages/db']])
  expect([...installed]).toEqual([
    ['node_modules/@types/node', '@types/node 24.10.1 sha512-types'],
    ['node_modules/zod', 'zod 4.6.7 sha512-zod'],
  ])
})

test.each([
  ['where it lies here too', 'node_modules/zod', { 'node_modules/zod': zod }, 'node_modules/zod'],
  [
    'where it lies in another workspace here',
    'packages/a/node_modules/zod',
    { 'packages/b/node_modules/zod': zod },
    'packages/b/node_modules/zod',
  ],
  [
    'where it lies in both places',
    'node_modules/zod',
    { 'node_modules/zod': zod, 'packages/b/node_modules/zod': zod },
    'node_modules/zod',
  ],
  ['not in another version', 'node_modules/zod', { 'node_modules/zod': { ...zod, version: '4.6.8' } }, undefined],
  ['not with other bytes', 'node_modules/zod', { 'node_modules/zod': { ...zod, integrity: 'sha512-x' } }, undefined],
  ['not as another package of the same place', 'node_modules/zod', { 'node_modules/zod': pg }, undefined],
  ['not where it is missing', 'node_modules/zod', {}, undefined],
])('a package is taken %s', (_what, to, here, from) => {
  expect(findSamePackages(lock({ [to]: zod }), lock(here))).toEqual(from === undefined ? undefined : [{ from, to }])
})

test('what is here besides is left, and one that is missing spoils all', () => {
  expect(
    findSamePackages(lock({ 'node_modules/pg': pg }), lock({ 'node_modules/pg': pg, 'node_modules/zod': zod })),
  ).toEqual([{ from: 'node_modules/pg', to: 'node_modules/pg' }])
  expect(
    findSamePackages(lock({ 'node_modules/pg': pg, 'node_modules/zod': zod }), lock({ 'node_modules/pg': pg })),
  ).toBe(undefined)
})
