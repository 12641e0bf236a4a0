import type { en } from './en.ts'

export const pt: typeof en = {
  link: 'Quem está por trás',
  title: 'Quem está por trás disto',
  trial: {
    title: 'Esta é uma instalação de teste',
    says: 'Serve para experimentar o programa num só computador. Ninguém faz campanha com ela, e ninguém responde pelo que aqui se escreve: não escreva nada real.',
  },
  runs: (name) => `${name} mantém este site e envia as cartas.`,
  members: 'Membros da coligação',
  reach: {
    title: 'Como nos contactar',
    email: 'Por e-mail: <email></email>',
    post: 'Por correio: <post></post>',
    corrections: 'Há aqui algum erro? Diga-nos, com a página e uma fonte: <email></email>',
    notHelp: 'Somos uma campanha e não podemos ajudar num caso. <help>Onde há ajuda</help>',
  },
  controller: {
    title: 'Quem responde pelos seus dados',
    says: (name) => `O responsável pelo tratamento, como lhe chama a lei, é ${name}.`,
    address: 'Morada: <address></address>',
    email: 'Para tudo o que diga respeito aos seus dados: <email></email>',
    number: (number) => `No registo do Comissário da Informação (Information Commissioner): ${number}.`,
    exempt: 'Não consta do registo do Comissário da Informação (Information Commissioner), e porquê: <reason></reason>',
    kept: '<kept>O que guardamos, e até quando</kept>',
  },
  complain: {
    title: 'Como apresentar uma queixa',
    says: 'Diga-nos primeiro, se puder: queremos corrigir o que esteja mal. A qualquer momento pode apresentar uma queixa ao Comissário da Informação (Information Commissioner), que zela pelo uso dos dados pessoais no Reino Unido: <ico>ico.org.uk/make-a-complaint</ico>',
  },
  privacy: {
    title: 'Quem responde por isto',
    more: '<about>Quem está por trás disto, e como contactar</about>',
  },
}
