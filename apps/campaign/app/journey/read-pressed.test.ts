import { expect, test } from 'vitest'
import { readPressed } from './read-pressed.ts'

function press(name: string, value: string) {
  const form = new FormData()
  form.append(name, value)
  return readPressed(form).intent
}

test.each([
  ['intent', 'sign', 'sign'],
  ['intent', 'points', 'why'],
  ['intent', 'order', 'why'],
  ['intent', 'ways', 'read'],
  ['intent', 'no such page', 'write'],
  ['move', 'up first', 'why'],
  ['keep', 'why postcode M1 1AD', 'read'],
  ['change', 'ownWords', 'why'],
  ['change', 'addressLine', 'sign'],
  ['change', 'toString', 'write'],
])('the button %s=%s leads to %s', (name, value, intent) => {
  expect(press(name, value)).toBe(intent)
})
