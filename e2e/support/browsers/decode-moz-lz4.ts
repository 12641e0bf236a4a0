/** How Firefox packs its session files: eight bytes of name, four of length, then one block of LZ4. */
const magic = Buffer.from('mozLz40\0', 'latin1')
const headBytes = magic.length + 4

export function isMozLz4(file: Buffer): boolean {
  return file.subarray(0, magic.length).equals(magic)
}

/** Unpacks such a file. */
export function decodeMozLz4(file: Buffer): Buffer {
  const text = Buffer.alloc(file.readUInt32LE(magic.length))
  let [from, to] = [headBytes, 0]
  const readLength = (nibble: number): number => {
    let length = nibble
    for (let more = nibble === 15 ? 255 : 0; more === 255; length += more) more = file.readUInt8(from++)
    return length
  }
  while (from < file.length) {
    const token = file.readUInt8(from++)
    const literals = readLength(token >> 4)
    file.copy(text, to, from, from + literals)
    from += literals
    to += literals
    if (from >= file.length) break
    const back = file.readUInt16LE(from)
    from += 2
    // Byte by byte: what is repeated may overlap with what is being written.
    for (let left = readLength(token & 15) + 4; left > 0; left -= 1, to += 1) text[to] = text[to - back] ?? 0
  }
  return text.subarray(0, to)
}
