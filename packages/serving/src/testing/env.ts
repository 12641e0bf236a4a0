const kept = ['NODE_COMPILE_CACHE', 'NODE_OPTIONS']

/**
 * Where this run of the tests keeps what Node has compiled, and how it finds its modules, for a process that a test starts with an
 * environment of its own: most of what it takes to start.
 */
export const keptCompiled: Record<string, string> = Object.fromEntries(
  kept.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  }),
)
