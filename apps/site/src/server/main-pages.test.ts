import { expect, test } from 'vitest'
import { isMainPage } from './main-pages.ts'

test.each([
  '/',
  '/asks',
  '/asks/firewall',
  '/bills',
  '/bills/borders-bill',
  '/notices',
  '/now',
  '/press',
  '/press/briefing',
  '/notices/write-before-report',
  '/explained/what-is-a-division',
  '/privacy-and-safety',
  '/about',
  '/about/data',
  '/pictures',
  '/pictures/how-far',
  '/es',
  '/pt/now',
  '/cy/explained/what-a-firewall-is',
])('%s is dropped last', (address) => {
  expect(isMainPage(address)).toBe(true)
})

test.each([
  '/members/1',
  '/cards/asks/firewall.png',
  '/asks/firewall/compare',
  '/asks/firewall/compare/a/b',
  '/bills/borders-bill/calendar.ics',
  '/timeline?ask=firewall',
  '/timeline/2024',
  '/search?q=word',
  '/divisions/one',
  '/embed/asks/firewall',
  '/pictures/how-far.png',
  '/embed/pictures/how-far',
  '/sitemap.xml',
  '/es/explained/wash-up',
  '/fr/now',
  '/es/',
])('%s is dropped before', (address) => {
  expect(isMainPage(address)).toBe(false)
})
