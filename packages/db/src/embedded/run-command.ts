import { spawn } from 'node:child_process'
import type { PostgresUser } from './postgres-user.ts'

/** A command that ran and said no. */
export class CommandFailed extends Error {
  override name = 'CommandFailed' as const
}

/** Runs a command to its end, as that OS user, and returns what it printed. */
export function runCommand(file: string, args: string[], user: PostgresUser | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    // The OS user may not be allowed into the folder we stand in, and a server must not die with our terminal.
    const child = spawn(file, args, { ...user, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.once('error', reject)
    // `exit`, not `close`: a started server keeps the pipes open.
    child.once('exit', (code) => {
      child.stdout.destroy()
      child.stderr.destroy()
      if (code === 0) resolve(printed)
      else reject(new CommandFailed(`${file} ${args[0] ?? ''} ended with ${code}: ${printed.trim()}`))
    })
  })
}
