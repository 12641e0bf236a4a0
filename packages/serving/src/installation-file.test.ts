import { expect, test } from 'vitest'
import { parseInstallation } from './installation-file.ts'

const whole = {
  name: 'A Coalition',
  members: [{ name: 'One' }, { name: 'Two', site: 'https://two.example' }],
  contact: { email: 'hello@coalition.example', post: '1 Road, Town' },
  controller: { name: 'One', address: '1 Road, Town', email: 'data@coalition.example' },
  registration: { number: 'ZA000000' },
}

const faultsOf = (given: unknown): string[] => {
  const answer = parseInstallation(JSON.stringify(given))
  return answer.ok ? [] : answer.faults
}

test('a whole file is read', () => {
  expect(parseInstallation(JSON.stringify(whole))).toEqual({ ok: true, installation: { kind: 'named', ...whole } })
  expect(faultsOf({ ...whole, registration: { exemptBecause: 'We keep nothing' } })).toEqual([])
})

test('of an empty one all that is missing is named at once', () => {
  expect(faultsOf({})).toEqual([
    'name is missing',
    'members is missing',
    'contact.email is missing',
    'controller.name is missing',
    'controller.address is missing',
    'controller.email is missing',
    'registration.number (or registration.exemptBecause) is missing',
  ])
})

test.each([
  ['no name of a member', { members: [{}] }, ['members.0.name is missing']],
  ['no members', { members: [] }, ['members names nobody']],
  ['no contact', { contact: {} }, ['contact.email is missing']],
  ['an address that is none', { contact: { email: 'us' } }, ['contact.email must be an e-mail address']],
  ['empty words', { name: ' ' }, ['name is empty']],
  ['a number for a name', { name: 7 }, ['name must be text']],
  ['words of the example', { name: '<your name>' }, [expect.stringContaining('words of the example')]],
  [
    'a site that is not https',
    { members: [{ name: 'A', site: 'http://a.example' }] },
    ['members.0.site must be an https address'],
  ],
  [
    'a register number of another shape',
    { registration: { number: '7' } },
    [expect.stringContaining('as the register has it')],
  ],
  ['neither number nor reason', { registration: {} }, ['registration needs either number or exemptBecause']],
  [
    'both',
    { registration: { number: 'ZA000000', exemptBecause: 'a' } },
    ['registration needs either number or exemptBecause'],
  ],
  ['what we do not know', { imprint: 'x' }, ['imprint is nothing we know']],
  ['two at once', { name: '', contact: {} }, ['name is empty', 'contact.email is missing']],
])('%s is told', (_, given, faults) => {
  expect(faultsOf({ ...whole, ...given })).toEqual(faults)
})

test('what is no JSON is told, and nothing of it', () => {
  expect(parseInstallation('name: A')).toEqual({ ok: false, faults: ['is not JSON'] })
  expect(parseInstallation('[]')).toMatchObject({ ok: false })
})
