import type { en } from './en.ts'

export const cy: typeof en = {
  see: 'Gweld',
  Commons: 'Tŷ’r Cyffredin',
  Lords: 'Tŷ’r Arglwyddi',
  for: 'o blaid',
  against: 'yn erbyn',
  majority: (majority) => `mwyafrif o ${majority}`,
  figures: 'pleidleisiwyd; nid yw’r ffigurau yn ein cofnod',
  count: 'nid oes cyfrif yn ein cofnod',
  said: (outcome, majority) =>
    [outcome === 'yes' ? 'Ie' : 'Na', ...(majority === null ? [] : [`o ${majority}`])].join(', '),
}
