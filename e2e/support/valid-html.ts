import { HtmlValidate } from 'html-validate'

/** The standard, without matters of spelling: void elements, capitals in attributes, a submit button that does not say so. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attr-case': 'off',
    'no-implicit-button-type': 'off',
  },
})

/** What is wrong with a page by the standard. */
export async function findHtmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}
