import { readFileSync } from 'node:fs'

/** The proportional set size that `/proc/<pid>/smaps_rollup` tells, in bytes: what is shared is counted in parts. */
export function readProportionalSetSize(smapsRollup: string): number {
  const kibibytes = /^Pss:\s+(\d+) kB$/m.exec(smapsRollup)?.[1]
  if (kibibytes === undefined) throw new Error('smaps_rollup tells no proportional set size')
  return Number(kibibytes) * 1024
}

export function memoryOf(pid: number): number {
  return readProportionalSetSize(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
}
