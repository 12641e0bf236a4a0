import { expect, it } from 'vitest'
import { runJobs, type Job } from './run-jobs.ts'

/** Jobs that end in the order in which the test ends them, and what has begun so far. */
function makeJobs(names: readonly (readonly [name: string, ...after: string[]])[]) {
  const begun: string[] = []
  const ends = new Map<string, (passed: boolean) => void>()
  const jobs = names.map(([name, ...after]): Job => {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    ends.set(name, resolve)
    const run = async () => {
      begun.push(name)
      return (await promise) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    }
    return { name, after, run }
  })
  const end = async (name: string, passed = true): Promise<void> => {
    ends.get(name)?.(passed)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { jobs, begun, end }
}

it('keeps as many jobs running as may, whatever ends first, and lets none begin before what it waits for', async () => {
  const { jobs, begun, end } = makeJobs([
    ['tests', 'one build', 'other build'],
    ['one build'],
    ['other build'],
    ['rest'],
  ])
  const all = runJobs(jobs, 2)
  expect(begun).toEqual(['one build', 'other build'])
  await end('other build')
  expect(begun).toEqual(['one build', 'other build', 'rest'])
  await end('one build')
  expect(begun).toEqual(['one build', 'other build', 'rest', 'tests'])
  await end('tests')
  await end('rest')
  expect(await all).toEqual({ passed: 4, failed: 0 })
})

it('goes on after a job that failed, and counts it', async () => {
  const { jobs, begun, end } = makeJobs([['build'], ['tests', 'build']])
  const all = runJobs(jobs, 2)
  await end('build', false)
  expect(begun).toEqual(['build', 'tests'])
  await end('tests')
  expect(await all).toEqual({ passed: 1, failed: 1 })
})

it('says which jobs wait for what nobody runs', async () => {
  const { jobs } = makeJobs([['tests', 'a build of another name']])
  await expect(runJobs(jobs, 2)).rejects.toThrow('tests')
})
