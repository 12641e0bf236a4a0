import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Privacidade e segurança',
  lede: 'Estas páginas não guardam nada sobre si. O seu navegador pode guardar. Eis o que pode fazer.',
  danger:
    '<b>Se está em perigo agora, ligue 999.</b> Se não pode falar, ligue de um telemóvel, ouça, e prima 55 quando lho pedirem, e só então. <help>Onde há ajuda</help>',
  leaving: {
    title: 'Sair depressa',
    button:
      'Prima <b>Sair agora</b>, no canto, no topo de todas as páginas. Abre-se outro site. O botão funciona sempre.',
    keys: 'Se o JavaScript estiver ligado, a tecla <b>Shift</b> de um teclado faz o mesmo: prima-a três vezes, sem mais nada pelo meio. Outra tecla, o rato ou um toque recomeçam a contagem, para que escrever em maiúsculas nunca faça sair da página. A tecla Shift do ecrã de um telemóvel não conta enquanto escreve: use o botão. Três vezes chegam; à quinta, o Windows pode perguntar-lhe pelas teclas presas (Sticky Keys).',
    back: 'A página em que estava é substituída, por isso voltar atrás não a abre de novo. As páginas que viu <em>antes</em> dela ainda podem ser abertas com o botão Retroceder.',
    history:
      '<b>Não apaga o seu histórico.</b> Nenhum site o pode fazer por si. Quem vir este aparelho mais tarde ainda pode descobrir que esteve aqui.',
  },
  browsing: {
    title: 'Navegar com mais segurança',
    device:
      'Use um aparelho a que a pessoa que a preocupa ou o preocupa não chegue: numa biblioteca, no trabalho, ou de alguém amigo.',
    window:
      'Use uma janela privada. Os navegadores chamam-lhe Privada, de navegação anónima ou InPrivate. Não guarda o histórico depois de a fechar.',
    history:
      'Pode tirar páginas isoladas do seu histórico. Um histórico vazio também pode dar nas vistas: pense no que é mais seguro para si.',
    tracking:
      'Se alguém pode ter posto no seu telemóvel uma aplicação de vigilância, pode ver mais do que o seu histórico. Use outro aparelho.',
    more: 'Mais ajuda: <refuge>Refuge, segurança com a tecnologia</refuge> (em inglês) e <womensAid>Women’s Aid, como não deixar rasto na internet</womensAid> (em inglês).',
  },
  keeps: {
    title: 'O que este site guarda',
    nothing: 'Nada sobre quem o lê.',
    cookies:
      'Nenhum cookie enquanto lê, e nada guardado por nós no seu navegador. «Sair agora» põe um e retira-o no mesmo instante: isso faz o seu navegador esquecer o que escreveu. Pode guardar cópias de páginas, como faz em todo o lado.',
    counting: 'Não contamos visitas e não há terceiros: nenhuma página pede nada a outra empresa.',
    addresses: 'Nenhuma lista de endereços. Não registamos que aparelho pediu que página.',
    names:
      'Os nomes que o seu navegador mostra para estas páginas são discretos de propósito, como «Registo de projetos de lei». O endereço deste site pode, mesmo assim, ser visto por quem gere a sua rede.',
  },
  writing: {
    title: 'Quando escreve ao seu MP',
    says: 'As páginas para escrever dizem o que acontece ao que escreve antes de o escrever: quem o lê e até quando. O seu código postal, o seu nome e as suas palavras são usados só para a sua carta. Não ponha numa carta a morada de uma casa-abrigo.',
  },
  news: {
    title: 'Quando pede notícias por e-mail',
    says: 'Guardamos o seu endereço só para isso. Está cifrado, e só o programa que envia o correio o pode abrir. É apagado de imediato quando parar, e ao fim de 24 horas se não confirmar. Não vemos se abre um e-mail nem se segue uma ligação. Quem puder abrir a sua caixa de correio pode ler o que segue.',
  },
  answers: {
    title: 'Quem responde por isto',
    trial: 'Esta é uma instalação de teste. Ninguém responde pelo que aqui escrever: não escreva nada real.',
    about: '<about>Quem está por trás disto, e como contactar</about>',
  },
  others: {
    title: 'Outros sites',
    says: 'As fontes estão em sites de outras pessoas. Têm as suas próprias regras, e não lhes dizemos de onde vem.',
  },
}
