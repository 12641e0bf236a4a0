import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Explicações',
  lede: 'O Parlamento britânico tem as suas próprias palavras. Aqui explicamos o que querem dizer.',
  glossary: 'Procura uma palavra? <glossary>O glossário tem-nas todas</glossary> (em inglês).',
  all: 'Todas as explicações',
  others: 'Mais explicações, em inglês',
  checked: (day) => `Verificado pela última vez em ${day}, com as fontes indicadas abaixo.`,
  corrected:
    'Algo que esta página dizia estava errado e foi corrigido: <corrections>em que nos enganámos</corrections> (em inglês).',
}
