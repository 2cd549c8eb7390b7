/** Databases, search engines and caches. The format is that of `lines.ts`. */
export const databases = `
ACID transactions
Aerospike
Algolia
Amazon DocumentDB
Amazon Neptune
Apache Solr | Solr
ArangoDB
BaseX
Berkeley DB
Caching | cache design, cache invalidation, cache management
=Cassandra | Apache Cassandra
ChromaDB | Chroma vector database
Citus
ClickHouse
Cloud Firestore | Firestore
CockroachDB
Convex database
Couchbase
CouchDB
CrateDB
CRDTs | =CRDT, conflict-free replicated data types
Data dictionary | data dictionaries
Data modeling | data modelling, dimensional modeling, dimensional modelling, data model design, de:Datenmodellierung, Datenmodelle(n), Datenmodell(s), fr:modélisation de(s) données, modèles de données, modélisation dimensionnelle
Database administration | database administrator, =DBA, =DBAs, database admin, de:Datenbankadministration, Datenbankadministrator(in), Administration von Datenbanken, Datenbankverwaltung, Datenbankbetrieb, fr:administration de bases de données, administrateur de bases de données
Database clustering
Database design | database modeling, database modelling, schema design, database schema design, de:Datenbankdesign, Datenbankentwurf, fr:conception de bases de données, modélisation de bases de données
Database development | de:Datenbankentwicklung
Database indexing | indexing strategies
Database migration | database migrations, schema migration(s)
Database performance tuning | database optimization, query optimization, query tuning, SQL tuning, database tuning, database query optimization, optimizing database performance, de:Optimierung von Datenbanken, Datenbankoptimierung, Optimierung von Datenbankabfragen
Database replication
Database security
Database sharding | sharding
Databases | database management, database systems, ~database, de:Datenbank(en), Datenbankkenntnisse, Datenbanksysteme(n), Datenbankabfragen, fr:base(s) de données, =SGBD
dBASE
DBeaver
Dgraph
DuckDB
DynamoDB | AWS DynamoDB
Elasticsearch | Elastic Search
EnterpriseDB
Entity-relationship modeling | ER diagrams, =ERD, =ERDs
ERwin
etcd | =etcd
Exasol
eXtremeDB
FAISS
FaunaDB
FileMaker
Firebase | Firebase Realtime Database
Firebird
Flyway
Full-text search | de:Volltextsuche
Graph databases | graph database
Greenplum
H2 database
Hazelcast
HBase
HeidiSQL
IBM Db2 | DB2
=Ignite | Apache Ignite
InfluxDB
Informix
InterBase
JanusGraph
KeyDB
LanceDB
LevelDB
LibSQL
Liquibase
Lucene
MariaDB
MarkLogic
Meilisearch
Memcached
Microsoft Access | MS Access, Access databases, ~=Access
Microsoft SQL Server | SQL Server, MS SQL, MSSQL
Milvus
MongoDB | Mongo
MySQL | My SQL
MySQL Workbench
Neo4j
Neon Postgres | Neon serverless Postgres
Netezza
NoSQL | NoSQL database(s), de:NoSQL-Datenbanken
Object-relational mapping | =ORM, =ORMs
OLAP | multidimensional databases
OLTP
OpenSearch
Oracle Data Guard
Oracle Database | Oracle DB, Oracle 11g, Oracle 12c, Oracle 19c, =Oracle
Oracle Exadata | Exadata
Oracle Forms
Oracle GoldenGate | GoldenGate
Oracle RAC
Oracle Reports
Oracle SQL Developer | SQL Developer
OrientDB
Percona
pgAdmin
PgBouncer
pgpool-ii | Pgpool
pgvector | pgvector
phpMyAdmin
=Pinecone
PlanetScale
PostGIS
PostgreSQL | Postgres, PostgresSQL, =PSQL, Postgre SQL
Qdrant
QuestDB
RavenDB
=Realm | Realm database
Redis
Relational databases | relational database, =RDBMS, SQL databases, de:relationale(n) Datenbank(en), relationaler Datenbanken, fr:base(s) de données relationnelle(s)
RethinkDB
RocksDB
SAP HANA | =HANA
SAP IQ
ScyllaDB
SingleStore | MemSQL
Spatial databases
SQL Server Always On | Always On availability groups
SQLite | SQLite3
=SSMS | SQL Server Management Studio
Stored procedures | stored procedure
Supabase
SurrealDB
Sybase | SAP ASE, Adaptive Server Enterprise
TDengine
Teradata | Teradata Database
TiDB
TigerGraph
Time series databases | time series database
TimescaleDB | Timescale
Toad for Oracle | =TOAD
=Turso
Typesense
Valkey
Vector databases | vector database, vector store(s)
Vector search
Vertica
Vitess
VoltDB
Weaviate
YugabyteDB | Yugabyte
`;
