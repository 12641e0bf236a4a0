export {
  type AlertForm,
  type AlertTopic,
  alertForm,
  alertPace,
  alertTopic,
  formatTopic,
  parseTopic,
} from './alert-form.ts'
export { alertPaths, oneClickPath } from './alert-paths.ts'
export { type SubscribeOptions, subscribe } from './subscribe.ts'
export {
  type Subscription,
  changeSubscription,
  confirmSubscription,
  findSubscription,
  stopSubscription,
} from './subscription.ts'
