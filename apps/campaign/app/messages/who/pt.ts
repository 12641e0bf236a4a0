import type { en } from './en.ts'

export const pt: typeof en = {
  anyone:
    '<b>Pode escrever quem vive lá</b>: de qualquer nacionalidade, situação de imigração ou idade. Não é preciso poder votar.',
  title: 'O que é um MP? No estrangeiro, sem e-mail, uma organização',
  mp: 'Um MP',
  abroad: {
    term: 'Vive no estrangeiro e vota no Reino Unido',
    says: 'O seu MP é o do círculo eleitoral em que está recenseado: em regra, o último em que constou dos cadernos eleitorais. Use um código postal de lá ou escolha o círculo na lista.',
  },
  crown: {
    term: 'Jersey, Guernsey e a ilha de Man',
    says: 'Não têm MP. Fazem as suas próprias leis: escreva ao seu representante na States Assembly, nos States of Deliberation ou na House of Keys.',
  },
  noEmail: {
    term: 'Não tem e-mail',
    says: 'Não é preciso: imprima a carta, ou copie-a à mão, e envie-a por correio. Ponha nela uma morada só se quiser que lhe respondam para lá.',
  },
  organisation: {
    term: 'Escreve em nome de uma organização',
    says: 'Esta carta é de uma pessoa que vive no círculo eleitoral. Uma organização também pode escrever: em nome próprio, ao MP do lugar onde trabalha.',
  },
}
