import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  route(':language?', 'routes/in-language.tsx', [
    index('routes/home.tsx'),
    route('write', 'routes/write.tsx'),
    route('write/mp', 'routes/find-mp.tsx'),
    route('write/seat', 'routes/choose-seat.tsx'),
    route('write/letter', 'routes/letter.tsx'),
    route('letter/:token', 'routes/letter-status.tsx'),
    route('letters/:token', 'routes/letter-status-alias.ts'),
    route('confirm/:token', 'routes/confirm.tsx'),
    route('privacy', 'routes/privacy.tsx'),
  ]),
  route('leave', 'routes/quick-exit.ts'),
  route('staff/sign-in', 'routes/staff/sign-in.tsx'),
  route('staff/sign-in/sent', 'routes/staff/link-sent.tsx'),
  route('staff/sign-in/ended', 'routes/staff/keep-form.tsx'),
  route('staff/sign-in/:token', 'routes/staff/use-link.tsx'),
  layout('routes/staff/signed-in.tsx', [
    route('staff', 'routes/staff/desk.tsx'),
    route('staff/bills/:slug', 'routes/staff/bill.tsx'),
    route('staff/amendments/:id', 'routes/staff/amendment.tsx'),
    route('staff/stages/:id', 'routes/staff/stage.tsx'),
    route('staff/texts/:id', 'routes/staff/text.tsx'),
    route('staff/audit', 'routes/staff/audit.tsx'),
    route('staff/sign-out', 'routes/staff/sign-out.ts'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
