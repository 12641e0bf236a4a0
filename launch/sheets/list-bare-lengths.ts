import type { Declaration, Root } from 'postcss'

const room = /^(?:(?:margin|padding)(?:-|$)|(?:row-|column-)?gap$)/
const bareLength = /(?<![\w.#-])-?[\d.]*\d(?:rem|em|px|ch|ex|in|cm)\b/
const offTheScale = 'Off the scale: '

/** Rooms and sizes of words that are none of the scale's, and do not say why. Fluid by the screen, or in the units of paper, is no matter of the scale. */
export function listBareLengths(sheet: Root): string[] {
  const found: string[] = []
  sheet.walkDecls((declaration) => {
    const { prop, value } = declaration
    if (!room.test(prop) && prop !== 'font-size') return
    if (prop === 'font-size' && value === '1em') return
    if (bareLength.test(value) && !saysWhy(declaration)) found.push(`${prop}: ${value}`)
  })
  return found
}

function saysWhy(declaration: Declaration): boolean {
  const before = declaration.prev()
  return before?.type === 'comment' && before.text.startsWith(offTheScale)
}
