import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'

const family = 'Atkinson Hyperlegible Next'
const fonts = ['400Regular/AtkinsonHyperlegibleNext_400Regular.ttf', '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf']
const fontFiles = fonts.map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`)),
)

/** Our own typeface, and none of the machine's. */
export const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: family }

/** Draws a picture as PNG with our own typeface, on this machine and off the main thread. */
export async function drawCard(svg: string): Promise<Buffer> {
  return (await renderAsync(svg, { font })).asPng()
}
