import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Fontes',
  source: 'Fonte',
  of: 'de',
  print: (where) => `Em papel: ${where}.`,
  checked: (day) => `Verificada em ${day}.`,
  copyOf: 'Outra cópia',
  copyOfWhich: (number) => ` da fonte ${number}`,
  on: (what) => `Sobre ${what}:`,
  back: 'Voltar',
  backTo: ' a:',
  places: ' dos lugares que nela se apoiam:',
  cite: 'Citar',
  citeWhich: (number) => `: a fonte ${number}`,
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Está selecionado. Copie com Ctrl e C.',
  copyWhich: (number) => ` a citação da fonte ${number}`,
  citation: {
    print: (where) => `em papel: ${where}`,
    also: (where) => `também em ${where}`,
    checked: (day) => `verificado em ${day}`,
    cited: (page) => `Citado em ${page}`,
  },
}
