import type { en } from './en.ts'

export const pt: typeof en = {
  ask: 'Escreve com outras pessoas?',
  label: 'O código do encontro',
  hint: 'Nove algarismos, dados por quem organiza o encontro. Servem apenas para que muitas pessoas possam escrever com a mesma ligação à internet. Não vão em nenhuma carta. Se não tem código, deixe isto vazio.',
}
