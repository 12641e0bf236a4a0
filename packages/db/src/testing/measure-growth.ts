/** In so many parts the same is given a second time. */
const parts = 16

/** How often it is measured at most. What else the machine does can only add to it, so that the least is what it takes. */
const tries = 3

/** Up to here it is in step, and need not be measured again. */
const inStep = 1.5

/** Below so many milliseconds a clock says more of itself than of the work. */
const tooShort = 2

/**
 * How much more processor time it takes to do some work at once than in 16 parts: not more than about 1 where the work grows in step
 * with what it is given, and up to 16 where it grows with the square of it. Work compared with itself says the same of a slow machine
 * as of a fast one.
 *
 * @param work - does the given share of it, from 0 to 1
 */
export async function measureGrowth(work: (share: number) => unknown): Promise<number> {
  let apart = Infinity
  let atOnce = Infinity
  let growth = Infinity
  for (let times = 0; times < tries && growth > inStep; times += 1) {
    apart = Math.min(
      apart,
      await measure(async () => {
        for (let part = 0; part < parts; part += 1) await work(1 / parts)
      }),
    )
    atOnce = Math.min(atOnce, await measure(() => work(1)))
    growth = atOnce / Math.max(apart, tooShort)
  }
  return growth
}

async function measure(work: () => unknown): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1_000
}
