import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../places.ts'

/** A regular expression that is written in the source. */
export interface WrittenPattern {
  /** File and line. */
  place: string
  pattern: RegExp
}

/** A pattern that is put together while the program runs: nobody can read it off the source. */
export interface BuiltPattern {
  file: string
}

/** What a process may run, and scripts of pages; tests and what serves tests alone meet no stranger. */
const sources = ['packages/*/src/**', 'apps/*/{src,app}/**', 'apps/campaign/server.ts', 'launch/**']
const notServed = /\.test\.ts$|\.d\.ts$|\/testing\/|^launch\/(patterns|claims)\//

/** Every pattern in the sources of the product: those that can be read, and the files that build some. */
export function listPatterns(): { written: WrittenPattern[]; built: BuiltPattern[] } {
  const files = globSync(sources, { cwd: root }).filter(
    (file) => /\.(ts|tsx|js|mjs|astro)$/.test(file) && !notServed.test(file),
  )
  const found = files.map((file) => readPatterns(file))
  return { written: found.flatMap(({ written }) => written), built: found.flatMap(({ built }) => built) }
}

function readPatterns(file: string): { written: WrittenPattern[]; built: BuiltPattern[] } {
  const source = ts.createSourceFile(file, readCode(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const written: WrittenPattern[] = []
  const built: BuiltPattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      written.push({ place, pattern: toRegExp(node.text) })
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') built.push({ file })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { written, built }
}

/** An Astro page is code between two lines of dashes, and then a template, which reads as JSX. */
function readCode(file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  if (!file.endsWith('.astro')) return text
  const [, code = '', template = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? []
  return `${code}\n;(<>${template}</>)`
}

function toRegExp(literal: string): RegExp {
  const end = literal.lastIndexOf('/')
  return new RegExp(literal.slice(1, end), literal.slice(end + 1))
}
