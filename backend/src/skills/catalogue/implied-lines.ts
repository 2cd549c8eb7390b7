/**
 * What follows from a skill without doubt, one a line: `a, b + c > d, e` (see `implied.ts`). A line stays only if a
 * recruiter who knows the field would say "of course" to it: a framework and its language, a service and its cloud, a
 * method and its field, a licence and what it lets one do. What is merely likely is not here: Kafka and Java, PHP and SQL.
 */
export const CERTAIN = `
autodesk-inventor, catia, fusion-360, onshape, ptc-creo, rhino-3d, siemens-nx, sketchup, solid-edge, solidworks > 3d-modeling
bank-reconciliation > account-reconciliation
aat, aca, acca, account-reconciliation, accounts-payable, accounts-receivable, bts-comptabilite, cgma, cima, cma, consolidation-accounting, cost-accounting, cpa, dcg, dscg, financial-accounting, fixed-assets-accounting, general-ledger, intercompany-accounting, journal-entries, management-accounting, statutory-accounts, trial-balance > accounting
cegid, datev, freshbooks, lexware, myob, pennylane, quickbooks, sage-accounting-software, xero, zoho-books > accounting-software
active-directory-federation-services, group-policy > active-directory
personal-care > activities-of-daily-living
executive-assistance, office-management > administrative-support
adobe-creative-cloud > adobe-photoshop
display-advertising, media-buying, paid-social, programmatic-advertising, search-engine-advertising > advertising
aerial-lift-certificate, ipaf-licence > aerial-lifts
agile-coaching, backlog-management, extreme-programming, pmi-acp, retrospectives, safe, scrum, user-stories > agile-methods
autogen, crewai, langgraph > ai-agents
amazon-api-gateway, amazon-athena, amazon-aurora, amazon-bedrock, amazon-cloudfront, amazon-cloudwatch, amazon-cognito, amazon-documentdb, amazon-ebs, amazon-ec2, amazon-ecr, amazon-ecs, amazon-efs, amazon-eks, amazon-elasticache, amazon-emr, amazon-eventbridge, amazon-kinesis, amazon-msk, amazon-neptune, amazon-quicksight, amazon-rds, amazon-redshift, amazon-rekognition, amazon-route-53, amazon-s3, amazon-sagemaker, amazon-ses, amazon-sns, amazon-sqs, amazon-textract, amazon-vpc, aws-amplify, aws-appsync, aws-batch, aws-cdk, aws-certified-cloud-practitioner, aws-certified-developer, aws-certified-solutions-architect, aws-cli, aws-cloudformation, aws-cloudtrail, aws-codebuild, aws-codedeploy, aws-codepipeline, aws-config, aws-control-tower, aws-elastic-beanstalk, aws-fargate, aws-glue, aws-guardduty, aws-iam, aws-kms, aws-lake-formation, aws-lambda, aws-organizations, aws-sam, aws-secrets-manager, aws-security-hub, aws-step-functions, aws-systems-manager, aws-transit-gateway, aws-waf, aws-x-ray, dynamodb, elastic-load-balancing > amazon-web-services
titration > analytical-chemistry
android-jetpack, android-ndk, androidx, espresso, google-play-console, jetpack-compose, retrofit, room-database, wear-os > android-development
nurse-anesthetist > anesthesia
angular-material, angular-signals, angular-universal, mean-stack, ngrx, primeng > angular
awx > ansible
know-your-customer > anti-money-laundering
apache-hive, apache-oozie, apache-pig, apache-sqoop, hadoop-yarn, hbase, hdfs, mapreduce > apache-hadoop
lamp > apache-http-server
amazon-msk, kafka-connect, kafka-streams, ksqldb > apache-kafka
pyspark > apache-spark
icims, jobvite, smartrecruiters, taleo > applicant-tracking-systems
bcba, registered-behavior-technician > applied-behavior-analysis
computer-vision, generative-ai, machine-learning, natural-language-processing > artificial-intelligence
cia-certification, internal-audit, wirtschaftsprufer > auditing
jwt, multi-factor-authentication, oauth-2-0, openid-connect, saml, single-sign-on > authentication
autocad-electrical, civil-3d > autocad
ase-certification, automotive-diagnostics, brake-repair, diesel-mechanics, engine-repair, transmission-repair > automotive-repair
django, express, fastapi, flask, full-stack-development, laravel, nestjs, ruby-on-rails, spring-boot > back-end-development
cap-boulanger > baking
cucumber, gherkin, specflow > behavior-driven-development
apache-hadoop, apache-spark > big-data
navisworks, revit > bim
cell-biology, genetics, microbiology, molecular-biology > biology
acls, pals > bls
steuerfachangestellte > bookkeeping, payroll
c-plus-plus, c-sharp, java > object-oriented-programming
qpcr > pcr
adam, sdtm > cdisc
financial-controlling, financial-planning-and-analysis > budgeting
category-d-licence > bus-driving
business-systems-analysis > business-analysis
amazon-quicksight, cognos, domo, looker, looker-studio, metabase, microstrategy, obiee, power-bi, qlik, qlik-sense, qlikview, sap-businessobjects, sisense, tableau > business-intelligence
embedded-c > c
boost, catch2, googletest, stl > c-plus-plus
blazor, maui, mediatr, xamarin > c-sharp
autocad, autodesk-inventor, catia, fusion-360, microstation, onshape, ptc-creo, revit, siemens-nx, solid-edge, solidworks > cad
executive-assistance > calendar-management
esprit-cam, featurecam, gibbscam, hypermill, mastercam, powermill, solidcam > cam-software
cashiering > cash-handling
category-ce-licence > category-c-licence
category-c-licence > category-c1-licence
catia-v5 > catia
ccie, ccnp > ccna
cdl-class-a > cdl-class-b
analytical-chemistry, biochemistry, chemical-synthesis, organic-chemistry > chemistry
cap-petite-enfance, early-childhood-education > child-development
cap-petite-enfance, child-development-associate, early-childhood-education > childcare
gas-chromatography, lc-ms, liquid-chromatography > chromatography
argo-cd, aws-codepipeline, azure-pipelines, bamboo, buildkite, circleci, concourse, deployment-pipelines, drone-ci, github-actions, gitlab-ci, jenkins, octopus-deploy, spinnaker, teamcity, tekton, travis-ci > ci-cd
ccna, cisco-meraki, cisco-unified-communications > cisco
citrix-virtual-apps > citrix
geotechnical-engineering, structural-engineering > civil-engineering
pgce, qts > classroom-management, lesson-planning
commercial-cleaning, floor-care, window-cleaning > cleaning
alibaba-cloud, amazon-web-services, cloud-architecture, cloud-migration, cloud-native-development, google-cloud, hybrid-cloud, ibm-cloud, infrastructure-as-a-service, microsoft-azure, multi-cloud, openstack, oracle-cloud, serverless > cloud-computing
k-means > cluster-analysis
fanuc-controls, haas-controls, heidenhain, mazatrol, sinumerik > cnc-machining
ansys-fluent, openfoam, star-ccm > computational-fluid-dynamics
data-entry, icdl, microsoft-outlook, office-software, software-development > computer-literacy
image-classification, object-detection, opencv, pose-estimation, semantic-segmentation, yolo > computer-vision
formwork, rebar-work > concrete-work
ansible, chef, puppet, salt > configuration-management
carpentry, concrete-work, drywall, framing, masonry, plastering, roofing > construction
docker-swarm, kubernetes > container-orchestration
amazon-ecs, container-registries, containerd, docker, kubernetes, podman > containerization
blogging, copywriting > content-creation
drupal, joomla, typo3, wordpress > content-management-systems
lean-manufacturing, six-sigma > continuous-improvement
bac-pro-cuisine, bep-cuisine, bp-cuisine, cap-cuisine, culinary-arts, grill-station, kitchen-management, saute-station, titre-professionnel-cuisinier > cooking
ad-copywriting, seo-copywriting > copywriting
bls, emergency-medical-technician > cpr
mobile-crane, nccco, overhead-crane-operation, tower-crane > crane-operation
freshsales, hubspot, pipedrive, salesforce, siebel, sugarcrm, zoho-crm > crm
bem-methodology, bootstrap, bulma, css-flexbox, css-grid, css-in-js, css-modules, foundation-css, less, postcss, responsive-design, sass, styled-components, tailwind-css > css
after-sales-service, call-centre-operations, complaint-handling, guest-relations, live-chat-support, retail > customer-service
application-security, blue-teaming, cissp, cloud-security, comptia-security-plus, digital-forensics, malware-analysis, network-security, penetration-testing, red-teaming, security-engineering, security-incident-response, security-operations, siem, threat-hunting, threat-intelligence, threat-modeling, vulnerability-management > cybersecurity
adr-licence, hazmat-endorsement > dangerous-goods
flutter > dart
looker, power-bi, qlik, tableau > dashboards
business-intelligence, data-exploration, data-visualization, pandas, quantitative-research, statistics > data-analysis
apache-airflow, data-pipelines, etl > data-engineering
elt, etl > data-integration
gdpr > data-protection-law
chart-js, d3-js, dashboards, ggplot2, looker-studio, matplotlib, plotly, qlik-sense, seaborn > data-visualization
amazon-redshift, azure-synapse-analytics, bigquery, data-marts, data-vault, snowflake > data-warehousing
database-administration, database-design, database-development, database-indexing, database-performance-tuning, database-replication, graph-databases, microsoft-access, nosql, relational-databases, sql, time-series-databases, vector-databases > databases
azure-databricks > databricks
gdb > debugging
gradient-boosting, random-forests > decision-trees
convolutional-neural-networks, gans, keras, lstm, pytorch, recurrent-neural-networks, tensorflow, transformer-models > deep-learning
ci-cd + infrastructure-as-code, site-reliability-engineering > devops
affiliate-marketing, display-advertising, email-marketing, online-marketing, performance-marketing, search-engine-marketing, social-media-marketing > digital-marketing
principal-component-analysis, t-sne, umap > dimensionality-reduction
django-rest-framework > django
next-generation-sequencing, rna-sequencing, sanger-sequencing, whole-genome-sequencing > dna-sequencing
buildkit, docker-compose, docker-hub, docker-swarm > docker
abp-framework, ado-net, akka-net, asp-net, blazor, entity-framework, linq, masstransit, maui, mediatr, mstest, nhibernate, nunit, signalr, wcf, winforms, wpf, xamarin > dot-net
category-c1-licence, category-d-licence, cdl-class-b > driver-s-licence
magento, online-shop-management, prestashop, shopify, shopware, woocommerce > e-commerce
adobe-captivate, articulate-storyline > e-learning
elk-stack > elasticsearch
elektroniker-betriebstechnik, elektroniker-energietechnik, journeyman-electrician, master-electrician > electrical-installation
dguv-v3-testing, eicr, pat-testing > electrical-testing
elektroniker-betriebstechnik, elektroniker-energietechnik > electrical-troubleshooting
conduit-bending, electrical-installation > electrical-work
allscripts, athenahealth, cerner, eclinicalworks, emis-web, epic-systems, meditech, nextgen-healthcare, pointclickcare, systmone > electronic-health-records
phoenix > elixir
kibana, logstash > elk-stack
brevo, klaviyo, mailchimp, mailjet, newsletters > email-marketing
buildroot, yocto > embedded-linux
autosar, board-bring-up, bootloaders, embedded-c, embedded-linux, firmware, microcontrollers, rtos > embedded-systems
emergency-medical-technician > emergency-medical-services, first-aid
paramedic > emergency-medical-technician
cypress, playwright > end-to-end-testing
celta > english-as-a-second-language
abas-erp, epicor, infor-erp, jd-edwards, microsoft-dynamics-ax, microsoft-dynamics-gp, microsoft-dynamics-nav, netsuite, odoo, oracle-e-business-suite, oracle-fusion, peoplesoft, proalpha, sap, sap-business-one > erp
aws-glue, azure-data-factory, ibm-datastage, matillion, oracle-data-integrator, sap-data-services, ssis, talend > etl
lime-explanations, shap > explainable-ai
mean-stack, mern > express
cfa, discounted-cash-flow, equity-research, financial-modeling, financial-planning-and-analysis, variance-analysis > financial-analysis
aca, acca, consolidation-accounting, cpa, statutory-accounts, year-end-close > financial-reporting
credit-risk, liquidity-risk, market-risk, operational-risk > financial-risk-management
lora, peft > fine-tuning
abaqus, ansys, ls-dyna, nastran > finite-element-analysis
ssiap > fire-safety
check-point-firewalls, fortinet, opnsense, palo-alto-networks, pfsense > firewalls
bloc-pattern, riverpod > flutter
cooking > food-preparation
food-handler-certification, haccp, level-3-food-safety, servsafe > food-safety
forklift-licence, reach-truck > forklift-operation
intel-quartus, vivado > fpga
air-freight, ocean-freight > freight-forwarding
angular, full-stack-development, html + css + javascript, react, service-workers, svelte, vue-js, web-components, web-workers > front-end-development
iec-61508, iso-26262 > functional-safety
uvm > functional-verification, systemverilog
hedge-trimming, lawn-care > gardening
gc-ms > gas-chromatography
bilanzbuchhalter, month-end-close, year-end-close > general-ledger
ai-image-generation, ai-video-generation, large-language-models, stable-diffusion > generative-ai
arcgis, geospatial-analysis, gis-mapping, mapinfo, qgis > gis
bitbucket, gitea, gitflow, github, gitlab, gitops > git
github-actions, github-codespaces > github
gitlab-ci > gitlab
argo-cd, flux > gitops
echo, fiber, gin, gorm, goroutines > go
pharmaceutical-manufacturing > good-manufacturing-practice
bigquery, google-app-engine, google-bigtable, google-cloud-build, google-cloud-composer, google-cloud-functions, google-cloud-iam, google-cloud-logging, google-cloud-run, google-cloud-sql, google-cloud-storage, google-compute-engine, google-dataflow, google-dataproc, google-kubernetes-engine, google-pub-sub, google-spanner, professional-cloud-architect, vertex-ai > google-cloud
google-docs, google-sheets, google-slides > google-workspace
amazon-neptune, cypher, janusgraph, neo4j, tigergraph > graph-databases
pytorch-geometric > graph-neural-networks, pytorch
brand-design, desktop-publishing, logo-design, packaging-design, print-design > graphic-design
apollo-client, apollo-graphql, graphql-federation, hasura, relay > graphql
grails > groovy
bulldozers, caces-r482, excavator-operation, motor-graders, skid-steers, telehandlers, wheel-loaders > heavy-equipment-operation
hotelfachmann, night-audit > hotel-front-desk
electronic-logging-devices > hours-of-service
hotelfachmann > housekeeping
bamboohr, oracle-hcm, personio, sap-hcm, sap-successfactors, silae > hr-information-systems
angular, bootstrap, html-emails, react, svelte, tailwind-css, vue-js, web-components > html
cipd, compensation-and-benefits, employee-relations, hr-analytics, hr-compliance, phr, recruiting, shrm-cp, shrm-scp, sphr > human-resources
air-conditioning, ventilation-systems > hvac
aws-iam, microsoft-entra-id, okta, privileged-access-management, sailpoint > identity-and-access-management
elisa > immunoassays
distributed-control-systems, plc-programming, scada > industrial-automation
abb-robots, kuka, robotic-welding, yaskawa-robots > industrial-robots
cism, cybersecurity, iso-27001 > information-security
ansible, aws-cdk, aws-cloudformation, azure-resource-manager, bicep, crossplane, opentofu, pulumi, terraform > infrastructure-as-code
claims-adjusting, insurance-licence, insurance-underwriting > insurance
copyright-law, patent-law, trademark-law > intellectual-property
arkit, cocoa-touch, cocoapods, core-data, rxswift, storekit, swiftui, testflight, uikit, widgetkit, xctest, xcuitest > ios-development
apache-struts, apache-wicket, assertj, dropwizard, ejb, gwt, hibernate, java-ee, java-servlets, java-swing, javafx, jax-rs, jdbc, jersey, jpa, jsf, jsp, junit, lombok, micronaut, mybatis, primefaces, quarkus, rest-assured, resteasy, spring, testng, thymeleaf, vaadin > java
alpine-js, angularjs, babel, backbone-js, chart-js, d3-js, electron, ember-js, eslint, grunt, gsap, gulp, jasmine, jest, jquery, karma, knockout-js, lodash, meteor, mocha, node-js, polymer, preact, react, rxjs, service-workers, solidjs, svelte, three-js, typescript, vite, vitest, vue-js, web-workers, webpack > javascript
jira-service-management > jira
bookkeeping > journal-entries
jetpack-compose, koin, kotlin-coroutines, kotlin-multiplatform, ktor > kotlin
amazon-eks, argo-cd, argo-rollouts, argo-workflows, azure-kubernetes-service, cka, ckad, cks, google-kubernetes-engine, helm, helmfile, ingress-controllers, k3s, karpenter, keda, knative, kubeadm, kubernetes-operators, kustomize, kyverno, microk8s, minikube, openshift, rancher, talos-linux > kubernetes
cell-culture, chromatography, elisa, flow-cytometry, microbiology, molecular-biology, pipetting, titration, western-blotting > laboratory-techniques
laravel-eloquent, livewire > laravel
ai-agents, ai-evaluation, amazon-bedrock, azure-openai, gpt-models, langchain, llamaindex, llm-fine-tuning, llm-security, model-context-protocol, openai-api, prompt-engineering, retrieval-augmented-generation, tool-calling, vllm > large-language-models
bar-admission, corporate-law, criminal-law, family-law, litigation > law
5s-methodology, kaizen, total-productive-maintenance, value-stream-mapping > lean-manufacturing
blackboard-learn, brightspace, canvas-lms, moodle, schoology > learning-management-systems
beck-online, dalloz, westlaw > legal-research
almalinux, alpine-linux, arch-linux, centos, comptia-linux, debian, embedded-linux, fedora, gentoo-linux, kali-linux, kernel-drivers, lamp, linux-administration, linux-kernel, lpic, oracle-linux, red-hat-enterprise-linux, rocky-linux, selinux, suse-linux, systemd, ubuntu > linux
rhcsa > linux-administration, red-hat-enterprise-linux
hplc, uplc > liquid-chromatography
phonics > literacy-instruction
flatbed-hauling > load-securement
gatling, jmeter, k6, loadrunner, locust > load-testing
elk-stack, grafana-loki > logging
qlora > lora
power-apps, power-automate > low-code-development, power-platform
amazon-sagemaker, automl, azure-machine-learning, catboost, ensemble-methods, feature-engineering, federated-learning, gradient-boosting, kubeflow, lightgbm, mlflow, mlops, model-training, neural-networks, random-forests, recommender-systems, reinforcement-learning, scikit-learn, self-supervised-learning, supervised-learning, support-vector-machines, transfer-learning, unsupervised-learning, xgboost > machine-learning
cnc-machining, lathe-work, milling > machining
account-based-marketing, b2b-marketing, brand-management, campaign-management, content-marketing, crm-marketing, digital-marketing, direct-marketing, event-marketing, growth-marketing, marketing-analytics, product-marketing > marketing
activecampaign, eloqua, marketo, pardot > marketing-automation
gc-ms, icp-ms, lc-ms, maldi > mass-spectrometry
forklift-operation > material-handling
simulink > matlab
certified-professional-coder, cpt-coding, hcpcs, icd-10 > medical-coding
medical-billing, medical-coding, medical-scribing, medical-transcription, registered-nurse > medical-terminology
licensed-practical-nurse, registered-nurse > medication-administration
pharmacist-licence > medication-dispensing
coordinate-measuring-machines > metrology
bacteriology, gram-staining, sterility-testing > microbiology
arduino, avr-microcontrollers, esp32, microchip-pic, msp430, nordic-nrf, stm32 > microcontrollers
electron-microscopy > microscopy
application-insights, azure-administrator-associate, azure-ai-search, azure-ai-services, azure-api-management, azure-app-service, azure-arc, azure-automation, azure-blob-storage, azure-cli, azure-container-apps, azure-container-registry, azure-cosmos-db, azure-data-factory, azure-data-lake, azure-databricks, azure-event-grid, azure-event-hubs, azure-firewall, azure-front-door, azure-functions, azure-fundamentals, azure-iot-hub, azure-key-vault, azure-kubernetes-service, azure-logic-apps, azure-machine-learning, azure-monitor, azure-openai, azure-policy, azure-resource-manager, azure-service-bus, azure-solutions-architect-expert, azure-sql-database, azure-stream-analytics, azure-synapse-analytics, azure-virtual-desktop, azure-virtual-machines, azure-virtual-network, bicep > microsoft-azure
microsoft-office, microsoft-power-pivot > microsoft-excel
microsoft-365, microsoft-excel + microsoft-powerpoint, microsoft-word + microsoft-excel > microsoft-office
sql-server-always-on, ssas, ssis, ssms, ssrs, t-sql > microsoft-sql-server
microsoft-office > microsoft-word
android-development, apache-cordova, flutter, ionic, ios-development, nativescript, react-native, xamarin > mobile-development
crispr, gel-electrophoresis, molecular-cloning, nucleic-acid-extraction, pcr > molecular-biology
mean-stack, mern, mongoose > mongodb
amazon-cloudwatch, appdynamics, azure-monitor, centreon, checkmk, datadog, dynatrace, grafana, icinga, nagios, new-relic, prometheus, zabbix > monitoring
adobe-after-effects > motion-design
mysql-workbench > mysql
bert, machine-translation, named-entity-recognition, natural-language-understanding, nltk, sentiment-analysis, spacy, text-classification, topic-modeling > natural-language-processing
dialysis > nephrology
firewalls, intrusion-detection > network-security
bgp, ccna, juniper-networking, mpls, network-administration, network-engineering, network-security, network-troubleshooting, ospf, sd-wan, tcp-ip, vlans, vxlan > networking
deep-learning, graph-neural-networks > neural-networks
adonisjs, express, fastify, feathers-js, hapi, koa, mongoose, nestjs, sails-js > node-js
dye-penetrant-testing, magnetic-particle-inspection, radiographic-testing, ultrasonic-testing > non-destructive-testing
amazon-documentdb, azure-cosmos-db, cassandra, couchbase, couchdb, dynamodb, hbase, mongodb, ravendb, scylladb > nosql
behandlungspflege, bsn, licensed-practical-nurse, medical-surgical-nursing, nclex, nursing-management, pediatric-nursing, pflegedienstleitung, praxisanleitung, psychiatric-nursing, registered-nurse, wohnbereichsleitung > nursing
drizzle-orm, entity-framework, gorm, hibernate, jpa, laravel-eloquent, nhibernate, prisma, sequelize, sqlalchemy, typeorm > object-relational-mapping
confined-space-entry, fall-protection, iosh, iso-45001, lockout-tagout, nebosh, osha-regulations, smsts > occupational-safety
google-workspace, libreoffice, microsoft-powerpoint, spreadsheets, word-processing > office-software
chemotherapy > oncology
oracle-data-guard, oracle-exadata, oracle-forms, oracle-rac, oracle-sql-developer, pl-sql, toad-for-oracle > oracle-database
osha-10, osha-30 > osha-regulations
facebook-ads, linkedin-ads > paid-social
cap-patissier, laminated-doughs > pastry
registered-nurse > patient-assessment
medical-assisting, nursing, personal-care, physician-assistant > patient-care
altium-designer, cadence-allegro, kicad > pcb-design
neonatal-care, pediatric-nursing > pediatrics
burp-suite, ceh, kali-linux, metasploit, offsec-oscp > penetration-testing
load-testing, stress-testing > performance-testing
certified-nursing-assistant > personal-care
doctor-of-pharmacy, pharmacist-licence, pharmacy-technician > pharmacy
phoenix-liveview > phoenix
adobe-lightroom > photo-editing
nabcep > photovoltaics
cakephp, codeigniter, drupal, laravel, phalcon, phpunit, shopware, symfony, typo3, yii, zend-framework > php
codesys, ladder-logic, rslogix, siemens-s7, structured-text, studio-5000, tia-portal > plc-programming
citus, neon-postgres, pgbouncer, pgvector, pl-pgsql, postgis, supabase, timescaledb > postgresql
predictive-maintenance > preventive-maintenance
cyberark > privileged-access-management
cips, strategic-sourcing > procurement
product-ownership, product-roadmaps, product-strategy > product-management
cspo, pspo > product-ownership
project-management > project-coordination, project-planning
capm, construction-management, ipma-certification, pmp, prince2, program-management > project-management
promql, thanos > prometheus
psychiatric-nursing > psychiatry
cognitive-behavioral-therapy, dialectical-behavior-therapy, family-therapy > psychotherapy
media-relations, press-releases > public-relations
aiohttp, asyncio, beautiful-soup, boto3, bottle-framework, celery, cherrypy, cython, dask, django, dspy, fast-ai, fastapi, flask, gensim, geopandas, gradio, gunicorn, keras, matplotlib, nltk, numpy, pandas, pydantic, pymc, pyqt, pyside, pyspark, pytest, python-packaging, pytorch, sanic-framework, scikit-learn, scipy, scrapy, seaborn, sentence-transformers, spacy, sqlalchemy, starlette, statsmodels, streamlit, tkinter, torchvision, tornado, uvicorn, virtualenv, wagtail > python
cleaning-validation, equipment-qualification, process-validation > qualification-and-validation
as9100, iatf-16949, iso-9001, total-quality-management > quality-management
dplyr-package, ggplot2, r-markdown, r-shiny, rstudio, tidyverse > r
ct-and-mri, magnetic-resonance-imaging, radiography > radiology
ant-design, chakra-ui, formik, gatsby, mantine-ui, material-ui, mern, next-js, primereact, react-flow, react-hook-form, react-hooks, react-native, react-router, react-server-components, react-testing-library, react-three-fiber, recoil, remix, rtk-query, shadcn-ui, styled-components > react
expo > react-native
candidate-sourcing, executive-search, resume-screening > recruiting
rtk-query > redux
ccrn, nurse-anesthetist, nurse-practitioner > registered-nurse
multi-agent-reinforcement-learning, rlhf > reinforcement-learning
amazon-aurora, azure-sql-database, cockroachdb, ibm-db2, mariadb, microsoft-sql-server, mysql, oracle-database, postgresql, sqlite, sybase > relational-databases
photovoltaics, wind-turbines > renewable-energy
store-management > retail
rhce > rhcsa
automation-anywhere, blue-prism, uipath > robotic-process-automation
industrial-robots, ros > robotics
8d, corrective-and-preventive-actions, fishbone-diagrams, five-whys > root-cause-analysis
moveit, ros-navigation > ros
freertos, qnx, vxworks > rtos
rspec, ruby-on-rails, sidekiq, sinatra > ruby
actix, axum, rocket, serde, tokio > rust
b2b-sales, b2c-sales, car-sales, channel-sales, closing-sales, cold-calling, consultative-selling, cross-selling, enterprise-sales, field-sales, inside-sales, international-sales, luxury-sales, medical-sales, real-estate-sales, saas-sales, sales-management, technical-sales, telephone-sales > sales
apex, lightning-web-components, pardot, salesforce-cpq, salesforce-lightning, salesforce-marketing-cloud, salesforce-sales-cloud, salesforce-service-cloud, visualforce > salesforce
abap, sap-basis, sap-bw, sap-ewm, sap-fi-co, sap-fiori, sap-hcm, sap-ibp, sap-integration-suite, sap-mm, sap-pm, sap-pp, sap-process-integration, sap-qm, sap-s-4hana, sap-sd, sap-tm, sap-wm, sapui5 > sap
certified-scrummaster, cspo, large-scale-scrum, psm, pspo, scrumban, sprint-planning > scrum
google-ads > search-engine-advertising
search-engine-advertising > search-engine-marketing
cqp-aps, door-supervision, guard-card, sachkundeprufung-34a, sia-licence > security-guarding
ahrefs, keyword-research, link-building, semrush, seo-copywriting > seo
aws-fargate, aws-lambda, aws-sam, azure-functions, google-cloud-functions, google-cloud-run > serverless
service-level-indicators > service-level-objectives
istio, linkerd > service-mesh
bash, kornshell, zsh > shell-scripting
microsoft-sentinel, qradar, splunk-enterprise-security > siem
six-sigma-black-belt, six-sigma-green-belt, six-sigma-yellow-belt > six-sigma
buffer-social-scheduler, community-management, hootsuite, influencer-marketing, paid-social > social-media-marketing
msw, social-work-licence > social-work
sd-wan > software-defined-networking
c-plus-plus, c-sharp, desktop-applications, embedded-c, game-development, java, mobile-development, software-engineering, web-development > software-development
acceptance-testing, api-testing, end-to-end-testing, exploratory-testing, functional-testing, integration-testing, istqb, manual-testing, mobile-testing, performance-testing, regression-testing, smoke-testing, system-testing, test-automation, test-cases, unit-testing, usability-testing > software-testing
individualized-education-programs > special-education
senco > special-educational-needs
atomic-absorption, ftir, icp-oes, nmr, spectrophotometry, uv-vis > spectroscopy
splunk-enterprise-security > splunk
google-sheets, microsoft-excel > spreadsheets
spring-ai, spring-batch, spring-boot, spring-cloud, spring-data, spring-integration, spring-mvc, spring-security, spring-webflux > spring
amazon-aurora, amazon-redshift, apache-hive, azure-sql-database, bigquery, clickhouse, cockroachdb, dbt, duckdb, google-cloud-sql, greenplum, ibm-db2, mariadb, microsoft-sql-server, mysql, oracle-database, postgresql, snowflake, sqlite, stored-procedures, sybase, teradata, vertica > sql
anova, bayesian-statistics, chi-square-tests, cluster-analysis, data-science, descriptive-statistics, econometrics, hypothesis-testing, multivariate-analysis, regression-analysis, spss, stata, survival-analysis, t-tests-statistics, time-series-analysis > statistics
etabs, sap2000, staad-pro > structural-engineering
apics, cpim, cscp, demand-planning > supply-chain-management
sveltekit > svelte
alamofire, rxswift, swift-package-manager, swiftui > swift
linux-administration, windows-administration > system-administration
tableau-prep > tableau
steuerberater, steuerfachangestellte > tax-preparation
a-level-teaching, english-as-a-second-language, foreign-language-teaching, french-as-a-foreign-language, gcse-teaching, german-as-a-foreign-language, key-stage-1, key-stage-2, key-stage-3, lesson-planning, math-instruction, music-teaching, physical-education, science-teaching, special-education, teaching-licence > teaching
construction-management, engineering-management, kitchen-management, nursing-management, production-management, sales-management, store-management > team-leadership
desktop-support, service-desk > technical-support
tensorflow-lite > tensorflow
cdk-for-terraform, spacelift, terragrunt > terraform
appium, cypress, katalon, playwright, protractor, ranorex, robot-framework, selenium, testcafe, testcomplete, tosca, webdriverio > test-automation
react-three-fiber > three-js
influxdb, questdb, timescaledb > time-series-databases
trainer-aptitude-certificate > training-delivery
category-c-licence, cdl-class-a, flatbed-hauling > truck-driving
angular, nestjs, typeorm > typescript
catch2, googletest, jasmine, jest, junit, mocha, mockito, mstest, nunit, phpunit, pytest, rspec, test-driven-development, testng, vitest, xunit > unit-testing
cluster-analysis > unsupervised-learning
user-flows, user-interviews, user-personas, ux-research, wireframing > ux-design
discounted-cash-flow > valuation
chromadb, milvus, pgvector, pinecone, qdrant, weaviate > vector-databases
adobe-illustrator, inkscape > vector-graphics
git, mercurial, perforce, subversion > version-control
adobe-premiere-pro, avid-media-composer, davinci-resolve, final-cut-pro > video-editing
citrix-virtual-apps, hyper-v, kvm-virtualization, nutanix, proxmox, virtualbox, vmware > virtualization
licensed-practical-nurse, medical-assisting, registered-nurse > vital-signs
vmware-horizon, vmware-nsx, vmware-vsphere > vmware
ipsec, openvpn, wireguard > vpn
nuxt, pinia, quasar-framework, vuetify, vuex > vue-js
a-la-carte-service, cap-restaurant > waiting-tables
sap-ewm, sap-wm > warehouse-management-systems
order-picking, shipping-and-receiving, voice-picking > warehouse-operations
adobe-analytics, google-analytics, google-tag-manager, matomo, mixpanel > web-analytics
asp-net, back-end-development, front-end-development, play-framework, symfony > web-development
flux-cored-welding, mig-welding, pipe-welding, robotic-welding, spot-welding, stick-welding, tig-welding, welding-certifications > welding
active-directory, windows-administration, windows-server > windows
cabinet-making, furniture-making, joinery > woodworking
google-docs, microsoft-word > word-processing
elementor, woocommerce > wordpress
suturing > wound-care
`;
