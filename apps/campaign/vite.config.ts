import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

/** They read data files that lie beside them, and Node runs them as they are: the doors through which this process may go. */
const ownPackages = [
  '@safe-to-report/bill-tracker/desk',
  '@safe-to-report/bill-tracker/help',
  '@safe-to-report/bill-tracker/reading',
  '@safe-to-report/bill-tracker/seats',
  '@safe-to-report/bill-tracker/words',
  '@safe-to-report/db',
  '@safe-to-report/languages',
  '@safe-to-report/letters/alerts',
  '@safe-to-report/letters/campaigns',
  '@safe-to-report/letters/desk',
  '@safe-to-report/letters/misuse',
  '@safe-to-report/letters/proof',
  '@safe-to-report/letters/writing',
  '@safe-to-report/outbox/clocks',
  '@safe-to-report/outbox/overview',
  '@safe-to-report/outbox/seal',
  '@safe-to-report/postcode-table',
  '@safe-to-report/postcodes-io-client',
  '@safe-to-report/serving',
]

export default defineConfig({
  plugins: [reactRouter()],
  // A data: URL would break the content security policy.
  build: { assetsInlineLimit: 0 },
  // A script of several files for browsers (`?worker&url` bundles it) is a module as all our scripts are.
  worker: { format: 'es' },
  environments: {
    ssr: {
      build: { rollupOptions: { input: './server.ts', external: ownPackages } },
    },
    client: {
      // Built because the framework asks for it, and thrown away (react-router.config.ts): no page loads it.
      build: { rollupOptions: { external: ownPackages } },
    },
  },
})
