import type { en } from './en.ts'

export const pt: typeof en = {
  onThisDevice:
    'O seu código postal não sai deste dispositivo. É procurado aqui; a nós chega apenas o círculo eleitoral em que fica, ou os poucos em que pode ficar.',
  onThisServer: 'O seu código postal é procurado neste servidor e em mais lado nenhum.',
  atPostcodesIo: 'Perguntamos a postcodes.io onde fica. Eles veem o código postal, e não a si.',
  malformed:
    'Isso não parece um código postal. Um código postal é como M1 1AD ou SW1A 0AA: verifique as letras e os números.',
  before:
    'serve para encontrar o seu MP. Não vai mais longe, a não ser que o ponha na sua carta. É procurado neste dispositivo ou no nosso próprio servidor, numa tabela de todos os códigos postais: não se pergunta a mais ninguém.',
  kept: 'É procurado no seu dispositivo ou no nosso próprio servidor. Não o guardamos em lado nenhum.',
  others: 'Não se pergunta a ninguém pelo seu código postal: procuramo-lo numa tabela nossa.',
  forces: {
    title: 'Um endereço das forças armadas britânicas',
    says: 'Estes endereços não ficam em nenhum círculo eleitoral. Use o código postal do endereço no Reino Unido a partir do qual vota, ou escolha o seu círculo eleitoral na lista.',
  },
  overseas: {
    title: 'Gibraltar e os territórios ultramarinos',
    says: 'Este código postal fica num território ultramarino britânico. Estes territórios não têm nenhum lugar na Câmara dos Comuns, por isso não há MP a quem escrever.',
    also: 'Se também vive no Reino Unido, ou vota lá, use esse código postal aqui em baixo.',
  },
  nowhere: {
    title: 'Não conhecemos nenhum lugar para este código postal',
    says: 'É usado, mas quase todos os que são assim pertencem a um apartado ou a uma grande organização. Use o código postal de onde vive ou escolha o seu círculo eleitoral na lista.',
  },
  dissolved: {
    title: 'De momento não há MPs',
    says: 'Todos os lugares estão vagos, como acontece desde o dia em que o Parlamento é dissolvido até às eleições. Volte depois: nessa altura haverá alguém a quem escrever.',
  },
}
