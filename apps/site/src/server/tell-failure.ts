import { describeFailure, type FailureRecord } from '@safe-to-report/serving'

export interface PageFailure {
  /** The part of the site: never the whole address, which anyone can type. */
  section: string
  failure: FailureRecord
}

/** What a log may say of a page that failed: no address, no query, no value. */
export function tellFailure(path: string, error: unknown): PageFailure {
  return { section: `/${path.split(/[/?]/)[1] ?? ''}`, failure: describeFailure(error) }
}
