import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Antes de escrever',
  lede: 'O seu MP está ao seu serviço. Diga-lhe, em seu nome e em parte com as suas próprias palavras, por que razão aquilo que uma vítima conta à polícia nunca deveria chegar às autoridades de imigração. Demora cerca de cinco minutos.',
  mpIs: 'MP (Member of Parliament) é a pessoa eleita para a Câmara dos Comuns, no Parlamento britânico, pelo lugar onde vive.',
  happens: 'O que acontece ao que escreve',
  postcode: {
    term: 'O seu código postal',
    says: 'serve para encontrar o seu MP. Não vai mais longe, a não ser que o ponha na sua carta. A pesquisa é feita por postcodes.io, que vê o código postal e não quem escreve.',
  },
  letter: {
    term: 'A sua carta, e quem escreve',
    says: 'ficam só nesta página até nos pedir que enviemos. Depois ciframo-las: só o programa que envia a carta as pode abrir. Nenhuma página da coligação as pode mostrar.',
  },
  reader: {
    term: 'Quem a lê',
    says: 'o seu MP e as pessoas que trabalham no seu gabinete. Podem guardá-la e podem passá-la a um ministro ou ministra.',
  },
  until: {
    term: 'Até quando',
    says: 'Apagamo-la 24 horas depois de a escrever, se não a confirmar; 72 horas depois de o servidor de e-mail do seu MP a receber; ou logo que o peça. Se não puder sair em duas semanas, devolvemos-lhe o texto. O que fica é uma contagem: uma carta, este círculo eleitoral, este dia. E, até a campanha fechar, uma impressão digital, para que ninguém conte duas vezes. <privacy>Tudo, em pormenor</privacy>',
  },
  leaveOut: {
    title: 'Por favor, não escreva',
    refuge: 'a morada de uma casa de abrigo, nem de qualquer lugar onde alguém se esconda,',
    children: 'nomes de crianças,',
    status:
      'a sua situação de imigração nem a de ninguém. A carta não precisa disso, e depois de enviada não se pode retirar.',
  },
  ownCase:
    '<b>Trata-se do seu caso?</b> Esta carta pede uma mudança na lei, e muitas pessoas podem lê-la. Se precisa de ajuda com o seu próprio caso, peça-a diretamente ao gabinete do seu MP, sem esta página.',
  watched: {
    title: 'Se alguém puder estar a vigiar',
    screen:
      '<b>O que se vê aqui.</b> “Sair agora” está no topo de todas as páginas e abre outro site. Com o JavaScript ligado, a tecla Shift de um teclado, premida três vezes sem mais nada pelo meio, faz o mesmo (não a do teclado no ecrã de um telemóvel). Nenhuma das duas coisas consegue apagar o histórico do seu navegador: uma janela privada, ou o dispositivo de outra pessoa, é mais seguro.',
    inbox: (subject) =>
      `<b>A sua caixa de e-mail.</b> Se enviarmos a carta por si, escrevemos para o seu endereço de e-mail: uma mensagem para confirmar. O assunto é “${subject}”, e nada nela fala desta campanha. Só voltamos a escrever se a carta não puder ser entregue, e então a mensagem leva o texto da carta, ou para lhe passar uma resposta que chegou até nós e não a si. A resposta do seu MP também chega aí. Se outra pessoa puder ler essa caixa, dê outro endereço ou envie a carta em papel.`,
    danger: '<b>Está em perigo agora?</b> Ligue para o 999.',
  },
  about: 'Sobre o que quer escrever?',
  start: 'Começar a sua carta',
  onePageEach: 'Uma pergunta por página. Vê tudo antes de sair seja o que for.',
}
