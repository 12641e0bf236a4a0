import type { en } from './en.ts'

export const cy: typeof en = {
  ask: 'Ysgrifennu gydag eraill?',
  label: 'Cod y cyfarfod',
  hint: 'Naw digid, gan bwy bynnag sy’n cynnal y cyfarfod. Y cyfan a wnânt yw gadael i lawer o bobl ysgrifennu dros un cysylltiad â’r rhyngrwyd. Nid ydynt yn mynd i unrhyw lythyr. Os nad oes gennych god, gadewch hwn yn wag.',
}
