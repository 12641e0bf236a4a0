import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

/** From the lightest to the boldest weight that a sheet asks for. */
const wght = { min: 400, max: 750, default: 400 }

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Ŵ, ŵ, Ŷ and ŷ. */
const welsh = between(0x174, 0x177)

/**
 * The files of the typeface, each by the code points that it has; the sheet (src/tokens.css) says the same in ranges. A browser
 * fetches those alone of which a page has a letter: the first for every page, the second for Welsh, the third for some names.
 */
const cuts = [
  {
    name: 'latin',
    from: 'latin',
    letters: [
      ...between(0x20, 0x7e),
      ...between(0xa0, 0xff),
      ...between(0x2000, 0x206f),
      0x131,
      ...between(0x152, 0x153),
      0x20ac,
      0x2122,
      0x2191,
      0x2193,
      0x2212,
    ],
  },
  { name: 'welsh', from: 'latin-ext', letters: welsh },
  {
    name: 'latin-ext',
    from: 'latin-ext',
    letters: [...between(0x100, 0x173), ...between(0x178, 0x2ba), ...between(0x1e00, 0x1eff)],
  },
]

/** What `src/fonts` holds, by the names of its files: made from the package of the typeface, the same on every machine. */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const { name, from, letters } of cuts) {
    const whole = `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${from}-wght-normal.woff2`
    const source = readFileSync(fileURLToPath(import.meta.resolve(whole)))
    const text = String.fromCodePoint(...letters)
    files.set(`${name}.woff2`, await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: { wght } }))
  }
  return files
}
