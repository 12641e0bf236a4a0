import type { en } from './en.ts'

export const pt: typeof en = {
  title: 'O que fez sobre isto',
  votes: {
    for: (day) => `Votou a favor a ${day}.`,
    against: (day) => `Votou contra a ${day}.`,
    absent: (day) => `Não votou a ${day}.`,
  },
  signed: (day) => `Pôs o seu nome em algo sobre isto; a última vez, a ${day}.`,
  spoke: (day) => `Falou disto no Parlamento; a última vez, a ${day}.`,
  asked: (day) => `Perguntou ao Governo por isto; a última vez, a ${day}.`,
  committee: (bill) => `Está na comissão que analisa este projeto de lei: ${bill}.`,
  newSince: (day) =>
    `MP desde ${day}: ainda não o era quando a Câmara dos Comuns votou. Pode ser a primeira pessoa a pedir-lhe.`,
  nothing: (day) => `A ${day}, o nosso registo não tinha nada seu sobre isto. Pode ser a primeira pessoa a pedir-lhe.`,
  write: (name) => `Escrever a ${name}`,
  comeIn: { title: 'Um momento', go: 'Continuar' },
  unsure: 'Não sei qual é',
}
