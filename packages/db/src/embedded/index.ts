export { keepClusterRunning } from './keep-cluster-running.ts'
export { clusterFolder, startCluster, type Cluster, type ClusterOptions } from './cluster.ts'
