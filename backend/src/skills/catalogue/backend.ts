/** Frameworks and libraries of the server, in every language. The format is that of `lines.ts`. */
export const backend = `
dot-net | .NET | dotnet, dot net
ABP Framework
=Actix | Actix Web
ADO.NET
AdonisJS | Adonis.js
aiohttp | aiohttp
Akka
Akka.NET
Apache Ant | =Ant
Apache Camel | Camel routes
Apache CXF
Apache HTTP Server | Apache web server, httpd
Apache Maven | =Maven
Apache Pekko
Apache Struts | =Struts, Struts 2
Apache Thrift | =Thrift
Apache Tomcat | Tomcat
Apache Wicket
API design | API development, designing APIs, API-first, de:Schnittstellenentwicklung, API-Entwicklung, fr:conception d'API, développement d'API
API documentation | documenting APIs
API gateways | API gateway
API security
Apollo GraphQL | Apollo Server
ASP.NET | ASP.NET MVC
AsyncAPI
asyncio | asyncio
=Axum
Back-end development | backend development, backend developer(s), back-end developer(s), backend engineer(s), back-end engineer(s), backend engineering, server-side development, de:Backend-Entwicklung, Backendentwicklung, Backend-Entwickler(in), fr:développeur back-end, développement back, développement backend, développeur backend, développeuse back-end, développeuse backend, développement back-end
Bazel
Beautiful Soup | BeautifulSoup
Blazor
=Boost | Boost C++, Boost libraries
Boto3
Bottle framework
Caddy
CakePHP
=Celery
CherryPy
Classic ASP | =ASP, Active Server Pages
CMake
CodeIgniter
=Composer
=Conan
conda-python | Conda | Anaconda Python, Miniconda
virtualenv | Conda, Anaconda Python, Miniconda
Contentful
Craft CMS
=Dapper | Dapper ORM
Django
Django REST Framework | =DRF
Dramatiq
Drizzle ORM | =Drizzle
Dropwizard
Drupal
=Echo | Echo framework
=EJB | Enterprise JavaBeans, =EJBs
Elysia.js | ElysiaJS
Entity Framework | EF Core
=Envoy | Envoy Proxy
=Express | Express.js, ExpressJS, Express JS
FastAPI | Fast API
FastEndpoints
Fastify
Feathers.js | FeathersJS
=Fiber | GoFiber
=Flask
Full-stack development | full stack, fullstack, fr:développeur fullstack, développeuse fullstack, développeur full-stack
Ghost CMS
=Gin | Gin Gonic
GORM
Goroutines | goroutine
Gradle
=Grails
GraphQL
GraphQL federation | Apollo Federation
gRPC
gRPC-Web
GTK | =GTK+, GTK4
Guice
=Gunicorn
=GWT | Google Web Toolkit
Hangfire
=Hapi | Hapi.js
HAProxy
Hasura
=HATEOAS
Headless CMS
Helidon
=Hibernate | Hibernate ORM
Hono | Hono.js
=IIS | Internet Information Services
Java EE | J2EE, JEE, Jakarta EE, Java Enterprise Edition, JakartaEE, JavaEE
Java servlets | servlet(s)
Java Swing | JSwing
JavaFX
JAX-RS
JBoss | WildFly
JDBC
Jersey | Eclipse Jersey
Jetty
=JMS | Java Message Service
Joomla
=JPA | Java Persistence API
=JSF | JavaServer Faces
=JSON-RPC
=JSP | JavaServer Pages, Java Server Pages, =JSPs
Kentico
Knex.js | Knex
=Koa | Koa.js, KoaJS
Ktor
=LAMP | LAMP stack
Language Server Protocol
Laravel
Laravel Eloquent | Eloquent ORM
Liferay
LINQ
LiteSpeed
Livewire | Laravel Livewire
=Lombok | Project Lombok
LoopBack
Magento | Adobe Commerce
=Make | GNU Make, Makefile(s)
MAUI | .NET MAUI
MEAN stack | =MEAN
MediatR
MERN
Meson
Micronaut
=Mongoose | MongooseJS
MVC architecture | =MVC, model-view-controller
=MVP pattern | model-view-presenter
MyBatis | iBATIS
NestJS | Nest.js, Nest JS
Netty
NGINX
NHibernate
Ninja build
Node.js | =Node, NodeJS, Node JS
NuGet
OData
OpenAPI | Swagger
OpenFeign
Optimizely CMS | Episerver
OSGi
OXID eShop
Payload CMS
Phalcon
=Phoenix | Phoenix Framework
Phoenix LiveView | LiveView
Play Framework
Poetry packaging
PostgREST
=Postman
PrestaShop
PrimeFaces
Prisma | Prisma ORM
Project Reactor
Protocol Buffers | protobuf(s), protobuffers
Pydantic
PyQt
PySide
Python packaging | pip packaging, PyPI packaging
QML
Qt | Qt5
=Quarkus
Resilience4j
REST APIs | REST API, =REST, RESTful, RESTful web services, REST services, REST-based, de:REST-Schnittstellen, REST-Schnittstelle, fr:API REST, services REST
RESTEasy
=Rocket | Rocket.rs
Ruby on Rails | =Rails, RoR
Sails.js | SailsJS
Sanic framework
Sanity.io
SAP Commerce Cloud | SAP Hybris, Hybris
Scrapy
Sequelize
Serde
ServiceStack
Shopware
Sidekiq
SignalR
=Sinatra
Sitecore
=Slim Framework
SOAP | SOAP web services
Socket.IO
=Spring | Spring Framework, Spring Core
Spring AI
Spring Batch
Spring Boot | SpringBoot
Spring Cloud
Spring Data | Spring JPA, Spring Data JPA
Spring Integration
Spring MVC
Spring Security
Spring WebFlux | WebFlux
SQLAlchemy
Starlette
=STL | Standard Template Library
Strapi
Symfony
Thymeleaf
Tkinter
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
Wagtail
WCF | Windows Communication Foundation
Webhooks | webhook
WebLogic | Oracle WebLogic
WebSphere
WinForms | Windows Forms
WooCommerce
WordPress | Word Press
WPF | Windows Presentation Foundation
WSDL
wxWidgets
Xamarin
Yii | Yii2
Zend Framework | Laminas
=Zod
`;
