import type { HelpService } from '@safe-to-report/bill-tracker/help'

export interface Help {
  services: HelpService[]
  /** From where: the record as it is now, as this process last read it, or as it shipped with the code. */
  from: 'record' | 'memory' | 'code'
}

interface HelpSources {
  /** Reads the record. */
  read: () => Promise<HelpService[]>
  /** What shipped with the code. */
  shipped: () => HelpService[]
  wait: (milliseconds: number) => Promise<void>
  onFailure: (error: unknown) => void
}

/** Longer than the record ever takes; whoever needs help does not wait for a database. */
const patienceMs = 1_500

/** Where help is. Never fails: while the record cannot be read, what was read last, or else what shipped, stands in for it. */
export function helpInTime({ read, shipped, wait, onFailure }: HelpSources): () => Promise<Help> {
  let last: HelpService[] | undefined
  const inTime = (): Promise<HelpService[]> =>
    Promise.race([
      read(),
      wait(patienceMs).then((): never => {
        throw new Error('The record did not say in time where help is.')
      }),
    ])
  return async () => {
    try {
      last = await inTime()
      return { services: last, from: 'record' }
    } catch (error) {
      onFailure(error)
      return last ? { services: last, from: 'memory' } : { services: shipped(), from: 'code' }
    }
  }
}
