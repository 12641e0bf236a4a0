import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import {
  parseStanding,
  shareMember,
  shareNotice,
  shareStanding,
  standingNames,
  wordsOfStanding,
} from './share-pages.ts'

const siteUrl = 'https://site.example'

/** What a card says nothing of, since it may come up on a screen that others see. */
const ofALife =
  /abus|surviv|violen|danger|refuge|\bhelp\b|hotline|report safely|maltrat|violencia|refugio|peligro|violência|perigo|abrigo|cam-drin|trais|perygl|lloches/i

test.each(languages.flatMap((language) => standingNames.map((name) => ({ name, language }))))(
  'the card of $name in $language says nothing of anybody’s life',
  ({ name, language }) => {
    const { title, description } = wordsOfStanding(name, language)
    expect(`${title} ${description}`).not.toMatch(ofALife)
  },
)

test.each([
  ['/now', 'Now in Parliament', '/cards/pages/now.png'],
  ['/es/now', 'Ahora en el Parlamento', '/cards/pages/now.es.png'],
  ['/', 'A firewall between the police and immigration enforcement', '/cards/pages/home.png'],
  ['/cy', '“Firewall” rhwng yr heddlu a gorfodaeth mewnfudo', '/cards/pages/home.cy.png'],
  ['/timeline/year/2021', 'Everything, by date', '/cards/pages/timeline.png'],
  ['/asks/one/compare/a/b', 'What Parliament was asked', '/cards/pages/asks.png'],
])('%s is shared as %j, with its picture', (path, title, image) => {
  const shared = shareStanding(path, siteUrl)
  expect([shared.title, shared.image]).toEqual([title, image])
  expect(shared.structured['url']).toBe(siteUrl + path)
})

test('the picture of each standing page is found by its name', () => {
  for (const name of standingNames) {
    for (const language of languages) {
      const { image } = shareStanding(
        `/${language === 'en' ? '' : `${language}/`}${name === 'home' ? '' : name}`,
        siteUrl,
      )
      const slug = image.replace('/cards/pages/', '').replace('.png', '')
      expect(parseStanding(slug)).toEqual({ name, language })
    }
  }
  expect(parseStanding('none')).toBeUndefined()
  expect(parseStanding('now.xx')).toBeUndefined()
})

test('a member is shared by name and seat', () => {
  const member = { id: 7, name: 'Member Seven', party: 'Labour', seat: 'Dover', house: 'Commons', asOf: null } as const
  expect(shareMember({ member: { ...member, isCurrent: true } }, siteUrl)).toMatchObject({
    title: 'Member Seven',
    description: 'Labour, MP for Dover. Votes on what Parliament was asked.',
    image: '/cards/members/7.png',
  })
})

test('a notice is shared by its title only where that says nothing of its subject', () => {
  const notice = { slug: 'one', publicOn: '2026-12-01' }
  expect(shareNotice({ ...notice, title: 'Write before Report' }, siteUrl).title).toBe('Write before Report')
  expect(shareNotice({ ...notice, title: 'Victims wait' }, siteUrl).title).toBe('News')
})
