import { each } from './vocabulary.ts';

/**
 * Skills that are also employers. A person who worked at one means the company, unless the name is in a list of
 * skills.
 */
export const NAMES_OF_COMPANIES: readonly string[] = each(`
  Figma; Stripe; Notion; Slack; Salesforce; Databricks; Snowflake; MongoDB; Datadog; Splunk; Shopify;
  Twilio; Okta; Cloudflare; GitHub; GitLab; Docker; Vercel; Netlify; Confluent; Redis; Oracle; SAP;
  Cisco; VMware; ServiceNow; Workday; Zoom; Asana; HubSpot; Zendesk; PayPal; Adyen; Plaid; Canva;
  Miro; Airtable; DigitalOcean; Heroku; Palo Alto Networks; CrowdStrike; Zscaler; Fortinet; Snyk; Red
  Hat; SUSE; OpenAI; Anthropic; Hugging Face; Informatica; Teradata; Citrix; Nutanix; Akamai; Fastly;
  Tableau; Unity; Intercom; PagerDuty; New Relic; Dynatrace; Elasticsearch; Grafana; Supabase;
  Guidewire; Procore; Genesys; Tailscale; Pega; UiPath; DataRobot; Collibra; Talend; Alteryx;
  NetSuite; QuickBooks; Sentry; Segment; Mixpanel; Amplitude; Bloomberg Terminal; Qualys; SentinelOne;
  Algolia; Contentful; Fivetran
`);

export const COMPANY_EXAMPLES = {
  skill: [
    'Figma, Sketch',
    'payments by Stripe',
    'dashboards in Datadog',
    'Salesforce administrator',
    'Docker | Kubernetes, AWS',
  ],
  not: [
    'Figma • San Francisco, CA',
    'Stripe • San Francisco, CA\n• connected Stripe workspaces',
    'engineer at GitHub',
    'Databricks, Inc.',
    'Software Engineer, Snowflake\n2019 to 2021',
    'Snowflake - Senior Software Engineer',
    'used by Google, Stripe, Meta and Notion',
    'a team from Snyk, Netlify and Uber',
    'companies like Docker and Riot Games',
    'Stripe is a payments company',
  ],
} as const;
