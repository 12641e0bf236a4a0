import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { root } from './places.ts'

export interface Check {
  name: string
  command: string
  args: string[]
}

/**
 * Runs checks of the whole, as many at a time as there are cores, the first of the list first. What one prints is shown when it has
 * ended, so that two never speak at once. One that fails does not hide the next.
 *
 * @returns how many passed and how many failed
 */
export async function runChecks(checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  const waiting = [...checks]
  const counts = { passed: 0, failed: 0 }
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      counts[(await runCheck(check)) ? 'passed' : 'failed'] += 1
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return counts
}

async function runCheck({ name, command, args }: Check): Promise<boolean> {
  const started = performance.now()
  const { printed, passed } = await run(command, args)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`\n── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`)
  if (printed.trim() !== '') console.log(printed.trimEnd())
  return passed
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
