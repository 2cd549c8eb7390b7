/** Data engineering, analytics and business intelligence. The format is that of `lines.ts`. */
export const data = `
A/B testing | AB testing, A/B test(s), split testing, online experimentation, fr:tests A/B
Ab Initio
=ADaM
Adobe Analytics
Airbyte
=Alation
Alteryx
AMOS SEM | SPSS Amos
=Amplitude
Analytics engineering | analytics engineer(s)
ANOVA | analysis of variance
Apache Airflow | Airflow
Apache Arrow | PyArrow
Apache Atlas
Apache Avro | =Avro
Apache Beam | =Beam
Apache Doris
Apache Drill
Apache Druid | =Druid
Apache Flink | Flink
Apache Flume
Apache Hadoop | Hadoop
Apache Hive | =Hive, HiveQL
Apache Hudi | =Hudi
Apache Iceberg | =Iceberg
Apache Impala | =Impala
Apache Kafka | Kafka, Confluent Kafka
Apache Kylin
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
ArcGIS
ATLAS.ti
Attribution modeling | marketing attribution, ~attribution, multi-touch attribution
AWS Lake Formation | Lake Formation
Azure Purview | Microsoft Purview
Azure Stream Analytics
Batch processing
Bayesian statistics | Bayesian inference, Bayesian methods, ~Bayesian, de:Bayes-Statistik, bayessche(n) Statistik, Bayes-Verfahren
Big data | fr:données massives, mégadonnées, traitement de données massives
BIRT
=Bokeh
Business intelligence | =BI, fr:informatique décisionnelle, ~décisionnel, outils décisionnels
Cartography | de:Kartografie, fr:cartographie
Causal inference
CDISC
Census reverse ETL
Change data capture | =CDC
Chi-square tests
Clinical data management
Cognos
Cohort analysis
Collibra
Confluent Platform | =Confluent
Crystal Reports
Cube.js
Customer data platforms | customer data platform, =CDP
Dagster
Dashboards | dashboard design, dashboarding, dashboard creation, fr:tableaux de bord, tableau de bord, création de tableaux de bord, élaboration de tableaux de bord, conception de tableaux de bord
=Dask
Data analysis | data analyst(s), data analytics, data analyses, analyzing data, analysing data, analyze data, de:Datenanalyse(n), Datenauswertung, Datenanalyst(en), Datenanalystin, Datenanalytiker(in), Analyse von Daten, Auswertung von Daten, Daten analysieren, Daten auswerten, Analyse großer Datenmengen, Auswertung und Analyse von Daten, Erstellung von Auswertungen, Analyse und Auswertung von Daten, Datenauswertungen, Auswertung der Daten, Erstellen von Auswertungen, Erstellung von Analysen, analysier(st/en) Daten, analysier(st/en) große Datenmengen, wertest Daten aus, werten Daten aus, erstell(st/en) Auswertungen, erstell(st/en) Analysen, fr:analyse de(s) données, analyste de données, analyste data, analyser les données, analysez les données, analyse et exploitation des données
Data architecture | data architect(s), de:Datenarchitektur, fr:architecture de données, architecte de données
Data catalogs | data catalog, data cataloging
Data cleaning | data cleansing, data cleanup, de:Datenbereinigung, fr:nettoyage de(s) données
Data contracts
Data engineering | data engineer(s), de:Dateningenieur(e), fr:ingénierie des données, ingénieur data, ingénieure data, ingénieur de données, flux de données, ingénieurs data
Data entry | de:Dateneingabe, Datenerfassung, Erfassung von Daten, Eingabe von Daten, Stammdatenerfassung, Erfassen von Daten, Datenerfassungen, fr:saisie de(s) données, saisie informatique, saisie et mise à jour des données, saisie administrative, agent de saisie, opérateur de saisie, saisie d'informations
Data ethics
Data exploration | exploratory data analysis, =EDA analysis
Data governance | fr:gouvernance des données, gouvernance de la donnée
Data integration | de:Datenintegration, fr:intégration de(s) données
Data lakes | data lake, fr:lac(s) de données
Data lineage
Data maintenance | master data maintenance, de:Datenpflege, Stammdatenpflege, Pflege von Stammdaten, Pflege der Stammdaten, Stammdatenverwaltung, Pflege von Daten, Pflege der Datenbank(en), Datenbankpflege, Pflege von Kundendaten, Pflege der Kundendaten, Kundendatenpflege, Kundenstammdaten, Artikelstammdaten, Pflege der Kundenstammdaten, Adresspflege, Pflege von Datenbanken, Stammdatenanlage, Pflege der Daten, pfleg(st/en) Stammdaten, pfleg(st/en) die Stammdaten, pfleg(st/en) Kundendaten, pfleg(st/en) Daten, pfleg(st/en) unsere Datenbank, pfleg(st/en) unsere Stammdaten, pfleg(st/en) Artikelstammdaten
Data management | de:Datenmanagement, fr:gestion des données, gestion de données
Data marts | data mart
Data mesh
Data migration | de:Datenmigration(en), fr:migration de(s) données
Data mining | fr:fouille de données
Data pipelines | data pipeline, de:Datenpipelines, fr:pipeline(s) de données
Data preparation | data wrangling, de:Datenaufbereitung, fr:préparation des données
Data products
Data profiling
Data protection officer | =DPO, de:Datenschutzbeauftragte(r/n), fr:délégué à la protection des données
Data quality | de:Datenqualität, fr:qualité des données, contrôle de la qualité des données, fiabilisation des données, contrôle qualité des données
Data storytelling | storytelling with data
Data strategy
Data validation
Data Vault
Data visualization | data visualisation, data viz, dataviz, data visualizations, visualizing data, de:Datenvisualisierung(en), Visualisierung von Daten, Visualisierung der Daten, Visualisierung der Ergebnisse, fr:visualisation de(s) données, datavisualisation
Data warehousing | data warehouse(s), =EDW, de:=DWH, Data-Warehouse-Systeme, fr:entrepôt(s) de données
Databricks
dbt | =dbt
Debezium
Dell Boomi | Boomi
Delta Lake
Descriptive statistics
Design of experiments | experimental design, =DoE, de:statistische Versuchsplanung, Versuchsplanung, fr:plans d'expériences
=Domo
dplyr-package | dplyr
Dremio
Econometrics | econometric modeling, de:Ökonometrie, fr:économétrie
=ELT | extract load transform
ETL | extract transform load, fr:alimentation de données, flux d'alimentation
EViews
Fivetran
Forecasting | rolling forecast(s), ~forecasts, financial forecasts, reforecasting, forecast preparation, cost forecasts, cost forecasting, cash forecasts, de:~Prognosen, fr:~prévisions, prévisions budgétaires, ~atterrissage(s), élaboration des prévisions, reforecast(s), prévisions d'activité, reprévision(s), reprévisions budgétaires
FullStory
Geomatics | geoinformatics, de:Geoinformatik, fr:géomatique
GeoPandas
Geospatial analysis | spatial analysis, geospatial data, GIS analysis, de:Geodaten, fr:analyse spatiale
ggplot2 | ggplot2 | ggplot
GIS | Geographic Information System(s), de:Geoinformationssysteme(n), fr:système(s) d'information géographique
GIS mapping
Google Analytics | =GA4
Google BigQuery ML | BigQuery ML
Google Colab | Colab
Google Earth Engine
Google Sheets
Google Tag Manager | ~=GTM
=Grafana
GraphPad Prism
Great Expectations
Gurobi
Hadoop YARN
HDFS
Heap Analytics
Hightouch
=Hotjar
Hypothesis testing
IBM DataStage | DataStage
IBM Planning Analytics | =TM1, IBM Cognos TM1
Informatica | Informatica PowerCenter, PowerCenter
Informatica Cloud | Informatica IICS, IICS, IDMC
IPython
Jamovi
Jaspersoft | JasperReports
JMP | SAS JMP
Jupyter | JupyterLab
Kafka Connect
Kafka Streams
KNIME
ksqlDB | KSQL
Lakehouse architecture | lakehouse
Linear programming
LISREL
=Looker | LookML
Looker Studio | Data Studio
=Luigi
MapInfo
MapReduce | Map Reduce
Marketing mix modeling | =MMM models, marketing mix modelling
Master data management | =MDM
=Mathematica
Mathematical optimization
Matillion
Matomo
Matplotlib
MAXQDA
=Metabase
Metadata management
Microsoft Excel | =Excel, MS Excel, advanced Excel, pivot table(s), VLOOKUP, XLOOKUP, INDEX/MATCH, de:Pivot-Tabelle(n), SVERWEIS, fr:tableau croisé dynamique, tableaux croisés dynamiques, =TCD, RECHERCHEV
Microsoft Power Pivot | Power Pivot, PowerPivot
MicroStrategy
Minitab
Mixpanel
Mode Analytics
Monte Carlo data observability
Monte Carlo simulation
MuleSoft
Multivariate analysis
NumPy
NVivo
=OBIEE | Oracle Business Intelligence, Oracle BI
Operations research | fr:recherche opérationnelle
Oracle Analytics Cloud | Oracle Analytics
Oracle Data Integrator | =ODI
Palantir Foundry | ~Palantir
pandas | pandas
Pentaho
Piwik PRO
Plausible Analytics
Plotly
=Polars
Power BI | PowerBI
Predictive modeling | predictive modelling, predictive analytics, de:Vorhersagemodelle, Prognosemodelle(n), prädiktive(n/r) Modelle, fr:modélisation prédictive, analyse prédictive
=Prefect
=Presto | PrestoDB
PySpark
QGIS
Qlik
Qlik Replicate | Attunity
Qlik Sense
QlikView
qualitative-data-analysis | Qualitative research | Qualitative data analysis, qualitative methods, de:qualitative Forschung, fr:recherche qualitative, études qualitatives
Qualtrics
Quantitative research | quantitative analysis, quantitative methods, de:quantitative Forschung, fr:recherche quantitative, études quantitatives
Quarto documents
R Markdown | knitr
R Shiny | =Shiny
RapidMiner
Real-time analytics
Redash
REDCap
Redpanda
Regression analysis | linear regression, logistic regression, ~regression, de:Regressionsanalyse(n), logistische(n/r) Regression, lineare(n/r) Regression, Regressionsmodelle(n), fr:régression linéaire, régression logistique
Remote sensing | de:Fernerkundung, fr:télédétection
Reporting automation | automated reporting, de:automatisiertes Reporting, fr:reporting automatisé
Research design | research methodology, research methods, de:Forschungsmethoden, fr:méthodologie de recherche, méthodes de recherche
Reverse ETL
RudderStack
Sampling methods | survey sampling
SAP Analytics Cloud
SAP BusinessObjects | Business Objects, BusinessObjects
SAP Data Services | SAP BODS
SAS Visual Analytics
SciPy
=SDTM
Seaborn
=Segment | Twilio Segment, Segment.io
Sigma Computing
SigmaPlot
=Sisense
SmartPLS
=Snowflake
=Snowplow
Soda data quality
Spotfire | TIBCO Spotfire
SPSS
SQLMesh
=SSAS | SQL Server Analysis Services
=SSIS | SQL Server Integration Services
=SSRS | SQL Server Reporting Services
=Starburst
StarRocks
Statistics | statistical analysis, statistical modeling, statistical modelling, statistical methods, statistical techniques, de:Statistik, statistische Analyse(n), statistische(n) Methoden, Statistikkenntnisse, statistische(n/r) Auswertung, statistische(n/r) Auswertungen, statistische(n/r) Verfahren, statistische(n) Modelle(n), fr:~statistiques, analyse(s) statistique(s), méthodes statistiques, statisticien, statisticienne, chargé d'études statistiques, traitements statistiques
Stitch Data
Stream processing | streaming data, event streaming, real-time data processing, ~streaming, streaming pipelines, streaming data pipelines, batch and streaming, de:Echtzeitverarbeitung, Echtzeitdatenverarbeitung, Datenströme(n), fr:traitement en temps réel, traitement temps réel, traitement de flux
Streamlit
Survey design | survey research, questionnaire design, survey data, de:Umfragedesign, Fragebogenentwicklung, fr:conception d'enquêtes, enquêtes par questionnaire
SurveyMonkey
t-tests-statistics | t-tests | t-test
=Tableau | Tableau Desktop, Tableau Server
Tableau Prep
Talend
Thematic analysis
ThoughtSpot
TIBCO
tidyverse | tidyverse
Time series analysis | time series forecasting, ~time series, de:Zeitreihenanalyse(n), Zeitreihen, fr:séries temporelles, séries chronologiques
Trino
Vega-Lite
Web analytics | website analytics, de:Webanalyse, Web-Analyse, fr:analyse d'audience web, analyse d'audience, suivi d'audience, statistiques web, analyse de trafic, analyse du trafic, suivi du trafic
Web scraping | web crawler(s), web crawling, data scraping
=Weka
WhereScape
`;
