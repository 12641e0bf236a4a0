import type { en } from './en.ts'

export const pt: typeof en = {
  start: 'Ir para o início da carta',
  unknown: {
    title: 'Algo correu mal aqui',
    says: 'A falha é nossa, e a nossa equipa recebe o aviso sem nenhuma das suas palavras. Tente de novo, por favor.',
  },
  400: {
    title: 'Não conseguimos ler isso',
    says: 'Por favor, volte atrás, carregue a página de novo e envie outra vez.',
  },
  403: {
    title: 'Este formulário não veio da nossa página',
    says: 'Para sua proteção, só aceitamos formulários das nossas próprias páginas, e o seu navegador não nos disse que este é um deles. Um navegador mais recente dirá. Também pode escrever ao seu MP a partir do seu próprio e-mail.',
  },
  404: { title: 'Esta página não existe', says: 'O endereço pode estar mal escrito, ou a página já não existe.' },
  405: { title: 'Isso não se pode fazer aqui', says: 'Por favor, volte ao início da carta.' },
  411: { title: 'O formulário não chegou completo', says: 'Por favor, volte atrás e envie-o outra vez.' },
  413: { title: 'É demasiado de uma só vez', says: 'Por favor, volte atrás e encurte o que escreveu.' },
  429: {
    title: 'Demasiadas vezes em pouco tempo',
    says: 'Só aceitamos um certo número de pedidos de cada vez, e quem partilha uma ligação à internet partilha também esse número. Por favor, espere dez minutos.',
  },
  503: {
    title: 'Não conseguimos aceder aos nossos dados',
    says: 'A falha é nossa e costuma passar num minuto. Se escreveu alguma coisa, volte atrás e guarde uma cópia. Depois tente de novo.',
  },
  trap: { label: 'Deixe isto vazio' },
  rescue: {
    trapped: {
      title: 'Algo preencheu um campo que as pessoas não veem',
      says: 'É o que fazem os programas que preenchem formulários, e talvez uma extensão do seu navegador. Nada foi enviado, e nada do que escreveu se perdeu: tente de novo.',
    },
    database: {
      title: 'Não conseguimos aceder aos nossos dados',
      says: 'A falha é nossa e costuma passar num minuto. Nada foi enviado nem guardado.',
    },
    'no-key': {
      title: 'Neste momento não podemos receber cartas',
      says: 'A falha é nossa: a chave com que as cartas são cifradas não é renovada há dias. Nada foi enviado nem guardado. Tente de novo dentro de algumas horas, ou use o seu próprio correio ou papel.',
    },
    fault: {
      title: 'Algo correu mal aqui',
      says: 'A falha é nossa, e a nossa equipa recebe o aviso sem nenhuma das suas palavras. Nada foi enviado.',
    },
    'too-many': {
      title: 'Demasiadas vezes em pouco tempo',
      says: 'Para evitar abusos, só é permitido um certo número de cartas e de pesquisas de cada vez, e quem partilha uma ligação à internet partilha também esse número. Tente de novo dentro de uma hora, ou use o seu próprio e-mail ou o papel.',
    },
    meeting: {
      title: 'Não conhecemos este código de encontro',
      says: 'Pode estar mal escrito, ou a sua hora ainda não ter chegado, ou já ter passado. Nada foi enviado. Escreva-o outra vez, ou deixe-o vazio e continue sem ele.',
    },
    seat: {
      title: 'Não sabemos para que círculo eleitoral é',
      says: 'Diga-nos outra vez onde vive, por favor. Nada foi enviado.',
    },
    again: 'Tentar de novo',
    typed: 'O que escreveu continua aqui',
    takesAlong: '“Tentar de novo” leva tudo consigo. Para ter a certeza, copie agora as suas palavras.',
    ownWords: 'As suas próprias palavras',
  },
  unreachable: {
    title: 'Não é possível contactar-nos',
    says: 'Nada se perdeu: tudo o que escreveu continua nesta página, e nada foi enviado. Verifique a sua ligação e prima outra vez o botão.',
  },
  ended: {
    title: 'Esta carta está fechada',
    says: 'Alguém saiu dela, foi enviada ou ninguém lhe tocou durante uma hora. Para que mais ninguém a possa ler, nada do que foi escrito volta a ser mostrado.',
    sent: 'Se a enviou: a mensagem no seu correio leva até ela.',
    cookie:
      'Se acabou de escrever alguma coisa: sem JavaScript, uma carta precisa de um cookie, que termina com a visita. Deixe o seu navegador aceitá-lo, ou abra de novo a ligação do seu correio.',
    start: 'Começar de novo',
  },
  endedPage: {
    title: 'Esta página está fechada',
    says: 'Alguém saiu dela ou ninguém lhe tocou durante uma hora. Para que mais ninguém a possa ler, nada volta a ser mostrado. A ligação do seu correio abre-a de novo.',
  },
  closed: {
    title: 'Esta campanha de cartas está encerrada',
    says: 'Neste momento não enviamos cartas. Mesmo assim, pode escrever diretamente ao seu MP.',
    wrote: 'O que escreveu',
  },
}
