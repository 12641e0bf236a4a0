const words: Record<string, string> = {
  done: 'compared with Parliament’s data',
  unreachable: 'Parliament’s data could not be reached; the record was kept as it was',
  'answer-changed': 'Parliament’s data has a new form; the record was kept as it was',
  'not-found': 'not found in Parliament’s data',
  failed: 'the comparison failed; the record was kept as it was',
}

/** How a comparison with Parliament's data went, in plain English. */
export function tellSyncOutcome(outcome: string | null): string {
  return words[outcome ?? ''] ?? 'under way'
}
