import type { MailMessages } from './en.ts'

export const pt: MailMessages = {
  hello: 'Olá,',
  confirmation: {
    subject: 'Confirme a sua mensagem, por favor',
    thanks:
      'Agradecemos que tenha escrito. Falta só um passo: diga-nos que este endereço é seu e que quer que a sua mensagem seja enviada.',
    open: 'Abra esta página e clique no botão que lá está:',
    code: 'Ou escreva este código na página onde estava:',
    number: (number) =>
      `Esta mensagem é para a carta ${number}. A página onde escreveu mostra o mesmo número. Não conhece essa página, ou ela mostra outro número? Então outra pessoa escreveu o seu endereço: não confirme esta carta.`,
    until: (instant) =>
      `Nada é enviado antes de confirmar. Tem até às ${instant}; depois disso apagamos a sua mensagem e nada é enviado.`,
    follow:
      'Depois de confirmar, a mensagem sai, quase sempre em poucos minutos. Esta página privada diz-lhe em que ponto está e permite apagar o que guardamos:',
    keep: 'Não partilhe este e-mail com ninguém, porque os links agem em seu nome. Pode apagá-lo quando quiser.',
    notYou: 'Não escreveu nada? Então alguém escreveu o seu endereço por engano. Ignore este e-mail e nada acontecerá.',
  },
  notice: {
    subject: 'Sobre a sua mensagem',
    sorry: 'Lamentamos: não conseguimos enviar a sua mensagem.',
    why: {
      refused: {
        relay: (reply) =>
          `O servidor de e-mail que envia por nós não a aceitou, por isso não chegou ao gabinete. Respondeu: ${reply}`,
        office: (reply) => `O servidor de e-mail do gabinete recusou-a. Respondeu: ${reply}`,
      },
      'gave-up': (reply) => `Tentámos durante três dias. A última resposta que tivemos foi: ${reply}`,
    },
    text: 'O seu próprio texto está abaixo, para o poder enviar do seu e-mail ou em papel. Apagamos a nossa cópia no prazo de três dias.',
    again: 'Para tentar de novo:',
  },
  withoutText: {
    says: 'Havia uma mensagem nossa sobre a sua carta, e um servidor de e-mail não quis transportar as palavras que ela continha. Por isso esta mensagem chega sem elas.',
    read: 'As palavras esperam na página privada da sua carta. Leia-as lá antes de as apagarmos, no prazo de três dias:',
    noPage:
      'Apagamo-las no prazo de três dias. Na página privada da sua carta pode ver em que ponto está: a mensagem que pediu a confirmação leva até lá.',
  },
  textBack: {
    asked: 'Pediu-nos o texto da sua mensagem. Aqui está.',
    'given-up':
      'Lamentamos: não conseguimos saber se a sua mensagem chegou. A ligação caiu enquanto estava a ser entregue, e não a enviamos outra vez sem saber.',
    'not-released': 'Lamentamos: não enviámos a sua mensagem. As pessoas da campanha viram-na e não a deixaram sair.',
    'waited-too-long':
      'Lamentamos: não conseguimos enviar a sua mensagem em duas semanas, e não a guardamos por mais tempo.',
  },
  cameBack: {
    sorry: 'Lamentamos: a sua mensagem saiu e depois foi devolvida.',
    why: {
      'mailbox-full': 'O sistema de correio do gabinete diz que a caixa de e-mail está cheia.',
      'refuses-us':
        'Foi recusada por causa do nosso servidor de e-mail ou do nosso endereço, e não por nada que tenha feito. Enviada do seu próprio e-mail, é bem possível que chegue.',
      rule: 'Foi recusada por uma regra de um sistema de correio.',
      'not-reached': 'Não chegou ao gabinete.',
      'not-delivered': 'O sistema de correio do gabinete não conseguiu entregá-la.',
      'on-the-way': 'Um sistema de correio não conseguiu entregá-la.',
    },
    said: (reply) => `O sistema de correio disse: ${reply}`,
  },
  answer: {
    automatic:
      'O gabinete a que escreveu enviou uma resposta automática. Chegou a nós em vez de a si, por isso a reencaminhamos.',
    personal:
      'O gabinete a que escreveu respondeu. A resposta chegou a nós em vez de a si, por isso a reencaminhamos. Para responder, escreva ao gabinete a partir do seu próprio e-mail.',
    words: 'Não guardamos cópia. Estas são as suas palavras:',
    noWords: 'Não guardamos cópia. Não traz texto nenhum.',
    closed:
      'Parece dizer que esta caixa de e-mail não recebe mensagens ou não é lida, ou que o seu titular já não está lá. Nesse caso é possível que ninguém leia a sua mensagem. Também pode escrever em papel:',
    attached: 'Com ela vieram estes ficheiros, que seguem em anexo:',
    left: 'Com ela vieram estes ficheiros. Não os reencaminhamos nem os guardamos. Para os receber, peça ao gabinete que os envie para o seu próprio endereço:',
    cut: 'Era mais longa do que podemos reencaminhar: falta o fim.',
    unnamed: 'um ficheiro sem nome',
  },
}
