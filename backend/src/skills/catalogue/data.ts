/** Data engineering, analytics and business intelligence. The format is that of `lines.ts`. */
export const data = `
A/B testing | AB testing, A/B test(s), split testing, online experimentation
Adobe Analytics
Airbyte
=Alation
Alteryx
=Amplitude
Apache Airflow | Airflow
Apache Arrow | PyArrow
Apache Avro | =Avro
Apache Beam | =Beam
Apache Druid | =Druid
Apache Flink | Flink
Apache Flume
Apache Hadoop | Hadoop, HDFS
Apache Hive | =Hive, HiveQL
Apache Hudi | =Hudi
Apache Iceberg | =Iceberg
Apache Impala | =Impala
Apache Kafka | Kafka, Confluent Kafka
Apache NiFi | NiFi
Apache Oozie | Oozie
Apache Parquet | =Parquet
Apache Pig | Pig Latin scripts
Apache Pinot
Apache Samza
Apache Spark | =Spark, Spark SQL, Spark Streaming
Apache Sqoop | Sqoop
Apache Storm
Apache Superset | =Superset
Apache ZooKeeper | =ZooKeeper
ArcGIS | ESRI ArcGIS
Batch processing
Bayesian statistics | Bayesian inference, Bayesian methods
Big data
=Bokeh
Business intelligence | =BI
Causal inference
Change data capture | =CDC, Debezium
Cognos | IBM Cognos
Collibra
Confluent Platform | =Confluent, Confluent Cloud
Crystal Reports
Customer data platforms | customer data platform, =CDP
Dagster
Dashboards | dashboard design, dashboarding
=Dask
Data analysis | data analyst(s), data analytics
Data catalogs | data catalog, data cataloging
Data cleaning | data cleansing, data wrangling
Data engineering | data engineer(s)
Data governance
Data integration
Data lakes | data lake
Data lineage
Data mesh
Data migration
Data mining
Data pipelines | data pipeline
Data quality
Data visualization | data visualisation, data viz, dataviz
Data warehousing | data warehouse(s), =EDW, enterprise data warehouse
Databricks
dbt | =dbt | dbt Core, dbt Cloud
Dell Boomi | Boomi
Delta Lake
=Domo
Dremio
ETL | =ELT, ETL pipeline(s), extract transform load, ETL development
Fivetran
Forecasting
FullStory
ggplot2 | ggplot2 | ggplot
GIS | Geographic Information System(s)
Google Analytics | =GA4
Google Colab | Colab
Google Sheets
Google Tag Manager | =GTM
=Grafana
Great Expectations
Hadoop YARN
Heap Analytics
=Hotjar
Hypothesis testing
IBM DataStage | DataStage
Informatica | Informatica PowerCenter
Jupyter | Jupyter Notebook(s), JupyterLab, IPython
Kafka Connect
Kafka Streams | ksqlDB, KSQL
KNIME
Lakehouse architecture | lakehouse, data lakehouse
=Looker | LookML
Looker Studio | Google Data Studio, Data Studio
=Luigi
MapReduce | Map Reduce
Master data management | =MDM
=Mathematica | Wolfram Mathematica
Matillion
Matplotlib
=Metabase
Metadata management
Microsoft Excel | =Excel, MS Excel, advanced Excel, pivot tables
MicroStrategy
Minitab
Mixpanel
Monte Carlo data observability
Monte Carlo simulation
MuleSoft | Mulesoft Anypoint
NumPy
=OBIEE | Oracle Business Intelligence, Oracle BI
Operations research | linear programming, mathematical optimization
pandas | pandas
Pentaho
Plotly | Plotly Dash
=Polars
Power BI | PowerBI, Microsoft Power BI
Predictive modeling | predictive modelling, predictive analytics
=Prefect
PySpark
QGIS
Qlik | QlikView, Qlik Sense
R Shiny | =Shiny
RapidMiner
Redash
Regression analysis | linear regression, logistic regression
Reporting automation | automated reporting
RudderStack
SAP BusinessObjects | Business Objects, BusinessObjects
SciPy
Seaborn
=Segment | Twilio Segment, Segment.io
=Sisense
=Snowflake
=Snowplow
SPSS | IBM SPSS
=SSAS | SQL Server Analysis Services
=SSIS | SQL Server Integration Services
=SSRS | SQL Server Reporting Services
=Starburst
Statistics | statistical analysis, statistical modeling, statistical modelling
Stitch Data
Stream processing | streaming data, event streaming, real-time data processing
Streamlit
=Tableau | Tableau Desktop, Tableau Server
Talend
ThoughtSpot
tidyverse | tidyverse | dplyr
Time series analysis | time series forecasting
Trino | =Presto, PrestoDB
Web scraping | web crawler(s), web crawling
=Weka
`;
