import type { en } from './en.ts'

export const pt: typeof en = {
  skip: 'Ir para o conteúdo da página',
  main: 'Principal',
  menu: 'Menu',
  ask: 'O que pedimos',
  now: 'Agora',
  timeline: 'Cronologia',
  bills: 'Projetos de lei',
  evidence: 'Provas',
  explained: 'Explicações',
  inEnglish: 'Em inglês:',
  inEnglishMark: '(em inglês)',
  write: 'Escreva ao seu MP',
  leave: 'Sair agora',
  languages: 'Línguas',
  foot: {
    leave:
      '<b>Sair agora</b>, no topo de todas as páginas, abre imediatamente outro site. A tecla Shift de um teclado, premida três vezes sem mais nada pelo meio, faz o mesmo se o JavaScript estiver ligado. Nenhuma das duas coisas consegue apagar o que o seu navegador guarda na memória: <safer>leia como navegar com mais segurança</safer>.',
    nothing:
      'Sem contadores, sem nada que venha de outros sites. Um só cookie, que termina com a sua visita e não diz nada de si a mais ninguém.',
    kept: 'O que guardamos de uma carta, e até quando',
    safety: 'Privacidade e segurança',
    progress: 'As cartas até agora',
    now: 'Agora no Parlamento',
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
  steps: {
    label: 'Passos',
    why: 'As suas palavras',
    sign: 'O seu nome',
    read: 'Ler',
    done: 'Feito: ',
    at: (step) => `Passo ${step} de 4: `,
    title: (step) => `Carta, passo ${step} de 4`,
    faultyTitle: (step) => `Reveja: Carta, passo ${step} de 4`,
  },
  faults: {
    change: 'Corrija, por favor: ',
    count: { one: 'Uma coisa a corrigir', other: '# coisas a corrigir' },
  },
  copy: 'Copiar texto',
  copied: 'Texto copiado',
}
