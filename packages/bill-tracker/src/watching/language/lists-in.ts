import type { Expression } from './watch-language.ts'

/** The names of all lists that an expression names. */
export function listsIn(expression: Expression): string[] {
  switch (expression.what) {
    case 'words':
      return []
    case 'list':
      return [expression.name]
    case 'with':
      return [...listsIn(expression.counted), ...listsIn(expression.company)]
    case 'any':
    case 'all':
    case 'near':
    case 'order':
      return expression.of.flatMap(listsIn)
  }
}
