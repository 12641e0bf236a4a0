/** The 16 bytes of a UUID. */
export function fromUuid(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}

/** A UUID of 16 bytes, as PostgreSQL writes it. */
export function toUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
