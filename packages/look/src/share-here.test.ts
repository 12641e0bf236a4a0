import { afterEach, expect, test, vi } from 'vitest'
import { offerSharing } from './share-here.js'

afterEach(() => vi.unstubAllGlobals())

function aPage(share: ((shared: { text: string }) => Promise<void>) | undefined) {
  const pressed: (() => Promise<void>)[] = []
  const links = { hidden: false }
  const button = {
    dataset: { shares: 'text', instead: 'links' },
    hidden: true,
    addEventListener: (_: string, press: () => Promise<void>) => pressed.push(press),
  }
  vi.stubGlobal('navigator', share ? { share } : {})
  vi.stubGlobal('document', {
    querySelectorAll: () => [button],
    getElementById: (id: string) => (id === 'links' ? links : { textContent: ' Words: https://site.test/ ' }),
  })
  offerSharing()
  return { button, links, press: async () => pressed[0]?.() }
}

test('where there is no sheet the links stay, and no button shows', () => {
  const { button, links } = aPage(undefined)
  expect([button.hidden, links.hidden]).toEqual([true, false])
})

test('where there is one, it gets the words on the page and nothing else, once it is pressed', async () => {
  const shared: unknown[] = []
  const { button, links, press } = aPage(async (given) => void shared.push(given))
  expect([button.hidden, links.hidden, shared]).toEqual([false, true, []])
  await press()
  expect(shared).toEqual([{ text: 'Words: https://site.test/' }])
})

test.each([
  ['who closes it stays where they are', 'AbortError', true],
  ['where it may not open, the links come back', 'NotAllowedError', false],
])('%s', async (_what, name, areLinksHidden) => {
  const { links, press } = aPage(() => Promise.reject(new DOMException('no', name)))
  await press()
  expect(links.hidden).toBe(areLinksHidden)
})
