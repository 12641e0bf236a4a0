/** Something that is done again and again. */
export interface Rounds {
  /** From the end of one round to the beginning of the next, in seconds. */
  every: number
  /** Before the first, in seconds; at once unless told. */
  firstAfter?: number
  /** Asked at the beginning of each round: a signal that ends the wait behind it early. */
  sooner?: () => AbortSignal
  work: () => Promise<unknown>
  /** Told why a round failed; it may say after how many seconds to try again. */
  onFailure: (error: unknown) => Promise<number> | number | void
}

/** Goes round by round, one at a time, until told to stop. A round that fails ends nothing: the next comes all the same. */
export async function keepDoing(
  { every, firstAfter = 0, sooner, work, onFailure }: Rounds,
  signal: AbortSignal,
): Promise<void> {
  if (firstAfter > 0) await wait(firstAfter, signal)
  while (!signal.aborted) {
    const rung = sooner?.()
    const pause = await doOnce(work, onFailure)
    await wait(pause ?? every, rung ? AbortSignal.any([signal, rung]) : signal)
  }
}

async function doOnce(work: Rounds['work'], onFailure: Rounds['onFailure']): Promise<number | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return (await onFailure(error)) ?? undefined
  }
}

/** Ends early when told to stop. */
function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) {
      done()
      return
    }
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, seconds * 1_000)
    signal.addEventListener('abort', end)
  })
}
