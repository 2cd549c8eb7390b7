/** Queues, brokers and integration. The format is that of `lines.ts`. */
export const messaging = `
activemq | ActiveMQ | Apache ActiveMQ
adyen | Adyen
amqp | AMQP
apache-pulsar | Apache Pulsar | =Pulsar
api-integration | API integration | API integrations, third-party integrations
api-management | API management | Apigee
bpmn | BPMN
camunda | Camunda
edi | EDI | Electronic Data Interchange
enterprise-integration | Enterprise integration | =EAI, enterprise application integration, enterprise service bus, =ESB
ibm-mq | IBM MQ | WebSphere MQ, MQSeries
kong | Kong | Kong Gateway
message-queues | Message queues | message queue, message broker(s), message queuing, messaging systems
n8n | n8n
nats | NATS | =NATS JetStream
payment-processing | Payment processing | payment systems, payment gateway(s)
paypal | PayPal | Braintree
plaid | =Plaid
rabbitmq | RabbitMQ | Rabbit MQ
redis-streams | Redis Streams
sendgrid | SendGrid
stripe | =Stripe
temporal-io | Temporal.io | Temporal workflows
twilio | Twilio
zapier | Zapier
zeromq | ZeroMQ
`;
