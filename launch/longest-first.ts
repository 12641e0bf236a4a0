import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longer than their size says. Begun last, one of them would run alone while the other core has nothing left to do. */
const long = [
  'way-out.e2e.test.ts',
  'safety.e2e.test.ts',
  'crawl-site.e2e.test.ts',
  'long-texts.e2e.test.ts',
  'go-back-inside.e2e.test.ts',
  'hostile-posts.e2e.test.ts',
  'start.e2e.test.ts',
  'main.db.test.ts',
  'kill.db.test.ts',
  'syncing.db.test.ts',
]

/** Journeys take longest, so they begin; the tests without I/O, each of them short, fill what is left at the end. */
const projects = ['e2e', 'db', 'unit']

/**
 * Vitest begins with what took longest the last time, and on a fresh clone, where it cannot know, with the largest file. There
 * the ones named above come before it.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const ofProject = (name: string): TestSpecification[] => {
      const its = sorted.filter(({ project }) => project.name === name)
      return [...its.filter(isLong), ...its.filter((file) => !isLong(file))]
    }
    return [...new Set([...projects, ...sorted.map(({ project }) => project.name)])].flatMap(ofProject)
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return long.some((name) => moduleId.endsWith(`/${name}`))
}
