import type { en } from './en.ts'

export const pt: typeof en = {
  confirm: {
    title: 'Enviamos a carta?',
    yes: 'Sim, enviem a minha carta',
    notYou: 'Não escreveu esta carta, ou já não a quer enviar? Feche esta página e nada acontecerá.',
    eraseAt: (instant) => `Apagamos a carta às ${instant}.`,
  },
  states: {
    unconfirmed: {
      title: 'Veja o seu e-mail',
      sent: (subject) =>
        `Enviámos-lhe uma mensagem, “${subject}”, a não ser que a sua caixa já tenha recebido as cinco de hoje.`,
      going: (subject) => `Estamos a enviar-lhe uma mensagem, “${subject}”. Ainda não saiu.`,
      waits: (subject, instant) =>
        `A nossa mensagem para si, “${subject}”, ainda não saiu. Está prevista para as ${instant}.`,
    },
    cameBack: {
      title: 'A nossa mensagem para si foi devolvida',
    },
    sending: { title: 'Está a sair', says: 'São uns segundos.' },
    'handed-over': {
      title: 'Feito. A sua carta está entregue.',
    },
    uncertain: {
      title: 'Não temos a certeza de que chegou',
      says: 'A ligação caiu enquanto a carta era entregue. Pode ter chegado ou não, e não a enviamos uma segunda vez sem saber. Para ter a certeza, use o seu próprio e-mail ou o papel.',
    },
    refused: {
      title: 'Foi recusada',
    },
    bounced: {
      title: 'Voltou para trás',
    },
    withdrawn: { title: 'Retirada', says: 'A carta foi retirada a seu pedido antes de ser enviada. Nada saiu.' },
  },
  /** One line that fills. */
  far: {
    label: 'Em que ponto está',
    written: 'Escrita',
    confirmed: 'Confirmada',
    handedOver: 'Entregue',
    done: 'Feito: ',
    notYet: 'Ainda não: ',
  },
  reply: { taken: 'O que o servidor de e-mail respondeu', told: 'Foi isto que nos responderam:' },
  /** Of a letter that did not go: how far the mail is that brings its text back. */
  textBack: {
    waiting:
      'Estamos a enviar-lhe o seu próprio texto por e-mail: ainda não saiu. Pode <write>escrever de novo</write> e usar o seu próprio e-mail ou o papel.',
    sent: 'Enviámos-lhe o seu próprio texto por e-mail. Pode <write>escrever de novo</write> e usar o seu próprio e-mail ou o papel.',
    'not-reached':
      'Enviámos-lhe o seu próprio texto por e-mail, mas uma mensagem para o seu endereço foi recusada ou devolvida: o texto pode não lhe ter chegado. Pode <write>escrever de novo</write> e usar o seu próprio e-mail ou o papel.',
    here: 'Um servidor de e-mail não quis transportar as palavras da nossa mensagem, por isso estão mais abaixo, nesta página. Pode <write>escrever de novo</write> e usar o seu próprio e-mail ou papel.',
  },
  texts: {
    open: 'Ler o que um servidor de e-mail não quis transportar',
    says: 'Guarde ou copie antes de o apagarmos. Mais ninguém o pode abrir: está selado com o endereço desta página.',
    private:
      'O endereço desta página é privado: quem o tiver pode ver em que ponto está a carta, ler as palavras que aqui ficam guardadas e apagar tudo.',
  },
  wrongCode: 'Este não é o código da mensagem. Por favor, verifique os seis algarismos.',
  beingSent: 'Está a ser enviada neste preciso segundo e já não se pode retirar. Tente de novo daqui a um minuto.',
  code: {
    label: 'Código da mensagem',
    hint: 'Seis algarismos. Cinco tentativas.',
    confirm: 'Confirmar e enviar',
    closed:
      'Foram escritos cinco códigos errados, por isso já não se aceitam códigos para esta carta. O link da mensagem continua a funcionar.',
  },
  noMessage: {
    ask: 'Nenhuma mensagem em dez minutos?',
    says: 'Veja no lixo eletrónico. Se o endereço puder estar errado, <write>escreva de novo</write>: nada sai sem ser confirmado.',
  },
  number: {
    own: (number) => `Esta é a carta ${number}. A mensagem sobre ela indica o mesmo número.`,
    none: 'Uma caixa recebe no máximo cinco destas mensagens por dia, seja quem for que as peça, para que ninguém a possa inundar. Se a sua já recebeu cinco, abra a mais recente e escreva na página dela o número desta carta.',
    ofLink: (number, instant) =>
      `Esta é a carta ${number}, escrita às ${instant}. A página onde escreveu mostra o mesmo número. Se mostra outro, ou não conhece essa página, outra pessoa escreveu o seu endereço: não clique no botão.`,
    open: 'Outra carta sua ficou sem mensagem?',
    says: 'Escreva o número dela. Está na página onde a escreveu. Só essa carta é confirmada, e mais nenhuma.',
    label: 'Número da carta',
    hint: 'Oito algarismos.',
    confirm: 'Confirmar este número e enviar',
    wrong:
      'Não há nenhuma carta desta caixa e de hoje com esse número à espera. Verifique os oito algarismos, por favor.',
    done: 'A carta com esse número está confirmada. A página onde a escreveu diz-lhe em que ponto está.',
  },
  lookAgain: 'Ver de novo',
  changes: {
    says: 'Esta página muda sozinha.',
    stop: 'Parar isso',
    stopped: 'Já não muda sozinha: “Ver de novo” mostra em que ponto está a carta.',
  },
  wroteAt: (instant) => `Escrita às ${instant}.`,
  erasesAt: (instant) => `Apagamos o que guardamos às ${instant}.`,
  /** What can be done with what is held, by what is offered. */
  options: {
    erase: 'Apagá-la',
    text: 'Apagá-la ou recuperar o texto',
    all: 'Apagá-la, retirá-la ou recuperar o texto',
  },
  erase: {
    open: 'Apagar agora',
    yes: 'Sim, apagar tudo',
  },
  private:
    'O endereço desta página é privado: quem o tiver pode ver em que ponto está a carta e apagá-la. Aqui não se mostra nenhuma das suas palavras.',
  erased: {
    title: 'Apagada',
    says: 'O seu nome, os seus endereços e as suas palavras já não estão aqui, e esta página privada também não. Se a carta já tinha saído, o seu MP ainda a tem.',
    inbox:
      'Pode ainda haver mensagens nossas na sua caixa de e-mail: pode apagá-las. O seu navegador pode lembrar-se de ter estado aqui.',
  },
  gone: {
    title: 'Não há nada aqui',
    says: 'Este link não leva a nenhuma carta, ou leva a uma que foi apagada.',
    why: 'Apagamos uma carta logo que quem a escreveu o peça. Se não foi confirmada, apagamo-la 24 horas depois de escrita. Senão, 72 horas depois de o servidor de e-mail do seu MP a receber, ou de o texto ser devolvido a quem a escreveu. Os programas de e-mail por vezes partem um link longo em dois: se for o caso, copie-o todo.',
    write: 'Escrever uma carta',
  },
}
