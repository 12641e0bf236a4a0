import type { en } from './en.ts'

export const cy: typeof en = {
  link: 'Pwy sy’n rhedeg hwn',
  title: 'Pwy sy’n rhedeg hwn',
  trial: {
    title: 'Gosodiad prawf yw hwn',
    says: 'Mae ar gyfer rhoi cynnig ar y rhaglen ar un cyfrifiadur. Nid oes neb yn ymgyrchu ag ef, ac nid oes neb yn atebol am yr hyn a deipiwch yma: peidiwch â theipio dim byd go iawn.',
  },
  runs: (name) => `${name} sy’n rhedeg y wefan hon ac yn anfon y llythyrau.`,
  members: 'Aelodau’r glymblaid',
  reach: {
    title: 'Sut i gysylltu â ni',
    email: 'Drwy e-bost: <email></email>',
    post: 'Drwy’r post: <post></post>',
    corrections: 'Rhywbeth yn anghywir yma? Dywedwch wrthym, gyda’r dudalen a ffynhonnell: <email></email>',
    notHelp: 'Ymgyrch ydym ni ac ni allwn helpu gydag achos. <help>Ble mae cymorth</help>',
  },
  controller: {
    title: 'Pwy sy’n atebol am eich data',
    says: (name) => `Y rheolydd, yng ngeiriau’r gyfraith, yw ${name}.`,
    address: 'Cyfeiriad: <address></address>',
    email: 'Ar gyfer unrhyw beth am eich data: <email></email>',
    number: (number) => `Ar gofrestr y Comisiynydd Gwybodaeth o’r rhai sy’n talu’r ffi: ${number}.`,
    exempt: 'Nid yw ar gofrestr y Comisiynydd Gwybodaeth, a pham: <reason></reason>',
    kept: '<kept>Beth rydym yn ei gadw, a than pryd</kept>',
  },
  complain: {
    title: 'Sut i gwyno',
    says: 'Dywedwch wrthym ni yn gyntaf, os gallwch: rydym am ei gywiro. Ar unrhyw adeg cewch gwyno wrth y Comisiynydd Gwybodaeth, sy’n cadw golwg ar y defnydd o ddata personol yn y Deyrnas Unedig: <ico>ico.org.uk/make-a-complaint</ico>',
  },
  privacy: {
    title: 'Pwy sy’n atebol amdano',
    more: '<about>Pwy sy’n rhedeg hwn, a sut i gysylltu â nhw</about>',
  },
}
