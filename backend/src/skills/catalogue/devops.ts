/** Building, delivering and operating software. The format is that of `lines.ts`. */
export const devops = `
Ansible | AWX
Argo CD | ArgoCD
Argo Rollouts
Argo Workflows
Artifactory | JFrog
=Backstage
=Bamboo | Atlassian Bamboo
Bitbucket
Blue-green deployment | blue/green deployment(s), blue-green deployments, canary releases, canary deployments, zero-downtime deployments
Build automation | build systems
BuildKit | Docker Buildx
Buildkite
Calico networking | =Calico
Capistrano
cert-manager | cert-manager | Let's Encrypt
Chaos engineering | Chaos Monkey
=Chef | Chef Infra
CI/CD | CICD, CI / CD, CI-CD, continuous integration, continuous delivery, continuous deployment, CI pipelines, continuous deployments, de:kontinuierliche Integration, kontinuierliche(n) Bereitstellung, fr:intégration continue, livraison continue, déploiement continu, intégration et déploiement continus
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
DevOps | Dev Ops
Docker | Dockerfile(s)
Docker Compose
Docker Swarm
DORA metrics
Drone CI
Feature flags | feature flag, feature toggles, LaunchDarkly
=Flux | FluxCD, Flux CD
Forgejo | =Gitea
Git | Gitflow
GitHub | Git Hub, GitHub Enterprise
GitHub Actions
GitHub Codespaces
GitLab
GitLab CI
GitOps
Harness CD
HashiCorp Boundary
=Helm | Helm chart(s)
Helmfile
Incident management | incident response, on-call, incident handling, de:Störungsmanagement, fr:gestion des incidents, gestion d'incidents, ~astreinte(s)
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
Postmortems
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
Version control | source control, revision control, de:Versionsverwaltung, Versionskontrolle, fr:gestion de versions, contrôle de versions
Wiz cloud security
`;
