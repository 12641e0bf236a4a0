import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { drawQrCode, type QrCode } from './qr-code.ts'

const scale = 4

/** Paints the path at four points a square, as a telephone would see it. */
function paint({ size, path }: QrCode) {
  const side = size * scale
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let down = 0; down < scale; down += 1) {
      const start = ((Number(y) * scale + down) * side + Number(x) * scale) * 4
      data.fill(0, start, start + Number(width) * scale * 4)
    }
  }
  return { width: side, height: side, data }
}

test.each([
  'https://safe.example',
  'https://write.safe.example/cy/write',
  `https://safe.example/${'long-'.repeat(20)}`,
])('a telephone reads %s off the code', (address) => {
  expect(decodeQR(paint(drawQrCode(address)))).toBe(address)
})

test('around the code is room that a reader needs', () => {
  const { size, path } = drawQrCode('https://safe.example')
  const starts = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...starts.flat())).toBe(4)
  expect(size).toBeGreaterThan(28)
})
