import type { en } from './en.ts'

export const cy: typeof en = {
  home: {
    title: '“Firewall” rhwng yr heddlu a gorfodaeth mewnfudo',
    description: 'Beth y gofynnwyd i’r Senedd yn San Steffan ei wneud, pwy bleidleisiodd sut, a beth ddaeth ohono.',
  },
  now: {
    title: 'Nawr yn San Steffan',
    description: 'Beth sydd ar waith, beth sydd i ddod, beth a ofynnwyd a beth a atebwyd.',
  },
  explained: {
    title: 'Egluro San Steffan',
    description: 'Mesurau, gwelliannau a phleidleisiau, mewn geiriau plaen.',
  },
  privacy: {
    title: 'Preifatrwydd a diogelwch',
    description: 'Beth mae’r wefan hon yn ei gadw, a beth mae porwr yn ei gofio.',
  },
  write: { title: 'Ysgrifennu at eich AS', description: 'Llythyr at Dŷ’r Cyffredin, yn eich geiriau eich hun.' },
  share: {
    title: 'Dywedwch wrth eraill',
    warn: 'Mae rhannu’n dangos i eraill eich bod wedi bod yma. Gwnewch hynny dim ond lle mae’n ddiogel i chi.',
    forces: (url) =>
      `Rhwng 2020 a 2023, trosglwyddodd pob heddlu yng Nghymru a Lloegr achosion dioddefwyr cam-drin domestig i’r awdurdodau mewnfudo. Gall y Senedd yn San Steffan roi terfyn ar hynny. Gofynnwch i’ch AS: ${url}`,
    plain: (url) =>
      `Ni ddylai’r hyn y mae dioddefwr yn ei ddweud wrth yr heddlu fyth gyrraedd yr awdurdodau mewnfudo. Gofynnwyd am hynny i’r Senedd yn San Steffan; gallwch ofyn i’ch AS: ${url}`,
    sheet: 'Rhannu',
    copy: 'Copïo’r geiriau',
    copied: 'Wedi’i gopïo',
    selected: 'Mae wedi’i ddewis. Copïwch ef gyda Ctrl a C.',
    ways: 'Mae pob un o’r rhain yn mynd â chi oddi ar y wefan hon:',
    mail: 'Yn eich rhaglen e-bost eich hun',
    code: 'Neu dangoswch hwn: mae ffôn yn ei ddarllen.',
  },
}
