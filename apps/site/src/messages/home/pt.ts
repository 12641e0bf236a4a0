import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Registo de leis: início',
  wrong: 'Se ela chamar a polícia, a polícia pode avisar o Home Office.',
  forces:
    'De 2020 a 2023 todas as forças policiais de Inglaterra e do País de Gales encaminharam vítimas de violência doméstica para a Immigration Enforcement, a polícia da imigração. Foi o que apurou a Domestic Abuse Commissioner, a autoridade pública nesta matéria.',
  beyond:
    'Na Escócia e na Irlanda do Norte a polícia também encaminhou vítimas de crimes, segundo uma investigação jornalística.',
  firewall: 'Uma <firewall>barreira de dados (firewall)</firewall> impediria isso.',
  find: {
    label: 'O seu código postal',
    button: 'Quem é o meu MP?',
    looking: 'A procurar…',
    sent: 'Consultamo-lo uma vez e não o guardamos em lado nenhum.',
    here: 'É consultado neste dispositivo. Não é enviado.',
    anyone: 'Quem vive aqui pode escrever, seja qual for o passaporte ou a idade.',
    none: 'Sem código postal? <list>Escolha o seu círculo numa lista</list>',
    again: 'Outro código postal',
    fromList: 'Escolher o meu círculo numa lista',
  },
  lanes: {
    about: 'Dois caminhos: hoje, e com uma barreira de dados',
    today: 'Hoje',
    firewall: 'Com uma barreira',
    police: 'polícia',
    homeOffice: 'Home Office',
    name: 'o nome dela',
    help: 'ajuda',
    steps: {
      today: [
        'Ele diz que vai fazer com que a deportem. Ela chama a polícia.',
        'A polícia encaminha-a.',
        'A Immigration Enforcement tem o nome dela.',
        'Outra mulher sabe disto. Não chama ninguém.',
      ],
      firewall: [
        'Ele diz o mesmo. Ela chama a polícia.',
        'Ajudam-na.',
        'O nome dela não passa daqui.',
        'Outra mulher também pode chamar.',
      ],
    },
    composite: 'Um desenho feito de muitos casos publicados. Não é a história de uma só mulher.',
  },
  status: {
    law: 'É lei',
    notLaw: 'Não é lei',
    notChecked: 'Aprovado; a lei ainda não foi verificada',
    inLaw: 'O que se pediu está em {bills}.',
    actNotChecked: 'Foi aprovado em {bills}. Ninguém verificou ainda se a lei o contém.',
    carried: 'Está no Parlamento, em {bills}. Vimos pela última vez a {day}.',
    between: 'Uma câmara aprovou-o e a outra recusou-o, em {bills}. Vimos pela última vez a {day}.',
    announced: 'Irá num projeto de lei anunciado: {bills}. Vimos pela última vez a {day}.',
    replaced: 'Em seu lugar foi aprovada outra coisa, em {bills}. Vimos pela última vez a {day}.',
    could: 'Um projeto de lei poderia incluí-lo: {bills}. Vimos pela última vez a {day}.',
    nothing: 'Nenhum projeto de lei o inclui, e não conhecemos nenhum que pudesse. Vimos pela última vez a {day}.',
    thenCarried: 'A {day} estava no Parlamento, em {bills}. Desde então não voltámos a ver.',
    thenBetween: 'A {day} as duas câmaras não estavam de acordo, em {bills}. Desde então não voltámos a ver.',
    thenAnnounced: 'A {day} ia num projeto de lei ainda por chegar: {bills}. Desde então não voltámos a ver.',
    thenReplaced: 'A {day} tinha sido aprovada outra coisa em seu lugar, em {bills}. Desde então não voltámos a ver.',
    thenCould: 'A {day} um projeto de lei podia incluí-lo: {bills}. Desde então não voltámos a ver.',
    thenNothing: 'A {day} nenhum projeto de lei o incluía. Desde então não voltámos a ver.',
    mayBe: 'Pode estar em curso, em {bills}. Não sabemos o que lhe aconteceu.',
    notKnown: 'Ultimamente ninguém viu se algum projeto de lei o inclui.',
    now: 'O que se passa agora',
  },
  votes: {
    found: (lords, commons) =>
      `${times(lords)} a Câmara dos Lordes disse que sim. ${times(commons)} a Câmara dos Comuns disse que não.`,
    foundRefused: (lords, refused) =>
      `${times(lords)} a Câmara dos Lordes disse que sim. ${times(refused)} foi recusado.`,
    plain: 'O que o Parlamento respondeu',
    path: 'Todo o caminho, porta a porta',
    members: 'Como votou o meu MP?',
  },
  act: {
    title: 'Três coisas que pode fazer',
    write: {
      title: 'Escrever',
      says: 'Ao seu MP, por palavras suas. Enviamo-la nós, envia-a a própria pessoa, ou em papel.',
    },
    share: { title: 'Partilhar', says: 'Umas palavras e este endereço, para alguém de confiança.' },
    told: { title: 'Saber', says: 'Um e-mail quando algo se mover. Sem conta.' },
  },
  inPlay: {
    title: 'Em curso',
    before: (day) => `No Parlamento a ${day}`,
    announced: (day) => `Anunciado; a ${day} ainda não estava no Parlamento`,
    next: 'A seguir',
    news: 'Notícias e apelos',
    all: 'Tudo o que se passa agora',
  },
  more: {
    title: 'Para saber mais',
    evidence: 'As provas, e quem diz o quê',
    bills: 'Os projetos de lei',
    asks: 'O que mais pedimos',
    timeline: 'Cronologia',
    explained: 'O Parlamento explicado',
    answers: 'Quando o seu MP responde',
    progress: (letters) => `${letters} cartas ou mais até agora`,
  },
}

const counted = ['', 'Uma vez', 'Duas', 'Três', 'Quatro', 'Cinco', 'Seis', 'Sete', 'Oito', 'Nove']

function times(count: number): string {
  return count === 1 ? 'Uma vez' : `${counted[count] ?? count} vezes`
}
