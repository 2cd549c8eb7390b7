/** Frameworks and libraries of the server, in every language. The format is that of `lines.ts`. */
export const backend = `
actix | =Actix | Actix Web
ado-net | ADO.NET
adonisjs | AdonisJS | Adonis.js
aiohttp | aiohttp
akka | Akka | Akka.NET, Apache Pekko
apache-ant | Apache Ant | =Ant
apache-camel | Apache Camel | Camel routes
apache-http-server | Apache HTTP Server | Apache httpd, Apache web server, httpd
apache-maven | Apache Maven | =Maven
apache-struts | Apache Struts | =Struts, Struts 2
apache-thrift | Apache Thrift | =Thrift
apache-tomcat | Apache Tomcat | Tomcat
api-design | API design | API development, designing APIs
api-gateways | API gateways | API gateway
apollo-graphql | Apollo GraphQL | Apollo Server, Apollo Federation, GraphQL Federation
asp-net | ASP.NET | ASP.NET Core, ASP.NET MVC, =ASP, Active Server Pages, ASP NET
asyncio | asyncio
axum | =Axum
back-end-development | Back-end development | backend development, backend developer(s), back-end developer(s), backend engineer(s), back-end engineer(s), backend engineering, server-side development
bazel | Bazel
beautiful-soup | Beautiful Soup | BeautifulSoup
blazor | Blazor
boost | =Boost | Boost C++, Boost libraries
caddy | Caddy
cakephp | CakePHP
celery | =Celery
cmake | CMake
codeigniter | CodeIgniter
composer | =Composer
conan | =Conan
dapper | =Dapper
django | Django | Django REST Framework, =DRF
drizzle-orm | Drizzle ORM | =Drizzle
dropwizard | Dropwizard
drupal | Drupal
echo | =Echo | Echo framework
ejb | =EJB | Enterprise JavaBeans, =EJBs
entity-framework | Entity Framework | EF Core, Entity Framework Core
envoy | =Envoy | Envoy Proxy
express | =Express | Express.js, ExpressJS, Express JS
fastapi | FastAPI | Fast API
fastify | Fastify
fiber | =Fiber | GoFiber
flask | =Flask
full-stack-development | Full-stack development | full stack, fullstack
gin | =Gin | Gin Gonic
gorm | GORM
goroutines | Goroutines | goroutine
gradle | Gradle
grails | =Grails
graphql | GraphQL
grpc | gRPC
gunicorn | =Gunicorn
gwt | =GWT | Google Web Toolkit
hangfire | Hangfire
hapi | =Hapi | Hapi.js
haproxy | HAProxy
hateoas | =HATEOAS
headless-cms | Headless CMS | Contentful, Sanity.io
hibernate | =Hibernate | Hibernate ORM
hono | Hono | Hono.js
iis | =IIS | Internet Information Services
java-ee | Java EE | J2EE, JEE, Jakarta EE, Java Enterprise Edition, JakartaEE
java-servlets | Java servlets | servlet(s)
jboss | JBoss | WildFly
jdbc | JDBC
jersey | Jersey | Eclipse Jersey, JAX-RS
jetty | Jetty
jms | =JMS | Java Message Service
joomla | Joomla
jpa | =JPA | Java Persistence API
jsf | =JSF | JavaServer Faces, PrimeFaces
json-rpc | =JSON-RPC
jsp | =JSP | JavaServer Pages, Java Server Pages, =JSPs
knex-js | Knex.js | Knex
koa | =Koa | Koa.js, KoaJS
ktor | Ktor
lamp | =LAMP | LAMP stack
laravel | Laravel
linq | LINQ
lombok | =Lombok | Project Lombok
loopback | LoopBack | LoopBack 4
magento | Magento | Adobe Commerce
make | =Make | GNU Make, Makefile(s)
maui | MAUI | .NET MAUI, Xamarin.Forms, Xamarin
mern | MERN | MERN stack, =MEAN, MEAN stack
micronaut | Micronaut
mongoose | =Mongoose | MongooseJS
mybatis | MyBatis | iBATIS
nestjs | NestJS | Nest.js, Nest JS
dot-net | .NET | dotnet, .NET Core, .NET Framework, Microsoft .NET, dot net, .NET 6, .NET 8
netty | Netty
nginx | NGINX
node-js | Node.js | =Node, NodeJS, Node JS
nuget | NuGet
odata | OData
openapi | OpenAPI | Swagger, OpenAPI Specification
phoenix | =Phoenix | Phoenix Framework, Phoenix LiveView, LiveView
play-framework | Play Framework
postman | =Postman
prisma | Prisma | Prisma ORM
protocol-buffers | Protocol Buffers | protobuf(s), protobuffers
pydantic | Pydantic
qt | Qt | Qt framework, Qt5, QML
quarkus | =Quarkus
rest-apis | REST APIs | REST API, =REST, RESTful, RESTful API(s), RESTful web services, RESTful services, REST services, REST-based
rocket | =Rocket | Rocket.rs
ruby-on-rails | Ruby on Rails | =Rails, RoR
sails-js | Sails.js | SailsJS
scrapy | Scrapy
sequelize | Sequelize
serde | Serde
sidekiq | Sidekiq
signalr | SignalR
sinatra | =Sinatra
sitecore | Sitecore
slim-framework | =Slim Framework
soap | SOAP | =SOAP API, SOAP web services
socket-io | Socket.IO
spring | =Spring | Spring Framework, Spring MVC, Spring Data, Spring Core, Spring JPA
spring-batch | Spring Batch
spring-boot | Spring Boot | SpringBoot
spring-cloud | Spring Cloud
spring-security | Spring Security
spring-webflux | Spring WebFlux | WebFlux, Project Reactor
sqlalchemy | SQLAlchemy
starlette | Starlette
stl | =STL | Standard Template Library
strapi | Strapi
symfony | Symfony
tokio | Tokio
tornado | Tornado | Tornado web
traefik | Traefik
trpc | tRPC
typeorm | TypeORM
typo3 | =TYPO3
umbraco | Umbraco
uvicorn | uvicorn
vaadin | =Vaadin
vert-x | Vert.x | Eclipse Vert.x
wcf | WCF | Windows Communication Foundation
webhooks | Webhooks | webhook
weblogic | WebLogic | Oracle WebLogic
websphere | WebSphere | IBM WebSphere
winforms | WinForms | Windows Forms
wordpress | WordPress | Word Press, WooCommerce
wpf | WPF | Windows Presentation Foundation
wsdl | WSDL
yii | Yii | Yii2
zend-framework | Zend Framework | Laminas
zod | =Zod
`;
