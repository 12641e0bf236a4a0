import { readFileSync } from 'node:fs'

/** What the kernel counts in: hundredths of a second. */
const tickMs = 10

/** Milliseconds of processor time that a process has used so far. */
export function processorTime(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * tickMs
}

export interface Spending {
  ms: number
  /** Whether even the least of some tries was too much. */
  isTooMuch: boolean
}

export interface Allowance {
  mostMs: number
  /** How often it is tried again until it takes no longer: a machine has other work, and code is compiled when first used. */
  tries: number
}

/** Does something, more than once where it took longer than it may. */
export async function spend(
  pid: () => number | undefined,
  { mostMs, tries }: Allowance,
  work: () => Promise<unknown>,
): Promise<Spending> {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < tries && least > mostMs; tried += 1) {
    const began = processorTime(pid())
    await work()
    least = Math.min(least, processorTime(pid()) - began)
  }
  return { ms: least, isTooMuch: least > mostMs }
}
