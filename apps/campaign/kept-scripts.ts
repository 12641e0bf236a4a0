/** Scripts that pages name, and the parts that some of these share. */
const keptScripts = [
  'ask-what-fits',
  'device-table',
  'filter-seats',
  'in-page',
  'keep-desk-current',
  'leave',
  'own-postcode',
  'postcode-shape',
  'prove-work',
  'take-along',
  'try-watch',
  'while-writing',
]

/** Whether a built script, by the name of its file, is one that a page loads: no page is hydrated. */
export function isKept(file: string): boolean {
  return keptScripts.some((name) => file.startsWith(`${name}-`) && /^[\w-]{8}\.js$/.test(file.slice(name.length + 1)))
}
