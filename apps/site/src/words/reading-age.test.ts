import { readdirSync, readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import { z } from 'zod'
import { expect, test } from 'vitest'
import { findTerm, term } from './glossary.ts'
import { readingAgeOf } from '@safe-to-report/languages/testing'

// The bar is a reading age of 12 by Flesch–Kincaid. When a text fails, the text is mended, not the bar.
const bar = 12

const folder = new URL('../content/explainers/', import.meta.url)
const glossary = z.array(term).parse(parse(readFileSync(new URL('../content/glossary.yaml', import.meta.url), 'utf8')))
const explainers = readdirSync(folder).filter((file) => file.endsWith('.mdx'))

interface Node {
  type: string
  children?: Node[]
}

/** The paragraphs of an explainer, those in lists and quotations too; its headings and tables are too short to weigh. */
function paragraphsOf(node: Node): string[] {
  if (node.type === 'paragraph') return [toString(node)]
  return (node.children ?? []).flatMap(paragraphsOf)
}

function readExplainer(file: string): string[] {
  const source = readFileSync(new URL(file, folder), 'utf8')
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(source)
  const { title, summary } = z
    .object({ title: z.string(), summary: z.string() })
    .parse(parse(source.split('---')[1] ?? ''))
  return [title, summary, ...paragraphsOf(tree)]
}

test('a hard text is told from an easy one', () => {
  expect(readingAgeOf(['The cat sat on the mat. It was warm.'])).toBeLessThan(7)
  expect(
    readingAgeOf(['Notwithstanding parliamentary considerations, statutory authorities systematically communicate.']),
  ).toBeGreaterThan(20)
})

test.each(explainers)('%s can be read at twelve', (file) => {
  expect(readingAgeOf(readExplainer(file))).toBeLessThanOrEqual(bar)
})

test.each(glossary.map((one) => [one.term, one.meaning] as const))(
  '"%s" is explained in words that can be read at twelve',
  (_term, meaning) => {
    expect(readingAgeOf([meaning])).toBeLessThanOrEqual(bar)
  },
)

test.each(explainers)('every word that %s sends to the glossary is in it', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8')
  const words = [...source.matchAll(/<Term of="([^"]*)">/g)].map(([, word]) => word ?? '')
  expect(words.filter((word) => findTerm(glossary, word) === undefined)).toEqual([])
})

test.each(explainers)('no line of %s begins with a word of the glossary, which would break its paragraph', (file) => {
  expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/^<Term /m)
})
