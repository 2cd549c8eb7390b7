/**
 * Rows as the job boards send them: invented, in the shape of recorded answers. Where the shapes are from is told in each
 * board's own file.
 */
type Row = Record<string, unknown>;

/** https://www.arbeitnow.com/api/job-board-api */
export const arbeitnowRow = (slug: string, more: Row = {}): Row => ({
  slug,
  company_name: 'Gamma GmbH',
  title: `Entwickler ${slug}`,
  description: `<p>Wir suchen <strong>Entwickler ${slug}</strong> &amp; mehr.</p>\n<ul>\n<li>Kubernetes</li>\n</ul>`,
  remote: false,
  url: `https://www.arbeitnow.com/jobs/companies/gamma/${slug}`,
  tags: ['Remote', 'Software Development'],
  job_types: ['Full Time', 'berufserfahren'],
  location: 'Berlin',
  created_at: 1_763_632_800,
  ...more,
});
export const arbeitnowPage = (rows: unknown[], page: number, next: boolean) => ({
  data: rows,
  links: {
    first: 'https://www.arbeitnow.com/api/job-board-api?page=1',
    last: null,
    prev: null,
    next: next ? `https://www.arbeitnow.com/api/job-board-api?page=${page + 1}` : null,
  },
  meta: {
    current_page: page,
    from: 1,
    path: '/',
    per_page: 100,
    to: 100,
    terms: 'This is a free public API …',
  },
});

/** https://himalayas.app/jobs/api/search */
export const himalayasRow = (slug: string, more: Row = {}): Row => ({
  title: `Engineer ${slug}`,
  excerpt: 'We are looking for …',
  companyName: 'Delta',
  companySlug: 'delta',
  companyLogo: 'https://cdn-images.himalayas.app/x',
  employmentType: 'Full Time',
  minSalary: 90_000,
  maxSalary: 120_000,
  salaryPeriod: 'annual',
  seniority: ['Senior'],
  currency: 'USD',
  locationRestrictions: ['United States', 'Canada'],
  timezoneRestrictions: [-8, -5.5],
  categories: ['Java-Developer', 'Backend-Engineer'],
  parentCategories: ['Developer'],
  description: `<p>We build <b>${slug}</b> with Kafka.</p>`,
  pubDate: 1_763_632_800,
  expiryDate: 1_768_816_800,
  applicationLink: `https://himalayas.app/companies/delta/jobs/${slug}`,
  guid: `https://himalayas.app/companies/delta/jobs/${slug}`,
  ...more,
});
export const himalayasPage = (jobs: unknown[], totalCount: number) => ({
  ...{ comments: '21/08/2026: Cursor pagination is now available …', updatedAt: 1_763_632_900 },
  ...{ offset: 0, limit: 20, totalCount, nextCursor: 'MjAyNi0xMS0yMHwx', jobs },
});

/** https://remotive.com/api/remote-jobs */
export const remotiveRow = (id: number, more: Row = {}): Row => ({
  id,
  url: `https://remotive.com/remote-jobs/software-development/engineer-${id}`,
  title: `Engineer ${id}`,
  company_name: 'Epsilon',
  company_logo: `https://remotive.com/job/${id}/logo`,
  category: 'Software Development',
  tags: ['python', 'C++'],
  job_type: 'full_time',
  publication_date: '2026-11-20T10:00:00',
  candidate_required_location: 'USA, UK, Germany',
  salary: '$45-$120/Hour',
  description: `<p>We hire engineer ${id}.</p>`,
  ...more,
});
export const remotivePage = (jobs: unknown[]) => ({
  ...{ '00-warning': '…', '0-legal-notice': 'Remotive API Legal Notice' },
  ...{ 'job-count': jobs.length, 'total-job-count': jobs.length, jobs },
});

/** https://jobicy.com/api/v2/remote-jobs */
export const jobicyRow = (id: number, more: Row = {}): Row => ({
  id,
  url: `https://jobicy.com/jobs/${id}-engineer`,
  jobSlug: `${id}-engineer`,
  jobTitle: `Engineer ${id} &#8211; Platform`,
  companyName: 'Zeta',
  companyLogo: 'https://jobicy.com/data/x.png',
  jobIndustry: ['Software Engineering'],
  jobType: ['Full-Time'],
  jobGeo: 'Anywhere',
  jobLevel: 'Senior',
  jobExcerpt: 'We hire …',
  jobDescription: `<p>We hire engineer ${id}.</p>`,
  pubDate: '2026-11-20T10:00:00+00:00',
  salaryMin: 4_000,
  salaryMax: 5_000,
  salaryCurrency: 'EUR',
  salaryPeriod: 'monthly',
  ...more,
});
export const jobicyPage = (jobs: unknown[]) => ({
  ...{ apiVersion: '2.0', documentationUrl: 'https://jobicy.com/jobs-rss-feed', friendlyNotice: '…' },
  ...{ jobCount: jobs.length, lastUpdate: '2026-11-20T10:00:00+00:00', success: true, jobs },
});

