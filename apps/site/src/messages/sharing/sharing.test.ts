import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { sharingMessages } from './index.ts'

test.each(languages)(
  'what people send on in %s ends in the address, and tells the years of the fact that it rests on',
  (language) => {
    const { forces, plain } = sharingMessages[language].share
    const url = 'https://site.test/'
    expect(forces(url)).toMatch(/2020.*2023/)
    expect(plain(url)).not.toMatch(/\d/)
    for (const text of [forces(url), plain(url)]) expect(text.endsWith(url)).toBe(true)
    // Bluesky takes 300 letters.
    expect(forces(url).length).toBeLessThan(300)
  },
)
