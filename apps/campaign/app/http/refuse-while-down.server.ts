import { isDatabaseDown } from './database-down.ts'
import { refuse } from './refuse.ts'

/** Does the work, and answers 503 if the database cannot be reached for it; any other fault goes its way. */
export async function refuseWhileDown<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    return refuse(503)
  }
}
