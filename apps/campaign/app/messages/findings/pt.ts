import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Uma coisa a ver antes de a enviar',
  live: 'Por favor, veja isto outra vez',
  change: 'Mudar',
  keep: 'Deixar como está',
  about: (words) => `: ${words}`,
  kept: 'Decidiu deixar isto como está.',
}
