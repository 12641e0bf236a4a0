import { campaignEvents, changes, migrateDatabase, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findSearchPage } from './find-search-page.ts'

/** As the cluster of `npm start` was made until now, as newer servers are, and as many that somebody else runs. */
const servers = {
  'the locale C': `locale_provider libc locale 'C'`,
  'built-in C.UTF-8': `locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'`,
  'ICU, en-GB': `locale_provider icu icu_locale 'en-GB' locale 'C'`,
}

const texts = {
  share: 'The campaign “Safe to share?” asked for a firewall',
  member: 'Órfhlaith Begley spoke — as did Siân Gwenllian, Ynys Môn',
  slash: 'No data may pass police/immigration lines',
  days: 'Held from 28-30 May, pages 112–114',
  status: 'Whatever their ‘Immigration status’, victims’ names',
  dashed: 'a firewall—complete and tested—is super-complaint proof',
  mark: 'See section 81(2)(a); cost £2.3bn, or 40% of <it>.',
  upper: 'ŁUKASZ AND ÆTHELRED, THE O’BRIEN REPORT',
  apart: 'Sia\u0302n, written in parts',
  hidden: 'Non\u00a0breaking\u2009blanks and zero\u200bwidth',
  ellipsis: 'Police…shared it without being asked',
}

const cases: [typed: string, found: (keyof typeof texts)[]][] = [
  ['Safe to share', ['share']],
  ['“safe”', ['share']],
  ['share?', ['ellipsis', 'share']],
  ['Órfhlaith', ['member']],
  ['ÓRFHLAITH', ['member']],
  ['orfhlaith', ['member']],
  ['O\u0301rfhlaith', ['member']],
  ['mon ynys', ['member']],
  ['siân', ['apart', 'member']],
  ['police/immigration', ['slash']],
  ['police', ['ellipsis', 'slash']],
  ['immigration', ['slash', 'status']],
  ['IMMIGRATION STATUS', ['status']],
  ['victims', ['status']],
  ['28-30', ['days']],
  ['28', ['days']],
  ['30', ['days']],
  ['114', ['days']],
  ['112–114', ['days']],
  ['firewall', ['dashed', 'share']],
  ['tested', ['dashed']],
  ['complaint', ['dashed']],
  ['81(2)', ['mark']],
  ['£2.3bn', ['mark']],
  ['łukasz', ['upper']],
  ['Lukasz', ['upper']],
  ['o’brien', ['upper']],
  ["O'Brien", ['upper']],
  ['æthelred', ['upper']],
  ['breaking blanks', ['hidden']],
  ['width', ['hidden']],
]

describe.each(Object.entries(servers))('on a database in %s', (_name, locale) => {
  const name = `search_${crypto.randomUUID().replaceAll('-', '')}`
  let cluster: OpenDatabase
  let owner: OpenDatabase

  beforeAll(async () => {
    cluster = openDatabase(inject('clusterUrl'), { applicationName: 'test' })
    await cluster.db.execute(sql.raw(`create database ${name} template template0 encoding 'UTF8' ${locale}`))
    const url = new URL(inject('clusterUrl'))
    url.pathname = `/${name}`
    await migrateDatabase(url.href)
    owner = openDatabase(url.href, { applicationName: 'test' })
    for (const [slug, title] of Object.entries(texts)) {
      const [row] = await owner.db
        .insert(campaignEvents)
        .values({ slug, title, summary: title, happenedOn: '2026-01-01', precision: 'day', verified: true })
        .returning()
      const subjectId = row?.id ?? ''
      await owner.db
        .insert(changes)
        .values({ origin: 'founding', subjectKind: 'campaign-event', subjectId, field: '*' })
    }
  })

  afterAll(async () => {
    await owner.close()
    await cluster.db.execute(sql.raw(`drop database ${name} with (force)`))
    await cluster.close()
  })

  test.each(cases)('"%s" finds %j', async (typed, found) => {
    const { hits } = await findSearchPage(owner.db, typed)
    expect(hits.map(({ path }) => path.slice('/evidence#'.length)).toSorted()).toEqual(found)
  })

  test.each([
    ['orfhlaith', ['Órfhlaith']],
    ['sian', ['Siân']],
    ['police', ['Police', 'police']],
    ['o’brien', ['BRIEN', 'O']],
    ['zero', ['zero']],
  ])('"%s" is marked in the text as it is printed', async (typed, words) => {
    const { hits } = await findSearchPage(owner.db, typed)
    for (const { title, excerpt } of hits) {
      expect(title.normalize('NFC')).toContain(excerpt.map((run) => run.words).join(''))
    }
    const marked = hits.flatMap(({ excerpt }) => excerpt.filter(({ isMarked }) => isMarked).map((run) => run.words))
    expect([...new Set(marked)].toSorted()).toEqual(words)
  })

  test('what is typed cannot become part of the question to the database', async () => {
    const { rows } = await owner.db.execute<{ asked: string }>(
      sql`select record.words_sought(${`'); drop table x; -- & | ! <-> :* \\'`})::text as asked`,
    )
    expect(rows).toEqual([{ asked: `'drop':* & 'tabl':* & 'x':*` }])
  })

  test('words far into a long text are shown with what stands around them', async () => {
    const long = `${'“Curly” — words, '.repeat(400)}the Ómagh report said so.${' Après ça.'.repeat(400)}`
    const { rows } = await owner.db.execute<{ excerpt: string }>(
      sql`select record.excerpt(${long}, record.words_sought('omagh')) as excerpt`,
    )
    expect(rows[0]?.excerpt).toContain('the \uE000Ómagh\uE001 report said so. Après')
    expect(rows[0]?.excerpt.length).toBeLessThan(400)
  })
})
