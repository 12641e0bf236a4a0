import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFoundingRecord } from '@safe-to-report/bill-tracker/founding'
import { root } from '../places.ts'

/** What one paragraph, list, table, row or line says, and where it stands. */
export interface Passage {
  place: string
  words: string
}

/** Everything that this project says to the public in words of its own: a new file of a known kind is read without being named. */
export function listPassages(): Passage[] {
  return [...listRows(), ...listBlocks(), ...listLines()]
}

/** Rows of the founding record, each whole, so that what must stand together is seen together. Held facts are for staff, `strength` is a code. */
function listRows(): Passage[] {
  const { bills, amendments, divisions, asks, campaignEvents, evidence, positions, helpServices, sources } =
    readFoundingRecord()
  const rows = [
    ...bills.flatMap(({ stages, ...bill }) => [
      bill,
      ...stages.map((stage) => ({ slug: `${bill.slug} ${stage.kind}`, ...stage })),
    ]),
    ...amendments,
    ...divisions,
    ...asks.flatMap(({ texts, comparisons = [], ...ask }) => [
      ask,
      ...texts,
      ...comparisons.map((one) => ({ slug: `${one.from} to ${one.to}`, ...one })),
    ]),
    ...campaignEvents,
    ...evidence,
    ...positions,
    ...helpServices,
    ...sources.map((source) => ({ slug: source.key, ...source })),
  ]
  return rows.map((row) => ({ place: `founding record, ${row.slug}`, words: wordsOf(row).join('. ') }))
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, own]) => (key === 'strength' ? [] : wordsOf(own)))
}

/** Files in which a blank line parts what is said together: explainers, the glossary, campaigns. */
const inBlocks = ['apps/site/src/content/**/*.{mdx,yaml}', 'packages/letters/founding/*.yaml']

function listBlocks(): Passage[] {
  return read(inBlocks).flatMap(({ file, text }) =>
    text.split(/\n\s*\n/).map((block) => ({ place: `${file}: ${block.trim().slice(0, 40)}`, words: flatten(block) })),
  )
}

/** Files in which each line is a thing of its own: messages and mails in four languages, pages, cards. The desk is for staff. */
const inLines = [
  'apps/campaign/app/messages/**/{en,es,pt,cy}.ts',
  'packages/{letters,outbox}/src/**/messages/**/{en,es,pt,cy}.ts',
  'packages/letters/src/alerts/*.ts',
  'apps/site/src/{pages,components,layouts,cards}/**/*.{astro,ts}',
  'apps/campaign/app/{pages,routes,help}/**/*.tsx',
]

function listLines(): Passage[] {
  return read(inLines).flatMap(({ file, text }) =>
    text.split('\n').map((line, at) => ({ place: `${file}:${at + 1}`, words: flatten(line) })),
  )
}

function read(patterns: readonly string[]): { file: string; text: string }[] {
  const files = globSync([...patterns], { cwd: root }).filter((file) => !/\.test\.ts$|\/staff\//.test(file))
  return files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}

/** As one reads it: no marks, on one line. */
function flatten(text: string): string {
  return text
    .replaceAll(/<[^<>]*>|\*\*|_(?=\w)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
