import { languages } from '@safe-to-report/languages'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { letterMessages } from '../messages/letter/index.ts'
import { wordsFor } from '../messages/words-for.ts'
import { aDraft, aSeat } from '../testing/builders.ts'
import { BeforeYouWrite } from './before-you-write.tsx'
import { Ways } from './letter/ways.tsx'

function before(isTest: boolean): ReactNode {
  return createElement(BeforeYouWrite, {
    campaigns: [{ slug: 'one', title: { en: 'One' }, isTest, before: null }],
    calls: [],
  })
}

function ways(isTest: boolean): ReactNode {
  return createElement(Ways, {
    seat: aSeat(),
    draft: aDraft(),
    faults: [],
    most: { email: 254 },
    isTest,
    before: null,
  })
}

test.each(languages)('in %s, while a campaign is tested, it is said before anything is sent', (language) => {
  const path = language === 'en' ? '/write' : `/${language}/write`
  const show = (page: ReactNode): string => {
    const router = createMemoryRouter([{ path: '/:language?/write', element: page }], { initialEntries: [path] })
    return renderToStaticMarkup(createElement(RouterProvider, { router }))
  }
  const { test: told } = wordsFor('letter', 'member', language).ways.weSend
  for (const page of [before, ways]) {
    expect(show(page(true))).toContain(told)
    expect(show(page(false))).not.toContain(told)
  }
  const [promise = ''] = letterMessages[language].ways.weSend.says.split('<email>').slice(1)
  const inName = promise.replace('</email>', '').slice(0, 90)
  expect(show(ways(false))).toContain(inName)
  expect(show(ways(true)), 'that it goes out in their name').not.toContain(inName)
})
