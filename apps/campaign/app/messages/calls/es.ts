import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Por qué ahora',
  until: (day) => `Hasta el ${day}.`,
  inEnglish: 'Esta parte todavía no está traducida: está en inglés.',
}
