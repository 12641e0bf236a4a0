import type { en } from './en.ts'

export const es: typeof en = {
  see: 'Ver',
  Commons: 'Comunes',
  Lords: 'Lores',
  for: 'a favor',
  against: 'en contra',
  majority: (majority) => `una mayoría de ${majority}`,
  figures: 'se votó; sus cifras no están en nuestro registro',
  count: 'no hay recuento en nuestro registro',
  said: (outcome, majority) =>
    [outcome === 'yes' ? 'Sí' : 'No', ...(majority === null ? [] : [`por ${majority}`])].join(', '),
}
