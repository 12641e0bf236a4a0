import type { en } from './en.ts'

export const pt: typeof en = {
  to: (member, seat) => `Para ${member}, por ${seat}.`,
  back: 'Voltar',
  nothingYet: {
    inPage: {
      says: 'Ainda nada foi enviado nem guardado. Fechar ou recarregar esta página esvazia-a.',
      more: 'O que escreve está nesta página e em mais lado nenhum. Os botões Voltar e Avançar do seu navegador percorrem a carta; sair, ou uma hora sem lhe tocar, esvazia-a para sempre.',
    },
    inVisit: {
      says: 'Ainda nada foi enviado, e fechar só o separador não esvazia esta página: prima “Sair agora” antes de ir.',
      more: 'Sem JavaScript, o seu navegador leva o que escreveu num cookie que só nós podemos ler, e não guardamos nada. “Sair agora”, enviar, ou uma hora sem premir um botão termina-o.',
    },
    where: 'Onde estão as suas palavras',
  },
  points: {
    title: 'Pontos para a carta',
    hint: 'Marque dois ou três. Uma carta curta é lida; uma longa é arquivada.',
    read: 'Ler',
    inLetter: 'Na carta: ',
    sources: 'De onde vem isto',
    newTab: 'abre noutro separador',
  },
  writtenIn: {
    legend: 'Língua da carta',
    en: 'Inglês',
    cy: 'Galês',
  },
  order: {
    up: 'Subir',
    down: 'Descer',
    moved: (heading, place) => `Agora é o número ${place}: ${heading}`,
  },
  why: {
    title: 'Porque é que é importante para si?',
    label: 'Por palavras suas',
    leaveOut:
      'Não ponha nomes, nenhuma casa de abrigo, a situação de imigração de ninguém, nem números de telefone ou de processo: outras pessoas podem ler esta carta.',
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
    left: 'Caracteres que restam: ',
    next: 'Continuar',
  },
  growing: {
    title: 'A sua carta até agora',
    yours: 'Aqui ficam as suas próprias palavras.',
    bringUpToDate: 'Ver como está agora',
  },
  sign: {
    title: 'Assine a sua carta',
    name: { label: 'O seu nome' },
    addressLine: { label: 'A sua localidade ou morada (opcional)' },
    postcode: {
      label: 'O meu código postal, na carta (opcional)',
      offer: 'Pôr o código postal que escrevi',
    },
    replyByEmail: 'Pedir resposta por e-mail, não por correio',
    email: {
      label: 'O seu e-mail (se a enviarmos por si)',
      optionalLabel: 'O seu e-mail (opcional)',
    },
    safe: {
      ask: 'O que é seguro dar',
      name: 'Assine como quiser assinar.',
      reply:
        'A caixa: se der um endereço de e-mail, ou escrever do seu próprio e-mail, a carta diz “não por correio nem por telefone”. Outra pessoa pode abrir as cartas que chegam a uma casa.',
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
    ledeMayAdd: 'Depois disto só pode mudar como lhe respondem.',
    mayAdd:
      'Não deu nenhum endereço de e-mail, por isso a carta não pede resposta por essa via. Se a enviar do seu próprio e-mail, ou der um endereço mais abaixo, dirá também:',
    reworded:
      'As palavras da campanha na sua carta não são as mesmas de quando a leu. O que escreveu mantém-se igual, e nada saiu: leia-a outra vez, por favor.',
    help: 'Num gabinete, as cartas todas iguais vão para o mesmo monte. Uma frase sua tira a sua de lá. Se não puder escrever mais, está bem: conta na mesma.',
    thanks: 'Isso torna-a a sua carta.',
    alike:
      'Outras cartas desta campanha levam palavras muito parecidas com as que acrescentou. Se as copiou de algum lado, mudar uma frase faz a sua contar mais.',
    more: 'Dizer mais por minhas palavras',
    changeWords: 'Mudar as minhas palavras',
    changeSign: 'Mudar como assino',
    other: 'Outro começo',
    subject: 'Assunto',
    opening: 'Primeiras frases',
    use: 'Usar estes',
  },
}
