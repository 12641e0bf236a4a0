import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as db from '@safe-to-report/db'
import { getTableName, isTable } from 'drizzle-orm'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { root } from './places.ts'

const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| *-/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const terms = rows.flatMap(([term = '']) => term.split(',').map((words) => words.trim().toLowerCase().split(' ')))

const begin = glossary.indexOf('## One word, one thing')
const homes = rows
  .filter(([word]) => glossary.indexOf(`| ${word} `, begin) > begin)
  .filter((row) => row.length === 4 && row[0] !== 'word')
  .map(([word = '', , folders = '']) => ({
    word,
    folders: [...folders.matchAll(/`([^`]+)`/g)].map(([, folder = '']) => folder),
  }))

const files = globSync('{apps,packages,launch}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !/node_modules|\/(build|dist|\.react-router|\.astro)\/|\.test\.ts|\.d\.ts$|\/messages\//.test(file),
)
const named = files.flatMap((file) => namesIn(file).map((name) => ({ file, name, parts: partsOf(name) })))

describe('one word, one thing', () => {
  test('the table names words and folders that are there', () => {
    expect(homes.map(({ word }) => word)).toEqual(['door', 'post', 'run', 'lane', 'check'])
    const all = homes.flatMap(({ folders }) => folders)
    expect(all.filter((folder) => !files.some((file) => file.startsWith(`${folder}/`)))).toEqual([])
    expect(named.length).toBeGreaterThan(5_000)
  })

  test.each(homes)('$word is said where it is meant, and nowhere else', ({ word, folders }) => {
    const elsewhere = named
      .filter(({ parts }) => parts.includes(word))
      // Who runs something runs it: the verb begins a name.
      .filter(({ parts }) => word !== 'run' || parts[0] !== 'run')
      .filter(({ file }) => !folders.some((folder) => file.startsWith(`${folder}/`)))
    expect(elsewhere.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })

  test.each(homes)('each folder that may say $word does', ({ word, folders }) => {
    const silent = folders.filter(
      (folder) => !named.some(({ file, parts }) => file.startsWith(`${folder}/`) && parts.includes(word)),
    )
    expect(silent).toEqual([])
  })
})

test('what each table of the database holds is in the glossary', () => {
  const tables = Object.values(db)
    .filter((value) => isTable(value))
    .map((table) => getTableName(table))
  const untold = tables.filter((table) => {
    const parts = partsOf(table)
    const says = (term: string[]): boolean =>
      parts.every((part) => term.includes(part)) || (term.length === 1 && parts.some((part) => part === term[0]))
    return !terms.some(says)
  })
  expect(tables.length).toBeGreaterThan(60)
  expect([...new Set(untold)]).toEqual([])
})

/** What a file is called, and what it declares at its top: functions, types, values. */
function namesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  const declared = source.statements.flatMap((statement): string[] => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
    }
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement)
    return isNamed && statement.name ? [statement.name.text] : []
  })
  return [basename(file).replace(/\.(server\.)?tsx?$/, ''), ...declared]
}

/** The words of a name, each in the singular: `countPosts`, `count-posts` and `count_posts` are count and post. */
function partsOf(name: string): string[] {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  return words.split(/[-_]/).map((word) => word.replace(/ies$/, 'y').replace(/(?<=ss|[cs]h)es$|(?<!s|^new)s$/, ''))
}
