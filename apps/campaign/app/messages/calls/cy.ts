import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Pam nawr',
  until: (day) => `Tan ${day}.`,
  inEnglish: 'Nid yw’r rhan hon wedi’i chyfieithu eto: Saesneg ydyw.',
}
