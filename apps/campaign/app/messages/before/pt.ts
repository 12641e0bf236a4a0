import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Antes de escrever',
  happens: 'O que acontece ao que escreve',
  postcode: {
    term: 'O seu código postal',
  },
  letter: {
    term: 'A sua carta, e quem escreve',
    says: 'ficam só nesta página até nos pedir que enviemos. Depois ciframo-las: só o programa que envia a carta as pode abrir. Nenhuma página da coligação as pode mostrar.',
  },
  reader: {
    term: 'Quem a lê',
  },
  until: {
    term: 'Até quando',
  },
  leaveOut: {
    title: 'Por favor, não escreva',
    refuge: 'a morada de uma casa de abrigo, nem de qualquer lugar onde alguém se esconda,',
    children: 'nomes de crianças,',
    status:
      'a sua situação de imigração nem a de ninguém. A carta não precisa disso, e depois de enviada não se pode retirar.',
  },
  watched: {
    title: 'Se alguém puder estar a vigiar',
    screen:
      '<b>O que se vê aqui.</b> “Sair agora” está no topo de todas as páginas e abre outro site. Com o JavaScript ligado, a tecla Shift de um teclado, premida três vezes sem mais nada pelo meio, faz o mesmo (não a do teclado no ecrã de um telemóvel). Nenhuma das duas coisas consegue apagar o histórico do seu navegador: uma janela privada, ou o dispositivo de outra pessoa, é mais seguro.',
    danger: '<b>Está em perigo agora?</b> Ligue para o 999.',
  },
  aboutOne: 'Sobre o que é a carta',
  about: 'Sobre o que quer escrever?',
  start: 'Começar a sua carta',
  onePageEach: 'Uma pergunta por página. Vê tudo antes de sair seja o que for.',
}
