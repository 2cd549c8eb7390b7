/** Queues, brokers and integration. The format is that of `lines.ts`. */
export const messaging = `
ActiveMQ
Adyen
Amazon MQ
AMQP
Apache Pulsar | =Pulsar
Apache RocketMQ
API integration | API integrations, third-party integrations
API management
Apigee
Axway
BPMN
Braintree
Camunda
Celigo
Checkout.com
Discord bots
EDI | Electronic Data Interchange
EMQX
Enterprise integration | =EAI, enterprise application integration
Enterprise service bus | =ESB
HiveMQ
HL7 integration
IBM Integration Bus | IBM App Connect
IBM MQ | WebSphere MQ, MQSeries
ISO 20022
Kong | Kong Gateway
Make.com | Integromat
MassTransit
Message queues | message queue, message broker(s), message queuing, messaging systems
MessageBird
Mirth Connect
Mollie
Mosquitto | Eclipse Mosquitto
n8n | n8n
NATS
NServiceBus
Open banking
Payment processing | payment systems, payment gateway(s)
PayPal
=Plaid
Plivo
=PSD2
RabbitMQ | Rabbit MQ
Razorpay
Redis Streams
Rhapsody engine
SAP Integration Suite | SAP CPI
SAP Process Integration | SAP PI, SAP PO, SAP Process Orchestration
SendGrid
Slack apps | Slack bots
SnapLogic
=Stripe
SWIFT messaging | SWIFT payments
Telegram bots
Temporal.io | Temporal workflows, ~=Temporal
Tray.io
Twilio
Vonage
webMethods
WhatsApp Business API
Workato
Worldpay
WSO2
Zapier
ZeroMQ
`;
