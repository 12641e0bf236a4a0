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
  share: {
    title: 'Conte a outras pessoas',
    warn: 'Ao partilhar, outras pessoas veem que esteve aqui. Faça-o só se for seguro para si.',
    forces: (url) =>
      `De 2020 a 2023, todas as forças policiais de Inglaterra e do País de Gales comunicaram à Imigração casos de vítimas de violência doméstica. O Parlamento pode pôr fim a isso. Peça-o ao seu MP: ${url}`,
    plain: (url) =>
      `Aquilo que uma vítima conta à polícia nunca deveria chegar às autoridades de imigração. Isso foi pedido ao Parlamento britânico; também o pode pedir ao seu MP: ${url}`,
    sheet: 'Partilhar',
    copy: 'Copiar o texto',
    copied: 'Copiado',
    selected: 'Está selecionado. Copie com Ctrl e C.',
    ways: 'Cada uma destas ligações leva para fora deste site:',
    mail: 'No seu próprio programa de correio',
    code: 'Ou mostre isto: um telemóvel lê-o.',
  },
}
