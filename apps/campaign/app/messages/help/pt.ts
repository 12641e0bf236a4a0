import type { en } from './en.ts'

export const pt: typeof en = {
  line: 'Isto é uma campanha. Não recebe denúncias. Em perigo agora? Ligue <b>999</b>. <help>Onde há ajuda</help>',
  title: 'Onde há ajuda',
  lede: 'Somos uma campanha: não podemos ajudar num caso, e nada do que nos disser é uma denúncia. Estas pessoas podem ajudar. Nenhuma destas linhas é nossa.',
  danger: {
    title: 'Em perigo agora',
    call: 'Ligue <number>999</number>',
    open: 'De dia e de noite, em todo o Reino Unido.',
    mobile: {
      title: 'Se não pode falar, a partir de um telemóvel',
      steps: [
        'Ligue 999 e ouça.',
        'Fazem-lhe perguntas, em inglês. Se puder, responda tossindo ou dando um toque.',
        'Carregue em <b>55</b> quando lho pedirem, e só então.',
      ],
      silence:
        'Uma chamada em silêncio, por si só, não faz vir ninguém: sem o 55, é desligada. E o 55 não mostra à polícia onde se encontra.',
    },
    landline: {
      title: 'A partir de um telefone fixo',
      says: 'Aí o 55 não funciona. Não desligue; dê toques ou tussa. O lugar onde se encontra deve aparecer por si.',
    },
    deaf: {
      title: 'Se é uma pessoa surda',
      sign: 'O 999 BSL é uma videochamada em língua gestual britânica: gratuita, de dia e de noite, pela sua aplicação ou no <site>seu site</site>.',
      text: 'Uma mensagem de texto para o 999 só chega se o telemóvel tiver sido registado antes para isso.',
    },
  },
  nations: {
    title: 'Em que nação se encontra?',
    says: 'Cada uma tem a sua própria linha de ajuda. Abra a sua e verá o número.',
    names: {
      england: 'Inglaterra',
      wales: 'País de Gales',
      scotland: 'Escócia',
      'northern-ireland': 'Irlanda do Norte',
    },
    only: (names) => `Nação: ${names}.`,
  },
  byAndFor: {
    title: 'Serviços feitos por e para as pessoas que ajudam',
    says: 'Onde só está um site, não pudemos ter a certeza do número: está lá.',
  },
  others: { title: 'Outras linhas' },
  audiences: {
    anyone: 'Para qualquer pessoa',
    women: 'Para mulheres',
    'latin-american-women': 'Para mulheres latino-americanas',
    'minoritised-women': 'Para mulheres negras, de minorias e migrantes',
    'minority-communities': 'Para comunidades negras e de minorias étnicas, e migrantes',
    'sexual-abuse': 'Para qualquer pessoa com 16 anos ou mais, depois de uma violação ou de um abuso sexual',
    'forced-marriage':
      'Para qualquer pessoa que sofra a chamada violência “de honra” ou a quem queiram impor um casamento forçado',
  },
  runBy: (name) => `A cargo de ${name}.`,
  always: 'De dia e de noite.',
  between: (days, opens, closes) => `${days}, das ${opens} às ${closes}.`,
  toDay: (from, to) => `De ${from} a ${to}`,
  free: 'A chamada é gratuita.',
  text: (number) => `Mensagens de texto: <text>${number}</text>`,
  languages: (names) => `Além do inglês: ${names}.`,
  interpreters: 'Noutras línguas, com intérprete.',
  access: { chat: 'Chat no seu site.', 'sign-language': 'Língua gestual através do seu site.' },
  discretion: 'Diz que não comunica nada a ninguém, salvo em caso de perigo excecional.',
  site: 'O seu site: <site></site>',
  siteIn: (language) => `Em ${language}: <site></site>`,
  checked: (day) => `Comparado com as suas fontes em ${day}.`,
  sources: 'De onde vem isto',
  copyOf: (day) => `lido numa cópia de ${day}`,
  copyUndated: 'a cópia que lemos não tem data',
  before: {
    title: 'Se alguém pode estar a ver',
    says: 'O telefone guarda uma lista de chamadas, e o navegador uma de páginas. O telefone de outra pessoa, ou um do trabalho ou de uma biblioteca, pode ser mais seguro. “Sair agora”, no topo, abre outro site.',
  },
  stored: {
    memory: 'Neste momento não conseguimos consultar o nosso registo. Era assim da última vez que conseguimos.',
    code: 'Neste momento não conseguimos consultar o nosso registo. Era assim quando este programa foi feito.',
  },
}
