import type { en } from './en.ts'

export const pt: typeof en = {
  see: 'Ver',
  Commons: 'Comuns',
  Lords: 'Lordes',
  for: 'a favor',
  against: 'contra',
  majority: (majority) => `uma maioria de ${majority}`,
  figures: 'votou-se; os números não estão no nosso registo',
  count: 'não há contagem no nosso registo',
  said: (outcome, majority) =>
    [outcome === 'yes' ? 'Sim' : 'Não', ...(majority === null ? [] : [`por ${majority}`])].join(', '),
}
