import type { en } from './en.ts'

export const cy: typeof en = {
  proof: {
    title: 'Yr hyn rydym yn ei ddal',
    counted: (day) =>
      `Caiff ei gyfrif yn ein cronfa ddata unwaith y dydd, y tro diwethaf ar ${day}. Dywedir y niferoedd mewn camau llydan, ac mae’r man lle mae pob cam yn dechrau’n aneglur, felly bron byth y gwelir un llythyr yn fwy neu’n llai.`,
    uncounted: 'Nid oes dim wedi’i gyfrif eto. Mae hynny’n digwydd unwaith y dydd.',
    few: (count) => `Llai na ${count}, neu ddim`,
    some: (count) => `${count} neu fwy`,
    erased: 'Yr hyn a ddilëwyd ddiwethaf',
    never: 'Nid yw’r dileu wedi llofnodi dim eto. Mae’n gwneud hynny unwaith yr awr.',
    between: (since, until) =>
      `Rhwng ${since} a ${until} dilëwyd popeth ar y rhestr hon yr oedd yn bryd ei ddileu. Ni ddywedir faint oedd, nac a oedd unrhyw beth:`,
    late: 'Mae hwn yn fwy na dwy awr oed: mae’r dileu’n hwyr.',
    signed:
      'Mae’r rhaglen yn llofnodi hyn bob awr ag allwedd nad yw gan y wefan hon, ac mae pob datganiad yn enwi’r un o’i flaen, fel na ellir newid na hepgor yr un yn dawel. Cânt eu cadw am 90 diwrnod. Dim ond tra nad oes dim wedi aros mwy nag awr y tu hwnt i’w amser y mae’n llofnodi.',
    key: 'Yr allwedd y mae’r llofnodion yn perthyn iddi',
    all: 'Pob datganiad, gyda llofnodion, i raglen eu gwirio',
    proves: 'Beth mae hyn yn ei brofi, a beth na all ei brofi',
    can: 'Mae’n dangos bod y rhaglen sydd yr unig un a all agor llythyrau’n dweud iddi ddileu’r hyn yr oedd yn bryd ei ddileu, a phryd, ac nad oes neb wedi newid hynny ers hynny.',
    cannot:
      'Ni all ddangos nad oes copi yn rhywle arall, na bod y rhaglen yn dweud y gwir. Ar gyfer hynny byddai’n rhaid darllen y rhaglen, sy’n gyhoeddus, ac ymddiried yn y sawl sy’n ei rhedeg.',
  },
  kinds: {
    'letters-unconfirmed': 'Llythyrau sy’n aros i gael eu cadarnhau (24 awr)',
    'letters-waiting': 'Llythyrau sy’n aros i gael eu hanfon (pythefnos)',
    'letters-held': 'Llythyrau sy’n aros am ein staff mewn llif (wythnos)',
    'letters-uncertain': 'Llythyrau a allai fod wedi cyrraedd, neu beidio (72 awr)',
    'letters-done': 'Llythyrau a anfonwyd, a wrthodwyd neu a dynnwyd yn ôl (72 awr)',
    'mails-others': 'Negeseuon sy’n gofyn am gadarnhad (24 awr), a hysbysiadau (72 awr)',
    'subscriptions-unconfirmed': 'Newyddion drwy e-bost nad oes neb wedi’i gadarnhau (24 awr)',
    subscriptions: 'Newyddion drwy e-bost (nes iddo gael ei atal)',
    'mails-alerts': 'Newyddion sydd ar ei ffordd (24 awr)',
    'written-once': 'Olion pwy sydd wedi ysgrifennu, fel nad oes neb yn cyfrif ddwywaith (nes i’r ymgyrch gau)',
    sketches: 'Olion geiriau, er mwyn cymharu llythyrau (nes i’r ymgyrch gau)',
    'rate-limits': 'Cyfrifwyr yn erbyn camddefnydd (diwrnod)',
    'proofs-spent': 'Posau y mae porwyr wedi’u datrys (dwy awr)',
    'returns-seen': 'Olion negeseuon a ddaeth yn ôl (60 diwrnod)',
    'return-counts': 'Cyfrif negeseuon a ddaeth yn ôl (cedwir: nid yw am neb)',
    receipts: 'Bod llythyr wedi’i anfon: lle a diwrnod (cedwir: nid yw am neb)',
    erasures: 'Datganiadau wedi’u llofnodi’r dudalen hon (90 diwrnod)',
    'staff-accounts': 'Cyfrifon ein staff',
    'staff-links': 'Dolenni mewngofnodi ein staff (diwrnod)',
    'staff-sessions': 'Staff sydd wedi mewngofnodi (diwrnod)',
    'staff-audit': 'Yr hyn a wnaeth ein staff (cedwir)',
  },
  erasedKinds: {
    mail: 'llythyrau a negeseuon eraill',
    subscriptions: 'newyddion drwy e-bost na chadarnhaodd neb',
    'rate-limits': 'cyfrifwyr yn erbyn camddefnydd',
    'written-once': 'olion pwy sydd wedi ysgrifennu',
    'proofs-spent': 'posau wedi’u datrys',
    'staff-sign-ins': 'mewngofnodi staff',
  },
  handOver: {
    title: 'Yr hyn y gallem ei drosglwyddo pe bai gorchymyn',
    lede: 'Pob tabl a phob colofn o’n cronfa ddata sy’n ymwneud â llythyrau neu staff. Gellir trosglwyddo’r hyn sydd wedi’i selio hefyd, ond dim ond allweddi’r rhaglen sy’n anfon post sy’n ei agor, a’r rheini’n dod i ben o ddydd i ddydd.',
    language:
      'Mae ein profion yn cymharu’r rhestr â’r gronfa ddata: mae colofn sydd ar goll yma’n atal y fersiwn nesaf.',
    kept: (until, readBy) => `Fe’i cedwir: ${until}. Gellir ei ddarllen gan: ${readBy}.`,
    columns: { one: 'Un golofn', other: '# colofn' },
    beyond: 'Y tu hwnt i’r gronfa ddata',
    backups: {
      none: 'Copïau wrth gefn: nid oes dim wedi’u trefnu.',
      days: {
        one: 'Copïau wrth gefn: cedwir am un diwrnod. Mae’r hyn rydym yn ei ddileu ynddynt tan hynny, wedi’i selio.',
        other: 'Copïau wrth gefn: cedwir am # diwrnod. Mae’r hyn rydym yn ei ddileu ynddynt tan hynny, wedi’i selio.',
      },
    },
    logs: 'Ein cofnodion: pryd y methodd tudalen a pha rif o’n heiddo sydd gan neges. Dim cyfeiriad, dim enw, dim geiriau, dim cyfeiriad rhyngrwyd.',
    relay:
      'Y gweinyddion post ar y ffordd: mae’r cwmni sy’n cludo ein post yn cadw ei gofnod ei hun o bwy yr ysgrifennwyd atynt a phryd. Nid ni sy’n penderfynu am faint.',
    mp: 'Mewnflwch eich AS: y llythyr ei hun, cyhyd ag y mynnant.',
  },
  links: {
    proof: 'Yr hyn rydym yn ei ddal, wedi’i gyfrif a’i lofnodi',
    handOver: 'Yr hyn y gallem ei drosglwyddo pe bai gorchymyn, fesul colofn',
  },
}
