import type { RecipientMessages } from './en.ts'

export const pt: RecipientMessages = {
  after: {
    steps: {
      office: 'O gabinete do seu MP recebe-a por e-mail.',
    },
    answers: 'Não sabe o que fazer com uma resposta? Leia <answers>Quando o seu MP responder</answers>.',
    carried: {
      ownMail: {
        step: 'Carregue em “Enviar” no seu programa de e-mail: antes disso nada sai.',
        follows:
          'O gabinete do seu MP recebe-a por e-mail. Muitas vezes uma máquina responde primeiro; a resposta do seu MP pode demorar semanas.',
      },
      paper: {
        step: 'Assine-a à mão e mande-a pelo correio: uma carta para a Câmara dos Comuns precisa de selo. Também a pode entregar no gabinete do seu MP, ou num dos atendimentos em que recebe as pessoas do seu círculo eleitoral.',
        follows: 'O gabinete do seu MP abre-a. A resposta pode demorar semanas.',
      },
    },
    share: {
      text: (url) =>
        `De 2020 a 2023, todas as forças policiais de Inglaterra e do País de Gales comunicaram à Imigração casos de vítimas de violência doméstica. Pedi ao meu MP que ponha fim a isso. Também o pode pedir ao seu: ${url}`,
    },
  },
  before: {
    lede: (minutes) =>
      `Diga ao seu MP, em seu nome, o que quer que faça. Demora cerca de ${minutes} minutos, mais o que escrever.`,
    mpIs: 'MP (Member of Parliament) é a pessoa eleita para a Câmara dos Comuns, no Parlamento britânico, pelo lugar onde vive.',
    postcode: {
      says: 'serve para encontrar o seu MP. Não vai mais longe, a não ser que o ponha na sua carta. A pesquisa é feita por postcodes.io, que vê o código postal e não quem escreve.',
    },
    reader: {
      says: 'o seu MP e as pessoas que trabalham no seu gabinete. Podem guardá-la e podem passá-la a um ministro ou ministra.',
    },
    until: {
      says: 'Apagamo-la 24 horas depois de a escrever, se não a confirmar; 72 horas depois de o servidor de e-mail do seu MP a receber; ou logo que o peça. Se não puder sair em duas semanas, devolvemos-lhe o texto. O que fica é uma contagem: uma carta, este círculo eleitoral, este dia. E, até a campanha fechar, uma impressão digital, para que ninguém conte duas vezes. <privacy>Tudo, em pormenor</privacy>',
    },
    ownCase:
      '<b>Trata-se do seu caso?</b> Esta carta pede uma mudança na lei, e muitas pessoas podem lê-la. Se precisa de ajuda com o seu próprio caso, peça-a diretamente ao gabinete do seu MP, sem esta página.',
    watched: {
      inbox: (subject) =>
        `<b>A sua caixa de e-mail.</b> Se enviarmos a carta por si, escrevemos para o seu endereço de e-mail: uma mensagem para confirmar. O assunto é “${subject}”, e nada nela fala desta campanha. Só voltamos a escrever se a carta não puder ser entregue, e então a mensagem leva o texto da carta, ou para lhe passar uma resposta que chegou até nós e não a si. A resposta do seu MP também chega aí. Se outra pessoa puder ler essa caixa, dê outro endereço ou envie a carta em papel.`,
    },
  },
  findings: {
    lede: 'Podemos estar enganados, e a decisão é sua. O gabinete do seu MP guarda as cartas, e pode passar uma a um ministro ou ministra, ou a um ministério. O Home Office (Ministério do Interior) é um deles.',
    kinds: {
      'immigration-status': {
        what: 'Isto parece dizer a situação de imigração de alguém.',
        why: 'Quem ler a carta fica a saber, e também quem a receber depois. A carta tem a mesma força sem isso.',
      },
      refuge: {
        what: 'Isto parece falar de uma casa de abrigo, ou de onde fica.',
        why: 'Uma casa de abrigo é segura enquanto ninguém souber onde fica. Alguém que procura uma pessoa que lá está pode vir a ver isto.',
      },
      'child-name': {
        what: 'Isto parece dar o nome de uma criança.',
        why: 'Um nome basta para encontrar uma criança, e para descobrir quem escreveu. “A minha filha” diz o mesmo a um MP.',
      },
      'phone-number': {
        what: 'Isto parece um número de telefone.',
        why: 'Qualquer pessoa que leia a carta pode ligar. O seu MP pode responder por e-mail ou por correio.',
      },
      'reference-number': {
        what: 'Isto parece um número de processo ou um número oficial.',
        why: 'Com ele pode-se encontrar a pessoa e os seus papéis. Dê-o ao seu MP só quando o ajudar com esse caso.',
      },
      address: {
        what: 'Isto parece uma rua e um número.',
        why: 'Qualquer pessoa que leia a carta pode encontrar a porta. Se quiser dizer onde vive, aqui basta a localidade.',
      },
      postcode: {
        what: 'Isto parece um código postal.',
        why: 'Um código postal corresponde a poucas portas. Se quiser dizer onde vive, aqui basta a localidade.',
      },
      email: {
        what: 'Isto parece um endereço de e-mail.',
        why: 'Se for o seu, o seu MP vê-o de qualquer modo quando escreve por e-mail. Se for de outra pessoa, ela concordou?',
      },
    },
  },
  frame: {
    steps: {
      mp: 'O seu MP',
    },
  },
  guide: {
    toOffice: (seat) => `Para o seu MP, por ${seat}.`,
    points: {
      fitting: 'Para o seu MP',
      fittingSays:
        'Os pontos marcados “Para o seu MP” correspondem ao que o registo público diz do seu MP, ou do lugar onde vive.',
      otherSeat: 'Escolher outro círculo eleitoral',
    },
    writtenIn: {
      says: 'O seu MP trabalha em inglês, por isso a carta vai em inglês. Em cada ponto vê primeiro o que significa, e por baixo as palavras que a carta levará.',
    },
    why: {
      lede: 'Bastam uma ou duas frases. Não precisa de contar nada que lhe tenha acontecido.',
      hint: 'Pode usar qualquer língua, embora o seu MP leia melhor o inglês (ou o galês).',
    },
    sign: {
      lede: 'O gabinete do seu MP lê isto. Nunca dê a morada de uma casa de abrigo.',
      addressLine: { hint: 'Só se for seguro dá-la.' },
      postcode: { hint: 'Sem ele, o gabinete pode perguntar primeiro onde vive, ou não responder.' },
      email: {
        hint: 'É aí que confirma, e é aí que o seu MP responde. Só se mais ninguém o ler.',
        optionalHint: 'Para que o seu MP possa responder. Só se mais ninguém o ler.',
      },
      safe: {
        address:
          'Os MPs agem por quem vive no seu círculo eleitoral, e o gabinete pode perguntar onde vive. Muitas vezes basta a localidade. O código postal fica por baixo do seu nome: não o ponha se puder revelar onde está em segurança.',
      },
    },
    read: {
      toAnother: (name: string): string =>
        `O seu círculo eleitoral tem outro MP desde que a leu. A sua carta é agora para ${name}: leia-a outra vez, por favor.`,
    },
  },
  letter: {
    faults: {
      'email-missing':
        'Por favor, escreva um endereço de e-mail, para poder confirmar a carta e para que o seu MP possa responder.',
    },
    ways: {
      allReach: 'As três maneiras chegam ao seu MP.',
      weSend: {
        noAddress:
          'Não temos nenhum endereço de e-mail para este círculo eleitoral. Envie-a por si: as duas maneiras chegam ao seu MP.',
        needsEmail: 'É aí que confirma a carta, e é aí que o seu MP responde.',
        test: 'Esta campanha está a ser testada: uma carta que nós enviemos chega só a si, e a nenhum MP.',
      },
      ownMail: {
        says: 'A carta sai das suas mãos. O seu MP vê o seu endereço, e o seu programa de e-mail guarda uma cópia. Nós não guardamos nada.',
      },
      paper: {
        says: 'Imprime-a e manda-a por correio para a Câmara dos Comuns. Não é preciso e-mail. Não guardamos nada.',
      },
      theMember: (seat) => `MP por ${seat}`,
    },
    ownMail: {
      noAddress: 'Não consta nenhum endereço de e-mail deste MP. O gabinete pode dar-lhe um por telefone.',
    },
    nobody: {
      title: 'Ninguém ocupa este lugar neste momento',
      says: 'Não há MP a quem escrever até haver uma eleição para este lugar.',
      kept: 'Nada do que escreveu se perde. Se o seu círculo eleitoral é outro, escolha-o e as suas palavras vão consigo. Se não, copie-as agora e guarde-as para quem for eleito.',
    },
  },
  status: {
    confirm: {
      ready: (whom) => `A sua carta para ${whom} está pronta. Nada sai até clicar neste botão.`,
    },
    /** In the midst of a sentence; the name is null where nobody knows it, or somebody else holds the seat by now. */
    whom: (seat, name) => (name === null ? `quem representa ${seat}` : `${name}, MP por ${seat}`),
    yourSeat: 'o seu círculo eleitoral',
    states: {
      unconfirmed: {
        next: 'Abra a página que ela indica e clique no botão, ou escreva aqui o código. Antes disso nada é enviado ao seu MP.',
      },
      cameBack: {
        says: 'O sistema de correio do endereço que indicou não a aceitou, por isso não pode confirmar esta carta. Nada foi enviado ao seu MP. Escreva de novo e verifique o seu endereço.',
      },
      'handed-over': {
        says: (instant, whom) =>
          `Às ${instant} o servidor de e-mail aceitou a sua carta para ${whom}. A resposta chega à sua própria caixa de e-mail. Se a carta for devolvida, escrevemos-lhe.`,
        saysWithoutTime: (whom) =>
          `O servidor de e-mail aceitou a sua carta para ${whom}. A resposta chega à sua própria caixa de e-mail. Se a carta for devolvida, escrevemos-lhe.`,
      },
      refused: {
        says: (seat) => `O servidor de e-mail não aceitou a sua carta para quem representa ${seat}.`,
      },
      bounced: {
        says: (seat) => `A carta para quem representa ${seat} foi primeiro aceite e depois devolvida.`,
      },
    },
    erase: {
      says: 'O seu nome, os seus endereços e as suas palavras são destruídos de imediato, e esta página também. Uma carta que ainda não saiu já não sairá. Se já saiu, o seu MP fica com ela.',
    },
  },
  waiting: {
    notSent: {
      'no-address': (seat) => `O Parlamento não indica nenhum endereço de e-mail de quem representa ${seat}.`,
      'seat-vacant': (seat) =>
        `O lugar de ${seat} ficou vago desde que escreveu, por isso não há ninguém a quem a enviar.`,
      'no-member': (seat) =>
        `Neste momento o Parlamento não indica ninguém para ${seat}, como acontece quando é dissolvido antes de eleições.`,
      'member-changed': (seat) =>
        `Desde que escreveu, mudou quem representa ${seat}. A sua carta era dirigida a outra pessoa, por isso não a entregámos.`,
      'tried-too-long': (seat) =>
        `Tentámos durante três dias. O servidor de e-mail não aceitou a sua carta para quem representa ${seat}.`,
      'waited-too-long': (seat: string) =>
        `Não conseguimos enviar a sua carta ao MP de ${seat} em duas semanas, e não a guardamos por mais tempo.`,
    },
    test: 'A campanha está a ser testada: esta carta chega só a si, e a nenhum MP.',
  },
}
