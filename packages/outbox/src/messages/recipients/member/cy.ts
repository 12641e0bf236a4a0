import type { RecipientMailMessages } from './en.ts'

export const cy: RecipientMailMessages = {
  notSent: {
    'seat-vacant': (seat) =>
      `Mae sedd etholaeth ${seat} wedi dod yn wag ers i chi ysgrifennu, felly nid oes AS i’w hanfon ati neu ato.`,
    'no-member': (seat) =>
      `Nid yw’r Senedd yn San Steffan yn rhestru AS ar gyfer etholaeth ${seat} ar hyn o bryd, fel sy’n digwydd pan gaiff ei diddymu cyn etholiad.`,
    'member-changed': (seat, member) =>
      `Ers i chi ysgrifennu, mae’r AS dros etholaeth ${seat} wedi newid: ${member} ydyw bellach. At rywun arall yr oedd eich llythyr, felly ni wnaethom ei drosglwyddo.`,
    'no-address': 'Nid yw’r Senedd yn San Steffan yn rhestru cyfeiriad e-bost ar gyfer yr aelod hwn.',
    refused: {
      us: () => 'Ni ellir defnyddio’r cyfeiriad y mae’r Senedd yn San Steffan yn ei restru mewn e-bost.',
      address: (reply) =>
        `Ni dderbyniodd y gweinydd post sy’n anfon ar ein rhan y neges: hyd y gŵyr, ni all y cyfeiriad y mae’r Senedd yn San Steffan yn ei restru dderbyn post. Dywedodd: ${reply}`,
    },
  },
  cameBack: {
    'no-such-address':
      'Mae system bost y swyddfa yn dweud nad yw’r cyfeiriad y mae’r Senedd yn San Steffan yn ei restru ganddi.',
    'address-unknown':
      'Mae system bost ar y ffordd yn dweud nad yw’r cyfeiriad y mae’r Senedd yn San Steffan yn ei restru yn bodoli.',
    'takes-no-mail': 'Ni all y cyfeiriad y mae’r Senedd yn San Steffan yn ei restru dderbyn post.',
  },
}
