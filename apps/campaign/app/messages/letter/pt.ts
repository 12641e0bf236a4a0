import type { en } from './en.ts'

export const pt: typeof en = {
  faults: {
    'points-missing':
      'Escolha um ponto, ou diga-o por palavras suas. Uma carta precisa de pelo menos uma das duas coisas.',
    'points-unknown': 'Por favor, escolha outra vez os pontos.',
    'postcode-malformed':
      'Isto não parece um código postal completo, como M1 1AD. Por favor, corrija-o ou deixe-o vazio.',
    'email-too-long': 'Este endereço de e-mail é demasiado longo.',
    'email-other-script':
      'O nosso servidor de e-mail não consegue escrever para um endereço com essas letras antes do @. Por favor, dê outro, com letras simples de a a z: não tem de ser o que usa sempre.',
    'email-malformed':
      'Por favor, verifique este endereço de e-mail. Tem esta forma: nome@example.org, e só se pode dar um.',
    'name-missing': 'Por favor, escreva o nome com que quer assinar.',
    'name-too-long': 'Por favor, use um nome com 100 caracteres no máximo.',
    'name-like-address':
      'Por favor, escreva o seu nome como o assina: sem endereços de e-mail nem de páginas web, e sem os sinais @, <, > e ".',
    'address-too-long': 'Por favor, use no máximo 200 caracteres para a sua morada.',
    'why-too-long': 'Por favor, encurte isto para 2000 caracteres.',
    'own-words-too-long': 'Por favor, encurte as suas palavras para 5000 caracteres.',
    'subject-missing': 'Por favor, dê um assunto à sua carta.',
    'subject-too-long': 'Por favor, encurte o assunto para 150 caracteres.',
    'letter-missing': 'Esta carta está vazia.',
    'letter-too-long': 'Por favor, encurte a sua carta para 20 000 caracteres.',
    'not-one-line': 'Por favor, escreva isto numa só linha, com letras simples.',
  },
  sheet: 'A sua carta',
  meaning: {
    title: 'O que diz a sua carta',
    notYours: 'As suas próprias palavras vão tal como as escreveu, e não se repetem aqui.',
  },
  ways: {
    title: 'Enviar',
    yourself: 'Ou envie-a por si.',
    each: 'O que lhe acontece',
    weSend: {
      title: 'Nós enviamos por si',
      email: 'O seu e-mail',
      says: 'Escrevemos para <email></email>, para que confirme. Depois sai em seu nome.',
      saysInTest: 'Escrevemos para <email></email>, para que confirme. Depois a carta vai para esse endereço.',
      send: 'Enviá-la por mim',
      goes: 'Depois disto não muda uma palavra. Sai do nosso servidor de e-mail. Apagamo-la 72 horas depois, ou quando o pedir. Só voltamos a escrever se não puder ser entregue, com o texto da carta na mensagem, ou para lhe passar uma resposta que chegou até nós.',
    },
    ownMail: {
      title: 'Do seu próprio e-mail',
      use: 'Usar o meu próprio e-mail',
    },
    paper: {
      title: 'Em papel',
      print: 'Imprimi-la',
    },
    to: 'Para',
    subject: 'Assunto',
  },
  ownMail: {
    title: 'Do seu próprio e-mail',
    lede: 'Não guardámos nada. O seu programa de e-mail conserva o que enviar, e os rascunhos.',
    open: 'Abrir no meu e-mail',
    orCopy: 'Ou copiar',
    tooLong:
      'A sua carta é demasiado longa para um só toque: muitos programas de e-mail iriam cortá-la, ou nem abririam. Por isso são dois passos.',
    first: '1. Copie a carta',
    second: '2. Abra o seu e-mail e cole nele a carta',
    openEmpty: 'Abrir o meu e-mail',
    openEmptySays: 'O endereço e o assunto já estão preenchidos.',
    nothing: 'Não se abre nada? Então copie isto para um e-mail novo.',
    copy: 'Copiar',
    how: 'Toque numa caixa, selecione tudo (Ctrl ou Command e A; num telefone, mantenha premido) e copie.',
    letter: 'Carta',
  },
  paper: {
    title: 'Em papel',
    lede: 'Não guardámos nada. Imprima esta página: só sai a carta.',
    menu: 'Imprima com o menu do seu navegador, ou com Ctrl ou Command e P.',
    byHand: 'Não tem impressora? Copie-a à mão: uma carta manuscrita vale o mesmo.',
    noAnswer:
      'A carta não dá nenhum endereço, por isso o gabinete não lhe pode responder. Se quer uma resposta, volte atrás e dê um endereço de e-mail ou a sua morada completa, ou escreva um à mão por baixo do seu nome.',
    byPost: 'A sua carta pede resposta por correio, para a morada por baixo do seu nome.',
    library: 'A impressora de uma biblioteca ou de um escritório pode guardar o que imprime.',
    print: 'Imprimir',
  },
  back: 'Voltar à carta',
}
