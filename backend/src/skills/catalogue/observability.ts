/** Logs, metrics, traces and alerts. The format is that of `lines.ts`. */
export const observability = `
Alerting
AppDynamics
Application performance monitoring | =APM
Bugsnag
Datadog
Distributed tracing
Dynatrace
ELK Stack | =ELK, Elastic Stack
Fluentd | Fluent Bit
Grafana Loki | =Loki
Graylog
=Honeycomb
Icinga
Jaeger
Kibana
Logging | log management, log aggregation
Logstash
Monitoring | application monitoring, infrastructure monitoring
Nagios
New Relic | NewRelic
Observability
OpenTelemetry | OTel
Opsgenie
PagerDuty | Pager Duty
Performance optimization | performance tuning, performance optimisation, performance engineering
Profiling | performance profiling
=Prometheus
Rollbar
=Sentry | Sentry.io
Service level objectives | =SLO, =SLOs, =SLI, =SLIs, service level objective
SolarWinds
Splunk | Splunk Enterprise
Statsd
Sumo Logic
Zabbix
Zipkin
`;
