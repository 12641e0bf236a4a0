/** A terminal that was closed, or a full disk behind `> file`, takes no more words: that ends nothing. */
export function outliveOutput(): void {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
}
