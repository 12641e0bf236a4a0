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
}
