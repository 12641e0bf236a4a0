import { expect, test } from 'vitest'
import { isMinister } from './is-minister.ts'

test.each([
  'Prime Minister and First Lord of the Treasury',
  'Secretary of State for the Home Department',
  'Chancellor of the Exchequer',
  'Minister of State (Home Office)',
  'Parliamentary Under-Secretary (Ministry of Justice)',
  'Parliamentary Under Secretary of State',
  'Parliamentary Secretary (Cabinet Office)',
  'Economic Secretary (HM Treasury)',
  'Solicitor General',
  'Lord President of the Council and Leader of the House of Commons',
])('%s is a minister', (name) => {
  expect(isMinister(name)).toBe(true)
})

test.each([
  'Parliamentary Secretary to the Treasury (Chief Whip)',
  'Assistant Whip (HM Treasury)',
  'Lord Commissioner (HM Treasury) (Whip)',
  'Treasurer of HM Household (Deputy Chief Whip)',
  'Vice Chamberlain (HM Household) (Whip)',
  'Parliamentary Private Secretary to the Prime Minister',
  'Trade Envoy',
  'Special Representative',
])('%s is not', (name) => {
  expect(isMinister(name)).toBe(false)
})
