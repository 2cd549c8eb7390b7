import type { ContextRule } from '../rule.ts';
import { CODE, each, WORKED_WITH } from '../vocabulary.ts';

/** Tools, services and practices whose names mean something else too. */
export const tools: readonly ContextRule[] = [
  {
    names: each('Excel'),
    otherwise: 'is-skill',
    after: each('at an; at expert; at advanced'),
    notAfter: each('at; in; as; within; under; when'),
    notBefore: each('to; you; will; who; must; can; we; and; us'),
    examples: {
      skill: each(`
        Excel, Word; advanced use of Excel; Excel macros; Tableau and Excel at an expert level
      `),
      not: each(`
        Excel at customer service; people who excel; you Excel in teams; help us Excel
      `),
    },
  },
  {
    names: each(`
      Ray; Triton; JAX; Caffe; Weka; Beam; Ignite; Spark; Hive; Impala; Druid; Presto; Iceberg;
      Pulsar; Superset; Struts; Thrift
    `),
    otherwise: 'is-not',
    before: [...WORKED_WITH, ...each('apache; on; nvidia')],
    after: [
      ...CODE,
      ...each(`
      sql; streaming; cluster; clusters; job; jobs; pipeline; pipelines; kernels; tables; table;
      queries; metastore; tune; dataframes; runners; inference
    `),
    ],
    neverAfter: each('ban; tracing; charles'),
    notBefore: each('x; a; the; to'),
    examples: {
      skill: each(`
        PyTorch, JAX, TensorFlow, Triton, ONNX; Kubernetes, Ray, distributed training; Spark jobs;
        Hive tables; Hadoop/Hive/Spark; using Spark; Iceberg tables
      `),
      not: each(`
        Ray Charles; Spark curiosity; Ignite your career; Jacksonville (JAX); the tip of the Iceberg;
        a beam of light; Hive of activity
      `),
    },
  },
  {
    names: each(`
      Chef; Puppet; Salt; Vault; Consul; Nomad; Packer; Helm; Flux; Bamboo; Concourse; Rancher; Envoy;
      Cilium; Loki; Backstage; Sentry; Honeycomb; Snort; Fortify
    `),
    otherwise: 'is-not',
    before: [...WORKED_WITH, ...each('hashicorp')],
    after: [
      ...CODE,
      ...each(`
      charts; chart; cookbooks; recipes; manifests; templates; secrets; pipelines; proxy; releases;
      alerts; jobs; clusters; server
    `),
    ],
    notBefore: each('the; sous; executive; head; pastry'),
    examples: {
      skill: each(`
        Ansible, Chef, Puppet; Terraform and Vault; Helm charts; Istio/Envoy; Docker, helm, vault
      `),
      not: each(`
        Chef de partie; the Chef of the canteen; Salt and pepper; at the helm; Bamboo floors;
        Backstage passes; Nomad life
      `),
    },
  },
  {
    names: each('Cypress; Cucumber; Mocha; Chai; Karma; Jest; Locust; Espresso; Gatling'),
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: [...CODE, ...each('e2e; suite; suites; specs; features; scenarios; coverage')],
    notAfter: each('ca; california; machine; latte; tea'),
    examples: {
      skill: each('Jest, Mocha and Chai; Cypress tests; Playwright/Cypress; using Cucumber'),
      not: each(`
        Cypress, CA; free Espresso; Mocha latte; in Jest; good Karma; Cucumber sandwiches
      `),
    },
  },
  {
    names: each(`
      Segment; Amplitude; Snowplow; Looker; Domo; Prefect; Intercom; Pinecone; Athena; Redshift;
      Bedrock; Bicep; Kinesis; Fastly; Kong; Plaid; Sonar; Tosca; Tenable; Hyperion; Concur;
      Starburst; Alation; Sisense; Hotjar; Fargate; Parquet; Avro; Hudi; Stata; Trivy; Vulkan; Lambda;
      Qwik
    `),
    otherwise: 'is-not',
    before: [...WORKED_WITH, ...each('amazon; aws; on; in; apache')],
    after: [
      ...CODE,
      ...each(`
      dashboards; events; cluster; clusters; queries; streams; files; format; functions; function;
      templates; scans; gateway; index; reports; integration; warehouse
    `),
    ],
    notBefore: each('the; a; each; every; customer; market'),
    examples: {
      skill: each(`
        AWS ECS Lambda S3 RDS; Lambda functions; Segment, Amplitude and Mixpanel; Looker dashboards;
        Parquet files; S3, Athena, Glue ETL
      `),
      not: each(`
        Segment customers by value; the Amplitude of a wave; each Segment; Realm of possibility;
        Athena Smith; Plaid shirts
      `),
    },
  },
  {
    names: each(`
      Notion; Sketch; Linear; Miro; Mural; Maze; Framer; Zoom; Asana; Basecamp; Slack; Blender; Unity;
      Outlook; Workday; Lean; Waterfall; Agile
    `),
    otherwise: 'is-not',
    before: each('using; use; in; microsoft; knowledge of; experience with'),
    after: each(`
      developer; developers; engine; plugin; plugins; prototypes; files; boards; workflows; calendar;
      admin; principles; practices; process; processes; methods; manufacturing; transformation; coach;
      delivery; software; project
    `),
    notAfter: each('meeting; call; interview; time; algebra; regression'),
    examples: {
      skill: each(`
        Jira, Notion, Slack; Figma and Sketch; Unity developer; Scrum/Agile; prototypes in Sketch;
        Agile practices; Word, Excel, PowerPoint, Outlook
      `),
      not: each(`
        a Zoom interview; the Notion of time; Unity is strength; a workday; Lean on others; Outlook
        for 2027; Linear thinking
      `),
    },
  },
  {
    names: each(`
      Oracle; SAP; Confluence; Tableau; REST; SOLID; LAMP; MEAN; SAFe; PCI; DAX; D3
    `),
    otherwise: 'is-skill',
    notAfter: each('of; park; assured; vivant; track'),
    neverBefore: each('vitamin'),
    examples: {
      skill: each('a REST interface; an Oracle DBA; D3 charts; Tableau reports'),
      not: each(`
        THE REST OF US; vitamin D3; the rest; the Oracle of Delphi; a confluence of ideas; Oracle Park
      `),
    },
  },
  {
    names: each('SAS'),
    otherwise: 'is-skill',
    neverAfter: each('70; 99; 114; 115; 142; 145; airlines; drives; drive; disks; disk; hdd; ssd; au; de'),
    neverBefore: each('ssae; une; la; societe; le'),
    examples: {
      skill: each('SAS macros; SAS 9.4; Python, SAS, R; Base SAS'),
      not: each('a SAS 70 audit; SSAE 16, SAS 70; 15k SAS drives; La SAS Dupont'),
    },
  },
  {
    names: each('GitHub'),
    otherwise: 'is-skill',
    notAfter: each('stars; star; followers; profile; sponsors'),
    examples: {
      skill: each('hosted on GitHub; GitHub, GitLab'),
      not: each('200 GitHub stars; https://github.com/someone; my GitHub profile'),
    },
  },
  {
    names: each(`
      Networking; Authorization; accessibility; localization; Siebel; Delphi; Statistics
    `),
    otherwise: 'is-skill',
    neverBefore: each('work; employment; prior; pre; business; social'),
    notBefore: each('without'),
    notAfter: each(`
      events; event; opportunities; accommodation; accommodations; needs; scholar; scholars; method;
      technique
    `),
    examples: {
      skill: each(`
        Linux and networking; OAuth, authorization; Siebel CRM; Delphi developer; design for
        accessibility
      `),
      not: each(`
        networking events; work authorization in the US; Siebel Scholar (Class of 2022); the Delphi
        method; accessibility accommodations
      `),
    },
  },
  {
    names: each('containers'),
    otherwise: 'is-skill',
    notBefore: each('shipping; plastic; food; storage; waste; freight; glass'),
    examples: {
      skill: each('runs in containers; Docker containers; containers and Kubernetes'),
      not: each('shipping containers; food containers'),
    },
  },
  {
    names: each('Monitoring; Logging; Alerting; Profiling; Simulation'),
    otherwise: 'is-not',
    before: each(`
      application; applications; infrastructure; production; server; cloud; database; structured; centralized;
      centralised; cpu; memory; set up; improved; numerical; computer
    `),
    after: each(
      'tools; tool; stack; systems; solutions; pipeline; pipelines; platform; dashboards; frameworks; software',
    ),
    examples: {
      skill: each(
        'logging and monitoring; Prometheus, monitoring; CPU profiling; alerting tools; monitoring, alerting',
      ),
      not: each(
        'monitoring of budgets; logging of trees in the forest; patient monitoring; racial profiling',
      ),
    },
  },
  {
    names: each('Snowflake'),
    otherwise: 'is-skill',
    neverAfter: each('schema; schemas'),
    examples: {
      skill: each('Snowflake and dbt; a Snowflake warehouse'),
      not: each('star and Snowflake schema; every snowflake is unique'),
    },
  },
  {
    names: each(
      'GTM; JD; CAN; SEN; SEND; MAG; NEC; PAT; OPERA; NUKE; SNOW; CIP; SIA; ASD; TOAD; BIRT; ROCm; SPI; DoE; ADaM',
    ),
    otherwise: 'is-not',
    before: [...WORKED_WITH, ...each('google')],
    after: [
      ...CODE,
      ...each(
        'bus; tags; container; containers; protocol; welding; welder; interface; licence; license; code; rules',
      ),
    ],
    neverBefore: each('us; usa; uk; eu'),
    neverAfter: each(
      'strategy; team; teams; motion; motions; plan; leader; leaders; function; functions; ad; usd; eur',
    ),
    examples: {
      skill: each('GA4, GTM, Looker Studio; GTM tags; CAN bus; I2C, SPI, CAN'),
      not: each('our GTM strategy; Remote (US & CAN); see the full JD; YOU CAN APPLY; a PAT on the back'),
    },
  },
  {
    names: each('Compliance'),
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: [
      ...CODE,
      ...each(
        'officer; officers; manager; managers; department; policies; audits; audit; experience; program; training; knowledge; management; risk',
      ),
    ],
    neverBefore: each('regulatory; in; ensure; full; out of'),
    neverAfter: each('with; to'),
    examples: {
      skill: each('a Compliance Officer; GDPR, Compliance'),
      not: each('regulatory compliance; in compliance with the law; compliance with standards'),
    },
  },
  {
    names: each('REST Assured'),
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: CODE,
    examples: {
      skill: each('Selenium, REST Assured; using REST Assured'),
      not: each('Rest assured that we care'),
    },
  },
];
