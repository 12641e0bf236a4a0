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

/** Streams one after another, each after its length. */
export function joinStreams(streams: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(streams.flatMap((stream) => [lengthOf(stream), stream]))
}

function lengthOf(stream: Uint8Array): Uint8Array {
  const length = createByteStream()
  length.number(stream.length)
  return length.bytes()
}
