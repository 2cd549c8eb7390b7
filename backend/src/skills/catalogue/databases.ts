/** Databases, search engines and caches. The format is that of `lines.ts`. */
export const databases = `
ACID transactions
Algolia
Apache Solr | Solr
ArangoDB
Caching | cache design, distributed caching, cache invalidation
=Cassandra | Apache Cassandra
ChromaDB | Chroma vector database
ClickHouse
CockroachDB
Couchbase
CouchDB | Apache CouchDB
CRDTs | =CRDT, conflict-free replicated data types
Data modeling | data modelling, dimensional modeling, dimensional modelling, data model design
Database administration | database administrator, =DBA, =DBAs
Database design | database modeling, database modelling, schema design, database schema design
Database migration | database migrations, schema migration(s)
Database performance tuning | database optimization, query optimization, query tuning, SQL tuning, database tuning, database query optimization, optimizing database performance
Database replication | replication and sharding, database sharding, sharding
DBeaver
Dgraph
DuckDB
DynamoDB | Amazon DynamoDB, AWS DynamoDB
Elasticsearch | Elastic Search
Entity-relationship modeling | ER diagrams, ERwin, erwin Data Modeler, =ERD, =ERDs
etcd | =etcd
Exasol
FAISS
FaunaDB
FileMaker | FileMaker Pro
Firebase | Firestore, Firebase Realtime Database
Flyway
Full-text search
Graph databases | graph database
Greenplum
Hazelcast
HBase | Apache HBase
IBM Db2 | DB2
=Ignite | Apache Ignite
InfluxDB
Informix | IBM Informix
JanusGraph
LevelDB
Liquibase
Lucene | Apache Lucene
MariaDB
Meilisearch
Memcached
Microsoft Access | MS Access
Microsoft SQL Server | SQL Server, MS SQL, MSSQL, MS SQL Server
Milvus
MongoDB | Mongo, Mongo DB, MongoDB Atlas
MySQL | My SQL
Neo4j
Neon Postgres | Neon serverless Postgres
Netezza
NoSQL | NoSQL database(s)
Object-relational mapping | =ORM, =ORMs
OpenSearch | Amazon OpenSearch
Oracle Database | Oracle DB, Oracle 11g, Oracle 12c, Oracle 19c, =Oracle, Oracle RAC
Oracle SQL Developer | SQL Developer
pgvector | pgvector
=Pinecone
PlanetScale
PostGIS
PostgreSQL | Postgres, PostgresSQL, =PSQL, Postgre SQL
Qdrant
=Realm | Realm database
Redis
Relational databases | relational database, =RDBMS, relational database management
RocksDB
SAP HANA | =HANA
ScyllaDB
SQLite | SQLite3
=SSMS | SQL Server Management Studio
Stored procedures | stored procedure
Supabase
Sybase | SAP ASE, Adaptive Server Enterprise
Teradata | Teradata Database
TiDB
Time series databases | time series database
TimescaleDB | Timescale
Typesense
Valkey
Vector databases | vector database, vector search, vector store(s)
Vertica
Vitess
Weaviate
YugabyteDB | Yugabyte
`;
