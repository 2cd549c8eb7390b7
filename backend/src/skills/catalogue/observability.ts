/** Logs, metrics, traces and alerts. The format is that of `lines.ts`. */
export const observability = `
alerting | Alerting
appdynamics | AppDynamics
application-performance-monitoring | Application performance monitoring | =APM
bugsnag | Bugsnag
datadog | Datadog
distributed-tracing | Distributed tracing
dynatrace | Dynatrace
elk-stack | ELK Stack | =ELK, Elastic Stack
fluentd | Fluentd | Fluent Bit
grafana-loki | Grafana Loki | =Loki
graylog | Graylog
honeycomb | =Honeycomb
icinga | Icinga
jaeger | Jaeger
kibana | Kibana
logging | Logging | log management, log aggregation
logstash | Logstash
monitoring | Monitoring | application monitoring, infrastructure monitoring
nagios | Nagios
new-relic | New Relic | NewRelic
observability | Observability
opentelemetry | OpenTelemetry | OTel
opsgenie | Opsgenie
pagerduty | PagerDuty | Pager Duty
performance-optimization | Performance optimization | performance tuning, performance optimisation, performance engineering
profiling | Profiling | performance profiling
prometheus | =Prometheus
rollbar | Rollbar
sentry | =Sentry | Sentry.io
service-level-objectives | Service level objectives | =SLO, =SLOs, =SLI, =SLIs, service level objective
solarwinds | SolarWinds
splunk | Splunk | Splunk Enterprise
statsd | Statsd
sumo-logic | Sumo Logic
zabbix | Zabbix
zipkin | Zipkin
`;
