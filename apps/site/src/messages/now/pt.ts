import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Agora no Parlamento',
  lede: 'O que está em jogo em Westminster para o que pedimos, o que vem a seguir, o que se perguntou e respondeu, e o que não conseguimos ver.',
  english:
    'Os títulos de projetos de lei e documentos estão em inglês, tal como o Parlamento os dá, e também o que o nosso registo diz deles.',
  follow: 'Receba estas datas num calendário ou por feed',
  alerts: 'Receba notícias por e-mail',
  next: { title: 'Próximas datas', none: 'Não sabemos de nenhuma data próxima.' },
  inPlay: {
    title: 'Em jogo agora',
    none: 'Não sabemos de nenhum projeto de lei do nosso registo que esteja hoje no Parlamento ou venha a estar.',
    next: 'A seguir:',
  },
  calls: {
    title: 'Pedidos de contributos abertos',
    none: 'Não sabemos de nenhum pedido de contributos, inquérito ou petição sobre o que pedimos que esteja aberto.',
    until: 'Até ao último dia, cada um aceita o que as pessoas enviarem.',
    caution:
      '<b>Pense no seu nome.</b> O que se envia ao Parlamento pode ser publicado, com o nome de quem o enviou. Se isso puder pôr em risco a si ou a outra pessoa, pergunte à comissão antes de enviar seja o que for, ou deixe que escreva uma organização.',
    page: 'A página do Parlamento sobre isto',
  },
  waiting: {
    title: 'À espera de resposta',
    none: 'Nenhuma pergunta do nosso registo sobre o que pedimos espera resposta.',
  },
  answered: {
    title: 'Com resposta',
    says: 'Cada uma pelas suas próprias palavras: uma resposta, uma recusa, ou que ninguém tem o que foi perguntado.',
  },
  lately: { title: 'Dito e publicado recentemente', all: 'Tudo por datas' },
  asks: { title: 'Em que ponto está cada pedido', none: 'Ainda não há nenhum pedido no nosso registo.' },
  looked: {
    title: 'Até quando vimos',
    never: 'Daqui ainda não se consultou o Parlamento. O que está acima foi posto no nosso registo à mão, por pessoas.',
    more: 'Como é feito o resto do registo, e até quando',
  },
  unseen: {
    title: 'O que não conseguimos ver',
    nothing: 'Nada, que saibamos.',
    nothingBesides: 'Nada, que saibamos, além do que ainda não foi consultado.',
    nobodyLooked: 'Tudo: daqui ainda não se perguntou ao Parlamento.',
    over: 'Já resolvido',
  },
}
