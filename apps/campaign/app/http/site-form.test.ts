import { expect, test } from 'vitest'
import { readDraft } from '../journey/draft.ts'
import { keepAskedFields, openToSite } from './site-form.ts'

const everything = {
  postcode: 'M1 1AD',
  gss: 'E14000001',
  border: 'E14000002',
  foundBy: 'list',
  among: 'E14000001',
  askedFor: 'row',
  campaign: 'other',
  meeting: '123',
  why: 'words',
  ownWords: 'words',
  name: 'N',
  addressLine: 'A',
  email: 'a@b.example',
  postcodeInLetter: 'M1 1AD',
  points: 'one',
  kept: 'x',
  keep: 'x',
  letterNumber: 'n',
  asks: 'why',
  readTo: '1',
  move: 'up',
  change: 'name',
  replyByEmail: 'no',
  subject: 's',
  opening: 'o',
  letterLanguage: 'cy',
}

test('of all that a form can say, the site says whose seat it is and nothing of a letter', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...everything, intent: 'write' })) form.append(name, value)
  const kept = keepAskedFields(form)
  expect([...kept.keys()].toSorted()).toEqual(['among', 'askedFor', 'border', 'foundBy', 'gss', 'intent', 'postcode'])
  expect(readDraft(kept)).toMatchObject({
    why: '',
    name: '',
    email: '',
    campaign: '',
    meeting: '',
    points: [],
    kept: [],
  })
})

test.each(['send', 'read', 'own-mail', 'show', '', 'WRITE'])('its button cannot say "%s"', (intent) => {
  const form = new FormData()
  form.append('intent', intent)
  expect([...keepAskedFields(form)]).toEqual([])
})

test('a file in place of words is dropped, and of a field said twice the first counts', () => {
  const form = new FormData()
  form.append('gss', new Blob(['x']))
  form.append('postcode', 'M1 1AD')
  form.append('postcode', 'M1 1AE')
  expect([...keepAskedFields(form)]).toEqual([['postcode', 'M1 1AD']])
})

test('an answer is for the site’s origin, and brings no cookie along', () => {
  expect(openToSite('https://www.example')).toEqual({ 'Access-Control-Allow-Origin': 'https://www.example' })
})
