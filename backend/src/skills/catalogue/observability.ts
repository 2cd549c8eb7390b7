/** Logs, metrics, traces and alerts. The format is that of `lines.ts`. */
export const observability = `
Alerting
AppDynamics
Application performance monitoring | =APM
AWS X-Ray
Bugsnag
Centreon
Checkmk
Cribl
Datadog
Distributed tracing
Dynatrace
Elastic APM
Elastic Beats | Filebeat, Metricbeat
ELK Stack | =ELK, Elastic Stack
Fluent Bit
Fluentd
Grafana Loki | =Loki
Grafana Mimir
Grafana Tempo | ~=Tempo
Graylog
=Honeycomb
Icinga
Instana
Jaeger
Kibana
Logging | log management, log aggregation, centralized logging, log analysis, de:Log-Analyse, fr:gestion des logs, journalisation
LogicMonitor
Logstash
Logz.io
Monitoring | application monitoring, infrastructure monitoring, systems monitoring, system monitoring, server monitoring, cloud monitoring, de:Systemüberwachung, Monitoring-Tools, Überwachung der Systeme, Überwachung von Systemen, Überwachung der Server, Serverüberwachung, Überwachung und Alarmierung, Monitoring und Alarmierung, Monitoring und Alerting, Monitoring-Lösungen, Monitoring-Systeme(n), fr:supervision de systèmes, outils de supervision, supervision informatique, ~supervision, supervision des systèmes, supervision de l'infrastructure, superviser l'infrastructure, supervision réseau, supervision et alerting, outil de supervision, supervision applicative, supervision des infrastructures, supervision et l'alerting
Nagios
Netdata
New Relic | NewRelic
Observability | fr:observabilité
OpenTelemetry | OTel
Opsgenie
PagerDuty | Pager Duty
Performance optimization | performance tuning, performance optimisation, performance engineering, de:Performanceoptimierung, Performance-Optimierung, fr:optimisation des performances, optimisation de performances, amélioration des performances applicatives
Pingdom
Profiling | performance profiling
=Prometheus
Rollbar
=Sentry | Sentry.io
Service level indicators | =SLI, =SLIs, service level indicator
Service level objectives | =SLO, =SLOs, service level objective
SigNoz
Site24x7
SolarWinds
Splunk
Statsd
Statuspage
Sumo Logic
Thanos
Uptime Kuma
Uptime monitoring
VictoriaMetrics
Zabbix
Zipkin
`;
