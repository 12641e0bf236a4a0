import type { en } from './en.ts'

export const pt: typeof en = {
  /** Two lines that everybody reads; the rest is folded under them. */
  safety: {
    label: 'Antes de escrever',
    watched:
      '<b>Alguém pode estar a ver?</b> “Sair agora” abre logo outro site. O navegador continua a lembrar-se desta página: uma janela privada é mais segura.',
    letter:
      '<b>Nada do que escrever</b> fica guardado nem é enviado até o dizer. Não ponha o que possa fazer mal a si ou a outras pessoas.',
    more: 'Segurança e privacidade, em pormenor',
  },
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
  about: 'Sobre o que quer escrever?',
}
