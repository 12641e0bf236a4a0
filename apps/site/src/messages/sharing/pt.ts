import type { en } from './en.ts'

export const pt: typeof en = {
  home: {
    title: 'Uma “firewall” entre a polícia e o controlo da imigração',
    description: 'O que se pediu ao Parlamento britânico, quem votou o quê e no que deu.',
  },
  now: {
    title: 'Agora no Parlamento',
    description: 'O que está em curso, o que vem a seguir, o que se perguntou e o que se respondeu.',
  },
  explained: {
    title: 'O Parlamento explicado',
    description: 'Projetos de lei, emendas e votações, em palavras simples.',
  },
  privacy: {
    title: 'Privacidade e segurança',
    description: 'O que este site guarda e o que um navegador recorda.',
  },
  write: { title: 'Escreva ao seu MP', description: 'Uma carta à Câmara dos Comuns, nas suas próprias palavras.' },
}
