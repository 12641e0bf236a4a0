export { foundCampaigns, readFoundingCampaign } from './campaign/found-campaigns.ts'
