import { parliamentSources } from '@safe-to-report/bill-tracker/words'

/** What a source of Parliament is called to people. */
export function sourceTitle(name: string): string {
  return parliamentSources.find((source) => source.name === name)?.title ?? name
}
