import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'Uma coisa a ver antes de a enviar',
  lede: 'Podemos estar enganados, e a decisão é sua. O gabinete do seu MP guarda as cartas, e pode passar uma a um ministro ou ministra, ou a um ministério. O Home Office (Ministério do Interior) é um deles.',
  live: 'Por favor, veja isto outra vez',
  change: 'Mudar',
  keep: 'Deixar como está',
  about: (words) => `: ${words}`,
  kept: 'Decidiu deixar isto como está.',
  kinds: {
    'immigration-status': {
      what: 'Isto parece dizer a situação de imigração de alguém.',
      why: 'Quem ler a carta fica a saber, e também quem a receber depois. A carta tem a mesma força sem isso.',
    },
    refuge: {
      what: 'Isto parece falar de uma casa de abrigo, ou de onde fica.',
      why: 'Uma casa de abrigo é segura enquanto ninguém souber onde fica. Alguém que procura uma pessoa que lá está pode vir a ver isto.',
    },
    'child-name': {
      what: 'Isto parece dar o nome de uma criança.',
      why: 'Um nome basta para encontrar uma criança, e para descobrir quem escreveu. “A minha filha” diz o mesmo a um MP.',
    },
    'phone-number': {
      what: 'Isto parece um número de telefone.',
      why: 'Qualquer pessoa que leia a carta pode ligar. O seu MP pode responder por e-mail ou por correio.',
    },
    'reference-number': {
      what: 'Isto parece um número de processo ou um número oficial.',
      why: 'Com ele pode-se encontrar a pessoa e os seus papéis. Dê-o ao seu MP só quando o ajudar com esse caso.',
    },
    address: {
      what: 'Isto parece uma rua e um número.',
      why: 'Qualquer pessoa que leia a carta pode encontrar a porta. Se quiser dizer onde vive, aqui basta a localidade.',
    },
    postcode: {
      what: 'Isto parece um código postal.',
      why: 'Um código postal corresponde a poucas portas. Se quiser dizer onde vive, aqui basta a localidade.',
    },
    email: {
      what: 'Isto parece um endereço de e-mail.',
      why: 'Se for o seu, o seu MP vê-o de qualquer modo quando escreve por e-mail. Se for de outra pessoa, ela concordou?',
    },
  },
}
