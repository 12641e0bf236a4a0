// Loaded into the processes that we start, before all else. For each of drizzle's files Node reads drizzle's package.json anew, whose
// list of exports is 180 kB long: two thirds of the processor time that a process takes to start. What that file says is known.
import { registerHooks } from 'node:module'

const ofDrizzle = '/node_modules/drizzle-orm/'

/** What each of drizzle's names led to. There is one drizzle, whoever asks. */
const found = new Map()

export function resolve(specifier, context, nextResolve) {
  const from = context.parentURL ?? ''
  // Its files that end in .js are modules and name each other by their whole names, so that nothing is to be looked for.
  if (from.includes(ofDrizzle) && from.endsWith('.js') && /^\.\.?\/.*\.js$/.test(specifier)) {
    return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true }
  }
  // By `require` a name leads to another file.
  if (!/^drizzle-orm(\/|$)/.test(specifier) || !context.conditions?.includes('import')) {
    return nextResolve(specifier, context)
  }
  const known = found.get(specifier) ?? nextResolve(specifier, context)
  found.set(specifier, known)
  return { ...known, shortCircuit: true }
}

registerHooks({ resolve })
