import type { en } from './en.ts'

export const pt: typeof en = {
  skip: 'Ir para o conteúdo da página',
  main: 'Principal',
  menu: 'Menu',
  nav: {
    ask: 'O que pedimos',
    now: 'Agora',
    timeline: 'Cronologia',
    bills: 'Projetos de lei',
    evidence: 'Provas',
    explained: 'Explicações',
  },
  write: 'Escreva ao seu MP',
  leave: 'Sair agora',
  languages: 'Línguas',
  inEnglish: { before: 'Em inglês:', mark: '(em inglês)' },
  help: 'Isto é uma campanha. Não recebe denúncias. Em perigo agora? Ligue <b>999</b>. <help>Onde há ajuda</help>',
  helpTitle: 'Onde há ajuda',
  foot: {
    leave:
      '<b>Sair agora</b>, no topo de todas as páginas, abre imediatamente outro site. A tecla Shift de um teclado, premida três vezes sem mais nada pelo meio, faz o mesmo se o JavaScript estiver ligado. Nenhuma das duas coisas consegue apagar o que o seu navegador guarda na memória: <safer>leia como navegar com mais segurança</safer>.',
    nothing: 'Este site não guarda nada sobre si. Sem cookies, sem contadores, sem nada que venha de outros sites.',
    about: 'Quem está por trás',
    kept: 'O que guardamos de uma carta, e até quando',
    safety: 'Privacidade e segurança',
    progress: 'As cartas até agora',
    now: 'Agora no Parlamento',
    pictures: 'O registo em imagens',
    notices: 'Notícias e apelos à ação',
    follow: 'Seguir as novidades',
    search: 'Procurar no registo',
    explained: 'O Parlamento explicado',
    glossary: 'Glossário',
    data: 'De onde vem o registo',
    openData: 'Dados abertos',
    press: 'Para jornalistas',
    licences:
      'Contém informação parlamentar com a licença <parliament>Open Parliament Licence v3.0</parliament> (em inglês) e informação do setor público com a <government>Open Government Licence v3.0</government> (em inglês).',
  },
  notFound: {
    title: 'Não encontrada',
    says: 'Não há aqui nenhuma página',
    lede: 'O endereço pode ter mudado, ou pode faltar-lhe uma letra.',
    home: 'O que se pede, e em que ponto está',
    bills: 'Os projetos de lei',
    evidence: 'As provas',
  },
  failed: {
    title: 'Tente de novo',
    says: 'De momento não conseguimos mostrar esta página',
    lede: 'A culpa é nossa, não sua. Tente de novo dentro de um minuto.',
    others:
      'Estas páginas não precisam da parte que está em baixo: <explained>o Parlamento explicado</explained>, <about>quem está por trás</about> e <safety>privacidade e segurança</safety>.',
  },
  titles: { home: 'Registo de projetos de lei', reading: 'Leitura' },
}
