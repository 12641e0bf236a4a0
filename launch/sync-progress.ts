/** Tells how far a long run is: on a terminal on one line that is written over, elsewhere no more than a line in two seconds. */
export function showProgress(
  output: NodeJS.WriteStream,
  now: () => number,
): { tell: (line: string) => void; end: () => void } {
  let toldAt = Number.NEGATIVE_INFINITY
  const isTerminal = output.isTTY

  return {
    tell: (line) => {
      if (isTerminal) {
        output.write(`\r\u001B[2K${line.slice(0, output.columns - 1)}`)
        return
      }
      if (now() - toldAt < 2_000) return
      toldAt = now()
      output.write(`${line}\n`)
    },
    end: () => {
      if (isTerminal) output.write('\r\u001B[2K')
    },
  }
}
