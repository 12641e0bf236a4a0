import type { AlertMessages } from './en.ts'

export const pt: AlertMessages = {
  ask: {
    title: 'Receba notícias por e-mail',
    lede: 'Escrevemos-lhe quando algo muda no Parlamento ou no nosso registo. Não precisa de conta e pode parar quando quiser.',
    safeTitle: 'A sua caixa de e-mail é segura?',
    safe: [
      'Quem puder abrir a sua caixa de e-mail, em qualquer dispositivo, pode ler estes e-mails. Se alguém a verifica, dê um endereço que mais ninguém possa abrir, ou não peça e-mails.',
      'O assunto é sempre “As notícias que pediu”, de “Message service”. O texto diz o que segue e tem links para este site.',
      'Nada chega antes de confirmar, por um e-mail que não diz de que trata.',
    ],
    topic: {
      label: 'Sobre o quê?',
      hint: 'Uma só escolha. Para outra, peça de novo. Os nomes estão em inglês, como no Parlamento.',
    },
    everything: 'Tudo',
    asks: 'O que a campanha pede',
    bills: 'Projetos de lei',
    pace: {
      label: 'Com que frequência?',
      atOnce: 'Logo que algo muda',
      weekly: 'Uma vez por semana, à sexta-feira de manhã',
    },
    paceHint: 'Quando nada muda, nada chega.',
    email: { label: 'O seu endereço de e-mail', hint: 'Usado para isto e para mais nada.' },
    consent: 'Sim, enviem-me estes e-mails até eu os parar.',
    kept: 'Guardamos o seu endereço cifrado, e só o programa que envia os e-mails o pode abrir. Se parar, é apagado de imediato. Se não confirmar, é apagado ao fim de 24 horas. Não vemos se abre um e-mail ou segue um link. <privacy>Tudo, em pormenor</privacy>.',
    send: 'Pedir-me que confirme',
    notLetters:
      'Isto não diz respeito a nenhuma carta sua: essas são guardadas à parte, e com isto não se inscreve em mais nada.',
  },
  faults: {
    'email-missing': 'Dê o endereço de e-mail para onde devem ir as notícias.',
    'email-too-long': 'Este endereço de e-mail é demasiado longo.',
    'email-other-script':
      'O nosso servidor de e-mail não consegue escrever para um endereço com essas letras antes do @. Por favor, dê outro, com letras simples de a a z: não tem de ser o que usa sempre.',
    'email-malformed': 'Verifique este endereço de e-mail. É como nome@example.org, e só pode dar um.',
    'not-one-line': 'Escreva isto numa só linha, com letras comuns.',
    'topic-unknown': 'Escolha sobre o que devem ser as notícias.',
    'pace-unknown': 'Escolha com que frequência.',
    'consent-missing': 'Assinale isto se quer os e-mails. Sem isso não os podemos enviar.',
  },
  trouble: {
    database:
      'Neste momento não conseguimos aceder aos nossos registos. A falha é nossa e costuma passar num minuto. Nada foi guardado. O que escreveu continua aqui: tente de novo.',
    'no-key':
      'Neste momento não podemos receber isto. A falha é nossa: a chave com que os endereços são cifrados não é renovada há dias. Nada foi guardado. O que escreveu continua aqui: tente de novo dentro de algumas horas.',
    'too-many':
      'Foram pedidos demasiados em pouco tempo para este endereço ou a partir desta ligação à internet. Nada foi guardado. O que escreveu continua aqui: tente de novo daqui a uma hora.',
  },
  tryAgain: 'Tentar de novo',
  sent: {
    title: 'Veja a sua caixa de e-mail',
    lede: 'Se o endereço estava certo, um e-mail vem a caminho: “Confirme o seu endereço de e-mail, por favor”. Abra a página indicada e clique no botão.',
    says: 'Até lá não chega mais nada, e ao fim de 24 horas apagamos o endereço. Nenhum e-mail em dez minutos? Veja no lixo eletrónico, ou peça outra vez. Uma caixa recebe no máximo cinco destes e-mails por dia, seja quem for que os peça: se a sua já recebeu cinco, abra o mais recente, confirme e escolha na página dele o que quer seguir.',
    again: 'Pedir outra vez',
    leave: 'Pode fechar esta página.',
  },
  confirm: {
    title: 'Quer estes e-mails?',
    lede: 'Nada chega até clicar neste botão.',
    yes: 'Sim, enviem-me estes e-mails',
    no: 'Não pediu isto, ou já não quer? Feche esta página e nada chegará.',
    eraseAt: (instant) => `Apagamos o endereço às ${instant}.`,
  },
  about: { topic: 'Sobre o quê', pace: 'Com que frequência', unknown: 'algo que já não está no nosso registo' },
  confirmed: {
    title: 'Está feito',
    lede: 'A partir de agora escrevemos quando houver notícias.',
    says: 'Cada e-mail tem um link para mudar ou parar.',
    change: 'Mudar ou parar',
  },
  manage: {
    title: 'As suas notícias por e-mail',
    lede: 'O que recebe e com que frequência. Não mostramos aqui o seu endereço.',
    save: 'Guardar',
    saved: 'Guardado. A partir de agora é assim.',
    stopTitle: 'Parar',
    stopSays: 'Não chegam mais e-mails, e o seu endereço é apagado de imediato.',
    stop: 'Parar e apagar',
    private: 'O endereço desta página é privado: quem o tiver pode mudar o que recebe, e pará-lo.',
  },
  stop: {
    title: 'Parar estes e-mails?',
    lede: 'Não chegarão mais e-mails, e o seu endereço é apagado de imediato.',
    yes: 'Sim, parar e apagar',
    no: 'Para continuar a recebê-los, feche esta página.',
  },
  stopped: {
    title: 'Parado',
    lede: 'Por este link não chegam mais e-mails, e o endereço foi apagado dos nossos registos.',
    says: 'Um e-mail que estava a ser enviado neste preciso segundo ainda pode chegar. Os anteriores podem continuar na sua caixa de e-mail: pode apagá-los. O seu navegador pode lembrar-se de que esteve aqui.',
    again: 'Receber notícias por e-mail outra vez',
  },
  gone: {
    title: 'Não há nada aqui',
    lede: 'Este link não leva a notícias por e-mail, ou leva a umas que foram paradas.',
    says: 'O que não é confirmado é apagado ao fim de 24 horas. Os programas de e-mail por vezes partem um link longo em dois: se foi o caso, copie-o inteiro.',
    again: 'Receber notícias por e-mail',
  },
}
