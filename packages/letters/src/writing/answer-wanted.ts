/** What of a letter's writer is known to whoever answers it. */
export interface WriterTold {
  name: string
  /** A town, or a postal address; may be empty or left out. */
  addressLine?: string | undefined
  /** So that the office can see that the writer lives in the seat; may be empty or left out. */
  postcode?: string | undefined
  /** Whether they can be answered by e-mail: they gave an address, or send the letter from one. */
  hasEmail: boolean
}

/** How a letter asks to be answered. */
export type AnswerWanted = 'by-email' | 'by-post' | 'not-said'

/** No letter asks for an answer to what it does not give: where there is no way to answer, it asks for none. */
export function answerWanted(writer: WriterTold, { replyByEmail }: { replyByEmail: boolean }): AnswerWanted {
  if (writer.hasEmail) return replyByEmail ? 'by-email' : 'not-said'
  return isPostal(writer) ? 'by-post' : 'not-said'
}

/** Whether post would arrive: a town alone, or a postcode alone, is no address. */
function isPostal({ addressLine = '', postcode = '' }: WriterTold): boolean {
  const line = addressLine.normalize('NFKC')
  const found = wholePostcode.exec(line)?.[0] ?? ''
  const rest = line.replace(found, '')
  return (
    `${postcode}${found}`.trim() !== '' && (/\d/.test(rest) || rest.split(',').filter((part) => part.trim()).length > 1)
  )
}

const wholePostcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i

/** The lines under a letter: who wrote it, and where they live as far as they say so; a postcode stands there once. */
export function signatureOf({ name, addressLine = '', postcode = '' }: WriterTold): string[] {
  const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  const isThere = postcode === '' || bare(addressLine).includes(bare(postcode))
  return [name.trim(), addressLine.trim(), isThere ? '' : postcode].filter((line) => line !== '')
}
