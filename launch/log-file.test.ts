import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openLogFile } from './log-file.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function untilItHolds(path: string, words: string): Promise<void> {
  await vi.waitUntil(() => existsSync(path) && readFileSync(path, 'utf8').endsWith(words), { timeout: 60_000 })
}

test('a log that cannot be written is told once, ends nothing, and goes on when it can be', async () => {
  const path = join(aFolder(), 'site.log')
  const told: string[] = []
  let isFull = true
  const log = openLogFile({
    path,
    tell: (words) => told.push(words),
    againAfterMilliseconds: 20,
    // The device that is always full, where there is one: so without it, a folder that is not there.
    open: () => createWriteStream(isFull ? '/dev/full' : path, { flags: 'a' }),
  })
  for (let line = 0; line < 20; line += 1) {
    log.write(`lost ${line}`)
    await sleep(5)
  }
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('cannot be written (E')
  isFull = false
  await sleep(30)
  log.write('kept one')
  await untilItHolds(path, 'kept one\n')
  log.write('kept two')
  await untilItHolds(path, 'kept two\n')
  log.end()
  expect(readFileSync(path, 'utf8')).toBe('kept one\nkept two\n')
  expect(told).toHaveLength(2)
  expect(told[1]).toContain('is written again; 20 lines are missing')
})

test('it does the same on a small disk that is full, and then is not', async ({ skip }) => {
  const folder = aFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'pipe' })
  } catch {
    skip('no file system of our own may be mounted here')
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  const told: string[] = []
  const log = openLogFile({
    path: join(folder, 'site.log'),
    tell: (words) => told.push(words),
    againAfterMilliseconds: 20,
  })
  log.write('first')
  await untilItHolds(join(folder, 'site.log'), 'first\n')
  const filler = join(folder, 'filler')
  const filled = createWriteStream(filler)
  const isFull = once(filled, 'error')
  filled.write(Buffer.alloc(200_000))
  await isFull
  for (let line = 0; line < 200; line += 1) log.write('x'.repeat(500))
  await vi.waitUntil(() => told.length > 0, { timeout: 60_000 })
  expect(told).toMatchObject([expect.stringContaining('ENOSPC')])
  rmSync(filler)
  await sleep(50)
  log.write('last')
  await untilItHolds(join(folder, 'site.log'), 'last\n')
  expect(told).toHaveLength(2)
  const lines = readFileSync(join(folder, 'site.log'), 'utf8').split('\n')
  expect(lines[0]).toBe('first')
  expect(lines.at(-2)).toContain('last')
})
