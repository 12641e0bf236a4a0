import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Agradecemos. Só mais uma coisa, se quiser',
  next: 'O que acontece agora',
  steps: {
    answer:
      'A resposta chega à sua própria caixa de e-mail, não a nós. Muitas vezes uma máquina responde primeiro; a do seu MP pode demorar semanas.',
    read: 'Ninguém nos pode dizer se foi lida.',
    erased:
      'Três dias depois da entrega apagamos o que escreveu. Para que seja antes, abra a página privada a partir da nossa mensagem.',
  },
  silence: 'Passaram semanas sem resposta? Escreva mais uma vez ou telefone para o gabinete.',
  look: 'Para ver em que ponto está, abra de novo esta página a partir da nossa mensagem.',
  record: {
    title: 'O que o Parlamento fez até agora',
    says: '<record>O registo</record> conta o que foi pedido, quem votou o quê e o que aconteceu. <map>O mapa</map> (em inglês) mostra para onde foram as cartas. A sua nunca aparece sozinha, e só é contada a partir de amanhã.',
  },
  carried: {
    title: 'Agradecemos. Falta um passo',
    follows: 'Quando estiver a caminho',
    record:
      '<record>O registo</record> conta o que foi pedido, quem votou o quê e o que aconteceu. Não sabemos nada da sua carta, por isso não a contamos.',
    empties:
      'Quando tiver o que precisa, carregue em “Sair agora”: a sua carta está só nesta página e desaparece com ela.',
  },
  news: {
    title: 'Notícias por e-mail',
    says: 'O seu endereço não foi posto em nenhuma lista. Se quiser notícias, é uma escolha à parte: <alerts>Pedir notícias</alerts>.',
  },
  share: {
    title: 'Conte a outras pessoas',
    warn: 'Ao partilhar, outras pessoas veem que esteve aqui. Faça-o só onde for seguro para si. O link não diz nada sobre si nem sobre a sua carta.',
    keepPrivate: 'Nunca partilhe o endereço desta página: é privado.',
    label: 'Texto para partilhar',
    ways: 'Cada um destes links sai deste site, e quem gere o outro fica a saber que partilha este link.',
    mail: 'No seu próprio programa de e-mail',
    goTo: (name) => `No ${name} (sai deste site)`,
    sheet: 'Partilhar',
    code: 'Ou mostre isto: um telemóvel lê-o.',
  },
}
