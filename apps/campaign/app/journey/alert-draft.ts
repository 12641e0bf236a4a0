import { type AlertForm, alertForm, formatTopic, parseTopic } from '@safe-to-report/letters/alerts'
import { letterFaults } from '@safe-to-report/letters/writing'
import type { Language } from '@safe-to-report/languages'
import { z } from 'zod'
import { readText } from './draft.ts'

/** What somebody who asks for alerts has typed and chosen, as it came. */
export interface AlertDraft {
  email: string
  /** A topic as one word: `everything`, `ask:some-slug`, `bill:some-slug`. */
  topic: string
  pace: string
  consent: boolean
}

/** What can be followed, by name. */
export interface Topics {
  asks: Topic[]
  bills: Topic[]
}

export interface Topic {
  slug: string
  name: string
}

const emailFaults = [
  'email-missing',
  'email-too-long',
  'email-malformed',
  'email-other-script',
  'not-one-line',
] as const
type AlertFault = (typeof emailFaults)[number] | 'topic-unknown' | 'pace-unknown' | 'consent-missing'

export interface AlertFieldFault {
  field: 'email' | 'topic' | 'pace' | 'consent'
  /** The words for it are in messages/alerts. */
  fault: AlertFault
}

export type ParsedAlert = { ok: true; form: AlertForm } | { ok: false; faults: AlertFieldFault[] }

export function readAlertDraft(form: FormData): AlertDraft {
  return {
    email: readText(form, 'email'),
    topic: readText(form, 'topic'),
    pace: readText(form, 'pace'),
    consent: readText(form, 'consent') === 'yes',
  }
}

/**
 * An empty form, with what a link of the site’s asked for already chosen: `?ask=…` or `?bill=…`. While nobody can say what
 * there is, whatever could be the name of something stays chosen.
 */
export function startAlertDraft(asked: URLSearchParams, topics: Topics | null): AlertDraft {
  const [ask, bill] = [asked.get('ask'), asked.get('bill')]
  const wanted = ask === null ? `bill:${bill ?? ''}` : `ask:${ask}`
  const isThere = topics === null ? parseTopic(wanted) !== undefined : isTopicOf(wanted, topics)
  return { email: '', topic: isThere ? wanted : 'everything', pace: 'weekly', consent: false }
}

/** Checks what was typed and chosen; whatever is wrong is told, each thing at its field. */
export function parseAlertDraft(draft: AlertDraft, topics: Topics, language: Language): ParsedAlert {
  const { topic, pace } = parseChoice(draft, topics)
  const email = alertForm.shape.email.safeParse(draft.email)
  const faults: AlertFieldFault[] = []
  if (topic === undefined) faults.push({ field: 'topic', fault: 'topic-unknown' })
  if (pace === undefined) faults.push({ field: 'pace', fault: 'pace-unknown' })
  if (!email.success) faults.push({ field: 'email', fault: emailFault.parse(email.error.issues[0]?.message) })
  if (!draft.consent) faults.push({ field: 'consent', fault: 'consent-missing' })
  if (faults.length > 0 || !email.success || topic === undefined || pace === undefined) return { ok: false, faults }
  return { ok: true, form: { email: email.data, topic, pace, language } }
}

/** What was chosen, where it can be: the part of the form that can be changed later. */
export function parseChoice({ topic, pace }: Pick<AlertDraft, 'topic' | 'pace'>, topics: Topics) {
  return {
    topic: isTopicOf(topic, topics) ? parseTopic(topic) : undefined,
    pace: alertForm.shape.pace.safeParse(pace).data,
  }
}

/** The name of what is followed; undefined for everything, and for what is no longer there. */
export function nameOfTopic(word: string, topics: Topics): string | undefined {
  return [
    ...topics.asks.map(({ slug, name }) => ({ word: formatTopic({ scope: 'ask', slug }), name })),
    ...topics.bills.map(({ slug, name }) => ({ word: formatTopic({ scope: 'bill', slug }), name })),
  ].find((topic) => topic.word === word)?.name
}

function isTopicOf(word: string, topics: Topics): boolean {
  return word === 'everything' || nameOfTopic(word, topics) !== undefined
}

const emailFault = z.enum(letterFaults).pipe(z.enum(emailFaults)).catch('email-malformed')
