/** Queues, brokers and integration. The format is that of `lines.ts`. */
export const messaging = `
ActiveMQ | Apache ActiveMQ
Adyen
AMQP
Apache Pulsar | =Pulsar
API integration | API integrations, third-party integrations
API management | Apigee
BPMN
Camunda
EDI | Electronic Data Interchange
Enterprise integration | =EAI, enterprise application integration, enterprise service bus, =ESB
IBM MQ | WebSphere MQ, MQSeries
Kong | Kong Gateway
Message queues | message queue, message broker(s), message queuing, messaging systems
n8n | n8n
NATS | =NATS JetStream
Payment processing | payment systems, payment gateway(s)
PayPal | Braintree
=Plaid
RabbitMQ | Rabbit MQ
Redis Streams
SendGrid
=Stripe
Temporal.io | Temporal workflows
Twilio
Zapier
ZeroMQ
`;
