import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { mailKinds, type MailKind } from '@safe-to-report/db'
import { fromUuid, toUuid } from '../seal/uuid-bytes.ts'

/** What a return address stands for: a kind of mail, and the row that it is about. */
export interface ReturnsTo {
  kind: MailKind
  id: string
}

/** What an address that a mail was returned to says. */
type ReadAddress =
  | { is: 'ours'; returnsTo: ReturnsTo }
  /** It has the form of one of ours and not its proof: made up, or made under another key. */
  | { is: 'forged' }
  | { is: 'foreign' }

export interface ReturnAddresses {
  addressOf: (returnsTo: ReturnsTo) => string
  read: (address: string) => ReadAddress
}

/** Longest local part of BOUNCE_ADDRESS: RFC 5321 allows 64 octets, and `+` and the token take 44. */
export const longestBounceLocalPart = 20

const letterOfKind = {
  letter: 'l',
  confirmation: 'c',
  'sign-in': 's',
  'second-look': 'o',
  found: 'f',
  notice: 'n',
  'alert-confirmation': 'k',
  alert: 'a',
} as const satisfies Record<MailKind, string>
const kindOfLetter = new Map<string, MailKind>(mailKinds.map((kind) => [letterOfKind[kind], kind]))

const digits = 'abcdefghijklmnopqrstuvwxyz234567'
const proofBytes = 10
const token = /^([a-z])([a-z2-7]{42})$/
const purpose = 'safe-to-report return addresses v1'

/**
 * Return addresses, one per mail (VERP): `<local>+<token>@<domain>`. The token is a letter for the kind, a random id and
 * a truncated HMAC, in base32 since mail servers change the case of local parts; it says nothing about who wrote. The
 * key is derived from the worker's private sealing key (HKDF, RFC 5869), so that there is no further secret to keep.
 */
export function createReturnAddresses(options: {
  bounceAddress: string
  privateKey: string
  /** Keys that were in use before: what returns to an address that was made under one is still ours. */
  formerKeys?: readonly string[]
}): ReturnAddresses {
  const { local, domain } = splitAddress(options.bounceAddress)
  const key = deriveKey(options.privateKey, purpose)
  const keys = [key, ...(options.formerKeys ?? []).map((former) => deriveKey(former, purpose))]
  return {
    addressOf: ({ kind, id }) => {
      const letter = letterOfKind[kind]
      const bytes = fromUuid(id)
      return `${local}+${letter}${toBase32(Buffer.concat([bytes, prove(key, letter, bytes)]))}@${domain}`
    },
    read: (address) => {
      const parts = splitAddress(address.toLowerCase())
      if (parts.domain !== domain.toLowerCase() || !parts.local.startsWith(`${local.toLowerCase()}+`)) {
        return { is: 'foreign' }
      }
      const [, letter = '', code = ''] = token.exec(parts.local.slice(local.length + 1)) ?? []
      const kind = kindOfLetter.get(letter)
      if (kind === undefined) return { is: 'forged' }
      const bytes = fromBase32(code)
      const id = bytes.subarray(0, 16)
      return keys.some((one) => timingSafeEqual(bytes.subarray(16), prove(one, letter, id)))
        ? { is: 'ours', returnsTo: { kind, id: toUuid(id) } }
        : { is: 'forged' }
    },
  }
}

function prove(key: Buffer, kind: string, id: Buffer): Buffer {
  return createHmac('sha256', key).update(kind).update(id).digest().subarray(0, proofBytes)
}

/** A key of its own for one purpose, from the worker's private sealing key. */
export function deriveKey(privateKey: string, forPurpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(privateKey, 'base64url'), '', forPurpose, 32))
}

function splitAddress(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf('@')
  return { local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) }
}

function toBase32(bytes: Buffer): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const length = Math.ceil((bytes.length * 8) / 5)
  bits <<= BigInt(length * 5 - bytes.length * 8)
  return Array.from({ length }, (_, place) => digits[Number((bits >> BigInt((length - 1 - place) * 5)) & 31n)]).join('')
}

/** 42 digits are 210 bits: 26 bytes and two bits of padding, which must be 0 so that no token has two spellings. */
function fromBase32(code: string): Buffer {
  let bits = 0n
  for (const digit of code) bits = (bits << 5n) | BigInt(digits.indexOf(digit))
  const isPadded = (bits & 3n) === 0n
  const bytes = Buffer.from((bits >> 2n).toString(16).padStart(52, '0'), 'hex')
  return isPadded ? bytes : Buffer.alloc(26)
}
