import { expect, test } from 'vitest'
import { buildFrame, buildOembed, findShownOnCard, frameAsk } from './build-oembed.ts'

const site = 'https://site.example'

test.each([
  [`${site}/asks/data-sharing-firewall`, 'asks/data-sharing-firewall'],
  [`${site}/asks/data-sharing-firewall/`, 'asks/data-sharing-firewall'],
  [`${site}/pictures/how-far`, 'pictures/how-far'],
  [`${site}/pictures/how-far.svg`, undefined],
  [`${site}/pictures`, undefined],
  [`${site}/asks/`, undefined],
  [`${site}/asks/one/feed.atom`, undefined],
  [`${site}/bills/one`, undefined],
  [`${site}.elsewhere.example/asks/one`, undefined],
  ['https://elsewhere.example/asks/one', undefined],
  [`${site}/asks/"><script>`, undefined],
  ['', undefined],
])('the address %s has the card of %s', (address, shown) => {
  const found = findShownOnCard(address, site)
  expect(found && `${found.kind}/${found.slug}`).toBe(shown)
})

test('the answer has what oEmbed asks of a rich card, and its frame is our card alone', () => {
  const card = buildOembed({ framed: frameAsk('one'), title: 'One' }, site)
  expect(card).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 510 })
  expect([...card.html.matchAll(/https?:\/\/[^"]+/g)].map(([url]) => url)).toEqual([`${site}/embed/asks/one`])
})

test('the frame may run no script; its links open in the whole window only when somebody presses them', () => {
  const sandbox = /sandbox="([^"]+)"/.exec(buildFrame('one', site))?.[1]?.split(' ')
  expect(sandbox).toEqual(['allow-same-origin', 'allow-top-navigation-by-user-activation'])
})
