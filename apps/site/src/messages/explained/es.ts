import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Explicaciones',
  lede: 'El Parlamento británico tiene sus propias palabras. Aquí explicamos qué significan.',
  glossary: '¿Busca una palabra? <glossary>El glosario las tiene todas</glossary> (en inglés).',
  all: 'Todas las explicaciones',
  others: 'Más explicaciones, en inglés',
  checked: (day) => `Comprobado por última vez el ${day} con las fuentes que aparecen abajo.`,
  corrected:
    'Algo que decía esta página estaba mal y se corrigió: <corrections>en qué nos equivocamos</corrections> (en inglés).',
}
