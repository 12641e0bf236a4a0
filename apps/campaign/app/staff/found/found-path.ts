import { isRowId } from '../row-id.ts'

/** The page of the find that a form was opened from and is handed in of; undefined of any other, and of a draft. */
export function foundPathOf(form: FormData, { outcome }: { outcome: string }): string | undefined {
  const find = form.get('find')
  return typeof find === 'string' && isRowId(find) && outcome !== 'draft' ? `/staff/found/${find}` : undefined
}
