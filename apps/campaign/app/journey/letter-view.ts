import type { LetterStatus } from '@safe-to-report/letters'

/** A letter as its status page tells of it. Instants are in words of the reader's language, by London's clocks. */
export interface LetterView {
  state: Exclude<LetterStatus['state'], 'gone'>
  seatName: string
  wroteAt: string
  handedOverAt: string | null
  serverReply: string | null
  hasBeenTried: boolean
  erasedBy: string | null
}
