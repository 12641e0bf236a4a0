import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Fuentes',
  source: 'Fuente',
  of: 'de',
  print: (where) => `Impreso: ${where}.`,
  checked: (day) => `Comprobada el ${day}.`,
  copyOf: 'Otra copia',
  copyOfWhich: (number) => ` de la fuente ${number}`,
  on: (what) => `Sobre ${what}:`,
  back: 'Volver',
  backTo: ' a:',
  places: ' de los lugares que se apoyan en ella:',
  cite: 'Citar',
  citeWhich: (number) => `: la fuente ${number}`,
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Está seleccionado. Cópielo con Ctrl y C.',
  copyWhich: (number) => ` la cita de la fuente ${number}`,
  citation: {
    print: (where) => `impreso: ${where}`,
    also: (where) => `también en ${where}`,
    checked: (day) => `comprobado el ${day}`,
    cited: (page) => `Citado en ${page}`,
  },
}
