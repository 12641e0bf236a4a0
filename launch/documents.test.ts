import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './places.ts'

const documents = globSync(['*.md', '{docs,decisions,bench,packages,apps,e2e}/**/*.md'], {
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
