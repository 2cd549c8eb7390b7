/** Cloud providers and their services. The format is that of `lines.ts`. */
export const cloud = `
Akamai
Alibaba Cloud | Aliyun
Amazon API Gateway | AWS API Gateway
Amazon Athena | =Athena, AWS Athena
Amazon Aurora | AWS Aurora, Aurora PostgreSQL, Aurora MySQL
Amazon CloudFront | CloudFront, AWS CloudFront
Amazon CloudWatch | CloudWatch, AWS CloudWatch
Amazon Cognito | Cognito, AWS Cognito
Amazon EBS | =EBS, AWS EBS
Amazon EC2 | =EC2, AWS EC2, Elastic Compute Cloud
Amazon ECR | =ECR, AWS ECR
Amazon ECS | =ECS, AWS ECS, Elastic Container Service
Amazon EFS | AWS EFS
Amazon EKS | =EKS, AWS EKS, Elastic Kubernetes Service
Amazon ElastiCache | ElastiCache, AWS ElastiCache
Amazon EMR | AWS EMR, Elastic MapReduce
Amazon EventBridge | EventBridge, AWS EventBridge
Amazon Kinesis | Kinesis, AWS Kinesis, Kinesis Firehose
Amazon Lightsail
Amazon MSK | =MSK
Amazon QuickSight | QuickSight
Amazon RDS | =RDS, AWS RDS, Relational Database Service
Amazon Redshift | =Redshift, AWS Redshift
Amazon Route 53 | Route 53, Route53
Amazon S3 | =S3, AWS S3, Simple Storage Service
Amazon SES
Amazon SNS | =SNS, AWS SNS
Amazon SQS | =SQS, AWS SQS
Amazon VPC | =VPC, =VPCs, AWS VPC
Amazon Web Services | =AWS
Application Insights | App Insights, Azure Application Insights
Auto scaling | autoscaling
AWS Amplify
AWS App Runner
AWS AppSync | AppSync
AWS Backup
AWS Batch
AWS CDK | =CDK, AWS Cloud Development Kit, Cloud Development Kit
AWS Certified Cloud Practitioner | AWS Cloud Practitioner
AWS Certified Developer
AWS Certified Solutions Architect | AWS Solutions Architect
AWS CLI
AWS CloudFormation | CloudFormation
AWS CloudTrail | CloudTrail
AWS CodeBuild | CodeBuild
AWS CodeDeploy | CodeDeploy
AWS CodePipeline | CodePipeline
AWS Config
AWS Control Tower | Control Tower
AWS Database Migration Service | AWS DMS
AWS Direct Connect
AWS Elastic Beanstalk | Elastic Beanstalk
AWS Fargate | =Fargate
AWS Glue | Glue ETL, ~=Glue
AWS GuardDuty | GuardDuty
AWS IAM | Identity and Access Management on AWS
AWS KMS
AWS Lambda | =Lambda, Lambda functions, Lambdas
AWS Organizations
AWS Outposts
AWS Parameter Store | Parameter Store
AWS SAM | Serverless Application Model
AWS Secrets Manager
AWS Security Hub
AWS Step Functions | Step Functions
AWS Systems Manager
AWS Transit Gateway | Transit Gateway
AWS WAF
AWS Well-Architected Framework | Well-Architected
Azure Administrator Associate | AZ-104
Azure API Management | =APIM
Azure App Service | Azure App Services
Azure Arc
Azure Automation
Azure Bastion
Azure Blob Storage | Azure Storage
Azure CLI
Azure Container Apps
Azure Container Registry | =ACR
Azure Cosmos DB | Cosmos DB, CosmosDB
Azure Data Factory | =ADF
Azure Data Lake | =ADLS
Azure Databricks
Azure DevOps | =VSTS, Team Foundation Server, =TFS
Azure Event Grid
Azure Event Hubs | Azure Event Hub, ~=Event Hubs
Azure Firewall
Azure Front Door
Azure Functions | Azure Function
Azure Fundamentals | AZ-900
Azure IoT Hub
Azure Key Vault | Key Vault
Azure Kubernetes Service | =AKS, Azure AKS
Azure Logic Apps | Logic Apps
Azure Monitor
Azure Pipelines
Azure Policy
Azure Resource Manager | ARM templates, ARM template
Azure Service Bus | ~=Service Bus
Azure Solutions Architect Expert | AZ-305
Azure SQL Database | Azure SQL
Azure Synapse Analytics | Azure Synapse, Synapse Analytics, ~=Synapse
Azure Virtual Desktop | =AVD, Windows Virtual Desktop
Azure Virtual Machines | Azure VM, Azure VMs
Azure Virtual Network
Bicep | Azure Bicep
BigQuery | Big Query
Capacity planning
CDK for Terraform | CDKTF
Ceph
Citrix
Citrix Virtual Apps | XenApp, XenDesktop
=CKA | Certified Kubernetes Administrator
=CKAD | Certified Kubernetes Application Developer
=CKS | Certified Kubernetes Security Specialist
Cloud architecture | cloud architect(s), cloud solutions architecture, de:Cloud-Architektur, fr:architecture cloud, architecte cloud
Cloud computing | cloud infrastructure, cloud platforms, cloud services, cloud technologies, public cloud, cloud environments, de:Cloud-Infrastruktur, Cloud-Technologien, Cloud-Dienste, Cloud-Umgebungen, Cloud-Plattform(en), Cloud-Lösungen, Cloud-Systeme(n), Cloud-Umfeld, Cloud-Kenntnisse, fr:informatique en nuage, technologies cloud, infrastructures cloud, infrastructure cloud, environnement cloud, environnements cloud, solutions cloud
Cloud Foundry
Cloud migration | cloud migrations, de:Cloudmigration, Migration in die Cloud, fr:migration cloud, migration vers le cloud
Cloud-native development | cloud native
Cloudflare
CloudStack
Content delivery networks | =CDN, =CDNs, content delivery network
Coolify
DevOps Engineer Expert | AZ-400
DigitalOcean | Digital Ocean
Disaster recovery | fr:plan de reprise d'activité, reprise après sinistre, =PRA, plans de reprise d'activité, plan de secours informatique
Edge computing
Elastic Load Balancing | =ELB, AWS ALB, Application Load Balancer
=Fastly
FinOps | cloud cost optimization, cloud cost management, cost optimisation, cloud cost optimisation
Fly.io
Google Anthos
Google App Engine | App Engine
Google Bigtable | Bigtable
Google Cloud | =GCP
Google Cloud Armor
Google Cloud Build | Cloud Build
Google Cloud Composer | Cloud Composer
Google Cloud Functions | Cloud Functions
Google Cloud IAM
Google Cloud Logging | Stackdriver
professional-cloud-architect | Google Cloud Professional Cloud Architect | Professional Cloud Architect
Google Cloud Run | Cloud Run
Google Cloud SQL | Cloud SQL
Google Cloud Storage | =GCS
Google Compute Engine | =GCE
Google Dataflow | Cloud Dataflow
Google Dataproc | Dataproc
Google Kubernetes Engine | =GKE
Google Pub/Sub | Cloud Pub/Sub, GCP Pub/Sub, PubSub, ~Pub/Sub
Google Spanner | Cloud Spanner, ~=Spanner
Heroku
Hetzner
High availability | de:Hochverfügbarkeit, hochverfügbare(n/r), fr:haute disponibilité
Hybrid cloud
Hyper-V
IBM Cloud | Bluemix
Infrastructure as a service | =IaaS
Infrastructure management | IT infrastructure, de:IT-Infrastruktur(en), fr:infrastructure(s) informatique(s), infrastructure(s) IT, infrastructures systèmes, infrastructures systèmes et réseaux
IONOS Cloud
KVM virtualization | =KVM
Linode | Akamai Connected Cloud
Load balancing | load balancer(s), de:Lastverteilung, fr:répartition de charge
Microsoft Azure | Azure
Microsoft Entra ID | Azure AD, Azure Active Directory, Entra ID
Microsoft Fabric | MS Fabric
MinIO
Multi-cloud | multicloud
Netlify
Nutanix
Open Telekom Cloud
OpenStack
Oracle Cloud | =OCI
OVHcloud | OVH
Platform as a service | =PaaS
Proxmox
QEMU
Rackspace
Railway hosting | Railway.app
SAP BTP | SAP Business Technology Platform, SAP Cloud Platform
Scaleway
Server administration | server management, server maintenance, de:Serveradministration, Administration von Servern, Serverbetrieb, Betrieb von Servern, Betreuung von Servern, Serverlandschaft, Serverbetreuung, Serverinfrastruktur, Administration der Server, administrier(st/en) Server, betreib(st/en) Server, betreu(st/en) Server, fr:administration de serveurs
Serverless | FaaS
Vercel
VirtualBox
Virtualization | virtualisation, virtual machines, de:Virtualisierung, virtuelle(n) Server(n), virtuelle(n) Maschinen, virtuelle(n) Umgebungen, fr:machines virtuelles, serveurs virtuels
VMware
VMware Horizon
VMware Tanzu
VMware vSphere | vSphere, ESXi, vCenter, VMware ESXi, VMware vCenter
Vultr
XCP-ng
Xen hypervisor | Xen
`;
