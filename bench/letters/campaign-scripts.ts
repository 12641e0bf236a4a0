import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../../launch/places.ts'
import type { Measurement } from '../measurement.ts'

const barInBytes = 10_000
/** Sources of what supporters' pages load: the campaign's own scripts and the quick exit. */
const folders = ['apps/campaign/app/browser', 'packages/look/src']

/** All scripts that supporters' pages can load, as they are built, were one page to load every one of them. */
export const campaignScripts: Measurement = {
  name: 'campaign-scripts',
  measure: async () => {
    const names = folders
      .flatMap((folder) => readdirSync(join(root, folder)))
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.replace(/\.js$/, ''))
    const assets = join(root, 'apps', 'campaign', 'build', 'client', 'assets')
    const built = readdirSync(assets).filter((file) =>
      names.some((name) => new RegExp(`^${name}-[\\w-]+\\.js$`).test(file)),
    )
    const sizes = built.map((file) => ({
      file,
      bytes: gzipSync(readFileSync(join(assets, file)), { level: 9 }).length,
    }))
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
    return [
      {
        what: 'JavaScript of supporters’ pages, every script of any page together, gzip',
        bar: `≤ ${barInBytes / 1_000} kB`,
        measured: `${(total / 1_000).toFixed(1)} kB: ${sizes.map(({ file, bytes }) => `${file.replace(/-[^-]*$/, '')} ${(bytes / 1_000).toFixed(1)}`).join(', ')}`,
        isHeld: total > 0 && total <= barInBytes,
      },
    ]
  },
}
