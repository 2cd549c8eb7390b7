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
    before: [...WORKED_WITH, ...each('hashicorp; charts; chart; releases; manifestes')],
    after: [
      ...CODE,
      ...each(`
      charts; chart; cookbooks; recipes; manifests; templates; secrets; pipelines; proxy; releases;
      alerts; jobs; clusters; server; for secrets
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
    neverAfter: each('health; hospitality'),
    neverBefore: each('vitamin'),
    examples: {
      skill: each('a REST interface; an Oracle DBA; D3 charts; Tableau reports'),
      not: each(`
        THE REST OF US; vitamin D3; the rest; the Oracle of Delphi; a confluence of ideas; Oracle Park; a system such as Oracle Health
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
    neverAfter: each('to operate; to work; form'),
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
        networking events; work authorization in the US; an Authorization to Operate; Siebel Scholar (Class of 2022); the Delphi
        method; accessibility accommodations
      `),
    },
  },
  {
    names: each('containers'),
    otherwise: 'is-skill',
    notBefore: each(
      'shipping; plastic; food; storage; waste; freight; glass; load; loaded; loading; unload; unloaded; unloading; devanning; sea',
    ),
    examples: {
      skill: each('runs in containers; Docker containers; containers and Kubernetes'),
      not: each('shipping containers; food containers; unloaded containers by hand'),
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
    before: [...WORKED_WITH, ...each('google; follow; following; per')],
    after: [
      ...CODE,
      ...each(
        'bus; peripherals; drivers; tags; container; containers; protocol; welding; welder; interface; licence; license; code; rules',
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
  {
    names: each('Epic'),
    otherwise: 'is-not',
    before: [
      ...WORKED_WITH,
      ...each(
        'chart in; charts in; document in; documents in; documentation in; move to; accurately in; records in; orders in; go-live of; into',
      ),
    ],
    after: each('ehr; emr; charting; superuser; super user; credentialed; certification; certified; analyst'),
    notAfter: each('games; fail'),
    examples: {
      skill: each('You chart in Epic; documents in Epic in real time; Cerner, Epic, Meditech; Epic EHR'),
      not: each('an Epic journey; sponsors from Google, Epic and Oracle; Epic Games'),
    },
  },
  {
    names: each('GDPR'),
    otherwise: 'is-skill',
    neverAfter: each('privacy; notice; statement; consent'),
    examples: {
      skill: each('knowledge of GDPR; SOC 2, GDPR'),
      not: each('you consent to our GDPR privacy notice; see the GDPR statement'),
    },
  },
  {
    names: each('E-Verify'),
    otherwise: 'is-skill',
    neverBefore: each('participates in; participate in; an; uses; use'),
    neverAfter: each('employer; participant; program'),
    examples: {
      skill: each('I-9 forms and E-Verify'),
      not: each('Meridian participates in E-Verify; an E-Verify employer'),
    },
  },
  {
    names: each('EEO'),
    otherwise: 'is-skill',
    neverAfter: each('employer; statement; policy; is the'),
    examples: {
      skill: each('EEO reporting; EEO, FMLA, ADA'),
      not: each('We are an EEO employer; EEO statement'),
    },
  },
  {
    names: each('ABA'),
    otherwise: 'is-skill',
    neverAfter: each('approved; accredited; journal'),
    examples: {
      skill: each('ABA therapy; ABA, discrete trial training'),
      not: each('an ABA-approved certificate'),
    },
  },
  {
    names: each('EMT'),
    otherwise: 'is-skill',
    neverBefore: each('run; bend; bending; pipe'),
    neverAfter: each('conduit; and rigid; or rigid; pipe; bending; fittings; tubing'),
    examples: { skill: each('EMT, CPR'), not: each('Bend EMT; EMT conduit; pulled EMT and rigid conduit') },
  },
  {
    names: each('help desk; helpdesk'),
    otherwise: 'is-skill',
    neverBefore: each('contact the; call the; contact our; email the; reach the'),
    examples: {
      skill: each('Help desk for 2,000 users'),
      not: each('If you cannot apply online, contact the Help Desk'),
    },
  },
  {
    names: each('tutor'),
    otherwise: 'is-skill',
    neverBefore: each('form; personal; group; year'),
    examples: { skill: each('a tutor of mathematics'), not: each('Form tutor of year 9') },
  },
  {
    names: each('First aid'),
    otherwise: 'is-skill',
    neverBefore: each('mental health; health'),
    examples: { skill: each('First aid, CPR'), not: each('Mental Health First Aid') },
  },
  {
    names: each('SENCO'),
    otherwise: 'is-not',
    before: each('qualified; experienced; as; as a; acting; deputy; assistant'),
    after: each('award; qualification; accreditation'),
    notBefore: each('the; our; with'),
    examples: { skill: each('SENCo award; qualified SENCo'), not: each('work with the SENCo') },
  },
  {
    names: each('HR'),
    otherwise: 'is-not',
    before: each('experience in; experience with; background in; knowledge of; career in'),
    after: each('skills; experience; professional; professionals; policies; best practices; law'),
    neverAfter: each('department; departments; at'),
    notBefore: each('with; by; contact; our; to; from'),
    examples: {
      skill: each('experience in HR; HR, Payroll'),
      not: each('train new starters with HR; contact HR'),
    },
  },
  {
    names: each('GAAP'),
    otherwise: 'is-skill',
    neverBefore: each('uk; irish; german; dutch; local; swiss; non'),
    examples: {
      skill: each('US GAAP; books in accordance with GAAP'),
      not: each('IFRS and UK GAAP; local GAAP'),
    },
  },
  {
    names: each('Scratch'),
    otherwise: 'is-not',
    before: each('learning; with'),
    after: each('programming; projects'),
    neverBefore: each('from; up to'),
    neverAfter: each('that; the surface; pad'),
    examples: {
      skill: each('Python, Scratch, Arduino; Scratch programming'),
      not: each('Raft from Scratch, Go'),
    },
  },
  {
    names: each('roadmap; roadmaps'),
    otherwise: 'is-not',
    before: each(
      'own the; set the; define the; shape the; drive the; product; manage the; build the; and a; own our',
    ),
    after: each('planning; prioritization; prioritisation'),
    examples: {
      skill: each('set the roadmap with the CEO; OKRs and a roadmap'),
      not: each('a roadmap to success'),
    },
  },
  {
    names: each('backlog'),
    otherwise: 'is-not',
    before: each(`
      keep the; manage the; own the; prioritize the; prioritise the; maintain the; groom the; refine the; prioritizing the; prioritising the; managing the
    `),
    after: each('refinement; grooming; prioritization; prioritisation; items'),
    notAfter: each('of'),
    examples: {
      skill: each('keep the backlog in Jira; user stories, backlog, OKRs'),
      not: each('cleared a 90-day backlog; a backlog of invoices'),
    },
  },
  {
    names: each('blueprints'),
    otherwise: 'is-skill',
    neverBefore: each('and; unreal; azure; visual; course'),
    neverAfter: each('in unreal; for; and c; of'),
    examples: {
      skill: each('You read blueprints; blueprints and wiring diagrams'),
      not: each('C++ and Blueprints in Unreal Engine; blueprints for success'),
    },
  },
  {
    names: each('AML'),
    otherwise: 'is-not',
    before: [...WORKED_WITH, ...each('kyc and; kyc or; ctf')],
    after: each(`
      compliance; checks; regulations; regulation; analyst; officer; investigations; screening; controls; policies; program; programme; kyc; monitoring; training;
      standards; rules; laws; requirements; obligations; transaction; cft; ctf; procedures; risk; certification
    `),
    examples: {
      skill: each('KYC, AML and data protection; AML compliance; AML/KYC checks'),
      not: each('isoform usage in AML; relapse after AML'),
    },
  },
];
