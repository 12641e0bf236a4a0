import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface PostgresUser {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root, so as root it runs as the OS user `postgres`, made if it is missing.
 * @returns undefined for an ordinary user, who runs it as themselves.
 */
export function findPostgresUser(): PostgresUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = readPostgresUser()
  if (found) return found
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
  } catch (cause) {
    throw new Error(
      'PostgreSQL cannot run as root and no OS user "postgres" could be made. Start as an ordinary user.',
      {
        cause,
      },
    )
  }
  return readPostgresUser()
}

function readPostgresUser(): PostgresUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** Whether that user can read what lies at `path`: a clone under /root is closed to it. */
export function canRead(user: PostgresUser, path: string): boolean {
  return spawnSync('test', ['-r', path], { ...user, cwd: '/' }).status === 0
}
