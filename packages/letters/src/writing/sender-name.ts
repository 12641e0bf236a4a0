/**
 * Whether a name could be taken for an address by whoever reads it before our own signed one: a mail program shows the name first, and
 * sometimes nothing else. Full width, small and invisible characters are seen through.
 */
export function looksLikeAddress(name: string): boolean {
  const plain = name
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
  if (marks.some((mark) => plain.includes(mark))) return true
  return plain.split(/[\s,;()[\]]/u).some((word) => word.startsWith('www.') || isDomain(word))
}

/** What stands in an address or around one, and in nobody's name. */
const marks = ['@', '<', '>', '"', '://']

/** Two letters at least before the end, so that initials pass. */
function isDomain(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  return domainEnds.some((end) => bare.endsWith(end) && bare.length >= end.length + 2)
}

/** Ends of domains that nobody's name has behind a dot; those that an MP is most likely to trust. */
const domainEnds = [
  '.uk',
  '.com',
  '.org',
  '.net',
  '.gov',
  '.eu',
  '.int',
  '.info',
  '.scot',
  '.wales',
  '.cymru',
  '.london',
]
