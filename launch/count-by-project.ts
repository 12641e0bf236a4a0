import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule, Vitest } from 'vitest/node'
import { z } from 'zod'

export const countsFile = z.object({
  projects: z.record(z.string(), z.object({ passed: z.number(), failed: z.number() })),
  /** Errors outside any test: a file that could not be read, a promise that nobody waited for. */
  errors: z.number(),
})

/** Tells `npm test`, in the output file of the run, how many tests of each project passed and failed. */
// eslint-disable-next-line import/no-default-export -- Vitest asks for a default export here
export default class CountByProject implements Reporter {
  #file = ''

  onInit({ config }: Vitest): void {
    if (typeof config.outputFile === 'string') this.#file = config.outputFile
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const projects: z.infer<typeof countsFile>['projects'] = {}
    let errors = unhandled.length
    for (const module of modules) {
      const counts = (projects[module.project.name] ??= { passed: 0, failed: 0 })
      const tests = [...module.children.allTests()].map((test) => test.result().state)
      counts.passed += tests.filter((state) => state === 'passed').length
      counts.failed += tests.filter((state) => state === 'failed').length
      // A file or a hook of it that fails takes its tests along, which then have not run: no test of it says so.
      if (module.state() === 'failed' && !tests.includes('failed')) errors += 1
    }
    if (this.#file !== '')
      writeFileSync(this.#file, JSON.stringify({ projects, errors } satisfies z.infer<typeof countsFile>))
  }
}
