/** Of what a server says, so much is looked at. */
const mostRead = 4_000
/** And so much is kept. */
export const mostKept = 300

/**
 * A server's words on one line, as they can be stored and shown: without the addresses that servers like to repeat, without
 * what commands a terminal or cannot be written as text, and not longer than somebody reads.
 */
export function tidyReply(reply: string): string {
  return (
    reply
      .slice(0, mostRead)
      // eslint-disable-next-line no-control-regex -- what colours a terminal, whole: its rest would stay as odd words
      .replaceAll(/\u001b\[[\d;?]*[ -/]*[@-~]/g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\p{C}/gu, '')
      .replaceAll(/<?[^\s<>@"'(),;:]{1,200}@[^\s<>@"'(),;]{1,300}>?/g, '[address]')
      .trim()
      .slice(0, mostKept)
      .replace(/[\ud800-\udbff]$/, '')
  )
}
