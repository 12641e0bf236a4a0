/** The line before each mail of an mbox file (RFC 4155): "From", a sender and a date. */
const separator = /^From \S+ {1,3}(?:(?:mon|tue|wed|thu|fri|sat|sun) |\S+ \S+ \d|-)/i

/**
 * The mails of an mbox file; of any other file that file itself, as one mail. A line "From …" within a mail has a ">" before it, which
 * is left there: what is quoted stays quoted.
 */
export function splitMbox(file: Buffer): Buffer[] {
  if (!isSeparator(file, 0)) return [file]
  const begins: number[] = [0]
  for (let at = file.indexOf('\n\nFrom '); at !== -1; at = file.indexOf('\n\nFrom ', at + 1)) {
    if (isSeparator(file, at + 2)) begins.push(at + 2)
  }
  for (let at = file.indexOf('\r\n\r\nFrom '); at !== -1; at = file.indexOf('\r\n\r\nFrom ', at + 1)) {
    if (isSeparator(file, at + 4)) begins.push(at + 4)
  }
  begins.sort((one, other) => one - other)
  return begins.map((begin, place) => file.subarray(file.indexOf('\n', begin) + 1, begins[place + 1] ?? file.length))
}

function isSeparator(file: Buffer, at: number): boolean {
  return separator.test(file.subarray(at, at + 200).toString('latin1'))
}
