/** Databases, search engines and caches. The format is that of `lines.ts`. */
export const databases = `
acid-transactions | ACID transactions
algolia | Algolia
apache-solr | Apache Solr | Solr
arangodb | ArangoDB
caching | Caching | cache design, distributed caching, cache invalidation
cassandra | =Cassandra | Apache Cassandra
chromadb | ChromaDB | Chroma vector database
clickhouse | ClickHouse
cockroachdb | CockroachDB
couchbase | Couchbase
couchdb | CouchDB | Apache CouchDB
crdts | CRDTs | =CRDT, conflict-free replicated data types
data-modeling | Data modeling | data modelling, dimensional modeling, dimensional modelling, data model design
database-administration | Database administration | database administrator, =DBA, =DBAs
database-design | Database design | database modeling, database modelling, schema design, database schema design
database-migration | Database migration | database migrations, schema migration(s)
database-performance-tuning | Database performance tuning | database optimization, query optimization, query tuning, SQL tuning, database tuning, database query optimization, optimizing database performance
database-replication | Database replication | replication and sharding, database sharding, sharding
dbeaver | DBeaver
dgraph | Dgraph
duckdb | DuckDB
dynamodb | DynamoDB | Amazon DynamoDB, AWS DynamoDB
elasticsearch | Elasticsearch | Elastic Search
entity-relationship-modeling | Entity-relationship modeling | ER diagrams, ERwin, erwin Data Modeler, =ERD, =ERDs
etcd | =etcd
exasol | Exasol
faiss | FAISS
faunadb | FaunaDB
filemaker | FileMaker | FileMaker Pro
firebase | Firebase | Firestore, Firebase Realtime Database
flyway | Flyway
full-text-search | Full-text search
graph-databases | Graph databases | graph database
greenplum | Greenplum
hazelcast | Hazelcast
hbase | HBase | Apache HBase
ibm-db2 | IBM Db2 | DB2
ignite | =Ignite | Apache Ignite
influxdb | InfluxDB
informix | Informix | IBM Informix
janusgraph | JanusGraph
leveldb | LevelDB
liquibase | Liquibase
lucene | Lucene | Apache Lucene
mariadb | MariaDB
meilisearch | Meilisearch
memcached | Memcached
microsoft-access | Microsoft Access | MS Access
microsoft-sql-server | Microsoft SQL Server | SQL Server, MS SQL, MSSQL, MS SQL Server
milvus | Milvus
mongodb | MongoDB | Mongo, Mongo DB, MongoDB Atlas
mysql | MySQL | My SQL
neo4j | Neo4j
neon-postgres | Neon Postgres | Neon serverless Postgres
netezza | Netezza
nosql | NoSQL | NoSQL database(s)
object-relational-mapping | Object-relational mapping | =ORM, =ORMs
opensearch | OpenSearch | Amazon OpenSearch
oracle-database | Oracle Database | Oracle DB, Oracle 11g, Oracle 12c, Oracle 19c, =Oracle, Oracle RAC
oracle-sql-developer | Oracle SQL Developer | SQL Developer
pgvector | pgvector
pinecone | =Pinecone
planetscale | PlanetScale
postgis | PostGIS
postgresql | PostgreSQL | Postgres, PostgresSQL, =PSQL, Postgre SQL
qdrant | Qdrant
realm | =Realm | Realm database
redis | Redis
relational-databases | Relational databases | relational database, =RDBMS, relational database management
rocksdb | RocksDB
sap-hana | SAP HANA | =HANA
scylladb | ScyllaDB
sqlite | SQLite | SQLite3
ssms | =SSMS | SQL Server Management Studio
stored-procedures | Stored procedures | stored procedure
supabase | Supabase
sybase | Sybase | SAP ASE, Adaptive Server Enterprise
teradata | Teradata | Teradata Database
tidb | TiDB
time-series-databases | Time series databases | time series database
timescaledb | TimescaleDB | Timescale
typesense | Typesense
valkey | Valkey
vector-databases | Vector databases | vector database, vector search, vector store(s)
vertica | Vertica
vitess | Vitess
weaviate | Weaviate
yugabytedb | YugabyteDB | Yugabyte
`;
