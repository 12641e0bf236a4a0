import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Qual destes é o seu?',
  border: (seats) => `Este código postal fica perto de um limite: as casas à volta ficam em ${seats}.`,
  row: (seats) =>
    `Este código postal e os que só diferem na última letra ficam, ou ficavam antes de deixarem de ser usados, em círculos eleitorais diferentes: ${seats}.`,
  mostIn: (seat) => `A maior parte das suas casas fica em ${seat}.`,
  northernIreland:
    'A nossa tabela de códigos postais não inclui a Irlanda do Norte, por isso lá um código postal não nos diz qual é o seu círculo eleitoral. Estes são os da Irlanda do Norte.',
  around: {
    title: 'É algum destes o seu círculo eleitoral?',
    says: 'Estes são os círculos eleitorais à volta desse código postal. Escolha o seu, se o conhece.',
  },
  memberUnknown: 'Ainda não sabemos quem o representa',
  vacant: 'Vago neste momento',
  unsure: {
    title: 'Não sei',
    says: 'O seu cartão eleitoral (polling card) diz qual é o seu círculo eleitoral (constituency). A sua autarquia (council) também sabe: procure “elections” no site dela ou pergunte aos serviços eleitorais.',
    stillUnsure: (seat, border) =>
      `Se não conseguir descobrir: escreva ao MP de ${seat}. A sua carta dirá então que vive no limite entre ${border}, para que o gabinete possa verificar.`,
    go: 'Continuar assim',
  },
  letterSays: (border) => `A sua carta dirá que vive no limite entre ${border}, porque não sabe de que lado.`,
  edges:
    'Um código postal na borda de um círculo eleitoral pode ficar em parte no círculo vizinho. O seu cartão eleitoral (polling card) diz qual é o seu.',
  ended:
    'Este código postal já não é usado. Por favor, escreva o que se usa agora, ou escolha o seu círculo eleitoral na lista.',
  accept: (postcode) => `Sim, queria dizer ${postcode}`,
  filter: {
    label: 'Procure-o pelo nome',
    hint: 'Escreva uma parte do nome, por exemplo o de uma cidade. A lista fica mais curta enquanto escreve.',
    none: 'Nenhum círculo eleitoral tem um nome assim. Tente uma cidade próxima ou uma parte da palavra.',
    many: (count) => `${count} círculos eleitorais têm isso no nome. Escreva um pouco mais.`,
    whole: 'Abra a lista: os círculos eleitorais estão por nação e por ordem alfabética.',
  },
}
