import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cutFonts } from './cut-fonts.ts'

const folder = join(import.meta.dirname, '..', 'src')
const files = await cutFonts()

test('the files of the typeface are those that the command makes', () => {
  const kept = readdirSync(join(folder, 'fonts')).filter((name) => name.endsWith('.woff2'))
  expect(kept.toSorted()).toEqual([...files.keys()].toSorted())
  for (const [name, file] of files) expect(file.equals(readFileSync(join(folder, 'fonts', name))), name).toBe(true)
})

test('the sheet names each of them, and no weight that they lack', () => {
  const sheet = readFileSync(join(folder, 'tokens.css'), 'utf8')
  for (const name of files.keys()) expect(sheet).toContain(`url('./fonts/${name}')`)
  expect(sheet.match(/font-weight: 400 750/g)).toHaveLength(files.size)
})
