import type { en } from './en.ts'

export const pt: typeof en = {
  who: 'Quem é o seu MP?',
  postcode: {
    label: 'O seu código postal',
    hint: 'O do lugar onde vive. Não o guardamos.',
    find: 'Encontrar o meu MP',
    none: 'Ou <choose>escolha o seu círculo eleitoral numa lista</choose>.',
    mixedUp: (postcode) => `É fácil confundir uma letra com um algarismo. <yes>Sim, queria dizer ${postcode}</yes>`,
  },
  faults: {
    empty: 'Por favor, escreva o seu código postal, por exemplo M1 1AD.',
    'first-half-only':
      'Essa é só a primeira metade de um código postal. Por favor, escreva-o todo, por exemplo M1 1AD.',
    mistyped: (suggestion) => `Isso não parece certo. Queria dizer ${suggestion}?`,
    'not-a-postcode':
      'Isso não parece um código postal britânico. Um código postal tem esta forma: M1 1AD ou SW1A 0AA.',
    unknown:
      'Não conhecemos este código postal. Por favor, verifique-o. Se a sua rua é nova: um código postal novo pode demorar até seis meses a chegar-nos.',
    terminated: (since) =>
      `O correio britânico (Royal Mail) deixou de usar este código postal em ${since}. Por favor, escreva o que se usa agora, ou escolha o seu círculo eleitoral na lista.`,
  },
  crown: {
    title: 'Jersey, Guernsey e a Ilha de Man',
    says: 'Este código postal fica numa dependência da Coroa. Estas ilhas têm os seus próprios parlamentos e nenhum lugar na Câmara dos Comuns, por isso não há MP a quem escrever.',
    also: 'Se também vive no Reino Unido, use esse código postal aqui em baixo.',
  },
  down: {
    title: 'A pesquisa de códigos postais não responde',
    says: 'O que escreveu está certo. Tente de novo daqui a um minuto, ou escolha o seu círculo eleitoral na lista: para isso não é preciso pesquisar.',
  },
  unknownSeat: {
    title: 'Não conhecemos esse círculo eleitoral',
    says: 'Por favor, escolha o seu círculo eleitoral na lista.',
  },
  list: {
    title: 'Escolha o seu círculo eleitoral',
    lede: (count) =>
      `Um círculo eleitoral é a zona que elege um MP. Aqui estão os ${count} da Câmara dos Comuns, por nação e por ordem alfabética.`,
    label: 'O seu círculo eleitoral',
    choose: 'Escolha um círculo eleitoral',
    this: 'Este é o meu círculo eleitoral',
    notSure: 'Não sabe em que círculo eleitoral vive? <postcode>Use o seu código postal</postcode>',
  },
  nations: {
    England: 'Inglaterra',
    'Northern Ireland': 'Irlanda do Norte',
    Scotland: 'Escócia',
    Wales: 'País de Gales',
  },
  found: {
    mp: 'Esta pessoa é o seu MP',
    seat: 'Este é o seu círculo eleitoral',
    isItMp: 'É esta pessoa o seu MP?',
    isItSeat: 'É este o seu círculo eleitoral?',
    mistyped:
      'Não vive aí? Uma só letra errada, ou um código postal que já não se usa, pode levar ao círculo eleitoral vizinho.',
    again: 'Escrever outra vez o código postal',
    fromList: 'Escolher o meu círculo eleitoral numa lista',
    sample: (day, place) =>
      `A pesquisa de códigos postais não responde, por isso isto vem da nossa amostra de lugares, tal como estavam em ${day}: ${place}. Se não é o seu círculo eleitoral, escolha o seu na lista.`,
    write: 'Escrever a carta',
    notYours: 'Não é o seu MP? Escolha o seu círculo eleitoral',
    vacant: {
      title: 'Ninguém ocupa este lugar neste momento',
      says: 'Haverá uma eleição só para este lugar. Até lá não há MP a quem escrever. Volte quando houver: a sua carta estará entre as primeiras que receber. Não é este o seu círculo eleitoral? Escolha o seu na lista.',
    },
    noEmail: 'Não consta nenhum endereço de e-mail',
    notLoaded: 'Ainda não sabemos quem ocupa este lugar',
    carry:
      'Por isso não podemos enviar a carta por si. Pode escrevê-la aqui na mesma e levá-la depois consigo: para o seu próprio e-mail, ou em papel para a Câmara dos Comuns, que faz chegar o correio a todos os MPs.',
    reach: 'As duas leis de 2021 e 2024 aplicam-se sobretudo em Inglaterra e no País de Gales.',
    part: {
      sits: 'Os MPs daqui têm lugar na Câmara dos Comuns como os de Inglaterra e do País de Gales, por isso escrever funciona da mesma forma.',
      unknown: 'Escrever ao seu MP funciona da mesma forma.',
      'stays-away':
        'Os MPs do Sinn Féin não ocupam o seu lugar na Câmara dos Comuns: não falam nem votam ali. Os seus gabinetes tratam dos casos de quem vive no círculo eleitoral e escrevem aos ministros. Por isso vale a pena escrever-lhes, e a sua carta pede o que podem fazer.',
      presides:
        'O seu MP preside à Câmara dos Comuns, ou é uma das pessoas que substituem quem preside. Não toma partido, não fala nos debates e não vota. Mas age por quem vive no seu círculo eleitoral e pode escrever aos ministros. Por isso vale a pena escrever-lhe, e a sua carta pede o que pode fazer.',
    },
    assembly: 'Pode também escrever a um membro da Assembleia da Irlanda do Norte (MLA): a sua zona tem vários.',
  },
  card: {
    vacant: 'O lugar está vago',
    unnamed: 'O seu MP',
    sample: (day) => `Uma amostra, em ${day}. As cartas vão para um endereço de teste.`,
    asAt: (day) => `Em ${day}`,
    website: 'Site, muitas vezes com um formulário para escrever',
    telephone: 'Telefone',
    post: 'Correio',
  },
}
