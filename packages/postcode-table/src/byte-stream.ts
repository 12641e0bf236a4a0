/** Collects bytes and unsigned numbers, these of 7 bits a byte, low bits first. */
export interface ByteStream {
  byte: (value: number) => void
  number: (value: number) => void
  bytes: () => Uint8Array
}

export function createByteStream(): ByteStream {
  const collected: number[] = []
  return {
    byte: (value) => void collected.push(value),
    number(value) {
      let left = value
      while (left > 127) {
        collected.push((left % 128) + 128)
        left = Math.floor(left / 128)
      }
      collected.push(left)
    },
    bytes: () => Uint8Array.from(collected),
  }
}
