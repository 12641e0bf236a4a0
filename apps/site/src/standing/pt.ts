import type { StandingWords } from './standing-words.ts'

const what = (isPart: boolean): string => (isPart ? 'Uma parte do que se pede' : 'O que se pede')

export const pt: StandingWords = {
  quoted: (name) => `«${name}»`,
  ofBills: (names, isMany) => `${isMany ? 'dos projetos de lei' : 'do projeto de lei'} ${names}`,
  status: {
    marks: {
      'in-law': 'Na lei',
      carried: 'No Parlamento',
      'between-houses': 'Entre as duas Câmaras',
      'act-not-checked': 'Aceite; a lei ainda por verificar',
      announced: 'Num projeto de lei anunciado',
      replaced: 'Outra coisa em seu lugar',
      'could-be-carried': 'Poderia ser incluído',
      nothing: 'Nada no Parlamento',
    },
    notKnown: 'Não se sabe',
    notKnownSince: (day) => `Não se sabe desde ${day}`,
    inLaw: (texts) => `${texts}: tudo o que se pede.`,
    carried: {
      now: ({ texts, bills, isPart }) => `${what(isPart)} está em ${texts}, ${bills}.`,
      earlier: ({ texts, bills, isPart }) =>
        `Nessa altura, ${what(isPart).toLowerCase()} estava em ${texts}, ${bills}.`,
    },
    announced: {
      now: ({ texts, bills, isPart }) =>
        `${what(isPart)} deverá figurar em ${texts}, ${bills}, que foi anunciado e ainda não está no Parlamento.`,
      earlier: ({ texts, bills, isPart }) =>
        `Nessa altura, ${what(isPart).toLowerCase()} iria figurar em ${texts}, ${bills}, que fora anunciado.`,
    },
    betweenHouses: {
      now: ({ texts, bills, isPart }) =>
        `Uma Câmara aceitou ${isPart ? 'uma parte' : 'o que se pede'} e a outra recusou: ${texts}, ${bills}. Nenhuma disse a última palavra.`,
      earlier: ({ texts, bills, isPart }) =>
        `Nessa altura, uma Câmara tinha aceitado ${isPart ? 'uma parte' : 'o que se pede'} e a outra tinha recusado: ${texts}, ${bills}.`,
    },
    replaced: {
      now: ({ texts, bills }) => `Em seu lugar foi aceite outra coisa: ${texts}, ${bills}.`,
      earlier: ({ texts, bills }) => `Nessa altura, tinha sido aceite outra coisa em seu lugar: ${texts}, ${bills}.`,
    },
    actNotChecked: ({ texts, bills }) =>
      `Aceite, num projeto que já é lei: ${texts}, ${bills}. Ainda ninguém verificou se a lei contém as suas palavras.`,
    could: {
      now: (names, isMany) =>
        `Nenhum projeto de lei do nosso registo o inclui. ${isMany ? 'Poderiam incluí-lo' : 'Poderia incluí-lo'}: ${names}.`,
      earlier: (names, isMany) =>
        `Nessa altura, nenhum projeto de lei do nosso registo o incluía. ${isMany ? 'Poderiam tê-lo incluído' : 'Poderia tê-lo incluído'}: ${names}.`,
    },
    nothing: {
      now: 'Nenhum projeto de lei o inclui, e não conhecemos nenhum que o pudesse fazer.',
      earlier: 'Nessa altura, nenhum projeto de lei o incluía, e não conhecíamos nenhum que o pudesse fazer.',
    },
    openBill: ({ texts, bills }) =>
      `Está, ou esteve, num projeto de lei cuja situação não conhecemos: ${texts}, ${bills}.`,
    openFate: ({ texts, bills }) => `O que lhe aconteceu não consta do nosso registo: ${texts}, ${bills}.`,
    looked: (day) => `Vimos em ${day}.`,
    nobodyYet: 'Ainda ninguém viu se um projeto de lei no Parlamento o inclui.',
    nobodySince: 'Desde então, ninguém viu se um projeto de lei o inclui.',
    notSince: 'Não sabemos o que aconteceu desde então.',
  },
  bill: {
    inPlay: (day) => `no Parlamento em ${day}`,
    announced: (day) => `anunciado, e ainda não no Parlamento em ${day}`,
    notKnown: 'não se sabe o que lhe aconteceu',
    notKnownSince: (day) => `não se sabe desde ${day}`,
    was: { 'in-play': 'nessa altura, no Parlamento', announced: 'nessa altura, anunciado' },
    ended: {
      passed: 'já é lei',
      fell: 'caiu antes de terminar',
      withdrawn: 'retirado',
      lost: 'perdeu-se com o fim da sessão',
    },
  },
  kinds: {
    question: 'Pergunta',
    statement: 'Declaração',
    speech: 'Palavras na Câmara',
    motion: 'Moção',
    call: 'Pedido de contributos',
    inquiry: 'Inquérito',
    report: 'Relatório',
    reply: 'Resposta a um relatório',
    instrument: 'Diploma regulamentar',
    paper: 'Documento',
    petition: 'Petição',
    event: 'Debate ou audição',
  },
  houses: { Commons: 'Câmara dos Comuns', Lords: 'Câmara dos Lordes' },
  answers: {
    answered: { mark: 'Respondida', says: (day) => `Foi respondida em ${day}.` },
    holding: {
      mark: 'Resposta provisória',
      says: (day) => `Em ${day} chegou uma resposta provisória: há de seguir-se outra.`,
    },
    'will-write': {
      mark: 'Promessa de escrever',
      says: (day) => `Em ${day}, o ministério prometeu escrever. O que se perguntou não está nessa resposta.`,
    },
    refused: { mark: 'Recusada', says: (day) => `Em ${day}, a resposta foi recusada.` },
    'not-held': {
      mark: 'Não disponível',
      says: (day) => `A resposta de ${day} é que o Governo não tem essa informação.`,
    },
  },
  stands: {
    listed: {
      mark: 'Resposta ainda por ler',
      says: 'O Parlamento indica uma resposta. Ainda não a pusemos no nosso registo.',
    },
    waiting: 'À espera de resposta',
    noneOnRecord: 'No nosso registo não há resposta.',
    noneOn: (day) => `Não havia quando vimos, em ${day}.`,
    dueBy: (day) => ` Espera-se uma até ${day}.`,
    wasDue: (day) => `Esperava-se uma resposta em ${day}.`,
    notKnown: { mark: 'Não se sabe', says: 'Não voltámos a ver desde então.' },
    late: { mark: 'Em atraso', says: (day) => `Não havia quando vimos, em ${day}.` },
    open: 'Aberto',
    noEnd: 'Não é indicado nenhum dia de encerramento.',
    closesToday: (hour) => `Encerra hoje${hour}.`,
    closes: (day, hour) => `Encerra em ${day}${hour}.`,
    at: (hour) => ` às ${hour}`,
    closed: 'Encerrado',
    closedOn: (day) => `Encerrou em ${day}.`,
    days: { 'to-come': 'Para breve', today: 'Hoje', over: 'Terminado' },
    calledOff: 'Cancelado',
    withdrawn: 'Retirada',
    withdrawnSince: (day) => `O Parlamento já não a tem desde ${day}.`,
    notListed: 'Já não consta',
    notListedSince: (day) => `Não consta no Parlamento desde ${day}.`,
    notWhy: 'Não sabemos porquê.',
  },
  by: {
    question: (name) => `Pergunta de ${name}`,
    statement: (name) => `Declaração de ${name}`,
    speech: (name) => `Dito por ${name}`,
    motion: (name) => `Apresentada por ${name}`,
    petition: (name) => `Iniciada por ${name}`,
    other: (name) => `De ${name}`,
  },
  to: (body) => `Dirigida a: ${body}`,
  atHour: (hour) => `às ${hour}`,
  afterOther: 'depois de outros assuntos',
  next: {
    closes: (title) => `Último dia para responder: ${title}`,
    due: (title) => `Espera-se resposta: ${title}`,
    'last-day': (title) => `Último dia: ${title}`,
  },
  look: {
    oneChecked: 'Até agora, só uma pessoa verificou isto.',
    hurried: (day, until) => `Publicado à pressa em ${day}; uma segunda pessoa verifica até ${until}.`,
    notAsked: 'ainda por consultar',
    silentSince: (day) => `Não responde desde ${day}`,
    nothingHere: 'aqui não há nada disso',
    mayMiss: 'pode faltar o que aconteceu desde então',
    since: (day) => `Desde ${day}.`,
    fromTo: (from, to) => `De ${from} a ${to}.`,
  },
  sources: {
    divisions: 'Votações',
    events: 'Agenda do Parlamento',
    hansard: 'O que se diz no Parlamento',
    committees: 'Comissões: inquéritos, pedidos de contributos, relatórios',
    instruments: 'Diplomas apresentados ao Parlamento',
    amendments: 'Emendas de cada projeto de lei',
    questions: 'Perguntas escritas e respostas',
    statements: 'Declarações escritas',
    motions: 'Moções (early day motions)',
    petitions: 'Petições ao Parlamento',
  },
}
