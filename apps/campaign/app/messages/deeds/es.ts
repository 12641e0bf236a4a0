import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Lo que ha hecho sobre esto',
  votes: {
    for: (day) => `Votó a favor el ${day}.`,
    against: (day) => `Votó en contra el ${day}.`,
    absent: (day) => `No votó el ${day}.`,
  },
  signed: (day) => `Puso su nombre en algo sobre esto; la última vez, el ${day}.`,
  spoke: (day) => `Habló de esto en el Parlamento; la última vez, el ${day}.`,
  asked: (day) => `Preguntó al Gobierno por esto; la última vez, el ${day}.`,
  committee: (bill) => `Está en la comisión que revisa este proyecto de ley: ${bill}.`,
  newSince: (day) =>
    `MP desde el ${day}: todavía no lo era cuando votó la Cámara de los Comunes. Puede ser usted quien primero se lo pida.`,
  nothing: (day) =>
    `A ${day}, nuestro registro no tenía nada suyo sobre esto. Puede ser usted quien primero se lo pida.`,
  write: (name) => `Escribir a ${name}`,
  comeIn: { title: 'Un momento', go: 'Continuar' },
  unsure: 'No sé cuál es',
}
