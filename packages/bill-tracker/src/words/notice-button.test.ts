import { expect, test } from 'vitest'
import { readButtonTarget } from './notice-button.ts'

test.each([
  ['/', { to: 'page', path: '/' }],
  ['/asks/firewall#now', { to: 'page', path: '/asks/firewall#now' }],
  ['campaign:firewall', { to: 'campaign', slug: 'firewall' }],
  ['https://line.example/a?b=c', { to: 'elsewhere', url: 'https://line.example/a?b=c' }],
])('%s leads there', (told, target) => {
  expect(readButtonTarget(told)).toEqual(target)
})

test.each([
  '',
  'asks/firewall',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/a b',
  'campaign:',
  'campaign:Fire Wall',
  'campaign:../staff',
  'http://line.example/',
  'https://',
  'https://line',
  'https://name@line.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:somebody@line.example',
])('%s leads nowhere', (told) => {
  expect(readButtonTarget(told)).toBeUndefined()
})
