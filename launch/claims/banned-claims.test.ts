import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../places.ts'
import { bannedClaims, type BannedClaim } from './banned-claims.ts'
import { listPassages } from './content-passages.ts'

/** Whether a passage makes the claim. */
function makes({ said, unless = [] }: BannedClaim, words: string): boolean {
  const isToldRight = unless.length > 0 && unless.every((pattern) => pattern.test(words))
  return said.some((pattern) => pattern.test(words)) && !isToldRight
}

const passages = listPassages()

test('every kind of content is read, in every language', () => {
  const places = passages.map(({ place }) => place).join('\n')
  for (const kind of [
    'founding record, data-sharing-firewall',
    'founding record, status-enquiries',
    'founding record, firewall-2021-report to firewall-2021-locked',
    'explainers/what-happened-in-2021.mdx',
    'content/glossary.yaml',
    'letters/founding/data-sharing-firewall.yaml',
    'messages/guide/cy.ts',
    'outbox/src/messages/pt.ts',
    'pages/evidence.astro',
  ]) {
    expect(places).toContain(kind)
  }
  expect(passages.length).toBeGreaterThan(5_000)
})

test.each(bannedClaims)('nobody says: $claim', (banned) => {
  expect(passages.filter(({ words }) => makes(banned, words))).toEqual([])
})

test.each(bannedClaims)('it would be caught: $claim', (banned) => {
  expect(banned.caught.filter((words) => !makes(banned, words))).toEqual([])
})

test.each(bannedClaims)('what is so passes: $claim', (banned) => {
  expect(banned.passes.filter((words) => makes(banned, words))).toEqual([])
})

test('what is so of one claim is caught by no other', () => {
  const sentences = bannedClaims.flatMap(({ passes }) => passes)
  expect(sentences.filter((words) => bannedClaims.some((banned) => makes(banned, words)))).toEqual([])
})

const explainers = 'apps/site/src/content/explainers'

// Safety: who reads these may decide tonight whether to call. What they must be told, wherever it stands on the page.
test.each(['how-the-police-share-data', 'the-migrant-victims-protocol'])(
  '%s says what is reported, by whom, that it is conditional, and whom to ask first',
  (page) => {
    const text = readFileSync(join(root, explainers, `${page}.mdx`), 'utf8').replaceAll(/\s+/g, ' ')
    const [, checkedOn = ''] = /checkedOn: '([\d-]+)'/.exec(text) ?? []
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(checkedOn))
    expect(text).toContain('On 18 December 2025')
    expect(text).toContain('We have not seen its own words')
    expect(text).toContain('Southall Black Sisters')
    expect(text).toMatch(/has conditions/)
    expect(text).toMatch(/data can still be shared/)
    expect(text).toMatch(/not a full firewall/)
    expect(text).toMatch(/lawyer or (to )?a support group/)
    expect(text).toContain(`ast looked on ${day}`)
  },
)
