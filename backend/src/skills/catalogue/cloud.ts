/** Cloud providers and their services. The format is that of `lines.ts`. */
export const cloud = `
akamai | Akamai
alibaba-cloud | Alibaba Cloud | Aliyun
amazon-api-gateway | Amazon API Gateway | AWS API Gateway
amazon-athena | Amazon Athena | =Athena, AWS Athena
amazon-aurora | Amazon Aurora | AWS Aurora, Aurora PostgreSQL, Aurora MySQL
amazon-cloudfront | Amazon CloudFront | CloudFront, AWS CloudFront
amazon-cloudwatch | Amazon CloudWatch | CloudWatch, AWS CloudWatch
amazon-cognito | Amazon Cognito | Cognito, AWS Cognito
amazon-ec2 | Amazon EC2 | =EC2, AWS EC2, Elastic Compute Cloud
amazon-ecr | Amazon ECR | =ECR, AWS ECR
amazon-ecs | Amazon ECS | =ECS, AWS ECS, Elastic Container Service
amazon-eks | Amazon EKS | =EKS, AWS EKS, Elastic Kubernetes Service
amazon-elasticache | Amazon ElastiCache | ElastiCache, AWS ElastiCache
amazon-emr | Amazon EMR | AWS EMR, Elastic MapReduce
amazon-eventbridge | Amazon EventBridge | EventBridge, AWS EventBridge
amazon-kinesis | Amazon Kinesis | Kinesis, AWS Kinesis, Kinesis Firehose
amazon-msk | Amazon MSK | =MSK
amazon-quicksight | Amazon QuickSight | QuickSight
amazon-rds | Amazon RDS | =RDS, AWS RDS, Relational Database Service
amazon-redshift | Amazon Redshift | =Redshift, AWS Redshift
amazon-route-53 | Amazon Route 53 | Route 53, Route53
amazon-s3 | Amazon S3 | =S3, AWS S3, Simple Storage Service
amazon-ses | Amazon SES
amazon-sns | Amazon SNS | =SNS, AWS SNS
amazon-sqs | Amazon SQS | =SQS, AWS SQS
amazon-vpc | Amazon VPC | =VPC, =VPCs, AWS VPC
amazon-web-services | Amazon Web Services | =AWS, Amazon AWS, AWS Cloud
auto-scaling | Auto scaling | autoscaling
aws-amplify | AWS Amplify
aws-appsync | AWS AppSync | AppSync
aws-batch | AWS Batch
aws-cdk | AWS CDK | =CDK, AWS Cloud Development Kit, Cloud Development Kit
aws-cloudformation | AWS CloudFormation | CloudFormation
aws-cloudtrail | AWS CloudTrail | CloudTrail
aws-codepipeline | AWS CodePipeline | CodePipeline, CodeBuild, AWS CodeBuild, CodeDeploy
aws-elastic-beanstalk | AWS Elastic Beanstalk | Elastic Beanstalk
aws-fargate | AWS Fargate | =Fargate
aws-glue | AWS Glue | Glue ETL
aws-guardduty | AWS GuardDuty | GuardDuty
aws-iam | AWS IAM | Identity and Access Management on AWS
aws-kms | AWS KMS
aws-lambda | AWS Lambda | =Lambda, Lambda functions, Lambdas
aws-organizations | AWS Organizations | AWS Control Tower, Control Tower
aws-sam | AWS SAM | Serverless Application Model
aws-secrets-manager | AWS Secrets Manager
aws-step-functions | AWS Step Functions | Step Functions
aws-systems-manager | AWS Systems Manager | Parameter Store
aws-well-architected-framework | AWS Well-Architected Framework | Well-Architected
azure-app-service | Azure App Service | Azure App Services
azure-blob-storage | Azure Blob Storage | Azure Storage
azure-cosmos-db | Azure Cosmos DB | Cosmos DB, CosmosDB
azure-data-factory | Azure Data Factory | =ADF
azure-data-lake | Azure Data Lake | =ADLS
azure-databricks | Azure Databricks
azure-devops | Azure DevOps | =VSTS, Azure DevOps Services, Team Foundation Server, =TFS, Azure Pipelines
azure-event-hubs | Azure Event Hubs | Azure Event Hub
azure-functions | Azure Functions | Azure Function
azure-key-vault | Azure Key Vault | Key Vault
azure-kubernetes-service | Azure Kubernetes Service | =AKS, Azure AKS
azure-logic-apps | Azure Logic Apps | Logic Apps
azure-monitor | Azure Monitor | Application Insights, App Insights
azure-resource-manager | Azure Resource Manager | ARM templates, ARM template
azure-service-bus | Azure Service Bus
azure-sql-database | Azure SQL Database | Azure SQL
azure-synapse-analytics | Azure Synapse Analytics | Azure Synapse, Synapse Analytics
azure-virtual-machines | Azure Virtual Machines | Azure VM, Azure VMs
bicep | Bicep | Azure Bicep
bigquery | BigQuery | Google BigQuery, Big Query
capacity-planning | Capacity planning
cdk-for-terraform | CDK for Terraform | CDKTF
citrix | Citrix
cloud-architecture | Cloud architecture | cloud architect(s), cloud solutions architecture
cloud-computing | Cloud computing | cloud infrastructure, cloud platforms, cloud services
cloud-migration | Cloud migration | cloud migrations
cloud-native-development | Cloud-native development | cloud native
cloudflare | Cloudflare | Cloudflare Workers
content-delivery-networks | Content delivery networks | =CDN, =CDNs, content delivery network
digitalocean | DigitalOcean | Digital Ocean
disaster-recovery | Disaster recovery
edge-computing | Edge computing
elastic-load-balancing | Elastic Load Balancing | =ELB, AWS ALB, Application Load Balancer
fastly | =Fastly
finops | FinOps | cloud cost optimization, cloud cost management
fly-io | Fly.io
google-app-engine | Google App Engine | App Engine
google-bigtable | Google Bigtable | Bigtable, Cloud Bigtable
google-cloud | Google Cloud | =GCP, Google Cloud Platform
google-cloud-build | Google Cloud Build | Cloud Build
google-cloud-composer | Google Cloud Composer | Cloud Composer
google-cloud-functions | Google Cloud Functions | Cloud Functions
google-cloud-run | Google Cloud Run | Cloud Run
google-cloud-sql | Google Cloud SQL | Cloud SQL
google-cloud-storage | Google Cloud Storage | =GCS
google-compute-engine | Google Compute Engine | =GCE
google-dataflow | Google Dataflow | Cloud Dataflow
google-dataproc | Google Dataproc | Dataproc, Cloud Dataproc
google-kubernetes-engine | Google Kubernetes Engine | =GKE
google-pub-sub | Google Pub/Sub | Cloud Pub/Sub, GCP Pub/Sub, PubSub
google-spanner | Google Spanner | Cloud Spanner
heroku | Heroku
hetzner | Hetzner
high-availability | High availability
hyper-v | Hyper-V
ibm-cloud | IBM Cloud | Bluemix
kvm-virtualization | KVM virtualization | =KVM, QEMU
linode | Linode | Akamai Connected Cloud
load-balancing | Load balancing | load balancer(s)
microsoft-azure | Microsoft Azure | Azure, MS Azure, Azure Cloud
microsoft-entra-id | Microsoft Entra ID | Azure AD, Azure Active Directory, Entra ID
microsoft-fabric | Microsoft Fabric | MS Fabric
multi-cloud | Multi-cloud | multicloud, hybrid cloud
netlify | Netlify
nutanix | Nutanix
openstack | OpenStack
oracle-cloud | Oracle Cloud | =OCI, Oracle Cloud Infrastructure
proxmox | Proxmox
railway-hosting | Railway hosting | Railway.app
serverless | Serverless | serverless computing, serverless architecture, Serverless Framework, FaaS
vercel | Vercel
virtualization | Virtualization | virtualisation, virtual machines
vmware | VMware | VMware vSphere, vSphere, ESXi, vCenter
`;
