import { expect, test } from 'vitest'
import { decodeMozLz4, isMozLz4 } from './decode-moz-lz4.ts'

function packed(length: number, block: number[]): Buffer {
  const head = Buffer.alloc(12)
  head.write('mozLz40\0', 'latin1')
  head.writeUInt32LE(length, 8)
  return Buffer.concat([head, Buffer.from(block)])
}

test('what was packed comes out again', () => {
  const plain = [...Buffer.from('letters')]
  expect(decodeMozLz4(packed(7, [7 << 4, ...plain])).toString()).toBe('letters')
})

test('what is repeated is repeated, also where it overlaps with itself', () => {
  const [a, b, c] = Buffer.from('abc')
  // "ab", then eleven bytes from two back, then "c".
  expect(decodeMozLz4(packed(14, [(2 << 4) | 7, a ?? 0, b ?? 0, 2, 0, 1 << 4, c ?? 0])).toString()).toBe(
    'ababababababac',
  )
})

test('long runs are counted in further bytes', () => {
  const plain = Buffer.alloc(300, 'x')
  expect(decodeMozLz4(packed(300, [15 << 4, 255, 30, ...plain])).toString()).toBe('x'.repeat(300))
})

test('other files are told apart', () => {
  expect(isMozLz4(Buffer.from('SQLite format 3\0'))).toBe(false)
  expect(isMozLz4(packed(0, []))).toBe(true)
})
