import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { VariantFields } from './variant-fields.tsx'

const words = { en: 'Text', es: '', pt: '', cy: '' }

function render(when: string): string {
  const piece = { slug: 'one', when, text: words, sources: '' }
  return renderToStaticMarkup(createElement(VariantFields, { place: 'points.0', piece, problems: {}, isNamed: true }))
}

test('beside a rule for Labour alone stands whom it leaves out, told to a screen reader with the field', () => {
  const page = render('party: Labour')
  expect(page).toContain('This leaves out MPs whom Parliament lists as “Labour (Co-op)”')
  expect(page).toContain('aria-describedby="points.0.when-hint points.0.when-warning"')
})

test('beside a rule that names both stands nothing', () => {
  const page = render('party: Labour, Labour (Co-op)')
  expect(page).not.toContain('leaves out')
  expect(page).toContain('aria-describedby="points.0.when-hint"')
})
