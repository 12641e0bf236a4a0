import { expect, test } from 'vitest'
import { readSendingForm } from './sending-form.ts'

const id = '00000000-0000-4000-8000-000000000001'

function read(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return readSendingForm(form)
}

const settings = { ask: 'settings', campaign: id, opens: '08:00', closes: '18:00', 'per-minute': '', spread: '0' }

test('boxes that are not ticked are off', () => {
  expect(read(settings)).toEqual({
    ask: 'settings',
    campaignId: id,
    settings: { isPaused: false, officeHours: null, perMinute: null, spreadMinutes: 0, isTest: false },
  })
})

test('office hours count once their box is ticked', () => {
  expect(read({ ...settings, hours: 'yes', weekdays: 'yes' })).toMatchObject({
    settings: { officeHours: { opensAt: '08:00', closesAt: '18:00', weekdaysOnly: true } },
  })
})

test.each([
  {
    what: 'an end before the start',
    fields: { ...settings, hours: 'yes', closes: '07:00' },
    says: /later than the start/,
  },
  { what: 'an hour that is none', fields: { ...settings, hours: 'yes', opens: '25:00' }, says: /time such as 08:00/ },
  { what: 'a word for a number', fields: { ...settings, 'per-minute': 'many' }, says: /give a number/ },
  { what: 'none a minute', fields: { ask: 'pace', domain: '*', 'per-minute': '0' }, says: /One a minute/ },
  {
    what: 'a decision that is none',
    fields: { ask: 'settle', letter: id, decision: 'burn' },
    says: /Nothing was saved/,
  },
  { what: 'an empty form', fields: {}, says: /Nothing was saved/ },
])('$what is told in words, and nothing is done', ({ fields, says }) => {
  expect(read(fields)).toMatchObject({ ask: 'faulty', says: expect.stringMatching(says) })
})
