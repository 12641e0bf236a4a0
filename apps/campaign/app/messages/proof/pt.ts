import type { en } from './en.ts'

export const pt: typeof en = {
  proof: {
    title: 'O que guardamos',
    counted: (day) =>
      `Contado na nossa base de dados uma vez por dia, a última vez em ${day}. As quantidades são ditas em degraus largos, e o ponto onde cada um começa é esbatido, para que uma carta a mais ou a menos quase nunca se note.`,
    uncounted: 'Ainda não se contou nada. Faz-se uma vez por dia.',
    few: (count) => `Menos de ${count}, ou nada`,
    some: (count) => `${count} ou mais`,
    erased: 'O que foi apagado por último',
    never: 'O apagamento ainda não assinou nada. Fá-lo uma vez por hora.',
    between: (since, until) =>
      `Entre ${since} e ${until} foi apagado tudo o que, nesta lista, tinha de o ser. Não se diz quanto foi, nem se houve alguma coisa:`,
    late: 'Isto tem mais de duas horas: o apagamento está atrasado.',
    signed:
      'O programa assina isto a cada hora com uma chave que este site não tem, e cada declaração nomeia a anterior, para que nenhuma possa ser mudada ou omitida em silêncio. São guardadas 90 dias. Só assina enquanto nada tiver ultrapassado o seu prazo em mais de uma hora.',
    key: 'A chave a que pertencem as assinaturas',
    all: 'Todas as declarações, com assinaturas, para um programa verificar',
    proves: 'O que isto prova, e o que não pode provar',
    can: 'Mostra que o programa que é o único a poder abrir as cartas diz que apagou o que era devido, e quando, e que ninguém o mudou desde então.',
    cannot:
      'Não pode mostrar que não exista nenhuma cópia noutro lado, nem que o programa diga a verdade. Para isso seria preciso ler o programa, que é público, e confiar em quem o opera.',
  },
  kinds: {
    'letters-unconfirmed': 'Cartas que esperam confirmação (24 horas)',
    'letters-waiting': 'Cartas que esperam por ser enviadas (duas semanas)',
    'letters-held': 'Cartas que esperam pela nossa equipa numa avalanche (uma semana)',
    'letters-uncertain': 'Cartas que talvez tenham chegado, ou não (72 horas)',
    'letters-done': 'Cartas enviadas, recusadas ou retiradas (72 horas)',
    'mails-others': 'Mensagens que pedem confirmação (24 horas), e avisos (72 horas)',
    'subscriptions-unconfirmed': 'Notícias por e-mail que ninguém confirmou (24 horas)',
    subscriptions: 'Notícias por e-mail (até serem paradas)',
    'mails-alerts': 'Notícias que estão a caminho (24 horas)',
    'written-once': 'Impressões de quem escreveu, para que ninguém conte duas vezes (até a campanha fechar)',
    sketches: 'Impressões de palavras, para comparar cartas (até a campanha fechar)',
    'rate-limits': 'Contadores contra abusos (um dia)',
    'proofs-spent': 'Enigmas resolvidos por navegadores (duas horas)',
    'returns-seen': 'Impressões de e-mails devolvidos (60 dias)',
    'return-counts': 'Contagem de e-mails devolvidos (fica: não é sobre ninguém)',
    receipts: 'Que uma carta foi enviada: um lugar e um dia (fica: não é sobre ninguém)',
    erasures: 'Declarações assinadas desta página (90 dias)',
    'staff-accounts': 'Contas da nossa equipa',
    'staff-links': 'Links de acesso da nossa equipa (um dia)',
    'staff-sessions': 'Pessoas da equipa com sessão aberta (um dia)',
    'staff-audit': 'O que a nossa equipa fez (fica)',
  },
  erasedKinds: {
    mail: 'cartas e outros e-mails',
    subscriptions: 'notícias por e-mail que ninguém confirmou',
    'rate-limits': 'contadores contra abusos',
    'written-once': 'impressões de quem escreveu',
    'proofs-spent': 'enigmas resolvidos',
    'staff-sign-ins': 'acessos da equipa',
  },
  handOver: {
    title: 'O que poderíamos entregar se nos ordenassem',
    lede: 'Cada tabela e cada coluna da nossa base de dados que trata de cartas ou da equipa. O que está selado também pode ser entregue, mas só abre com chaves do programa que envia o correio, que terminam dia a dia.',
    language:
      'Os nossos testes comparam a lista com a base de dados: uma coluna que falte aqui trava a versão seguinte.',
    kept: (until, readBy) => `Guarda-se: ${until}. Pode lê-lo: ${readBy}.`,
    columns: { one: 'Uma coluna', other: '# colunas' },
    beyond: 'Além da base de dados',
    backups: {
      none: 'Cópias de segurança: nenhuma está configurada.',
      days: {
        one: 'Cópias de segurança: guardadas um dia. O que apagamos fica nelas até lá, selado.',
        other: 'Cópias de segurança: guardadas # dias. O que apagamos fica nelas até lá, selado.',
      },
    },
    logs: 'Os nossos registos: quando uma página falhou e que número nosso tem um e-mail. Nenhum endereço, nenhum nome, nenhuma palavra, nenhum endereço de internet.',
    relay:
      'Os servidores de e-mail no caminho: a empresa que leva o nosso correio guarda o seu próprio registo de a quem se escreveu e quando. Não decidimos por quanto tempo.',
    mp: 'A caixa de e-mail do seu MP: a própria carta, pelo tempo que quiser.',
  },
  links: {
    proof: 'O que guardamos, contado e assinado',
    handOver: 'O que poderíamos entregar se nos ordenassem, coluna por coluna',
  },
}
