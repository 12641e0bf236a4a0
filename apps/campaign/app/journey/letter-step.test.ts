import type { Language } from '@safe-to-report/letters'
import { expect, test } from 'vitest'
import { aDraft, aMember, anOpenCampaign, aSeat } from '../testing/builders.ts'
import { decideLetterStep, type LetterIntent, type OpenCampaign } from './letter-step.ts'

interface Differs {
  draft?: object
  seat?: object
  language?: Language
  campaign?: OpenCampaign
}

function decide(intent: LetterIntent, differs: Differs = {}) {
  return decideLetterStep({
    intent,
    draft: aDraft(differs.draft),
    language: differs.language ?? 'en',
    seat: aSeat(differs.seat),
    campaign: differs.campaign ?? anOpenCampaign(),
  })
}

test.each(['write', 'edit'] as const)('to %s is to get the form with all that is typed and no fault', (intent) => {
  const draft = aDraft({ name: '' })
  expect(decide(intent, { draft })).toEqual({ step: 'compose', draft, faults: [] })
})

test.each(['preview', 'own-mail', 'paper'] as const)('%s shows the letter whole', (step) => {
  const decided = decide(step)
  expect(decided.step).toBe(step)
  expect(decided).toMatchObject({ letter: { subject: 'Please support it' } })
  const body = 'letter' in decided ? decided.letter.body : ''
  expect(body).toContain('Dear Alex Example,')
  expect(body).toContain('The first reason.')
  expect(body).not.toContain('The second reason.')
  expect(body).toContain('In words of my own.')
  expect(body).toContain('Sam Writer')
})

test('to send is to send what the preview showed, to the seat’s member', () => {
  const preview = decide('preview')
  const send = decide('send')
  expect(send).toMatchObject({ step: 'send', memberId: 1 })
  expect('letter' in send && send.letter).toEqual('letter' in preview && preview.letter)
})

test('what is missing leads back to the form, with the words still in it', () => {
  const decided = decide('send', { draft: { email: '' } })
  expect(decided).toMatchObject({
    step: 'compose',
    draft: { ownWords: 'In words of my own.' },
    faults: [{ field: 'email' }],
  })
})

test('own mail and paper need no e-mail address', () => {
  expect(decide('own-mail', { draft: { email: '' } }).step).toBe('own-mail')
  expect(decide('paper', { draft: { email: '' } }).step).toBe('paper')
})

test('points stand in the order in which they were chosen, and one that is not offered falls away', () => {
  const decided = decide('preview', { draft: { points: ['second', 'forged', 'first'] } })
  const body = 'letter' in decided ? decided.letter.body : ''
  expect(body.indexOf('The second reason.')).toBeLessThan(body.indexOf('The first reason.'))
  expect(body).not.toContain('forged')
})

test('a member without an address is never sent to', () => {
  expect(decide('send', { seat: { member: aMember({ email: null }) } }).step).toBe('preview')
})

test('before the member is known, the letter greets the office', () => {
  const decided = decide('paper', { seat: { seat: 'unknown', member: null } })
  expect('letter' in decided && decided.letter.body).toContain('Dear Member of Parliament,')
})

test('a vacant seat ends every step', () => {
  for (const intent of ['write', 'preview', 'send'] as const) {
    expect(decide(intent, { seat: { seat: 'vacant', member: null } })).toEqual({ step: 'nobody' })
  }
})

const inFour = { en: 'In English.', es: 'En español.', pt: 'Em português.', cy: 'Yn Gymraeg.' }

/** A campaign whose every text is there in four languages. */
function inEveryLanguage(): OpenCampaign {
  const piece = { slug: 'first', text: inFour, variant: null, sources: [] }
  return {
    id: 'c',
    content: {
      title: inFour,
      subjects: [piece],
      openings: [piece],
      points: [{ ...piece, heading: inFour, bridge: null }],
      closing: piece,
    },
  }
}

test('whoever reads another language than the letter’s sees what it says, and the letter stays as it is', () => {
  const english = decide('preview', { campaign: inEveryLanguage() })
  const spanish = decide('preview', { campaign: inEveryLanguage(), language: 'es' })
  if (!('letter' in english) || !('letter' in spanish)) throw new Error('no letter was shown')
  expect(english.letter.meaning).toBeNull()
  expect(spanish.letter).toMatchObject({ body: english.letter.body, writtenIn: 'en' })
  expect(spanish.letter.meaning).toMatchObject({ language: 'es', subject: 'En español.' })
  const meaning = spanish.letter.meaning?.paragraphs.join('\n') ?? ''
  expect(meaning).toContain('Vivo en Exampleton. En español.')
  expect(meaning, 'the writer knows their own words').not.toContain('In words of my own.')
})

test('a letter is in Welsh where its writer chose so and every text has Welsh words', () => {
  const draft = { letterLanguage: 'cy' }
  const welsh = decide('send', { campaign: inEveryLanguage(), draft, language: 'cy' })
  expect(welsh).toMatchObject({ letter: { writtenIn: 'cy', subject: 'Yn Gymraeg.', meaning: null } })
  expect('letter' in welsh && welsh.letter.body).toContain('Annwyl Alex Example,')
  const withoutWelsh = decide('send', { draft, language: 'cy' })
  expect(withoutWelsh).toMatchObject({ letter: { writtenIn: 'en' } })
})
