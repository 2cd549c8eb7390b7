/**
 * Says when a name that also means something else is the skill. Words are compared without capitals; an entry is one
 * word or two, and `<year>` stands for 1950 to 2099.
 *
 * What is asked first wins: `never…`, then `before` and `after`, then a list of other skills in which the name stands
 * (`Docker, Go and Rust`), then `not…`, then `otherwise`. Names of employers are told apart in `companies.ts`.
 */
export type ContextRule = {
  /** The names it is for, as the catalogue writes them. */
  names: readonly string[];
  /** What holds where nothing speaks for it or against it. */
  otherwise: 'is-skill' | 'is-not';
  /** Words right before or after it that make it the skill. */
  before?: readonly string[];
  after?: readonly string[];
  /** Words that make it something else, unless it is an item of a list. */
  notBefore?: readonly string[];
  notAfter?: readonly string[];
  /** Words that make it something else in any case. */
  neverAfter?: readonly string[];
  neverBefore?: readonly string[];
  examples: { skill: readonly string[]; not: readonly string[] };
};

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that follow what software is written in or built with. */
const CODE = words(
  `api apis app apps application applications backend code codebase components developer developers development
   ecosystem engineer engineers framework frontend language library libraries microservices middleware module modules
   package packages plugin plugins programmer programmers programming sdk server servers scripts scripting stack tests
   testing`,
);
/** Words that precede what somebody works with. `<work> in` are two words. */
const WORKED_WITH = [
  ...words('using use uses used via learn learning know knows with strong senior junior modern advanced'),
  ...['knowledge of', 'experience of', 'years of', 'understanding of', 'command of', 'use of', 'written in'],
  ...[
    'experience in',
    'experienced in',
    'proficient in',
    'proficiency in',
    'skilled in',
    'fluent in',
    'expertise in',
  ],
  ...[
    'expert in',
    'built in',
    'built on',
    'developed in',
    'implemented in',
    'programming in',
    'coding in',
    'code in',
  ],
  ...[
    'services in',
    'applications in',
    'developing in',
    'background in',
    'skills in',
    'migrated to',
    'based on',
  ],
];
const CODED_IN = [...WORKED_WITH, 'in'];

const YEAR = '<year>';

