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
Amazon EC2 | =EC2, AWS EC2, Elastic Compute Cloud
Amazon ECR | =ECR, AWS ECR
Amazon ECS | =ECS, AWS ECS, Elastic Container Service
Amazon EKS | =EKS, AWS EKS, Elastic Kubernetes Service
Amazon ElastiCache | ElastiCache, AWS ElastiCache
Amazon EMR | AWS EMR, Elastic MapReduce
Amazon EventBridge | EventBridge, AWS EventBridge
Amazon Kinesis | Kinesis, AWS Kinesis, Kinesis Firehose
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
Amazon Web Services | =AWS, Amazon AWS, AWS Cloud
Auto scaling | autoscaling
AWS Amplify
AWS AppSync | AppSync
AWS Batch
AWS CDK | =CDK, AWS Cloud Development Kit, Cloud Development Kit
AWS CloudFormation | CloudFormation
AWS CloudTrail | CloudTrail
AWS CodePipeline | CodePipeline, CodeBuild, AWS CodeBuild, CodeDeploy
AWS Elastic Beanstalk | Elastic Beanstalk
AWS Fargate | =Fargate
AWS Glue | Glue ETL
AWS GuardDuty | GuardDuty
AWS IAM | Identity and Access Management on AWS
AWS KMS
AWS Lambda | =Lambda, Lambda functions, Lambdas
AWS Organizations | AWS Control Tower, Control Tower
AWS SAM | Serverless Application Model
AWS Secrets Manager
AWS Step Functions | Step Functions
AWS Systems Manager | Parameter Store
AWS Well-Architected Framework | Well-Architected
Azure App Service | Azure App Services
Azure Blob Storage | Azure Storage
Azure Cosmos DB | Cosmos DB, CosmosDB
Azure Data Factory | =ADF
Azure Data Lake | =ADLS
Azure Databricks
Azure DevOps | =VSTS, Azure DevOps Services, Team Foundation Server, =TFS, Azure Pipelines
Azure Event Hubs | Azure Event Hub
Azure Functions | Azure Function
Azure Key Vault | Key Vault
Azure Kubernetes Service | =AKS, Azure AKS
Azure Logic Apps | Logic Apps
Azure Monitor | Application Insights, App Insights
Azure Resource Manager | ARM templates, ARM template
Azure Service Bus
Azure SQL Database | Azure SQL
Azure Synapse Analytics | Azure Synapse, Synapse Analytics
Azure Virtual Machines | Azure VM, Azure VMs
Bicep | Azure Bicep
BigQuery | Google BigQuery, Big Query
Capacity planning
CDK for Terraform | CDKTF
Citrix
Cloud architecture | cloud architect(s), cloud solutions architecture
Cloud computing | cloud infrastructure, cloud platforms, cloud services
Cloud migration | cloud migrations
Cloud-native development | cloud native
Cloudflare | Cloudflare Workers
Content delivery networks | =CDN, =CDNs, content delivery network
DigitalOcean | Digital Ocean
Disaster recovery
Edge computing
Elastic Load Balancing | =ELB, AWS ALB, Application Load Balancer
=Fastly
FinOps | cloud cost optimization, cloud cost management
Fly.io
Google App Engine | App Engine
Google Bigtable | Bigtable, Cloud Bigtable
Google Cloud | =GCP, Google Cloud Platform
Google Cloud Build | Cloud Build
Google Cloud Composer | Cloud Composer
Google Cloud Functions | Cloud Functions
Google Cloud Run | Cloud Run
Google Cloud SQL | Cloud SQL
Google Cloud Storage | =GCS
Google Compute Engine | =GCE
Google Dataflow | Cloud Dataflow
Google Dataproc | Dataproc, Cloud Dataproc
Google Kubernetes Engine | =GKE
Google Pub/Sub | Cloud Pub/Sub, GCP Pub/Sub, PubSub
Google Spanner | Cloud Spanner
Heroku
Hetzner
High availability
Hyper-V
IBM Cloud | Bluemix
KVM virtualization | =KVM, QEMU
Linode | Akamai Connected Cloud
Load balancing | load balancer(s)
Microsoft Azure | Azure, MS Azure, Azure Cloud
Microsoft Entra ID | Azure AD, Azure Active Directory, Entra ID
Microsoft Fabric | MS Fabric
Multi-cloud | multicloud, hybrid cloud
Netlify
Nutanix
OpenStack
Oracle Cloud | =OCI, Oracle Cloud Infrastructure
Proxmox
Railway hosting | Railway.app
Serverless | serverless computing, serverless architecture, Serverless Framework, FaaS
Vercel
Virtualization | virtualisation, virtual machines
VMware | VMware vSphere, vSphere, ESXi, vCenter
`;
