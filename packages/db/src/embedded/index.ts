export { clusterFolder, startCluster, type Cluster, type ClusterOptions } from './cluster.ts'
