import { expect, test } from 'vitest'
import { listFoundingHelp } from './founding-help.ts'

const help = listFoundingHelp()
const numbers = Object.fromEntries(help.flatMap(({ slug, number }) => (number === null ? [] : [[slug, number]])))

test('numbers stand only where a source says them: of the emergency and of each nation’s own line', () => {
  expect(numbers).toEqual({
    emergency: '999',
    'national-domestic-abuse-helpline': '0808 2000 247',
    'live-fear-free': '0808 80 10 800',
    'domestic-abuse-and-forced-marriage-helpline': '0800 027 1234',
    'domestic-and-sexual-abuse-helpline': '0808 802 1414',
  })
})

test('each nation has one line of its own', () => {
  const lines = help.filter(({ kind }) => kind === 'nation-line')
  expect(lines.map(({ nations }) => nations)).toEqual([['england'], ['wales'], ['scotland'], ['northern-ireland']])
})

test('held numbers stand nowhere', () => {
  const held = /0808 ?500 ?2222|0808 ?802 ?9999|5999 ?247|8571|731 ?8147/
  expect(JSON.stringify(help)).not.toMatch(held)
})

test('each row has its sources and the day of its check, and leads somewhere', () => {
  for (const { slug, sources, checkedOn } of help) {
    expect(sources.length, slug).toBeGreaterThan(0)
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
  const nowhere = help.filter(({ site, number }) => site === null && number === null)
  expect(nowhere.map(({ slug }) => slug)).toEqual(['silent-solution'])
})

test('for Spanish and Portuguese there are services by and for their speakers', () => {
  for (const language of ['es', 'pt']) {
    const theirs = help.filter(({ kind, languages }) => kind === 'by-and-for' && languages.includes(language))
    expect(theirs.map(({ slug }) => slug)).toEqual(['lawrs', 'lawa'])
  }
})
