import { mostBodyBytes } from '../../../apps/campaign/app/http/refuse-foreign-forms.ts'
import { fillRoute } from './list-routes.ts'

/** Runs that cost a pattern most where it reads one twice, to be sent as they are. */
const runs: Record<string, string> = {
  blanks: '+',
  letters: 'a',
  'line feeds': '\n',
  slashes: '/',
  digits: '0',
}

/** Texts that are as long as a form may be, by what they are made of, and others that no field takes. */
export function listLongFields(route: string): { of: string; text: string }[] {
  const mostBytes = mostBodyBytes(fillRoute(route, {}))
  const long = Object.entries(runs).map(([of, run]) => ({
    of,
    text: fillUp(run, mostBytes - 2_000),
  }))
  return [...long, { of: 'a NUL', text: 'x%00x' }]
}

/** Texts for a part of an address, as long as one may be; one of them is longer. */
export function listLongPaths(): { of: string; text: string }[] {
  const all = {
    ...runs,
    dots: '.',
    escapes: '%41',
    'escaped blanks': '%20',
    'folders up': '../',
    'half escapes': '%C3',
  }
  const long = Object.entries(all).map(([of, run]) => ({ of, text: fillUp(encodeRun(run), 3_600) }))
  return [...long, { of: 'too many letters', text: fillUp('a', 13_000) }]
}

function fillUp(run: string, length: number): string {
  return `x${run.repeat(Math.floor(length / run.length))}sx`
}

/** `fetch` would take a line feed out of an address. */
function encodeRun(run: string): string {
  return run === '\n' ? '%0A' : run
}
