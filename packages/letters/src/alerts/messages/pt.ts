import type { AlertMailMessages } from './en.ts'

export const pt: AlertMailMessages = {
  hello: 'Olá,',
  confirmation: {
    subject: 'Confirme o seu endereço de e-mail, por favor',
    somebody: 'Pediram-nos que enviássemos notícias para este endereço. Esperamos que o pedido seja seu.',
    open: 'Se as quer receber, abra esta página e clique no botão que lá está:',
    until: (instant) => `Não enviamos notícias antes disso. Tem até às ${instant}; depois apagamos o seu endereço.`,
    safe: 'Os e-mails seguintes dizem no texto de que tratam. O assunto não o diz. Se outra pessoa pode ler esta caixa de e-mail, talvez seja melhor não confirmar.',
    notYou: 'O pedido não é seu, ou já não quer? Ignore este e-mail e nada chegará. Para apagarmos já o endereço:',
  },
  notice: {
    call: (title) => `Apelo à ação: ${title}`,
    news: (title) => `Notícia: ${title}`,
    until: (day) => `É novidade. O último dia é ${day}.`,
  },
  alert: {
    subject: 'As notícias que pediu',
    newAbout: (name) => `Há notícias sobre o que segue: ${name}.`,
    newOfAll: 'Há notícias no nosso registo público.',
    weekAbout: (name) => `Isto é o que há de novo desde a última vez sobre o que segue: ${name}.`,
    weekOfAll: 'Isto é o que há de novo desde a última vez no nosso registo público.',
    inEnglish: 'O registo está em inglês, como os documentos do Parlamento.',
    correction: 'Uma correção do que lhe dissemos',
    more: {
      one: 'E mudou mais uma página. Está tudo aqui:',
      other: 'E mudaram mais # páginas. Está tudo aqui:',
    },
    atOnce: 'Recebe este e-mail quando algo muda, porque o pediu e confirmou.',
    weekly: 'Recebe este e-mail, no máximo uma vez por semana, porque o pediu e confirmou.',
    change: 'Para ver ou mudar o que recebe:',
    stop: 'Para deixar de receber e apagarmos o seu endereço:',
    keep: 'Não reencaminhe este e-mail, porque os links agem em seu nome. Pode apagá-lo quando quiser.',
  },
}
