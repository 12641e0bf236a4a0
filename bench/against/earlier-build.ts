import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../launch/places.ts'
import { layPackages } from './lay-packages.ts'

const run = promisify(execFile)

export interface EarlierBuild {
  /** A folder with all that the commit has, its packages and both apps as it builds them. */
  folder: string
  remove: () => void
}

/** The product as it was at a commit of this clone's history, built in a folder for temporary files. Takes about two minutes. */
export async function buildEarlier(commit: string, onProgress: (message: string) => void): Promise<EarlierBuild> {
  const whole = findCommit(commit)
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-before-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const letGo = removeWhenStopped(remove)
  try {
    const files = execFileSync('git', ['archive', '--format=tar', whole], { cwd: root, maxBuffer: 1024 ** 3 })
    execFileSync('tar', ['-xf', '-', '-C', folder], { input: files })
    onProgress(`installing what ${commit} needs`)
    if (!layPackages(folder)) await npm(folder, ['install', '--no-save', '--prefer-offline', '--loglevel=error'])
    for (const app of ['apps/site', 'apps/campaign']) {
      onProgress(`building ${app} of ${commit}`)
      await npm(folder, ['run', 'build', '-w', app])
    }
  } catch (error) {
    letGo()
    remove()
    throw error
  }
  return {
    folder,
    remove: () => {
      letGo()
      remove()
    },
  }
}

/** The whole name of a commit that this clone has. */
function findCommit(commit: string): string {
  const ask = (...words: string[]): string =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return ask('rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`)
  } catch (cause) {
    const isShallow = ask('rev-parse', '--is-shallow-repository') === 'true'
    const advice = isShallow
      ? 'It holds only the newest commits: run “git fetch --unshallow”.'
      : 'Name another one: BEFORE=<commit>.'
    throw new Error(`This clone has no commit ${commit} to compare with. ${advice}`, { cause })
  }
}

/** Under the Node that measures: both sides are to differ in their code alone. */
async function npm(folder: string, words: string[]): Promise<void> {
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`
  // What our own npm has set for this clone would send that of the other folder here.
  const inherited = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))
  const env = { ...Object.fromEntries(inherited), PATH }
  try {
    await run('npm', words, { cwd: folder, env, maxBuffer: 64 * 1024 ** 2 })
  } catch (cause) {
    throw new Error(`npm ${words.join(' ')} failed in ${folder}`, { cause })
  }
}

/** Ctrl-C ends a process without its `finally`. */
function removeWhenStopped(remove: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const stop = (signal: NodeJS.Signals): void => {
    letGo()
    remove()
    process.kill(process.pid, signal)
  }
  const letGo = (): void => {
    for (const signal of signals) process.off(signal, stop)
  }
  for (const signal of signals) process.once(signal, stop)
  return letGo
}
