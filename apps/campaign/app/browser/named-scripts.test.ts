import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const app = join(import.meta.dirname, '..')

test('each script that a page names is kept when what was built for hydration is thrown away', () => {
  const pages = globSync('**/*.tsx', { cwd: app }).map((file) => readFileSync(join(app, file), 'utf8'))
  const named = pages.flatMap((text) =>
    [...text.matchAll(/from '[^']*\/([\w-]+)\.[jt]s\?(?:worker&)?url'/g)].map(([, name = '']) => name),
  )
  const config = readFileSync(join(app, '../react-router.config.ts'), 'utf8')
  const kept = /\/\^\(([\w|-]+)\)-\//.exec(config)?.[1]?.split('|')
  expect(kept?.toSorted()).toEqual([...new Set(named)].toSorted())
})
