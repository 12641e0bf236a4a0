import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'O que guardamos, e até quando',
  lede: 'Tão pouco quanto uma carta precisa, e durante o menor tempo possível. O que não temos, ninguém nos pode tirar.',
  until: 'Até quando? ',
  kept: {
    postcode: {
      what: 'O seu código postal',
      how: 'É enviado uma vez ao serviço de pesquisa. Não o guardamos em lado nenhum.',
      until: 'Desaparece assim que o seu MP é encontrado. Se o puser na sua carta, faz parte dela.',
    },
    seat: {
      what: 'O seu círculo eleitoral e o seu MP',
      how: 'Com a carta, e na contagem que fica.',
      until: 'A contagem fica: diz um lugar, e ninguém.',
    },
    letter: {
      what: 'A sua carta: nome, e-mail, morada e código postal se os der, as suas palavras e a língua em que lê',
      how: 'Cifrada. A chave dela está também cifrada, com outra que muda todos os dias, e só o processo que envia o correio a pode abrir: este site não pode, e nenhum ecrã da nossa equipa a mostra.',
      until:
        '24 horas se não a confirmar; 72 horas depois de o servidor de e-mail do seu MP a receber; se não puder sair em duas semanas, devolvemos-lhe o texto e apagamo-la 72 horas depois; de imediato se o pedir.',
    },
    message: {
      what: 'A mensagem que lhe pede que confirme',
      how: 'Cifrada da mesma forma.',
      until: 'Até ser entregue, 24 horas no máximo.',
    },
    sent: {
      what: 'Que uma carta foi enviada',
      how: 'Campanha, círculo eleitoral, dia, e se foi entregue.',
      until: 'Para sempre: não é sobre ninguém.',
    },
    once: {
      what: 'Uma impressão digital de quem escreveu a quem',
      how: 'Para que ninguém conte duas vezes: um código feito com o seu endereço de e-mail e o seu MP, sob duas chaves. Só pelo código, ninguém consegue saber o seu endereço. Quem tivesse a nossa base de dados e as nossas chaves poderia verificar se um endereço que já conhece escreveu.',
      until: 'Até a campanha fechar; antes, se a sua carta não pôde ser entregue ou a retirou.',
    },
    sketch: {
      what: 'Uma impressão digital das suas próprias palavras',
      how: 'Para poder dizer se há cartas muito parecidas: dezasseis bytes de que não se pode tirar nenhuma palavra.',
      until: 'Até a campanha fechar.',
    },
    alerts: {
      what: 'As notícias por e-mail, se as pediu: o seu endereço e a língua em que lê',
      how: 'Cifrados da mesma forma. O que segue, e com que frequência, não.',
      until: '24 horas se não confirmar; depois, até parar, e então é apagado de imediato.',
    },
    address: {
      what: 'O seu endereço de internet',
      how: 'Só um código feito a partir dele, para impedir abusos. A chave do código é deitada fora todos os dias, e depois disso ninguém o pode reconstituir.',
      until: 'Um dia.',
    },
  },
  others: {
    title: 'Quem mais vê alguma coisa',
    postcodes: 'postcodes.io vê um código postal que lhe chega do nosso servidor. Não vê quem escreve.',
    servers: 'Os servidores de e-mail entre nós e o seu MP levam a sua carta, como levam qualquer e-mail.',
    mp: 'O seu MP e o seu gabinete leem-na, podem guardá-la e podem passá-la a um ministro ou ministra.',
    provider: 'O seu próprio fornecedor de e-mail conserva as nossas mensagens e a resposta do seu MP até as apagar.',
  },
  noCookies:
    'Estas páginas põem um cookie. Diz que carta está aberta, para que Voltar não mostre nada depois de sair; sem JavaScript contém também o que escreveu até agora, cifrado para que só nós o possamos ler, no seu navegador e não nos nossos sistemas. Sair, enviar, uma hora sem uso ou fechar o navegador termina-o. Não há contadores, nem publicidade, nem nada dos servidores de outros. A língua faz parte do endereço de cada página, e nada a memoriza.',
  handOver: {
    title: 'O que nos poderiam obrigar a entregar',
    says: 'Se um tribunal ou uma autoridade o ordenasse: as cartas que ainda não foram apagadas, e a contagem. Depois de apagadas, só a contagem e as impressões, que não dizem o nome de ninguém.',
    erased:
      'Não podemos recuperar o que foi apagado. Durante algum tempo, os seus bytes cifrados podem continuar nos ficheiros da nossa base de dados, como nos de qualquer uma. A chave de cada dia é destruída assim que o que ainda guardamos tiver sido cifrado com a seguinte: em regra dentro de dois dias, e em 30 no máximo, enquanto funcionar o programa que envia o correio. A partir daí ninguém pode abrir esses bytes, tenha-os quem os tiver. Até lá poderia fazê-lo quem levasse tanto os ficheiros como essa chave.',
    copies:
      'As cópias de segurança da nossa base de dados contêm as cartas apenas cifradas, e não fazemos cópias dessas chaves. Uma chave é um pequeno ficheiro que é sobrescrito e apagado; o que um disco guarde nas nossas costas não conseguimos ver.',
  },
  youCan: {
    title: 'O que pode fazer',
    erase: 'Apagar a sua carta em qualquer momento, na página privada a que a mensagem leva.',
    carry: 'Usar o seu próprio e-mail ou o papel: então nunca a temos.',
    leaveOut: 'Não escrever nada que não queira que outras pessoas leiam.',
  },
}
