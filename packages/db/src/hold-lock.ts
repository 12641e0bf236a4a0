import pg from 'pg'

/**
 * Does a piece of work while holding an advisory lock, on a connection of its own; `undefined`, at once, when another
 * process holds it. The lock goes with the connection: a process that dies holds up nobody.
 *
 * @param name what the lock stands for: the same name is the same lock in every process.
 */
export async function holdLock<T>(url: string, name: string, work: () => Promise<T>): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url, application_name: `lock ${name}` })
  // A connection that breaks gives the lock away; the work goes on, and whoever takes the lock finds what it wrote.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as held',
      [name],
    )
    return rows[0]?.held ? await work() : undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}
