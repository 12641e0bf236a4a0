import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [index('routes/home.ts'), route('write', 'routes/write.tsx')] satisfies RouteConfig
