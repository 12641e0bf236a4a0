import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { keptCompiled } from '@safe-to-report/serving/testing'
import { expect, test } from 'vitest'

const run = promisify(execFile)

test.each([['migrate.ts'], ['staff.ts'], ['sync.ts', 'members'], ['start.ts']])(
  '%s ends before it connects, and names what is wrong with the owner’s address and with the rest',
  async (script, ...words) => {
    const env = {
      ...keptCompiled,
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: 'postgres://owner:hunter2@db.invalid/safe',
      BILLS_API_URL: 'http://bills.invalid',
    }
    const failed: unknown = await run(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...words], {
      env,
    }).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 1 })
    expect(failed).toMatchObject({ stderr: expect.stringContaining('DATABASE_URL: must ask for TLS') })
    expect(failed).toMatchObject({ stderr: expect.stringContaining('BILLS_API_URL: must be https') })
    expect(failed).toMatchObject({ stderr: expect.not.stringContaining('hunter2') })
  },
)
