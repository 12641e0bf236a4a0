import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface ListenOptions {
  url: string
  channel: string
  onNotice: (payload: string) => void
  /** Called each time listening begins, at first and after a break: whatever was said meanwhile has been missed. */
  onListening?: () => void
  onBreak?: (error: unknown) => void
  /** Milliseconds before a broken connection is tried again; 1,000 unless told. */
  retryAfter?: number
}

/** Listens on a PostgreSQL channel until `stop` is called, and connects again when the connection breaks. */
export function listen(options: ListenOptions): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const running = keepListening(options, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

async function keepListening(options: ListenOptions, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const client = new pg.Client({ connectionString: options.url, application_name: `listen ${options.channel}` })
    try {
      const broken = new Promise<unknown>((resolve) => {
        client.once('error', resolve)
        client.once('end', () => resolve(new Error('the connection ended')))
        stopping.addEventListener('abort', () => resolve(undefined), { once: true })
      })
      client.on('notification', (notice) => options.onNotice(notice.payload ?? ''))
      await client.connect()
      await client.query(`listen ${client.escapeIdentifier(options.channel)}`)
      options.onListening?.()
      const error = await broken
      if (error !== undefined) options.onBreak?.(error)
    } catch (error) {
      options.onBreak?.(error)
    } finally {
      await client.end().catch(() => undefined)
    }
    if (!stopping.aborted) {
      await sleep(options.retryAfter ?? 1_000, undefined, { signal: stopping }).catch(() => undefined)
    }
  }
}
