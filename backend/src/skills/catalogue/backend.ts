/** Frameworks and libraries of the server, in every language. The format is that of `lines.ts`. */
export const backend = `
=Actix | Actix Web
ADO.NET
AdonisJS | Adonis.js
aiohttp | aiohttp
Akka | Akka.NET, Apache Pekko
Apache Ant | =Ant
Apache Camel | Camel routes
Apache HTTP Server | Apache httpd, Apache web server, httpd
Apache Maven | =Maven
Apache Struts | =Struts, Struts 2
Apache Thrift | =Thrift
Apache Tomcat | Tomcat
API design | API development, designing APIs
API gateways | API gateway
Apollo GraphQL | Apollo Server, Apollo Federation, GraphQL Federation
ASP.NET | ASP.NET Core, ASP.NET MVC, =ASP, Active Server Pages, ASP NET
asyncio | asyncio
=Axum
Back-end development | backend development, backend developer(s), back-end developer(s), backend engineer(s), back-end engineer(s), backend engineering, server-side development
Bazel
Beautiful Soup | BeautifulSoup
Blazor
=Boost | Boost C++, Boost libraries
Caddy
CakePHP
=Celery
CMake
CodeIgniter
=Composer
=Conan
=Dapper
Django | Django REST Framework, =DRF
Drizzle ORM | =Drizzle
Dropwizard
Drupal
=Echo | Echo framework
=EJB | Enterprise JavaBeans, =EJBs
Entity Framework | EF Core, Entity Framework Core
=Envoy | Envoy Proxy
=Express | Express.js, ExpressJS, Express JS
FastAPI | Fast API
Fastify
=Fiber | GoFiber
=Flask
Full-stack development | full stack, fullstack
=Gin | Gin Gonic
GORM
Goroutines | goroutine
Gradle
=Grails
GraphQL
gRPC
=Gunicorn
=GWT | Google Web Toolkit
Hangfire
=Hapi | Hapi.js
HAProxy
=HATEOAS
Headless CMS | Contentful, Sanity.io
=Hibernate | Hibernate ORM
Hono | Hono.js
=IIS | Internet Information Services
Java EE | J2EE, JEE, Jakarta EE, Java Enterprise Edition, JakartaEE
Java servlets | servlet(s)
JBoss | WildFly
JDBC
Jersey | Eclipse Jersey, JAX-RS
Jetty
=JMS | Java Message Service
Joomla
=JPA | Java Persistence API
=JSF | JavaServer Faces, PrimeFaces
=JSON-RPC
=JSP | JavaServer Pages, Java Server Pages, =JSPs
Knex.js | Knex
=Koa | Koa.js, KoaJS
Ktor
=LAMP | LAMP stack
Laravel
LINQ
=Lombok | Project Lombok
LoopBack | LoopBack 4
Magento | Adobe Commerce
=Make | GNU Make, Makefile(s)
MAUI | .NET MAUI, Xamarin.Forms, Xamarin
MERN | MERN stack, =MEAN, MEAN stack
Micronaut
=Mongoose | MongooseJS
MyBatis | iBATIS
NestJS | Nest.js, Nest JS
dot-net | .NET | dotnet, .NET Core, .NET Framework, Microsoft .NET, dot net, .NET 6, .NET 8
Netty
NGINX
Node.js | =Node, NodeJS, Node JS
NuGet
OData
OpenAPI | Swagger, OpenAPI Specification
=Phoenix | Phoenix Framework, Phoenix LiveView, LiveView
Play Framework
=Postman
Prisma | Prisma ORM
Protocol Buffers | protobuf(s), protobuffers
Pydantic
Qt | Qt framework, Qt5, QML
=Quarkus
REST APIs | REST API, =REST, RESTful, RESTful API(s), RESTful web services, RESTful services, REST services, REST-based
=Rocket | Rocket.rs
Ruby on Rails | =Rails, RoR
Sails.js | SailsJS
Scrapy
Sequelize
Serde
Sidekiq
SignalR
=Sinatra
Sitecore
=Slim Framework
SOAP | =SOAP API, SOAP web services
Socket.IO
=Spring | Spring Framework, Spring MVC, Spring Data, Spring Core, Spring JPA
Spring Batch
Spring Boot | SpringBoot
Spring Cloud
Spring Security
Spring WebFlux | WebFlux, Project Reactor
SQLAlchemy
Starlette
=STL | Standard Template Library
Strapi
Symfony
Tokio
Tornado | Tornado web
Traefik
tRPC
TypeORM
=TYPO3
Umbraco
uvicorn | uvicorn
=Vaadin
Vert.x | Eclipse Vert.x
WCF | Windows Communication Foundation
Webhooks | webhook
WebLogic | Oracle WebLogic
WebSphere | IBM WebSphere
WinForms | Windows Forms
WordPress | Word Press, WooCommerce
WPF | Windows Presentation Foundation
WSDL
Yii | Yii2
Zend Framework | Laminas
=Zod
`;