/** https://hn.algolia.com/api/v1/search_by_date: newest first, three threads a month. */
export const hackerNewsThreads = (...threads: [id: string, title: string][]) => ({
  hits: threads.map(([objectID, title]) => ({
    ...{ author: 'whoishiring', created_at: '2026-11-02T16:00:00Z', created_at_i: 1_762_099_200 },
    ...{
      objectID,
      title,
      num_comments: 400,
      points: 300,
      story_text: '…',
      _tags: ['story', 'author_whoishiring'],
    },
  })),
  ...{ hitsPerPage: 12, nbHits: 500, nbPages: 42, page: 0, query: '' },
});
/** https://hn.algolia.com/api/v1/items/… */
export const hackerNewsComment = (id: number, text: string | null, more: Row = {}): Row => ({
  ...{ id, author: 'somebody', children: [{ id: id + 1, text: 'A reply | with | bars', children: [] }] },
  ...{ created_at: '2026-11-03T10:00:00.000Z', created_at_i: 1_762_164_000, options: [], parent_id: 1 },
  ...{ points: null, story_id: 1, text, title: null, type: 'comment', url: null },
  ...more,
});
export const hackerNewsThread = (id: number, children: unknown[]) => ({
  ...{ id, author: 'whoishiring', children, created_at: '2026-11-02T16:00:00.000Z', options: [] },
  ...{ title: 'Ask HN: Who is hiring? (November 2026)', type: 'story', text: 'Please state the location …' },
});

/** https://boards-api.greenhouse.io/v1/boards/…/jobs?content=true&pay_transparency=true */
export const greenhouseRow = (id: number, more: Row = {}): Row => ({
  absolute_url: `https://job-boards.greenhouse.io/acme/jobs/${id}`,
  data_compliance: [{ type: 'gdpr', requires_consent: false }],
  internal_job_id: id + 1,
  location: { name: 'Berlin, Germany; Remote - EMEA' },
  metadata: [{ id: 1, name: 'Remote', value: 'Yes', value_type: 'single_select' }],
  id,
  updated_at: '2026-11-21T10:00:00-05:00',
  requisition_id: 'R1',
  title: `Engineer ${id}`,
  company_name: 'Acme',
  first_published: '2026-11-20T10:00:00-05:00',
  language: 'en',
  content: `&lt;p&gt;We build &amp;amp; run ${id}.&lt;/p&gt;\n&lt;ul&gt;&lt;li&gt;Go &amp;lt;1.26&amp;gt;&lt;/li&gt;&lt;/ul&gt;`,
  departments: [{ id: 1, name: 'Engineering', child_ids: [], parent_id: null }],
  offices: [{ id: 1, name: 'Berlin', location: 'Berlin, Germany', child_ids: [], parent_id: null }],
  pay_input_ranges: [
    { min_cents: 9_000_000, max_cents: 11_000_000, currency_type: 'EUR', title: 'Zone A', blurb: '<p>x</p>' },
    { min_cents: 8_000_000, max_cents: 10_000_000, currency_type: 'EUR', title: 'Zone B', blurb: null },
  ],
  ...more,
});
export const greenhousePage = (jobs: unknown[]) => ({ jobs, meta: { total: jobs.length } });

/** https://api.lever.co/v0/postings/…?mode=json: a bare list. */
export const leverRow = (id: string, more: Row = {}): Row => ({
  additional: '<div>We value plain words.</div>',
  additionalPlain: 'We value plain words.\n',
  categories: {
    ...{ commitment: 'Full-time', department: 'Technology', location: 'Paris', team: 'Platform' },
    allLocations: ['Paris', 'Lyon'],
  },
  createdAt: 1_763_632_800_000,
  description: `<div><b>Engineer ${id}</b></div>`,
  descriptionPlain: `Engineer ${id}`,
  id,
  lists: [{ text: 'What you bring', content: '<li>Terraform</li><li>Ansible</li>' }],
  text: `Engineer ${id}`,
  country: 'FR',
  workplaceType: 'hybrid',
  opening: '',
  openingPlain: '',
  descriptionBody: '<div>x</div>',
  descriptionBodyPlain: 'x',
  salaryRange: { currency: 'EUR', interval: 'per-month-salary', min: 3_000, max: 3_600 },
  hostedUrl: `https://jobs.lever.co/acme/${id}`,
  applyUrl: `https://jobs.lever.co/acme/${id}/apply`,
  ...more,
});

/** https://api.ashbyhq.com/posting-api/job-board/…?includeCompensation=true */
export const ashbyRow = (id: string, more: Row = {}): Row => ({
  id,
  title: `Engineer ${id}`,
  department: 'Engineering',
  team: 'Platform',
  employmentType: 'FullTime',
  location: 'London',
  shouldDisplayCompensationOnJobPostings: true,
  publishedAt: '2026-11-20T10:00:00.677+00:00',
  isListed: true,
  isRemote: false,
  workplaceType: 'OnSite',
  address: { postalAddress: { addressRegion: 'England', addressCountry: 'United Kingdom' } },
  jobUrl: `https://jobs.ashbyhq.com/acme/${id}`,
  applyUrl: `https://jobs.ashbyhq.com/acme/${id}/application`,
  descriptionHtml: `<p>We build ${id}.</p>`,
  descriptionPlain: `We build ${id}.`,
  compensation: {
    compensationTierSummary: '£70K – £90K • Offers Equity',
    scrapeableCompensationSalarySummary: '£70K - £90K',
    compensationTiers: [],
    summaryComponents: [
      ...[
        {
          compensationType: 'EquityPercentage',
          interval: 'NONE',
          currencyCode: null,
          minValue: null,
          maxValue: null,
        },
      ],
      {
        compensationType: 'Salary',
        interval: '1 YEAR',
        currencyCode: 'GBP',
        minValue: 70_000,
        maxValue: 90_000,
      },
    ],
  },
  secondaryLocations: [{ location: 'Remote (UK)', address: null }],
  ...more,
});
export const ashbyPage = (jobs: unknown[]) => ({ jobs, apiVersion: '1' });
