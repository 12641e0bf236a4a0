import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Rhywbeth i edrych arno cyn iddo fynd',
  lede: 'Gallwn fod yn anghywir, a chi sy’n penderfynu. Mae swyddfa eich AS yn cadw llythyrau, a gall drosglwyddo un i weinidog neu adran. Mae’r Swyddfa Gartref yn un ohonynt.',
  live: 'Edrychwch ar hyn eto, os gwelwch yn dda',
  change: 'Ei newid',
  keep: 'Ei gadw',
  about: (words) => `: ${words}`,
  kept: 'Penderfynoch gadw hyn.',
  kinds: {
    'immigration-status': {
      what: 'Mae hyn fel petai’n dweud beth yw statws mewnfudo rhywun.',
      why: 'Daw pwy bynnag sy’n darllen y llythyr i wybod hynny, a phwy bynnag sy’n ei gael wedyn. Mae’r llythyr yr un mor gryf hebddo.',
    },
    refuge: {
      what: 'Mae hyn fel petai’n sôn am loches, neu ble y mae un.',
      why: 'Mae lloches yn ddiogel cyhyd ag nad oes neb yn gwybod ble y mae. Gallai rhywun sy’n chwilio am berson yno ddod i weld hyn.',
    },
    'child-name': {
      what: 'Mae hyn fel petai’n enwi plentyn.',
      why: 'Mae enw’n ddigon i ddod o hyd i blentyn, ac i wybod pwy ysgrifennodd. Mae “fy merch” yn dweud cymaint wrth AS.',
    },
    'phone-number': {
      what: 'Mae hyn yn edrych fel rhif ffôn.',
      why: 'Gall unrhyw un sy’n darllen y llythyr ei ffonio. Gall eich AS ateb drwy e-bost neu’r post.',
    },
    'reference-number': {
      what: 'Mae hyn yn edrych fel cyfeirnod neu rif swyddogol.',
      why: 'Gall rhywun ddod o hyd i’r person a’r papurau drwyddo. Rhowch ef i’ch AS dim ond pan fydd yn helpu gyda’r achos hwnnw.',
    },
    address: {
      what: 'Mae hyn yn edrych fel stryd a rhif.',
      why: 'Gall unrhyw un sy’n darllen y llythyr ddod o hyd i’r drws. Os hoffech ddweud ble rydych chi’n byw, mae eich tref yn ddigon yma.',
    },
    postcode: {
      what: 'Mae hyn yn edrych fel cod post.',
      why: 'Ychydig o ddrysau sydd y tu ôl i god post. Os hoffech ddweud ble rydych chi’n byw, mae eich tref yn ddigon yma.',
    },
    email: {
      what: 'Mae hyn yn edrych fel cyfeiriad e-bost.',
      why: 'Os eich un chi ydyw, mae eich AS yn ei weld beth bynnag pan ysgrifennwch drwy e-bost. Os un rhywun arall ydyw, a ydynt wedi cytuno?',
    },
  },
}
