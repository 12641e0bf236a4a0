import type { en } from './en.ts'

export const pt: typeof en = {
  anyone:
    '<b>Quem vive num lugar pode escrever ao MP desse lugar</b>, seja qual for a sua nacionalidade, a sua situação de imigração ou a sua idade. Não é preciso poder votar. Para escrever não se pergunta nem é precisa a situação de imigração: não a mencione.',
  title: 'No estrangeiro, nas dependências da Coroa, sem e-mail, em nome de uma organização',
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
