/** Data engineering, analytics and business intelligence. The format is that of `lines.ts`. */
export const data = `
a-b-testing | A/B testing | AB testing, A/B test(s), split testing, online experimentation
adobe-analytics | Adobe Analytics
airbyte | Airbyte
alation | =Alation
alteryx | Alteryx
amplitude | =Amplitude
apache-airflow | Apache Airflow | Airflow
apache-arrow | Apache Arrow | PyArrow
apache-avro | Apache Avro | =Avro
apache-beam | Apache Beam | =Beam
apache-druid | Apache Druid | =Druid
apache-flink | Apache Flink | Flink
apache-flume | Apache Flume
apache-hadoop | Apache Hadoop | Hadoop, HDFS
apache-hive | Apache Hive | =Hive, HiveQL
apache-hudi | Apache Hudi | =Hudi
apache-iceberg | Apache Iceberg | =Iceberg
apache-impala | Apache Impala | =Impala
apache-kafka | Apache Kafka | Kafka, Confluent Kafka
apache-nifi | Apache NiFi | NiFi
apache-oozie | Apache Oozie | Oozie
apache-parquet | Apache Parquet | =Parquet
apache-pig | Apache Pig | Pig Latin scripts
apache-pinot | Apache Pinot
apache-samza | Apache Samza
apache-spark | Apache Spark | =Spark, Spark SQL, Spark Streaming
apache-sqoop | Apache Sqoop | Sqoop
apache-storm | Apache Storm
apache-superset | Apache Superset | =Superset
apache-zookeeper | Apache ZooKeeper | =ZooKeeper
arcgis | ArcGIS | ESRI ArcGIS
batch-processing | Batch processing
bayesian-statistics | Bayesian statistics | Bayesian inference, Bayesian methods
big-data | Big data
bokeh | =Bokeh
business-intelligence | Business intelligence | =BI
causal-inference | Causal inference
change-data-capture | Change data capture | =CDC, Debezium
cognos | Cognos | IBM Cognos
collibra | Collibra
confluent-platform | Confluent Platform | =Confluent, Confluent Cloud
crystal-reports | Crystal Reports
customer-data-platforms | Customer data platforms | customer data platform, =CDP
dagster | Dagster
dashboards | Dashboards | dashboard design, dashboarding
dask | =Dask
data-analysis | Data analysis | data analyst(s), data analytics
data-catalogs | Data catalogs | data catalog, data cataloging
data-cleaning | Data cleaning | data cleansing, data wrangling
data-engineering | Data engineering | data engineer(s)
data-governance | Data governance
data-integration | Data integration
data-lakes | Data lakes | data lake
data-lineage | Data lineage
data-mesh | Data mesh
data-migration | Data migration
data-mining | Data mining
data-pipelines | Data pipelines | data pipeline
data-quality | Data quality
data-visualization | Data visualization | data visualisation, data viz, dataviz
data-warehousing | Data warehousing | data warehouse(s), =EDW, enterprise data warehouse
databricks | Databricks
dbt | =dbt | dbt Core, dbt Cloud
dell-boomi | Dell Boomi | Boomi
delta-lake | Delta Lake
domo | =Domo
dremio | Dremio
etl | ETL | =ELT, ETL pipeline(s), extract transform load, ETL development
fivetran | Fivetran
forecasting | Forecasting
fullstory | FullStory
ggplot2 | ggplot2 | ggplot
gis | GIS | Geographic Information System(s)
google-analytics | Google Analytics | =GA4
google-colab | Google Colab | Colab
google-sheets | Google Sheets
google-tag-manager | Google Tag Manager | =GTM
grafana | =Grafana
great-expectations | Great Expectations
hadoop-yarn | Hadoop YARN
heap-analytics | Heap Analytics
hotjar | =Hotjar
hypothesis-testing | Hypothesis testing
ibm-datastage | IBM DataStage | DataStage
informatica | Informatica | Informatica PowerCenter
jupyter | Jupyter | Jupyter Notebook(s), JupyterLab, IPython
kafka-connect | Kafka Connect
kafka-streams | Kafka Streams | ksqlDB, KSQL
knime | KNIME
lakehouse-architecture | Lakehouse architecture | lakehouse, data lakehouse
looker | =Looker | LookML
looker-studio | Looker Studio | Google Data Studio, Data Studio
luigi | =Luigi
mapreduce | MapReduce | Map Reduce
master-data-management | Master data management | =MDM
mathematica | =Mathematica | Wolfram Mathematica
matillion | Matillion
matplotlib | Matplotlib
metabase | =Metabase
metadata-management | Metadata management
microsoft-excel | Microsoft Excel | =Excel, MS Excel, advanced Excel, pivot tables
microstrategy | MicroStrategy
minitab | Minitab
mixpanel | Mixpanel
monte-carlo-data-observability | Monte Carlo data observability
monte-carlo-simulation | Monte Carlo simulation
mulesoft | MuleSoft | Mulesoft Anypoint
numpy | NumPy
obiee | =OBIEE | Oracle Business Intelligence, Oracle BI
operations-research | Operations research | linear programming, mathematical optimization
pandas | pandas
pentaho | Pentaho
plotly | Plotly | Plotly Dash
polars | =Polars
power-bi | Power BI | PowerBI, Microsoft Power BI
predictive-modeling | Predictive modeling | predictive modelling, predictive analytics
prefect | =Prefect
pyspark | PySpark
qgis | QGIS
qlik | Qlik | QlikView, Qlik Sense
r-shiny | R Shiny | =Shiny
rapidminer | RapidMiner
redash | Redash
regression-analysis | Regression analysis | linear regression, logistic regression
reporting-automation | Reporting automation | automated reporting
rudderstack | RudderStack
sap-businessobjects | SAP BusinessObjects | Business Objects, BusinessObjects
scipy | SciPy
seaborn | Seaborn
segment | =Segment | Twilio Segment, Segment.io
sisense | =Sisense
snowflake | =Snowflake
snowplow | =Snowplow
spss | SPSS | IBM SPSS
ssas | =SSAS | SQL Server Analysis Services
ssis | =SSIS | SQL Server Integration Services
ssrs | =SSRS | SQL Server Reporting Services
starburst | =Starburst
statistics | Statistics | statistical analysis, statistical modeling, statistical modelling
stitch-data | Stitch Data
stream-processing | Stream processing | streaming data, event streaming, real-time data processing
streamlit | Streamlit
tableau | =Tableau | Tableau Desktop, Tableau Server
talend | Talend
thoughtspot | ThoughtSpot
tidyverse | tidyverse | dplyr
time-series-analysis | Time series analysis | time series forecasting
trino | Trino | =Presto, PrestoDB
web-scraping | Web scraping | web crawler(s), web crawling
weka | =Weka
`;
