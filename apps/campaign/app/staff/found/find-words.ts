import type { Following } from '@safe-to-report/bill-tracker/desk'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { ItemKind } from '@safe-to-report/db'
import type { FoundList } from './asked-finds.ts'

export const itemKindWords = {
  bill: 'A bill',
  amendment: 'An amendment',
  question: 'A question',
  answer: 'An answer',
  statement: 'A statement',
  speech: 'Words said',
  motion: 'A motion',
  call: 'A call for evidence',
  inquiry: 'An inquiry',
  report: 'A committee’s report',
  reply: 'A reply to a report',
  instrument: 'A statutory instrument',
  paper: 'A paper laid',
  petition: 'A petition',
  event: 'Something that is on',
} as const satisfies Record<ItemKind, string>

export const foundListWords = {
  waiting: 'To decide',
  'text-of': 'Texts of an ask',
  touches: 'Touches an ask',
  'not-ours': 'Not ours',
} as const satisfies Record<FoundList, string>

/** What somebody said that a find is, after a name. */
export const verdictWords = {
  'text-of': 'said that it is a text of the ask',
  touches: 'said that it touches the ask',
  'not-ours': 'said that it is not ours',
} as const satisfies Record<Exclude<FoundList, 'waiting'>, string>

/** What comes next, and when. */
export function tellFollowing({ what, on, name }: Following): string {
  const day = formatLondonDate(on)
  switch (what) {
    case 'sits':
      return `Next: ${name ?? 'the bill'}, ${day}`
    case 'answer-due':
      return `Answer due by ${day}`
    case 'closes':
      return `Closes on ${day}`
    case 'is-on':
      return `It is on ${day}`
  }
}

/** How much two texts have in common, in words: nobody need trust a figure. */
export function tellLikeness(likeness: number): string {
  if (likeness >= 0.9) return 'Nearly the words of'
  if (likeness >= 0.5) return 'Much like'
  return likeness >= 0.25 ? 'Partly like' : 'A little like'
}

/** How sure the rules are, in words. */
export function tellScore(score: number): string {
  if (score >= 0.85) return 'Very likely'
  return score >= 0.6 ? 'Likely' : 'Perhaps'
}
