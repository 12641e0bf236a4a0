import type { en } from './en.ts'

export const cy: typeof en = {
  line: 'Ymgyrch yw hon. Nid yw’n derbyn adroddiadau. Mewn perygl nawr? Ffoniwch <b>999</b>. <help>Ble mae cymorth</help>',
  title: 'Ble mae cymorth',
  lede: 'Ymgyrch ydym ni: ni allwn helpu gydag achos, ac nid yw dim a ddywedwch wrthym yn adroddiad. Gall y bobl hyn helpu. Nid ni sy’n rhedeg yr un o’r llinellau hyn.',
  danger: {
    title: 'Mewn perygl nawr',
    call: 'Ffoniwch <number>999</number>',
    open: 'Ddydd a nos, unrhyw le yn y Deyrnas Unedig.',
    mobile: {
      title: 'Os na allwch siarad, o ffôn symudol',
      steps: [
        'Ffoniwch 999 a gwrandewch.',
        'Gofynnir cwestiynau i chi. Atebwch drwy besychu neu dapio os gallwch.',
        'Pwyswch <b>55</b> pan ofynnir i chi wneud hynny, a dim ond bryd hynny.',
      ],
      silence:
        'Nid yw galwad dawel ynddi’i hun yn dod â neb: heb 55 daw i ben. Ac nid yw 55 yn dangos i’r heddlu ble rydych chi.',
    },
    landline: {
      title: 'O linell dir',
      says: 'Nid yw 55 yn gweithio yno. Arhoswch ar y llinell, a thapiwch neu besychwch. Dylai’r lle yr ydych ynddo ddangos ohono’i hun.',
    },
    deaf: {
      title: 'Os ydych yn fyddar',
      sign: 'Galwad fideo mewn Iaith Arwyddion Prydain yw 999 BSL: am ddim, ddydd a nos, drwy ei ap neu ar <site>ei wefan</site>.',
      text: 'Dim ond os cofrestrwyd y ffôn ar gyfer hynny ymlaen llaw y mae neges destun at 999 yn cyrraedd.',
    },
  },
  nations: {
    title: 'Ym mha wlad ydych chi?',
    says: 'Mae gan bob un ei llinell gymorth ei hun. Agorwch eich un chi, a bydd y rhif yn dangos.',
    names: { england: 'Lloegr', wales: 'Cymru', scotland: 'Yr Alban', 'northern-ireland': 'Gogledd Iwerddon' },
    only: (names) => `Gwlad: ${names}.`,
  },
  byAndFor: {
    title: 'Gan ac ar gyfer y bobl y maent yn eu helpu',
    says: 'Lle nad oes ond gwefan, ni allem fod yn sicr o’r rhif: fe’i cewch yno.',
  },
  others: { title: 'Llinellau eraill' },
  audiences: {
    anyone: 'I unrhyw un',
    women: 'I fenywod',
    'latin-american-women': 'I fenywod o America Ladin',
    'minoritised-women': 'I fenywod Du, lleiafrifiedig a mudol',
    'minority-communities': 'I gymunedau Du ac ethnig lleiafrifol, ac i fudwyr',
    'sexual-abuse': 'I unrhyw un 16 oed neu hŷn, ar ôl trais rhywiol neu gam-drin rhywiol',
    'forced-marriage': 'I unrhyw un sy’n wynebu’r hyn a elwir yn gam-drin ar sail anrhydedd, neu briodas dan orfod',
  },
  runBy: (name) => `Rhedir gan ${name}.`,
  always: 'Ddydd a nos.',
  between: (days, opens, closes) => `${days}, ${opens} tan ${closes}.`,
  toDay: (from, to) => `${from} tan ${to}`,
  free: 'Am ddim i’w ffonio.',
  text: (number) => `Neges destun: <text>${number}</text>`,
  languages: (names) => `Heblaw Saesneg: ${names}.`,
  interpreters: 'Mewn ieithoedd eraill drwy gyfieithydd.',
  access: { chat: 'Sgwrs ar ei gwefan.', 'sign-language': 'Iaith arwyddion drwy ei gwefan.' },
  discretion: 'Mae’n dweud nad yw’n trosglwyddo dim, ac eithrio mewn perygl eithriadol.',
  site: 'Ei gwefan: <site></site>',
  siteIn: (language) => `Yn ${language}: <site></site>`,
  checked: (day) => `Cymharwyd â’i ffynonellau ar ${day}.`,
  sources: 'O ble y daw hyn',
  copyOf: (day) => `darllenwyd mewn copi o ${day}`,
  copyUndated: 'nid oes dyddiad ar y copi a ddarllenwyd',
  before: {
    title: 'Os gall rhywun fod yn gwylio',
    says: 'Mae eich ffôn yn cadw rhestr o alwadau, a’ch porwr un o dudalennau. Gall ffôn rhywun arall, neu un yn y gwaith neu mewn llyfrgell, fod yn fwy diogel. Mae “Gadael nawr” ar y brig yn mynd â chi i wefan arall.',
  },
  stored: {
    memory: 'Ni ellir cyrraedd ein cofnod ar hyn o bryd. Dyma fel yr oedd pan allem ddiwethaf.',
    code: 'Ni ellir cyrraedd ein cofnod ar hyn o bryd. Dyma fel yr oedd pan wnaed y rhaglen hon.',
  },
}
