import type { Subject } from '@safe-to-report/bill-tracker/desk'
import { kindWords } from './proposal-words.ts'

const pages: Readonly<Record<string, string>> = {
  bills: 'the bill',
  amendments: 'the amendment',
  asks: 'the ask',
  divisions: 'the division',
}

/** What page shows a row: two of one set can bear one name, an amendment and the ask that it carries. */
export function tellPublicPage({ kind, publicPath }: Pick<Subject, 'kind' | 'publicPath'>): string {
  const [, first = ''] = publicPath.split(/[/#?]/)
  return pages[first] ?? `the ${kindWords[kind]}`
}
