/** Building, delivering and operating software. The format is that of `lines.ts`. */
export const devops = `
ansible | Ansible | Ansible Tower
argo-cd | Argo CD | ArgoCD
argo-workflows | Argo Workflows
artifactory | Artifactory | JFrog Artifactory, JFrog
backstage | =Backstage
bamboo | =Bamboo | Atlassian Bamboo
bitbucket | Bitbucket | Atlassian Bitbucket
blue-green-deployment | Blue-green deployment | blue/green deployment(s), blue-green deployments, canary releases, canary deployments, zero-downtime deployments
build-automation | Build automation
buildkite | Buildkite
chaos-engineering | Chaos engineering | Chaos Monkey
chef | =Chef | Chef Infra
ci-cd | CI/CD | CICD, CI / CD, CI-CD, CI/CD pipeline(s), continuous integration, continuous delivery, continuous deployment, continuous integration and continuous delivery
cilium | =Cilium | eBPF
circleci | CircleCI | Circle CI
clearcase | ClearCase
concourse | =Concourse | Concourse CI
configuration-management | Configuration management
consul | =Consul | HashiCorp Consul
containerd | containerd
containerization | Containerization | containerisation, containers, containerized applications, Linux containers
crossplane | Crossplane
deployment-automation | Deployment automation
developer-experience | Developer experience | =DevEx, developer productivity
devops | DevOps | Dev Ops, DevOps engineer(s)
docker | Docker | Dockerfile(s), Docker Engine
docker-compose | Docker Compose
docker-swarm | Docker Swarm
drone-ci | Drone CI
feature-flags | Feature flags | feature flag, feature toggles, LaunchDarkly
flux | =Flux | FluxCD, Flux CD
git | Git | git flow, Gitflow
github | GitHub | Git Hub, GitHub Enterprise
github-actions | GitHub Actions
gitlab | GitLab
gitlab-ci | GitLab CI | GitLab CI/CD
gitops | GitOps
harness-cd | Harness CD
helm | =Helm | Helm chart(s)
incident-management | Incident management | incident response, on-call
infrastructure-as-code | Infrastructure as code | =IaC
istio | Istio
jenkins | Jenkins
k3s | K3s
knative | Knative
kubernetes | Kubernetes | K8s, kubectl
kubernetes-operators | Kubernetes operators | Kubernetes operator
kustomize | Kustomize
linkerd | Linkerd
mercurial | =Mercurial
nexus-repository | Nexus Repository | Sonatype Nexus
nomad | =Nomad | HashiCorp Nomad
octopus-deploy | Octopus Deploy
openshift | OpenShift | Red Hat OpenShift
opentofu | OpenTofu
packer | =Packer | HashiCorp Packer
perforce | =Perforce | Helix Core
platform-engineering | Platform engineering | internal developer platform, platform engineer(s)
podman | Podman
pulumi | Pulumi
puppet | =Puppet
rancher | =Rancher
release-management | Release management | release engineering
runbooks | Runbooks | runbook
salt | =Salt | SaltStack
semantic-versioning | Semantic versioning
service-mesh | Service mesh
site-reliability-engineering | Site reliability engineering | =SRE, =SREs, site reliability, site reliability engineer(s)
spinnaker | =Spinnaker
subversion | =Subversion | =SVN, Apache Subversion
teamcity | TeamCity
tekton | Tekton
terraform | Terraform | HashiCorp Terraform
terragrunt | Terragrunt
travis-ci | Travis CI | TravisCI
trunk-based-development | Trunk-based development
vagrant | Vagrant
vault | =Vault | HashiCorp Vault
version-control | Version control | source control, version control systems
`;
