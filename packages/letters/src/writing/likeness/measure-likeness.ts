// Runs the same on the server and in a browser: no imports.

/** How long a run of words is one that two texts can share. Shorter runs are shared by any two texts on the same matter. */
const runLength = 4

/** What to say about a letter, kindly. None of these stops anybody. */
export type LikenessSays = 'all-yours' | 'mostly-yours' | 'partly-yours' | 'little-yours' | 'campaign-words'

export interface Likeness {
  /** The part of the words that are the writer's own, from 0 to 1; 0 for an empty text. */
  ownShare: number
  /** How many words that is. */
  ownWordCount: number
  wordCount: number
  says: LikenessSays
}

/**
 * How much of a letter is its writer's own: the words that stand in no run of four which the campaign's texts have, too. A
 * word changed in a sentence of the campaign counts as one word of one's own. Only hashes are compared. Pure.
 *
 * @example
 * measureLikeness('I am afraid for my sister.', hashRuns(['It is how the system works.'])).says // 'all-yours'
 */
export function measureLikeness(text: string, campaignRuns: ReadonlySet<number>): Likeness {
  const words = toWords(text)
  const isCampaigns = markShared(words, campaignRuns)
  const ownWordCount = isCampaigns.filter((shared) => !shared).length
  const ownShare = words.length === 0 ? 0 : ownWordCount / words.length
  return { ownShare, ownWordCount, wordCount: words.length, says: tellShare(ownShare) }
}

/** How many words a text has, as they are counted here. */
export function countWords(text: string): number {
  return toWords(text).length
}

/** The hashes of all runs of words of some texts. */
export function hashRuns(texts: readonly string[]): Set<number> {
  return new Set(texts.flatMap((text) => listRuns(toWords(text))))
}

/** The hashes of those runs in a text of which the campaign has none: what is left to compare with other letters. */
export function listOwnRuns(text: string, campaignRuns: ReadonlySet<number>): number[] {
  return [...new Set(listRuns(toWords(text)))].filter((run) => !campaignRuns.has(run))
}

function toWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function listRuns(words: readonly string[]): number[] {
  const runs: number[] = []
  for (let start = 0; start + runLength <= words.length; start += 1) {
    runs.push(hash(words.slice(start, start + runLength).join(' ')))
  }
  return runs
}

function markShared(words: readonly string[], campaignRuns: ReadonlySet<number>): boolean[] {
  const isShared = words.map(() => false)
  for (const [start, run] of listRuns(words).entries()) {
    if (campaignRuns.has(run)) isShared.fill(true, start, start + runLength)
  }
  return isShared
}

function tellShare(ownShare: number): LikenessSays {
  if (ownShare >= 0.9) return 'all-yours'
  if (ownShare >= 0.5) return 'mostly-yours'
  if (ownShare >= 0.2) return 'partly-yours'
  return ownShare > 0 ? 'little-yours' : 'campaign-words'
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(words: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < words.length; index += 1) {
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
