export { foundCampaigns } from './campaign/found-campaigns.ts'
