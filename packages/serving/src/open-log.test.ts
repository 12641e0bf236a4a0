import { spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { expect, test } from 'vitest'

const program = `
  const { openLog } = await import(${JSON.stringify(new URL('open-log.ts', import.meta.url).href)})
  const log = openLog('worker')
  let said = 0
  const timer = setInterval(() => {
    log.info({ said }, 'again')
    said += 1
    if (said === 30) {
      clearInterval(timer)
      process.exitCode = 7
    }
  }, 5)
`

/** Runs a process that logs for a while; how it ended, and what it told on standard error. */
function logTo(output: number | 'closed pipe'): Promise<{ code: number | null; told: string }> {
  const stdout = output === 'closed pipe' ? 'pipe' : output
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', stdout, 'pipe'] })
  child.stdout?.destroy()
  let told = ''
  child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, told })))
}

test('a process whose output nobody reads any more goes on', async () => {
  expect((await logTo('closed pipe')).code).toBe(7)
})

test.skipIf(!existsSync('/dev/full'))(
  'a process whose output falls on a full disk says so once, and goes on',
  async () => {
    const { code, told } = await logTo(openSync('/dev/full', 'w'))
    expect(code).toBe(7)
    expect(told.match(/the log of the worker cannot be written \(ENOSPC\)/g)).toHaveLength(1)
  },
)
