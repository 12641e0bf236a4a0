import { expect, test } from 'vitest'
import { buildFoundingRows } from '../founding/build-founding-rows.ts'
import { amendmentRow, evidenceRow, heldFactRow, sourceRow } from './founding-files.ts'
import { FoundingFileFaulty, parseRows, parseWhole } from './parse-founding-file.ts'
import { readFoundingRecord } from '../founding/read-founding-record.ts'
import { samplePlaces } from './sample-places.ts'

const good = `
- slug: helpline-calls
  statement: How much calls rose.
  period: '2020'
  whoSaysSo: Free Movement
  verified: true
  sources: [free-movement-2020]
`

test('a row that says what it has to is read', () => {
  expect(parseRows('evidence.yaml', good, evidenceRow)).toMatchObject([{ slug: 'helpline-calls', verified: true }])
})

test('a missing field is told by file, row and field', () => {
  const yaml = good.replace("  period: '2020'\n", '')
  expect(() => parseRows('evidence.yaml', yaml, evidenceRow)).toThrow('evidence.yaml, helpline-calls, period')
})

test('a field that the record does not know is a fault, not a silence', () => {
  const yaml = `${good}  figuer: '537'\n`
  expect(() => parseRows('evidence.yaml', yaml, evidenceRow)).toThrow(/helpline-calls: Unrecognized key: "figuer"/)
})

test('a row without a name is told by its place', () => {
  expect(() => parseRows('evidence.yaml', '- statement: Something', evidenceRow)).toThrow('evidence.yaml, row 1, slug')
})

test('a row without a source is refused', () => {
  const yaml = good.replace('[free-movement-2020]', '[]')
  expect(() => parseRows('evidence.yaml', yaml, evidenceRow)).toThrow('helpline-calls, sources')
})

test('yaml that cannot be read is told by its file', () => {
  expect(() => parseRows('evidence.yaml', 'a: [', evidenceRow)).toThrow(/evidence\.yaml: /)
})

test('a file that is not a list is told as a whole', () => {
  expect(() => parseRows('evidence.yaml', 'slug: alone', evidenceRow)).toThrow('evidence.yaml, the whole file')
})

test('a day that is none is refused', () => {
  const yaml = `
- slug: some-amendment
  bill: some-bill
  stage: Lords report
  kind: amendment
  number: '67'
  movedOn: '2021-02-30'
  verified: true
  sources: [some-source]
`
  expect(() => parseRows('amendments.yaml', yaml, amendmentRow)).toThrow('some-amendment, movedOn')
})

test('a held fact about a kind of row that is none is refused', () => {
  const yaml = '- { key: a, subject: vote 72, about: A, value: B, standing: unchecked }'
  expect(() => parseRows('held-facts.yaml', yaml, heldFactRow)).toThrow('held-facts.yaml, a, subject.kind')
})

test.each([
  ['neither an address nor a place in print', 'url: null', 'sources.yaml, a, url: a source has an address'],
  ['an address that is not https', 'url: http://example.org/a', 'sources.yaml, a, url'],
  ['the name of a site', 'url: example.org/a', 'sources.yaml, a, url'],
  ['a check on no day', "url: https://example.org/a, checkedOn: '2026-11-31'", 'sources.yaml, a, checkedOn'],
])('a source with %s is refused', (_what, own, told) => {
  const yaml = `- { key: a, kind: page, title: A, publisher: B, publishedOn: null, ${own} }`
  expect(() => parseRows('sources.yaml', yaml, sourceRow)).toThrow(told)
})

test('what is only in print says where, and needs no address', () => {
  const yaml =
    "- { key: a, kind: paper, title: A, publisher: B, publishedOn: null, url: null, inPrint: 'The British Library, page 9' }"
  expect(parseRows('sources.yaml', yaml, sourceRow)).toHaveLength(1)
})

test('a faulty list of sample places is told by its path', () => {
  expect(() => parseWhole('sample-places.yaml', 'asOf: today\nplaces: []', samplePlaces)).toThrow(
    'sample-places.yaml, asOf',
  )
})

test('every row that points nowhere is told at once', () => {
  const record = readFoundingRecord()
  const [first, ...others] = record.amendments
  if (!first) throw new Error('no amendments')
  const lost = { ...first, stage: 'Lords second-reading 3', sources: ['no-such-source'] }
  const build = (): unknown => buildFoundingRows({ ...record, amendments: [lost, ...others] })
  expect(build).toThrow(FoundingFileFaulty)
  expect(build).toThrow(`${first.slug} points to source no-such-source, which is not there`)
  expect(build).toThrow(`${first.slug} points to stage domestic-abuse-bill Lords second-reading 3, which is not there`)
})

test('a row that is there twice is told', () => {
  const record = readFoundingRecord()
  const build = (): unknown => buildFoundingRows({ ...record, asks: [...record.asks, ...record.asks.slice(0, 1)] })
  expect(build).toThrow('ask data-sharing-firewall is there twice')
})
