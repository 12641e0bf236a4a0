import type { RecipientMailMessages } from './en.ts'

export const pt: RecipientMailMessages = {
  notSent: {
    'seat-vacant': (seat) =>
      `O lugar de ${seat} ficou vago desde que escreveu, por isso não há nenhum MP a quem a enviar.`,
    'no-member': (seat) =>
      `Neste momento o Parlamento não indica nenhum MP para ${seat}, como acontece quando é dissolvido antes de eleições.`,
    'member-changed': (seat, member) =>
      `Desde que escreveu, mudou quem representa ${seat}: é agora ${member}. A sua carta era dirigida a outra pessoa, por isso não a entregámos.`,
    'no-address': 'O Parlamento não indica nenhum endereço de e-mail deste membro.',
    refused: {
      us: () => 'O endereço que o Parlamento publica não pode ser usado num e-mail.',
      address: (reply) =>
        `O servidor de e-mail que envia por nós não a aceitou: segundo os seus dados, o endereço que o Parlamento publica não pode receber e-mail. Respondeu: ${reply}`,
    },
  },
  cameBack: {
    'no-such-address': 'O sistema de correio do gabinete diz que não tem o endereço que o Parlamento indica.',
    'address-unknown': 'Um sistema de correio intermédio diz que não existe o endereço que o Parlamento indica.',
    'takes-no-mail': 'O endereço que o Parlamento indica não pode receber e-mails.',
  },
}
