import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Algo que conviene mirar antes de enviarla',
  live: 'Por favor, vuelva a mirar esto',
  change: 'Cambiarlo',
  keep: 'Dejarlo',
  about: (words) => `: ${words}`,
  kept: 'Ha decidido dejarlo.',
}
