/** A line of a watch with those that continue it. */
export interface WatchLine {
  line: number
  written: string
}

/** The lines that say something: a line that begins with a space continues the one before; what follows a # is for people. */
export function readLines(text: string): WatchLine[] {
  const lines: WatchLine[] = []
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const said = written.replace(/(?:^|\s)#.*$/, '').replaceAll(/[\t ]+/g, ' ')
    if (said.trim() === '') continue
    const before = lines.at(-1)
    if (/^\s/.test(said) && before) before.written += ` ${said.trim()}`
    else lines.push({ line: index + 1, written: said.trim() })
  }
  return lines
}
