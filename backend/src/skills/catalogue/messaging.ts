/** Queues, brokers and integration. The format is that of `lines.ts`. */
export const messaging = `
ActiveMQ
Adyen
Amazon MQ
AMQP
Apache Pulsar | =Pulsar
Apache RocketMQ
API integration | API integrations, third-party integrations
API management | Apigee
Axway
BPMN
Camunda
Celigo | Workato, Tray.io, SnapLogic, Make.com, Integromat
Checkout.com | Mollie, Worldpay, Square payments, Razorpay
Discord bots | Slack apps, Slack bots, Telegram bots
EDI | Electronic Data Interchange
Enterprise integration | =EAI, enterprise application integration, enterprise service bus, =ESB
HL7 integration | Mirth Connect, Rhapsody engine
IBM Integration Bus | IBM App Connect
IBM MQ | WebSphere MQ, MQSeries
Kong | Kong Gateway
MassTransit | NServiceBus
Message queues | message queue, message broker(s), message queuing, messaging systems
Mosquitto | Eclipse Mosquitto, HiveMQ, EMQX
n8n | n8n
NATS
Open banking | =PSD2
Payment processing | payment systems, payment gateway(s)
PayPal | Braintree
=Plaid
RabbitMQ | Rabbit MQ
Redis Streams
SAP Integration Suite | SAP CPI, SAP PI, SAP PO
SendGrid
=Stripe
SWIFT messaging | ISO 20022
Temporal.io | Temporal workflows
Twilio
Vonage | MessageBird, Plivo
webMethods
WhatsApp Business API
WSO2
Zapier
ZeroMQ
`;
