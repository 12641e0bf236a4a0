import { expect, test } from 'vitest'
import { aDraft } from '../testing/builders.ts'
import { servicesWith } from '../testing/services.ts'
import { showStep } from './show-step.server.ts'

const pressed = { intent: 'send', move: '', change: '', keep: '' } as const

test('whoever comes back to a page from which a letter was sent reads it, and sends nothing', async () => {
  // No service that submits is given: to call it would throw.
  const shown = await showStep({ pressed, draft: aDraft(), language: 'en', services: servicesWith({}) })
  expect(shown).toMatchObject({ is: 'page', view: { view: 'letter', step: { step: 'read' } }, status: 200 })
})

test('a page that says what was wrong with a letter says it again', async () => {
  const draft = aDraft({ email: '' })
  const shown = await showStep({ pressed, draft, language: 'en', services: servicesWith({}) })
  const step = { step: 'read', faults: [{ field: 'email' }] }
  expect(shown).toMatchObject({ is: 'page', view: { view: 'letter', step }, status: 400 })
})