/** The rules, each with texts that show it: a test reads every one of them. */
export const RULES: readonly ContextRule[] = [
  {
    names: ['C'],
    otherwise: 'is-not',
    before: [...CODED_IN, 'embedded', 'ansi', 'language'],
    after: [...CODE, 'compiler', 'compilers', 'embedded', 'pointers', 'toolchain'],
    neverAfter: ['minor', 'major', 'level', 'suite', 'section', 'corp', 'round'],
    neverBefore: ['vitamin', 'series', 'plan', 'grade', 'hepatitis', 'option', 'appendix', 'section'],
    examples: {
      skill: [
        'Languages: C, C++ and C#',
        'drivers written in C.',
        'a C compiler',
        'Python/C/Go',
        '5 years of C',
      ],
      not: [
        'vitamin C',
        'a Series C round',
        'the C-suite',
        'John C. Smith',
        'a sonata in C minor',
        'option (c)',
        'T&C apply',
      ],
    },
  },
  {
    names: ['R'],
    otherwise: 'is-not',
    before: [...CODED_IN, 'language'],
    after: [...CODE, 'shiny', 'markdown', 'studio', 'statistical'],
    neverAfter: ['kelly'],
    examples: {
      skill: ['Python, R, and SQL', 'models in R', 'R programming', 'knowledge of R', 'SAS/R/Stata'],
      not: [
        'R&D budget',
        'John R. Smith',
        'the letter R',
        "Toys 'R' Us",
        'R-rated films',
        'R.E.M.',
        'category r',
      ],
    },
  },
  {
    names: ['Go'],
    otherwise: 'is-not',
    before: [...CODED_IN, 'language'],
    after: [...CODE, 'routines', 'services', 'service', 'concurrency', 'experience', 'skills'],
    notAfter: words('to ahead live through beyond back home'),
    neverAfter: ['to market', 'live'],
    neverBefore: words('pokémon pokemon'),
    examples: {
      skill: [
        'Proficient in Go, Python, and Node.js',
        'transactions using Kafka and Go, reducing charges',
        'written in Go',
        'a Go developer',
        'Docker / go / rust',
      ],
      not: [
        'Go to our page',
        'a Go-to-market plan',
        'ready to go',
        'Python, go to the office',
        'let us Go ahead',
        'Pokémon Go',
      ],
    },
  },
  {
    names: ['Swift'],
    otherwise: 'is-skill',
    after: CODE,
    notAfter: words(
      'response resolution action delivery payments payment messages network transport succession',
    ),
    notBefore: words('taylor jonathan a the bank banking'),
    examples: {
      skill: ['iOS apps in Swift', 'Swift, Objective-C', 'A Swift developer'],
      not: ['Taylor Swift', 'a swift answer', 'Swift resolution of tickets', 'Swift payments'],
    },
  },
  {
    names: ['Rust'],
    otherwise: 'is-skill',
    notAfter: words('belt prevention removal resistant proof'),
    examples: {
      skill: ['We write Rust.', 'Go and Rust', 'C++, Rust, Julia'],
      not: ['Rust removal from cars', 'rust on metal', 'the Rust Belt'],
    },
  },
  {
    names: ['Ruby', 'Dart', 'Groovy', 'Scheme'],
    otherwise: 'is-not',
    before: CODED_IN,
    after: [...CODE, 'gems', 'gem', 'experience', 'skills', 'experts', 'shop'],
    notAfter: ['smith', 'tuesday', 'board'],
    examples: {
      skill: [
        '5 years of Ruby',
        'Ruby and Python',
        'a Dart package',
        'builds scripted in Groovy',
        'Lisp (Scheme, Clojure)',
      ],
      not: [
        'Ruby Smith',
        'Ruby is our receptionist',
        'a Dart board',
        'a pension scheme',
        'Groovy vibes only',
      ],
    },
  },
  {
    names: [
      'Ada',
      'Julia',
      'Pascal',
      'Eiffel',
      'Elm',
      'Crystal',
      'Mojo',
      'Raku',
      'Racket',
      'Cassandra',
      'Jasmine',
      'Luigi',
    ],
    otherwise: 'is-not',
    before: ['in', 'using', 'written in', 'language', 'turbo', 'apache'],
    after: [
      'programming',
      'language',
      'code',
      'developer',
      'developers',
      'packages',
      'cluster',
      'clusters',
      'tests',
      'pipelines',
      'database',
      'nodes',
    ],
    examples: {
      skill: [
        'Python, C++, CUDA, Rust, Julia',
        'avionics software in Ada',
        'a Cassandra cluster',
        'Kafka and Cassandra',
        'Elm language',
        'Jest/Jasmine',
      ],
      not: [
        'Julia Smith, recruiter',
        'the Eiffel Tower',
        'Elm Street',
        'Ask Cassandra at the front desk',
        'Crystal clear code',
        'Contact Jasmine',
      ],
    },
  },
  {
    names: ['Spring'],
    otherwise: 'is-not',
    before: [...WORKED_WITH, 'java'],
    after: [...CODE, 'mvc', 'beans', 'ioc', 'jpa', 'aop', 'experience'],
    neverAfter: [YEAR, 'semester', 'season', 'term', 'quarter', 'break', 'cleaning', 'internship', 'intern'],
    notBefore: words('in this last next since late early each every'),
    examples: {
      skill: ['Java, Spring, Hibernate', 'using Spring', 'Java with Spring', 'the Spring ecosystem'],
      not: [
        'Spring 2023',
        'in Spring',
        'Java course, Spring 2023',
        'the spring semester',
        'Silver Spring, MD',
      ],
    },
  },
  {
    names: ['React'],
    otherwise: 'is-skill',
    notAfter: words('to quickly fast swiftly appropriately calmly well when'),
    notBefore: words('to must can will you we'),
    examples: {
      skill: ['React and TypeScript', 'We build with React.', 'React developer'],
      not: ['React to incidents', 'able to react quickly', 'you will react when needed'],
    },
  },
  {
    names: ['Express'],
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: CODE,
    neverBefore: ['american', 'federal', 'pony', 'orient'],
    examples: {
      skill: ['Node.js, Express, MongoDB', 'Node/Express', 'using Express', 'Express middleware'],
      not: ['American Express', 'Express your ideas', 'Express interest by mail', 'Node. Express delivery'],
    },
  },
  {
    names: ['Excel'],
    otherwise: 'is-skill',
    notAfter: words('at in as within under when'),
    notBefore: words('to you will who must can we and us'),
    examples: {
      skill: ['Excel, Word', 'advanced use of Excel', 'Excel macros', 'Tableau and Excel at an expert level'],
      not: ['Excel at customer service', 'people who excel', 'you Excel in teams', 'help us Excel'],
    },
  },
  {
    names: ['Node'],
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: [...CODE, 'js', 'npm', 'streams', 'runtime'],
    neverAfter: ['pool', 'pools', 'group', 'groups'],
    examples: {
      skill: ['React, Node, GraphQL', 'Node services and Node APIs', 'using Node'],
      not: ['a worker node', 'Node pools of Kubernetes', 'Kubernetes, Node pools', 'each Node failed'],
    },
  },
  {
    names: [
      'Ray',
      'Triton',
      'JAX',
      'Caffe',
      'Weka',
      'Beam',
      'Ignite',
      'Spark',
      'Hive',
      'Impala',
      'Druid',
      'Presto',
      'Iceberg',
      'Pulsar',
      'Superset',
      'Struts',
      'Thrift',
    ],
    otherwise: 'is-not',
    before: [...WORKED_WITH, 'apache', 'on', 'nvidia'],
    after: [
      ...CODE,
      'sql',
      'streaming',
      'cluster',
      'clusters',
      'job',
      'jobs',
      'pipeline',
      'pipelines',
      'kernels',
      'tables',
      'table',
      'queries',
      'metastore',
      'tune',
      'dataframes',
      'runners',
      'inference',
    ],
    neverAfter: ['ban', 'tracing', 'charles'],
    notBefore: ['x', 'a', 'the', 'to'],
    examples: {
      skill: [
        'PyTorch, JAX, TensorFlow, Triton, ONNX',
        'Kubernetes, Ray, distributed training',
        'Spark jobs',
        'Hive tables',
        'Hadoop/Hive/Spark',
        'using Spark',
        'Iceberg tables',
      ],
      not: [
        'Ray Charles',
        'Spark curiosity',
        'Ignite your career',
        'Jacksonville (JAX)',
        'the tip of the Iceberg',
        'a beam of light',
        'Hive of activity',
      ],
    },
  },
  {
    names: [
      ...words(
        'Chef Puppet Salt Vault Consul Nomad Packer Helm Flux Bamboo Concourse Rancher Envoy Cilium Loki',
      ),
      ...words('Backstage Sentry Honeycomb Snort Fortify'),
    ],
    otherwise: 'is-not',
    before: [...WORKED_WITH, 'hashicorp'],
    after: [
      ...CODE,
      'charts',
      'chart',
      'cookbooks',
      'recipes',
      'manifests',
      'templates',
      'secrets',
      'pipelines',
      'proxy',
      'releases',
      'alerts',
      'jobs',
      'clusters',
      'server',
    ],
    notBefore: ['the', 'sous', 'executive', 'head', 'pastry'],
    examples: {
      skill: [
        'Ansible, Chef, Puppet',
        'Terraform and Vault',
        'Helm charts',
        'Istio/Envoy',
        'Docker, helm, vault',
      ],
      not: [
        'Chef de partie',
        'the Chef of the canteen',
        'Salt and pepper',
        'at the helm',
        'Bamboo floors',
        'Backstage passes',
        'Nomad life',
      ],
    },
  },
  {
    names: [...words('Cypress Cucumber Mocha Chai Karma Jest Locust Espresso Gatling')],
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: [...CODE, 'e2e', 'suite', 'suites', 'specs', 'features', 'scenarios', 'coverage'],
    notAfter: ['ca', 'california', 'machine', 'latte', 'tea'],
    examples: {
      skill: ['Jest, Mocha and Chai', 'Cypress tests', 'Playwright/Cypress', 'using Cucumber'],
      not: ['Cypress, CA', 'free Espresso', 'Mocha latte', 'in Jest', 'good Karma', 'Cucumber sandwiches'],
    },
  },
  {
    names: [
      ...words(
        'Less Make Remix Lit Bun Yarn Composer Boost Conan Phoenix Expo Dagger Retrofit Capacitor Ionic Combine',
      ),
      ...words(
        'Meteor Ember Backbone Polymer Stimulus Relay Recoil Parcel Gulp Grunt Astro Electron Flask Gatsby Prettier',
      ),
      ...words(
        'Bulma Leaflet Storybook Hapi Koa Gin Echo Fiber Actix Axum Rocket Quarkus Bootstrap Tailwind Drizzle Prisma',
      ),
      ...words(
        'Hibernate Ant Jersey Rails Deno Vaadin Cocoa Shiny Tornado Caddy Jetty Eclipse Realm Zod Apex Assembly MDX',
      ),
    ],
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: [
      ...CODE,
      'orm',
      'hooks',
      'templates',
      'css',
      'router',
      'ui',
      'workspaces',
      'console',
      'triggers',
      'classes',
      'grid',
      'stories',
      'migrations',
      'channels',
      'plugins',
      'schemas',
      'ide',
    ],
    notBefore: ['the', 'a', 'an', 'to', 'new'],
    notAfter: ['city', 'az', 'arizona', 'shore'],
    examples: {
      skill: [
        'Sass, Less, Webpack',
        'a Flask API',
        'Rails developer',
        'Spring Boot, Hibernate',
        'npm and Yarn',
        'using Bootstrap',
        'Elixir/Phoenix',
        'Bootstrap, jQuery',
        'Swift (Combine, UIKit)',
      ],
      not: [
        'Phoenix, AZ',
        'Less is more',
        'Make a difference',
        'Jersey City',
        'Combine both',
        'Boost your career',
        'New Jersey',
        'guard Rails',
        'Bootstrap a startup',
        'Express or Echo the idea',
      ],
    },
  },
  {
    names: [
      ...words(
        'Segment Amplitude Snowplow Looker Domo Prefect Intercom Pinecone Athena Redshift Bedrock Bicep Kinesis',
      ),
      ...words(
        'Fastly Kong Plaid Sonar Tosca Tenable Hyperion Concur Starburst Alation Sisense Hotjar Fargate Parquet Avro Hudi',
      ),
      ...words('Stata Trivy Vulkan Lambda Qwik'),
    ],
    otherwise: 'is-not',
    before: [...WORKED_WITH, 'amazon', 'aws', 'on', 'in', 'apache'],
    after: [
      ...CODE,
      'dashboards',
      'events',
      'cluster',
      'clusters',
      'queries',
      'streams',
      'files',
      'format',
      'functions',
      'function',
      'templates',
      'scans',
      'gateway',
      'index',
      'reports',
      'integration',
      'warehouse',
    ],
    notBefore: ['the', 'a', 'each', 'every', 'customer', 'market'],
    examples: {
      skill: [
        'AWS ECS Lambda S3 RDS',
        'Lambda functions',
        'Segment, Amplitude and Mixpanel',
        'Looker dashboards',
        'Parquet files',
        'S3, Athena, Glue ETL',
      ],
      not: [
        'Segment customers by value',
        'the Amplitude of a wave',
        'each Segment',
        'Realm of possibility',
        'Athena Smith',
        'Plaid shirts',
      ],
    },
  },
  {
    names: words(
      'Notion Sketch Linear Miro Mural Maze Framer Zoom Asana Basecamp Slack Blender Unity Outlook Workday Lean Waterfall Agile',
    ),
    otherwise: 'is-not',
    before: ['using', 'use', 'in', 'microsoft', 'knowledge of', 'experience with'],
    after: [
      'developer',
      'developers',
      'engine',
      'plugin',
      'plugins',
      'prototypes',
      'files',
      'boards',
      'workflows',
      'calendar',
      'admin',
      'principles',
      'practices',
      'process',
      'processes',
      'methods',
      'manufacturing',
      'transformation',
      'coach',
      'delivery',
      'software',
      'project',
    ],
    notAfter: ['meeting', 'call', 'interview', 'time', 'algebra', 'regression'],
    examples: {
      skill: [
        'Jira, Notion, Slack',
        'Figma and Sketch',
        'Unity developer',
        'Scrum/Agile',
        'prototypes in Sketch',
        'Agile practices',
        'Word, Excel, PowerPoint, Outlook',
      ],
      not: [
        'a Zoom interview',
        'the Notion of time',
        'Unity is strength',
        'a workday',
        'Lean on others',
        'Outlook for 2027',
        'Linear thinking',
      ],
    },
  },
  {
    names: [
      'Oracle',
      'SAP',
      'SAS',
      'Confluence',
      'Tableau',
      'REST',
      'SOLID',
      'LAMP',
      'MEAN',
      'SAFe',
      'PCI',
      'DAX',
      'D3',
    ],
    otherwise: 'is-skill',
    notAfter: ['of', 'park', 'assured', 'vivant', 'track'],
    neverBefore: ['vitamin'],
    examples: {
      skill: ['a REST interface', 'an Oracle DBA', 'D3 charts', 'Tableau reports', 'SAS macros'],
      not: [
        'THE REST OF US',
        'vitamin D3',
        'the rest',
        'the Oracle of Delphi',
        'a confluence of ideas',
        'Oracle Park',
      ],
    },
  },
  {
    names: ['GitHub'],
    otherwise: 'is-skill',
    notAfter: ['stars', 'star', 'followers', 'profile', 'sponsors'],
    examples: {
      skill: ['hosted on GitHub', 'GitHub, GitLab'],
      not: ['200 GitHub stars', 'https://github.com/someone', 'my GitHub profile'],
    },
  },
  {
    names: ['Networking', 'Authorization', 'accessibility', 'localization', 'Siebel', 'Delphi', 'Statistics'],
    otherwise: 'is-skill',
    notBefore: ['work', 'employment', 'prior', 'business', 'social', 'without'],
    notAfter: [
      'events',
      'event',
      'opportunities',
      'accommodation',
      'accommodations',
      'needs',
      'scholar',
      'scholars',
      'method',
      'technique',
    ],
    examples: {
      skill: [
        'Linux and networking',
        'OAuth, authorization',
        'Siebel CRM',
        'Delphi developer',
        'design for accessibility',
      ],
      not: [
        'networking events',
        'work authorization in the US',
        'Siebel Scholar (Class of 2022)',
        'the Delphi method',
        'accessibility accommodations',
      ],
    },
  },
  {
    names: ['transformer', 'transformers'],
    otherwise: 'is-not',
    before: ['using', 'with', 'face', 'vision', 'language', 'attention'],
    after: ['library', 'memory', 'attention', 'layers', 'networks', 'encoder', 'decoder'],
    examples: {
      skill: [
        'PyTorch, transformers',
        'vision transformers',
        'models with transformers',
        'reducing the transformer memory footprint',
      ],
      not: ['oil-filled transformers of a substation', 'the film Transformers'],
    },
  },
];
