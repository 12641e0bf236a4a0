import { expect, test } from 'vitest'
import { openRoute } from './opened-routes.ts'
import { securityHeaders } from '@safe-to-report/serving'

const security = securityHeaders('https://site.example')

const [found, failed] = [{ status: 200 }, { status: 404 }]

test.each([
  '/',
  '/asks/data-sharing-firewall',
  '/embed',
  '/embed/asks',
  '/embed/bills/x',
  '/embed/pictures',
  '/embed/pictures/x.svg',
  '/pictures/x',
  '/embed/asks/x/feed.atom',
  '/api/v1',
  '/feed.atom',
  '/cards/asks/x.png',
  '/sitemap.xml',
])('%s is closed to other people’s pages', (path) => {
  expect(openRoute(path, found, security)).toEqual(security)
})

test.each([
  '/api/v1/asks.json',
  '/api/v1/asks.csv',
  '/follow/feed.atom',
  '/bills/x/calendar.ics',
  '/oembed',
  '/pictures/x.svg',
  '/pictures/x.png',
  '/pictures/x.csv',
])('any page may read %s', (path) => {
  const { 'access-control-allow-origin': cors, ...headers } = openRoute(path, found, security)
  expect(cors).toBe('*')
  expect(headers['content-security-policy']).toBe(security['content-security-policy'])
  expect(headers['x-frame-options']).toBe('DENY')
})

test.each(['/embed/asks/data-sharing-firewall', '/embed/pictures/how-far'])(
  'any page may frame %s, which still loads nothing from anyone else',
  (path) => {
    const headers = openRoute(path, found, security)
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect(headers['content-security-policy']?.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(
      security['content-security-policy'],
    )
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['referrer-policy']).toBe('same-origin')
  },
)

test.each(['/embed/asks/none', '/embed/pictures/none'])('%s, which is not there, stays closed to frames', (path) => {
  expect(openRoute(path, failed, security)).toEqual(security)
})
