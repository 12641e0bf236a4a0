import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../../launch/places.ts'
import type { Measurement } from '../measurement.ts'

const barInBytes = 10_000
/** All scripts that supporters' pages can load, as they are built, were one page to load every one of them. */
export const campaignScripts: Measurement = {
  name: 'campaign-scripts',
  measure: async () => {
    const assets = join(root, 'apps', 'campaign', 'build', 'client', 'assets')
    // No page is hydrated: every script that is built is one of a supporters' page.
    const built = readdirSync(assets).filter((file) => file.endsWith('.js'))
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
