import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { root } from './places.ts'
import { runJobs, type Counts, type Job } from './run-jobs.ts'

export interface Check {
  name: string
  /** Names of the checks that must have ended before this one begins. */
  after?: readonly string[]
  command: string
  args: string[]
}

/**
 * Runs checks of the whole, and the tests as soon as they need not wait, as many at a time as there are cores. What a check prints is
 * shown when it has ended, and not while the tests tell of themselves, so that two never speak at once.
 *
 * @returns how many passed and how many failed
 */
export async function runChecks(checks: readonly Check[], tests: Job): Promise<Counts> {
  const toTell: string[] = []
  let areTestsSpeaking = false
  const tell = (text?: string): void => {
    if (text !== undefined) toTell.push(text)
    if (!areTestsSpeaking) for (const each of toTell.splice(0)) console.log(each)
  }
  const runTests = async (): Promise<Counts> => {
    areTestsSpeaking = true
    const counts = await tests.run()
    areTestsSpeaking = false
    tell()
    return counts
  }
  const jobs = checks.map((check): Job => ({
    ...check,
    run: async () => {
      const { text, passed } = await runCheck(check)
      tell(text)
      return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    },
  }))
  return await runJobs([{ ...tests, run: runTests }, ...jobs], availableParallelism())
}

async function runCheck({ name, command, args }: Check): Promise<{ text: string; passed: boolean }> {
  const started = performance.now()
  const { printed, passed } = await run(command, args)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const heading = `\n── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`
  return { text: printed.trim() === '' ? heading : `${heading}\n${printed.trimEnd()}`, passed }
}

function run(command: string, args: string[]): Promise<{ printed: string; passed: boolean }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1' },
    })
    const printed: string[] = []
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (text: string) => printed.push(text))
    }
    child.once('error', (error) => resolve({ printed: `${command} could not be run: ${error.message}`, passed: false }))
    child.once('close', (code, signal) => {
      if (signal) printed.push(`\n${command} was ended by ${signal}`)
      resolve({ printed: printed.join(''), passed: code === 0 })
    })
  })
}
