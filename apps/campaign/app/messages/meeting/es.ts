import type { en } from './en.ts'

export const es: typeof en = {
  ask: '¿Escribe junto con otras personas?',
  label: 'El código de la reunión',
  hint: 'Nueve cifras, que le da quien organiza la reunión. Solo sirven para que muchas personas puedan escribir con una misma conexión a internet. No van en ninguna carta. Si no tiene código, deje esto vacío.',
}
