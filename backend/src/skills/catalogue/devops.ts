/** Building, delivering and operating software. The format is that of `lines.ts`. */
export const devops = `
Ansible | Ansible Tower
Argo CD | ArgoCD
Argo Workflows
Artifactory | JFrog Artifactory, JFrog
=Backstage
=Bamboo | Atlassian Bamboo
Bitbucket | Atlassian Bitbucket
Blue-green deployment | blue/green deployment(s), blue-green deployments, canary releases, canary deployments, zero-downtime deployments
Build automation
Buildkite
Chaos engineering | Chaos Monkey
=Chef | Chef Infra
CI/CD | CICD, CI / CD, CI-CD, CI/CD pipeline(s), continuous integration, continuous delivery, continuous deployment, continuous integration and continuous delivery
=Cilium
CircleCI | Circle CI
ClearCase
=Concourse | Concourse CI
Configuration management
=Consul | HashiCorp Consul
containerd | containerd
Containerization | containerisation, containers, containerized applications, Linux containers
Crossplane
Deployment automation
Developer experience | =DevEx, developer productivity
DevOps | Dev Ops, DevOps engineer(s)
Docker | Dockerfile(s), Docker Engine
Docker Compose
Docker Swarm
Drone CI
Feature flags | feature flag, feature toggles, LaunchDarkly
=Flux | FluxCD, Flux CD
Git | git flow, Gitflow
GitHub | Git Hub, GitHub Enterprise
GitHub Actions
GitLab
GitLab CI | GitLab CI/CD
GitOps
Harness CD
=Helm | Helm chart(s)
Incident management | incident response, on-call
Infrastructure as code | =IaC
Istio
Jenkins
K3s
Knative
Kubernetes | K8s, kubectl
Kubernetes operators | Kubernetes operator
Kustomize
Linkerd
=Mercurial
Nexus Repository | Sonatype Nexus
=Nomad | HashiCorp Nomad
Octopus Deploy
OpenShift | Red Hat OpenShift
OpenTofu
=Packer | HashiCorp Packer
=Perforce | Helix Core
Platform engineering | internal developer platform, platform engineer(s)
Podman
Pulumi
=Puppet
=Rancher
Release management | release engineering
Runbooks | runbook
=Salt | SaltStack
Semantic versioning
Service mesh
Site reliability engineering | =SRE, =SREs, site reliability, site reliability engineer(s)
=Spinnaker
=Subversion | =SVN, Apache Subversion
TeamCity
Tekton
Terraform | HashiCorp Terraform
Terragrunt
Travis CI | TravisCI
Trunk-based development
Vagrant
=Vault | HashiCorp Vault
Version control | source control, version control systems
`;
