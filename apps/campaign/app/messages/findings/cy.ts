import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Rhywbeth i edrych arno cyn iddo fynd',
  live: 'Edrychwch ar hyn eto, os gwelwch yn dda',
  change: 'Ei newid',
  keep: 'Ei gadw',
  about: (words) => `: ${words}`,
  kept: 'Penderfynoch gadw hyn.',
}
