import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

const secret = 's'.repeat(43)
const serving = new URL('./index.ts', import.meta.url).href

/** What a process of ours prints that does this, line by line. */
function runAsProcess(does: string): Promise<string[]> {
  const code = `import { openLog, startOrTell } from '${serving}'
    const log = openLog('site')
    await startOrTell({ ok: true, env: {} }, async () => { ${does}; log.info('did it') }, log)`
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', code], (_error, out, errors) =>
      resolve(`${out}${errors}`.split('\n').filter((line) => line !== '')),
    )
  })
}

test.each([
  ['writes to the console', `console.warn('The path /letter/${secret}% is malformed')`],
  ['writes an error to the console', `console.error(new URIError('/letter/${secret}%'))`],
  [
    'writes by a method that hardly anybody knows',
    `console.table({ a: '${secret}' }); console.assert(false, '${secret}')`,
  ],
  ['warns', `process.emitWarning('${secret}')`],
  ['throws where nobody catches', `setTimeout(() => { throw new Error('${secret}') })`],
  ['rejects where nobody catches', `void Promise.reject(new Error('${secret}\\n    at ${secret}'))`],
  ['throws what is no error', `setTimeout(() => { throw '${secret}' })`],
])('a process that %s prints lines of our log alone, without a word of it', async (_, does) => {
  const lines = await runAsProcess(does)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ process: 'site', msg: expect.any(String) })
  expect(lines.join('\n')).not.toContain(secret)
})
