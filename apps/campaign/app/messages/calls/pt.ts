import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Porquê agora',
  until: (day) => `Até ${day}.`,
  inEnglish: 'Esta parte ainda não está traduzida: está em inglês.',
}
