import type { Notice } from '@safe-to-report/bill-tracker/reading'
import type { CallNow } from '../pages/calls-now.tsx'

/** Of the notices that run, the calls to write for campaigns that take letters today, with what each says in its languages. */
export function tellCalls(running: readonly Notice[]): CallNow[] {
  return running
    .filter(({ kind, target, campaign }) => kind === 'call' && target?.to === 'campaign' && campaign === 'open')
    .map(({ slug, endsOn, title, words, translations }) => ({
      slug,
      endsOn,
      said: {
        en: { title, words },
        ...Object.fromEntries(translations.map((one) => [one.language, { title: one.title, words: one.words }])),
      },
    }))
}
