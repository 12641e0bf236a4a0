import type { en } from './en.ts'

export const pt: typeof en = {
  to: (member, seat) => `Para ${member}, por ${seat}.`,
  toOffice: (seat) => `Para o seu MP, por ${seat}.`,
  back: 'Voltar',
  nothingYet: {
    inPage:
      'Ainda nada foi enviado nem guardado. O que escreve está nesta página e em mais lado nenhum. Os botões Voltar e Avançar do seu navegador percorrem a carta; recarregar a página, fechá-la, sair ou uma hora sem lhe tocar esvazia-a para sempre.',
    inVisit:
      'Ainda nada foi enviado, e não guardamos nada. Sem JavaScript, o seu navegador leva o que escreveu num cookie que só nós podemos ler. “Sair agora”, enviar, ou uma hora sem premir um botão termina-o; fechar só o separador não, por isso prima “Sair agora” antes de ir.',
  },
  points: {
    title: 'O que quer dizer?',
    hint: 'Escolha os dois ou três que diria por si. Uma carta curta é lida; uma longa é arquivada.',
    fitting: 'Para o seu MP',
    fittingSays:
      'Os pontos marcados “Para o seu MP” correspondem ao que o registo público diz do seu MP, ou do lugar onde vive.',
    inLetter: 'Na carta: ',
    sources: 'De onde vem isto',
    newTab: 'abre noutro separador',
    next: 'Usar estes pontos',
    onlyOwn: 'Nenhum: escrevo tudo por minhas palavras',
    otherSeat: 'Escolher outro círculo eleitoral',
  },
  writtenIn: {
    legend: 'Língua da carta',
    says: 'O seu MP trabalha em inglês, por isso a carta vai em inglês. Em cada ponto vê primeiro o que significa, e por baixo as palavras que a carta levará.',
    en: 'Inglês',
    cy: 'Galês',
  },
  order: {
    title: 'O que vem primeiro?',
    lede: 'Quem lê à pressa lembra-se do que vem primeiro. Se gosta assim, continue.',
    many: 'Escolheu mais de três pontos. É mais provável que uma carta mais curta seja lida: volte atrás para tirar um, ou deixe-os todos.',
    up: 'Subir',
    down: 'Descer',
    moved: (heading, place) => `Agora é o número ${place}: ${heading}`,
    next: 'Manter esta ordem',
  },
  why: {
    title: 'Porque é que é importante para si?',
    lede: 'Bastam uma ou duas frases, e é disso que o seu MP se vai lembrar. Não precisa de contar nada que lhe tenha acontecido.',
    label: 'Por palavras suas',
    hint: 'Pode usar qualquer língua, embora o seu MP leia melhor o inglês (ou o galês).',
    leaveOut:
      'Por favor, não ponha nomes, nem nenhuma casa de abrigo nem onde fica, nem a situação de imigração de ninguém, nem números de telefone ou de processo. Outras pessoas podem ler esta carta.',
    stuck: 'Não sabe como começar? Perguntas que podem ajudar',
    questions: [
      'O que pensou quando ouviu falar disto pela primeira vez?',
      'A quem deveria poder ligar a sua vizinha durante a noite?',
      'Como deveria ser a sua terra para alguém que tem medo?',
      'O que diria sobre isto a um amigo ou a uma amiga?',
    ],
    starters: 'Ou comece assim',
    starter: ['Isto é importante para mim porque', 'Surpreendeu-me saber que', 'Onde vivo, gostaria'],
    use: 'Começar com isto',
    more: 'Mais alguma coisa a acrescentar',
    moreLabel: 'Mais por palavras suas (opcional)',
    moreHint: 'Vem depois dos pontos. Por exemplo, uma pergunta a que quer resposta.',
    soFar: 'O que a sua carta já diz',
    left: 'Caracteres que restam: ',
    next: 'Continuar',
    skip: 'Prefiro não acrescentar nada',
  },
  sign: {
    title: 'Assine a sua carta',
    lede: 'O seu MP e quem trabalha no gabinete leem o que puser aqui.',
    name: { label: 'O seu nome', hint: 'Como quer assinar. O seu MP vai lê-lo.' },
    addressLine: {
      label: 'A sua localidade ou morada (opcional)',
      hint: 'Os MPs agem por quem vive no seu círculo eleitoral, e o gabinete pode perguntar por ela; muitas vezes basta a localidade. Não a escreva se não for seguro, e nunca dê a morada de uma casa de abrigo.',
    },
    postcode: {
      label: 'O meu código postal, para que o gabinete veja que vivo aqui (opcional)',
      hint: 'Fica na carta, por baixo do seu nome. Se o gabinete não vir que vive no círculo eleitoral, pode perguntar primeiro onde vive, ou não responder. Deixe isto vazio se puder revelar onde está em segurança, e nunca dê o código postal de uma casa de abrigo.',
      offer: 'Pôr o código postal que escrevi',
    },
    replyByEmail: {
      label: 'Pedir resposta por e-mail',
      hint: 'Se der um endereço de e-mail, ou escrever do seu próprio e-mail, a carta dirá: não por correio nem por telefone. Outra pessoa pode abrir as cartas que chegam a uma casa.',
    },
    email: {
      label: 'O seu e-mail',
      optionalLabel: 'O seu e-mail (opcional)',
      hint: 'É preciso se enviarmos a carta por si: é aí que lhe pedimos que confirme, e é aí que o seu MP responde. Há mais alguém que possa ler essa caixa? Então dê outra. Deixe vazio se for usar o seu próprio e-mail ou o papel.',
      optionalHint: 'Para que o seu MP possa responder. Deixe vazio se outra pessoa puder ler essa caixa.',
    },
    next: 'Ver a sua carta',
  },
  share: {
    none: 'Ainda não há nela nada por palavras suas.',
    'a-few-words': 'Umas poucas palavras são suas.',
    'a-tenth': 'Cerca de um décimo é por palavras suas.',
    'a-quarter': 'Cerca de um quarto é por palavras suas.',
    'a-third': 'Cerca de um terço é por palavras suas.',
    half: 'Cerca de metade é por palavras suas.',
    'two-thirds': 'Cerca de dois terços são por palavras suas.',
    most: 'A maior parte é por palavras suas.',
    all: 'É toda por palavras suas.',
  },
  read: {
    title: 'Esta é a sua carta',
    lede: 'Leia-a mais uma vez. Depois disto não se acrescenta nem se muda uma palavra.',
    ledeMayAdd: 'Leia-a mais uma vez. Depois disto só pode mudar a forma como quer que lhe respondam.',
    mayAdd:
      'Não deu nenhum endereço de e-mail, por isso a carta não pede resposta por essa via. Se a enviar do seu próprio e-mail, ou der um endereço na página seguinte, dirá também:',
    toAnother: (name: string): string =>
      `O seu círculo eleitoral tem outro MP desde que a leu. A sua carta é agora para ${name}: leia-a outra vez, por favor.`,
    reworded:
      'As palavras da campanha na sua carta não são as mesmas de quando a leu. O que escreveu mantém-se igual, e nada saiu: leia-a outra vez, por favor.',
    shareTitle: 'Quanto dela é seu',
    help: 'Num gabinete, as cartas todas iguais vão para o mesmo monte. Uma frase sua tira a sua de lá. Se não puder escrever mais, está bem: conta na mesma.',
    thanks: 'Isso torna-a a sua carta.',
    alike:
      'Outras cartas desta campanha levam palavras muito parecidas com as que acrescentou. Se as copiou de algum lado, mudar uma frase faz a sua contar mais.',
    more: 'Dizer mais por minhas palavras',
    next: 'Escolher como segue',
    changePoints: 'Mudar os pontos',
    changeWords: 'Mudar as minhas palavras',
    changeSign: 'Mudar como assino',
    other: 'Outro assunto ou outras primeiras frases',
    subject: 'Assunto',
    opening: 'Primeiras frases',
    use: 'Usar estes',
  },
}
