import { expect, test } from 'vitest'
import { openRoute } from './opened-routes.ts'
import type { Page } from './page.ts'
import { securityHeaders } from '@safe-to-report/serving'

const security = securityHeaders('https://site.example')

function aPage(status = 200): Page {
  return { status, headers: {}, etag: 'W/"1"', body: Buffer.from(''), gzip: undefined, brotli: undefined }
}

test.each([
  '/',
  '/asks/data-sharing-firewall',
  '/embed',
  '/embed/asks',
  '/embed/bills/x',
  '/oembed',
  '/api/v1',
  '/feed.atom',
])('%s is closed to other people’s pages', (path) => {
  expect(openRoute(path, aPage(), security)).toEqual(security)
})

test.each(['/api/v1/asks.json', '/api/v1/asks.csv', '/api/v1/openapi.json'])('any page may read %s', (path) => {
  const { 'access-control-allow-origin': cors, ...headers } = openRoute(path, aPage(), security)
  expect(cors).toBe('*')
  expect(headers['content-security-policy']).toBe(security['content-security-policy'])
  expect(headers['x-frame-options']).toBe('DENY')
})

test('any page may frame the card of an ask, which still loads nothing from anyone else', () => {
  const headers = openRoute('/embed/asks/data-sharing-firewall', aPage(), security)
  expect(headers['x-frame-options']).toBeUndefined()
  expect(headers['content-security-policy']).toContain('frame-ancestors *')
  expect(headers['content-security-policy']?.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(
    security['content-security-policy'],
  )
  expect(headers['access-control-allow-origin']).toBeUndefined()
  expect(headers['referrer-policy']).toBe('same-origin')
})

test.each(['/embed/asks/none', '/api/v1/none.json'])('what is not at %s stays closed', (path) => {
  expect(openRoute(path, aPage(404), security)).toEqual(security)
})
