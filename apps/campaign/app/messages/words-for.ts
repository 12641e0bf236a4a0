import type { RecipientKind } from '@safe-to-report/db'
import type { Language } from '@safe-to-report/languages'
import { afterMessages } from './after/index.ts'
import { beforeMessages } from './before/index.ts'
import { findingsMessages } from './findings/index.ts'
import { frameMessages } from './frame/index.ts'
import { guideMessages } from './guide/index.ts'
import { letterMessages } from './letter/index.ts'
import { recipientMessages } from './recipients/index.ts'
import type { RecipientMessages } from './recipients/member/en.ts'
import { statusMessages } from './status/index.ts'
import { waitingMessages } from './waiting/index.ts'

/** The areas that name whom a letter is to. */
function areasIn(language: Language) {
  return {
    after: afterMessages[language],
    before: beforeMessages[language],
    findings: findingsMessages[language],
    frame: frameMessages[language],
    guide: guideMessages[language],
    letter: letterMessages[language],
    status: statusMessages[language],
    waiting: waitingMessages[language],
  } satisfies Record<keyof RecipientMessages, object>
}
type Areas = ReturnType<typeof areasIn>
export type Area = keyof Areas

/** An area's words in a language, with the sentences that name a recipient of this kind in their places. */
export function wordsFor<Name extends Area>(
  area: Name,
  kind: RecipientKind,
  language: Language,
): Areas[Name] & RecipientMessages[Name] {
  return merge(areasIn(language)[area], recipientMessages[kind][language][area])
}

/** Both, and of what both have the parts of both; no sentence is in both. */
function merge<One extends object, Other extends object>(one: One, other: Other): One & Other {
  const merged = Object.assign({}, one, other)
  for (const key of Object.keys(other)) {
    const [mine, theirs]: unknown[] = [Reflect.get(one, key), Reflect.get(other, key)]
    if (isPart(mine) && isPart(theirs)) Reflect.set(merged, key, merge(mine, theirs))
  }
  return merged
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
