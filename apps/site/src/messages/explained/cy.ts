import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Esboniadau',
  lede: 'Mae gan Senedd y Deyrnas Unedig ei geiriau ei hun. Dyma beth yw eu hystyr, yn ein geiriau ni.',
  glossary: 'Yn chwilio am un gair? <glossary>Mae pob un yn yr eirfa</glossary> (yn Saesneg).',
  all: 'Pob esboniad',
  others: 'Rhagor o esboniadau, yn Saesneg',
  checked: (day) => `Gwiriwyd ddiwethaf ar ${day}, yn erbyn y ffynonellau a restrir isod.`,
  corrected:
    'Roedd rhywbeth a ddywedodd y dudalen hon yn anghywir, ac mae wedi’i gywiro: <corrections>yr hyn a ddywedasom yn anghywir</corrections> (yn Saesneg).',
}
