import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  ssr: true,
  // Under `Referrer-Policy: no-referrer` a browser sends `Origin: null` with our own forms, which the built-in check
  // refuses. Our stricter check (app/http/refuse-foreign-posts.ts) stands before every action.
  allowedActionOrigins: ['**'],
} satisfies Config
