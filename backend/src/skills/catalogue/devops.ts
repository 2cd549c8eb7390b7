/** Building, delivering and operating software. The format is that of `lines.ts`. */
export const devops = `
Ansible | Ansible Tower, AWX, Ansible playbooks
Argo CD | ArgoCD
Argo Rollouts
Argo Workflows
Artifactory | JFrog Artifactory, JFrog
=Backstage
=Bamboo | Atlassian Bamboo
Bitbucket | Atlassian Bitbucket
Blue-green deployment | blue/green deployment(s), blue-green deployments, canary releases, canary deployments, zero-downtime deployments
Build automation | build systems
BuildKit | Docker Buildx
Buildkite
Calico networking | =Calico
Capistrano
cert-manager | cert-manager | Let's Encrypt
Chaos engineering | Chaos Monkey
=Chef | Chef Infra
CI/CD | CICD, CI / CD, CI-CD, CI/CD pipeline(s), continuous integration, continuous delivery, continuous deployment, continuous integration and continuous delivery, CI/CD tools, CI pipelines, continuous deployments, de:kontinuierliche Integration, kontinuierliche(n) Bereitstellung, fr:intégration continue, livraison continue, déploiement continu, intégration et déploiement continus
=Cilium
CircleCI | Circle CI
ClearCase
Cloud-init
Cloud security posture management | =CSPM, =CNAPP, Prisma Cloud
CloudBees
=Concourse | Concourse CI
Configuration management | de:Konfigurationsmanagement, fr:gestion de configuration
=Consul | HashiCorp Consul
Container orchestration | container management, de:Container-Orchestrierung, Containerorchestrierung, fr:orchestration de conteneurs
Container registries | container registry, Docker Hub, Harbor registry
containerd | containerd
Containerization | containerisation, containers, containerized applications, Linux containers, de:Containerisierung, Container-Technologien, Docker-Container, fr:conteneurisation, conteneurs, conteneurs Docker
Conventional Commits
Crossplane
Dagger CI
Deployment automation | automated deployment(s), de:automatisierte Deployments, fr:automatisation des déploiements, déploiements automatisés
Deployment pipelines | build pipelines, release pipelines, deployment pipeline
Dev containers | devcontainers
Developer experience | =DevEx, developer productivity
DevOps | Dev Ops, DevOps engineer(s), DevOps practices, DevOps culture, de:DevOps-Ingenieur, fr:ingénieur DevOps, culture DevOps
Docker | Dockerfile(s), Docker Engine
Docker certifications | Docker Certified Associate
Docker Compose
Docker Swarm
DORA metrics
Drone CI
Feature flags | feature flag, feature toggles, LaunchDarkly
=Flux | FluxCD, Flux CD
Forgejo | =Gitea
Git | git flow, Gitflow
Git submodules | Git LFS
GitHub | Git Hub, GitHub Enterprise
GitHub Actions
GitHub Codespaces
GitLab
GitLab CI | GitLab CI/CD
GitLab Runner
GitOps
Harness CD
HashiCorp Boundary
=Helm | Helm chart(s)
Helmfile
Incident management | incident response, on-call, on-call rotation, incident handling, de:Störungsmanagement, fr:gestion des incidents, gestion d'incidents, astreinte(s)
Infisical
Infrastructure as code | =IaC, de:Infrastruktur als Code, fr:infrastructure en tant que code
Ingress controllers | Ingress NGINX, Kubernetes ingress
Istio
Jenkins
Jenkins pipelines | Jenkinsfile, Jenkins X
K3s
Karpenter
KEDA
Keptn
Knative
kubeadm | kubeadm
Kubernetes | K8s, kubectl, Kubernetes cluster(s), de:Kubernetes-Clustern
Kubernetes operators | Kubernetes operator
Kustomize
Kyverno | Open Policy Agent, =OPA
Linkerd
=Mercurial
MicroK8s
Minikube
Nexus Repository | Sonatype Nexus
=Nomad | HashiCorp Nomad
Octopus Deploy
OpenShift | Red Hat OpenShift
OpenTofu
=Packer | HashiCorp Packer
Patch management | de:Patchmanagement
=Perforce | Helix Core
Platform engineering | internal developer platform, platform engineer(s)
Podman
Policy as code
Postmortems | blameless postmortems
Pulumi
=Puppet
=Rancher
Red Hat Satellite
Release management | release engineering, release manager(s), de:Releasemanagement, fr:gestion des versions, mise(s) en production
Renovate bot | Dependabot
Runbooks | runbook
Rundeck
=Salt | SaltStack
Semantic versioning
Service mesh | fr:maillage de services
Site reliability engineering | =SRE, =SREs, site reliability, site reliability engineer(s)
Skaffold
Spacelift
=Spinnaker
=Subversion | =SVN, Apache Subversion
Talos Linux
TeamCity
Tekton
Terraform | HashiCorp Terraform
Terragrunt
Travis CI | TravisCI
Trunk-based development
Vagrant
=Vault | HashiCorp Vault
Velero
Version control | source control, version control systems, version control system, revision control, de:Versionsverwaltung, Versionskontrolle, fr:gestion de versions, contrôle de versions
Wiz cloud security
`;
