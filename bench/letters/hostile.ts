import { randomInt } from 'node:crypto'
import { standUnderAttack } from '../../e2e/support/hostile/stand-under-attack.ts'
import type { Measurement } from '../measurement.ts'

const barInMegabytes = 768

/** 100,000 posts that no browser of ours would send, each wrong in its own way. `HOSTILE_SEED` and `HOSTILE_POSTS` change a run. */
export const hostile: Measurement = {
  name: 'hostile',
  measure: async (clusterUrl) => {
    const seed = Number(process.env['HOSTILE_SEED'] ?? randomInt(1_000_000))
    const posts = Number(process.env['HOSTILE_POSTS'] ?? 100_000)
    const began = performance.now()
    const after = await standUnderAttack(clusterUrl, { posts, seed })
    for (const key of ['faults', 'unanswered', 'trouble', 'kept', 'logged', 'astray'] as const) {
      if (after[key].length > 0)
        console.log(
          key,
          after[key].length,
          after[key].slice(0, 20).map((line) => line.slice(0, 300)),
        )
    }
    const seconds = (performance.now() - began) / 1_000
    const statuses = Object.entries(after.statuses)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', ')
    const bad = [after.faults, after.unanswered, after.trouble].map(({ length }) => length)
    return [
      {
        what: `${posts.toLocaleString('en-GB')} hostile posts to ${after.forms} forms (seed ${seed}), at ${(posts / seconds).toFixed(0)} a second`,
        bar: 'no crash, no fault, an answer to each',
        measured: `${bad[0]} faults, ${bad[1]} without an answer, ${bad[2]} errors logged or restarts; by status (0: hung up by us) ${statuses}`,
        isHeld: bad.every((count) => count === 0) && after.serves,
      },
      {
        what: 'what was typed, looked for in a dump of the database and in every log',
        bar: 'found nowhere',
        measured: `${after.kept.length} and ${after.logged.length} lines`,
        isHeld: after.kept.length + after.logged.length === 0,
      },
      {
        what: `mails that went out meanwhile (${after.mails.toLocaleString('en-GB')}, of which letters to an MP: ${after.letters})`,
        bar: 'one recipient each, whom the form named or the record has',
        measured: `${after.astray.length} astray`,
        isHeld: after.astray.length === 0 && after.letters > 0,
      },
      {
        what: 'most memory of the campaign process',
        bar: `≤ ${barInMegabytes} MB`,
        measured: `${after.mostMemory.toFixed(0)} MB`,
        isHeld: after.mostMemory <= barInMegabytes,
      },
    ]
  },
}
