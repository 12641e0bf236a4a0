// Makes the files of the typeface anew: `npm run fonts -w packages/look`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutFonts } from './cut-fonts.ts'

const folder = join(import.meta.dirname, '..', 'src', 'fonts')
for (const [name, file] of await cutFonts()) writeFileSync(join(folder, name), file)
