import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Ffynonellau',
  source: 'Ffynhonnell',
  of: 'ar gyfer',
  print: (where) => `Mewn print: ${where}.`,
  checked: (day) => `Gwiriwyd ar ${day}.`,
  copyOf: 'Copi arall',
  copyOfWhich: (number) => ` o ffynhonnell ${number}`,
  on: (what) => `Am ${what}:`,
  back: 'Yn ôl',
  backTo: ' at:',
  places: ' o’r mannau sy’n pwyso arni:',
  cite: 'Dyfynnu hon',
  citeWhich: (number) => `: ffynhonnell ${number}`,
  copy: 'Copïo',
  copied: 'Wedi’i gopïo',
  selected: 'Mae wedi’i ddewis. Copïwch ef gyda Ctrl ac C.',
  copyWhich: (number) => ` cyfeiriad ffynhonnell ${number}`,
  citation: {
    print: (where) => `mewn print: ${where}`,
    also: (where) => `hefyd yn ${where}`,
    checked: (day) => `gwiriwyd ar ${day}`,
    cited: (page) => `Dyfynnwyd ar ${page}`,
  },
}
