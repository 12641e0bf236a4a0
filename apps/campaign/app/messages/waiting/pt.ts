import type { WaitingMessages } from './en.ts'

export const pt: WaitingMessages = {
  waits: {
    turn: {
      title: 'Confirmada. Está a sair',
      says: 'A sua carta sai em segundos, ou em minutos quando muitas pessoas escrevem ao mesmo tempo.',
    },
    spread: {
      title: 'Confirmada. Sai em breve',
      says: (instant) => `Para que as cartas não cheguem todas ao mesmo tempo, a sua sai depois das ${instant}.`,
    },
    'office-hours': {
      title: 'Confirmada. Espera pelo horário de expediente',
      says: (instant) => `As cartas desta campanha saem no horário de expediente: a sua espera até às ${instant}.`,
    },
    'bank-holiday': {
      title: 'Confirmada. Sai depois do feriado',
      says: (instant) =>
        `As cartas desta campanha saem no horário de expediente, e não nos feriados: a sua espera até às ${instant}.`,
    },
    paused: {
      title: 'Confirmada. O envio está em pausa',
      says: 'A coligação pôs em pausa as cartas desta campanha. A sua espera e sairá quando o envio for retomado. Se isso demorar mais de duas semanas, devolvemos-lhe o texto.',
    },
    held: {
      title: 'Confirmada. Há pessoas a vê-la',
      says: 'Pessoas da campanha veem algumas cartas antes de saírem: quando chegam muitíssimas ao mesmo tempo, quando muitas se parecem ou vêm do mesmo sítio, ou quando quem escreve tem o nome de um membro do Parlamento. A sua espera por elas; não precisa de fazer nada. Se não a deixarem sair dentro de uma semana, enviamos-lhe o texto.',
    },
    'mail-server': {
      title: 'À espera do servidor de e-mail',
      says: (instant) =>
        `O servidor de e-mail pediu-nos que enviássemos menos durante algum tempo. A sua carta espera até às ${instant}; não precisa de fazer nada.`,
    },
    retry: {
      title: 'À espera de ser enviada',
      says: (instant) =>
        `O servidor de e-mail não a pôde aceitar neste momento. Tentamos de novo por nossa conta depois das ${instant}; não precisa de fazer nada.`,
    },
  },
  notSent: {
    title: 'Não foi enviada',
  },
  givenUp: {
    title: 'Não conseguimos saber se chegou',
    says: 'A ligação caiu enquanto a carta estava a ser entregue, e não a enviamos outra vez sem saber.',
  },
  writtenAlready: {
    title: 'Já escreveu a este MP',
    says: 'Já escreveu a este MP nesta campanha, e essa carta conta. Uma carta de cada pessoa é o que torna o número verdadeiro, por isso a nova não é enviada.',
    erased:
      'O que acabou de escrever está apagado. Se a sua primeira carta não pôde ser entregue, ou a retirou, pode escrever de novo.',
    yourself: 'Também pode escrever ao seu MP por si, quantas vezes quiser, do seu próprio e-mail ou em papel.',
  },
  notReleased: {
    title: 'Não foi enviada',
    says: 'As pessoas da campanha viram-na e não a deixaram sair. Enviamos-lhe o seu próprio texto por e-mail, para que o possa enviar por si.',
  },
  withdraw: {
    open: 'Retirá-la',
    says: 'A sua carta não sai. O seu nome, os seus endereços e as suas palavras são destruídos de imediato; esta página fica três dias para o dizer.',
    yes: 'Sim, retirar a minha carta',
    tooLate: 'Já saiu, por isso não pode ser retirada.',
  },
  text: {
    open: 'Recuperar o meu texto',
    says: 'Não podemos mostrar aqui as suas palavras: só a máquina que envia o correio as pode abrir. Pode enviá-las para o endereço com que confirmou.',
    yes: 'Enviem-me o meu texto',
    asked: 'O seu texto vai a caminho da sua própria caixa de e-mail.',
    tooOften: 'O seu texto já lhe foi enviado três vezes. Deve estar na sua caixa de e-mail.',
    erased: 'O seu texto está apagado, por isso já não o podemos enviar.',
  },
}
