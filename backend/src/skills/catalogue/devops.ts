/** Building, delivering and operating software. The format is that of `lines.ts`. */
export const devops = `
Ansible
Argo CD | ArgoCD
Argo Rollouts
Argo Workflows
Artifactory | JFrog
=AWX
=Backstage
=Bamboo | Atlassian Bamboo
Bitbucket
Bitrise
Blue-green deployment | blue/green deployment(s), blue-green deployments
Build automation | build systems
BuildKit | Docker Buildx
Buildkite
Calico networking | =Calico
Canary releases | canary deployments
Capistrano
cert-manager | cert-manager
Chaos engineering | Chaos Monkey, Chaos Mesh, LitmusChaos
=Chef | Chef Infra
CI/CD | CICD, CI / CD, CI-CD, continuous integration, continuous delivery, continuous deployment, CI pipelines, continuous deployments, de:kontinuierliche Integration, kontinuierliche(n) Bereitstellung, fr:intégration continue, livraison continue, déploiement continu, intégration et déploiement continus, chaîne CI/CD, chaînes CI/CD, pipelines CI/CD, chaîne d'intégration continue, usine logicielle
=Cilium
CircleCI | Circle CI
ClearCase
Cloud security posture management | =CSPM
Cloud-init
CloudBees
=CNAPP
=Concourse | Concourse CI
Configuration management | de:Konfigurationsmanagement, fr:gestion de configuration
=Consul | HashiCorp Consul
Container orchestration | container management, de:Container-Orchestrierung, Containerorchestrierung, fr:orchestration de conteneurs
Container registries | container registry
containerd | containerd
Containerization | containerisation, containers, containerized applications, Linux containers, de:Containerisierung, Container-Technologien, Containertechnologien, Container-Technologie, Container-Plattform(en), Containerplattform(en), Container-Umgebungen, Containerumgebungen, fr:conteneurisation, conteneurs
Conventional Commits
Crossplane
Dagger CI
Dependabot
Deployment automation | automated deployment(s), de:automatisierte Deployments, fr:automatisation des déploiements, déploiements automatisés, déploiement d'applications, déploiement des applications
Deployment pipelines | build pipelines, release pipelines, deployment pipeline
Dev containers | devcontainers
Developer experience | =DevEx, developer productivity
DevOps | Dev Ops
Docker | Dockerfile(s)
Docker Compose
Docker Hub
Docker Swarm
DORA metrics
Drone CI
Feature flags | feature flag, feature toggles
=Flux | FluxCD, Flux CD
Forgejo
Git
=Gitea
Gitflow
GitHub | Git Hub, GitHub Enterprise
GitHub Actions
GitHub Codespaces
GitLab
GitLab CI
GitOps
Harbor registry
Harness CD
HashiCorp Boundary
=Helm | Helm chart(s)
Helmfile
Incident management | incident response, incident handling, de:Störungsmanagement, fr:gestion des incidents, gestion d'incidents
Infisical
Infrastructure as code | =IaC, de:Infrastruktur als Code, fr:infrastructure en tant que code
Ingress controllers | Ingress NGINX, Kubernetes ingress
Istio
Jenkins | Jenkinsfile
K3s
Karpenter
KEDA
Keptn
Knative
kubeadm | kubeadm
Kubernetes | K8s, kubectl
Kubernetes operators | Kubernetes operator
Kustomize
Kyverno
LaunchDarkly
Let's Encrypt
Linkerd
=Mercurial
MicroK8s
Minikube
Nexus Repository | Sonatype Nexus
=Nomad | HashiCorp Nomad
Octopus Deploy
On-call | on-call duty, de:Rufbereitschaft, fr:~astreinte(s)
Open Policy Agent | =OPA
OpenShift | Red Hat OpenShift
OpenTofu
=Packer | HashiCorp Packer
Patch management | de:Patchmanagement
=Perforce | Helix Core
Platform engineering | internal developer platform, platform engineer(s)
Podman
Policy as code
Postmortems | post-mortem(s)
Prisma Cloud
Pulumi
=Puppet
=Rancher
Red Hat Satellite
Release management | release engineering, release manager(s), de:Releasemanagement, fr:gestion des versions, mise(s) en production
Renovate bot
Runbooks | runbook
Rundeck
=Salt | SaltStack
Semantic versioning
Service mesh | fr:maillage de services
Site reliability engineering | =SRE, =SREs, site reliability
Skaffold
Spacelift
=Spinnaker
=Subversion | =SVN
Talos Linux
TeamCity
Tekton
Terraform
Terragrunt
Travis CI | TravisCI
Trunk-based development
Vagrant
=Vault | HashiCorp Vault
Velero
Version control | source control, revision control, de:Versionsverwaltung, Versionskontrolle, Versionsverwaltungssystem(e/en), Versionsverwaltungstools, Versionskontrollsystem(e/en), fr:gestion de versions, contrôle de versions
Wiz cloud security
Zero-downtime deployments
`;
