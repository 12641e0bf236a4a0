// PostgreSQL takes 65,535 parameters in one statement; the widest row has some 25.
const batchSize = 1_000

/** Writes rows a thousand at a time, in order; none means no statement at all. */
export async function inBatches<T>(rows: T[], write: (batch: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) await write(rows.slice(start, start + batchSize))
}
