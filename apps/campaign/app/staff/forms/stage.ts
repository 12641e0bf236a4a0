import type { KindForm } from './kind-form.ts'
import { ourWords } from './our-words.ts'

export const stageForm: KindForm<'stage'> = { fields: ourWords }
