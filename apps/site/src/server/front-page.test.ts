import { securityHeaders } from '@safe-to-report/serving'
import { expect, test } from 'vitest'
import { openFrontPage } from './front-page.ts'

const campaign = 'https://write.example'
const given = { ...securityHeaders('https://www.example'), 'cache-control': 'public, no-cache' }

test.each(['/', '/es', '/pt', '/cy'])('%s may send its form to the campaign, and says whose it is', (path) => {
  const opened = openFrontPage(path, campaign, given)
  expect(opened['content-security-policy']).toContain(`form-action 'self' ${campaign};`)
  expect(opened['content-security-policy']).toContain(`connect-src 'self' ${campaign};`)
  expect(opened['content-security-policy']).toContain("script-src 'self';")
  expect(opened['referrer-policy']).toBe('strict-origin')
  expect(opened['cache-control'], 'a typed postcode is not to come back').toBe('no-store')
  expect(opened['cdn-cache-control']).toBe('public, no-cache')
})

test.each(['/now', '/es/now', '/fr', '/asks', '/esx', '/embed/asks/x'])('%s has what every page has', (path) => {
  expect(openFrontPage(path, campaign, given)).toEqual(given)
})
