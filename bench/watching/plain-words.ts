import type { ItemToMatch } from '@safe-to-report/bill-tracker/watching'

/** What somebody would look for who has a list of words and no rules: the baseline. */
const plainWords: Readonly<Record<string, readonly string[]>> = {
  firewall: [
    'firewall',
    'data sharing',
    'data-sharing',
    'immigration control',
    'immigration enforcement',
    'immigration exemption',
  ],
  leave: ['leave to remain', 'domestic violence concession', 'ddvc', 'mvdac', 'settlement'],
  funds: ['no recourse to public funds', 'public funds', 'nrpf', 'migrant victims', 'refuge'],
  istanbul: ['istanbul convention', 'article 59'],
  'legal-aid': ['legal aid'],
  reporting: ['safe reporting', 'migrant victims', 'immigration status', 'super-complaint', 'code of practice'],
}

export function findByPlainWords(item: ItemToMatch): string[] {
  const text = `${item.title}\n${item.text}\n${item.explanatoryStatement ?? ''}`.toLowerCase()
  return Object.entries(plainWords).flatMap(([ask, words]) => (words.some((word) => text.includes(word)) ? [ask] : []))
}
