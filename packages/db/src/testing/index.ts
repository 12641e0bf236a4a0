// Tells TypeScript what tests may inject.
import type {} from './injected.ts'

export { measureGrowth } from './measure-growth.ts'
export { passTime } from './pass-time.ts'
export { openTestDesk, type Proposed, type TestDesk } from './test-desk.ts'
export { cloneDatabase, startTestCluster, testPasswords, type TestDatabase } from './test-cluster.ts'
export { putDeeds } from './put-deeds.ts'
export { madeStage, putStage } from './put-stage.ts'
export { putProceedings } from './put-proceedings.ts'
export { putStance, type MadeStance } from './put-stance.ts'
