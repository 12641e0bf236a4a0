import { expect, test } from 'vitest'
import { leadFromNotice, shortenNotice } from './lead-from-notice.ts'

const call = {
  buttonLabel: 'Write to your MP',
  target: { to: 'campaign', slug: 'firewall' },
  isOver: false,
  campaign: 'open',
} as const
const write = 'https://write.example'

test('a call leads to its campaign, in the reader’s language', () => {
  expect(leadFromNotice(call, write)?.url).toBe('https://write.example/write/about/firewall')
  expect(leadFromNotice(call, write, 'es')?.url).toBe('https://write.example/es/write/about/firewall')
})

test.each([
  ['is over', { isOver: true }],
  ['has a campaign that has closed', { campaign: 'closed' }],
  ['has a campaign that is not open yet', { campaign: 'not-yet' }],
  ['has nowhere to lead', { target: null }],
  ['has nothing to say', { buttonLabel: null }],
] as const)('a call that %s has no button', (_what, given) => {
  expect(leadFromNotice({ ...call, ...given }, write)).toBeUndefined()
})

test('somebody else’s page is named, and learns nothing of whence its reader came', () => {
  const target = { to: 'elsewhere', url: 'https://www.line.example/page?a=b' } as const
  expect(leadFromNotice({ ...call, target, campaign: null }, write)).toEqual({
    label: 'Write to your MP',
    url: target.url,
    attributes: { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' },
    elsewhere: 'line.example',
  })
})

test('a page of ours is led to as it is', () => {
  const target = { to: 'page', path: '/asks/one' } as const
  expect(leadFromNotice({ ...call, target, campaign: null }, write)).toMatchObject({
    url: '/asks/one',
    elsewhere: undefined,
  })
})

test('long words are cut at the end of a sentence, else of a word', () => {
  const sentence = 'The House of Commons looks at this again on Tuesday, and it is close.'
  expect(shortenNotice(sentence)).toBe(sentence)
  expect(shortenNotice(Array.from({ length: 6 }, () => sentence).join(' '))).toBe(`${sentence} ${sentence} ${sentence}`)
  const endless = 'word '.repeat(100)
  expect(shortenNotice(endless)).toMatch(/^(?:word )+word …$/)
  expect(shortenNotice(endless).length).toBeLessThan(250)
})
