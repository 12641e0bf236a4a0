import { foundAnswer, type FoundAnswer, notFoundAnswer } from './answers.ts'
import { askTwice } from './ask-twice.ts'

export type PostcodeLookup =
  | {
      outcome: 'found'
      postcode: string
      /** The seat's nine-character code on the boundaries of 2024. */
      gss: string
      constituencyName: string
      /** "England", "Scotland", "Wales" or "Northern Ireland". */
      country: string
    }
  | { outcome: 'unknown' }
  | { outcome: 'terminated'; year: number; month: number }
  | { outcome: 'crown-dependency' }
  | { outcome: 'unavailable'; reason: 'no-answer' | 'changed-answer' }

export interface PostcodesClient {
  /** Finds the seat of a normalised postcode within 5 seconds. Never throws; nothing it returns or logs names the postcode's asker. */
  lookup: (postcode: string) => Promise<PostcodeLookup>
}

export interface PostcodesClientOptions {
  /** "https://api.postcodes.io", or any host that answers like it. */
  baseUrl: string
  fetch?: typeof globalThis.fetch
}

/** A client for the postcode lookup of https://postcodes.io. */
export function createPostcodesClient(options: PostcodesClientOptions): PostcodesClient {
  const { baseUrl, fetch = globalThis.fetch } = options
  return {
    async lookup(postcode) {
      const url = `${baseUrl.replace(/\/$/, '')}/postcodes/${encodeURIComponent(postcode)}`
      const answer = await askTwice(url, fetch)
      return answer.heard ? toLookup(answer.status, answer.text) : { outcome: 'unavailable', reason: 'no-answer' }
    },
  }
}

function toLookup(status: number, text: string): PostcodeLookup {
  const body = parseJson(text)
  const found = foundAnswer.safeParse(body)
  if (status === 200 && found.success) return toSeat(found.data.result)
  const notFound = notFoundAnswer.safeParse(body)
  if (status !== 404 || !notFound.success) return { outcome: 'unavailable', reason: 'changed-answer' }
  const { terminated } = notFound.data
  if (!terminated) return { outcome: 'unknown' }
  return { outcome: 'terminated', year: terminated.year_terminated, month: terminated.month_terminated }
}

function toSeat(result: FoundAnswer['result']): PostcodeLookup {
  const gss = result.codes.parliamentary_constituency_2024 ?? result.codes.parliamentary_constituency
  // The Channel Islands are answered 200 with the pseudo code L99999999, the Isle of Man with M99999999.
  if (gss && /^[LM]9{8}$/.test(gss)) return { outcome: 'crown-dependency' }
  const constituencyName = result.parliamentary_constituency_2024 ?? result.parliamentary_constituency
  if (!gss || !/^[EWSN]\d{8}$/.test(gss) || !constituencyName || !result.country) {
    return { outcome: 'unavailable', reason: 'changed-answer' }
  }
  return { outcome: 'found', postcode: result.postcode, gss, constituencyName, country: result.country }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // An HTML page from something in between: the schema refuses it.
    return undefined
  }
}
