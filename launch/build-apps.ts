import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFolder, root } from './places.ts'
import { startArgsOf } from './processes.ts'

/** Builds both apps, one after the other. */
export async function buildApps(onProgress: (message: string) => void): Promise<void> {
  await buildApp('site', onProgress)
  await buildApp('campaign', onProgress)
}

/** Builds one of the apps, if its sources have changed since its last build. */
export async function buildApp(app: 'site' | 'campaign', onProgress: (message: string) => void): Promise<void> {
  const stampFile = join(buildFolder, `${app}.built`)
  const stamp = await stampOf(['packages', `apps/${app}`, 'package-lock.json'])
  const isFresh =
    existsSync(join(root, 'apps', app, startArgsOf(app).at(-1) ?? '')) &&
    existsSync(stampFile) &&
    (await readFile(stampFile, 'utf8')) === stamp
  if (isFresh) return
  onProgress(`building apps/${app}`)
  await runBuild(app)
  await mkdir(buildFolder, { recursive: true })
  await writeFile(stampFile, stamp)
}

/** Which files there are and when each last changed, as one hash. */
async function stampOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  const visit = async (path: string): Promise<void> => {
    const found = await stat(join(root, path))
    if (!found.isDirectory()) {
      hash.update(`${path} ${found.size} ${found.mtimeMs}\n`)
      return
    }
    for (const name of (await readdir(join(root, path))).toSorted()) {
      if (!['node_modules', 'dist', 'build', '.astro', '.react-router'].includes(name)) await visit(join(path, name))
    }
  }
  for (const path of paths) await visit(path)
  return hash.digest('hex')
}

function runBuild(app: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', 'build', '-w', `apps/${app}`], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`apps/${app} did not build:\n${printed}`))
    })
  })
}
