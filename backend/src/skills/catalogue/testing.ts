/** Testing and quality. The format is that of `lines.ts`. */
export const testing = `
Acceptance testing | =UAT, acceptance tests, de:Abnahmetests, Akzeptanztests, fr:recette fonctionnelle, recette utilisateur, tests d'acceptation, ~recette, recette métier, phase(s) de recette, recettes fonctionnelles, cahier(s) de recette, pilotage de la recette, piloter la recette, pilotez la recette, tests de recette, campagnes de recette, recette applicative, recettage, réalisation des recettes
Accessibility testing
Allure reports | ~=Allure
API testing | fr:tests d'API, tests API, tester les API
Appium
Applitools
Artillery load testing
AssertJ
Behavior-driven development | =BDD, behaviour-driven development
Black-box testing
BlazeMeter
BrowserStack
Catch2
=Chai | Chai.js
Charles Proxy
Code coverage | test coverage, de:Testabdeckung, fr:couverture de code, couverture de tests
Codeception
Compatibility testing
Contract testing
=Cucumber
=Cypress | Cypress.io
Database testing
Debugging | fr:débogage, résolution de bugs, correction de(s) bugs, correction d'anomalies, correction des anomalies, résolution de bogues
Defect tracking | bug tracking
End-to-end testing | E2E testing, end-to-end tests, E2E tests, end-to-end test automation, de:End-to-End-Test, fr:tests de bout en bout
=Espresso
Exploratory testing | fr:tests exploratoires
Functional testing | functional tests, functional and regression testing, de:Funktionstests, fr:tests fonctionnels, test fonctionnel
Fuzzing | fuzz testing
Game testing
=Gatling
=Gherkin
GoogleTest | Google Test, gtest
HP ALM | Quality Center
Insomnia REST client
Integration testing | integration tests, integration test, de:Integrationstest(s), fr:test(s) d'intégration
ISTQB
=Jasmine
=Jest
JMeter
JUnit
k6 | =k6 | Grafana k6
=Karma
Katalon
Kotest
LambdaTest
Load testing | load test(s), de:Lasttests, fr:tests de charge
LoadRunner
=Locust
Manual testing | manual tests, manual QA, de:manuelle(s) Testen, manuelle Tests, fr:tests manuels
Mobile testing
=Mocha | Mocha.js
Mock Service Worker
Mocking frameworks
Mockito
MockK
MSTest
Mutation testing
Nightwatch.js | NightwatchJS
NUnit
Pact contract testing | Pact.io, ~=Pact
Performance testing | performance tests, de:Performancetests, fr:tests de performance(s)
PHPUnit
Playwright
Property-based testing
Protractor
=Puppeteer
pytest | pytest
QMetry
qTest
Quality assurance | =QA, de:Qualitätssicherung, fr:assurance qualité
QuickCheck
Ranorex
React Testing Library | Testing Library
ReadyAPI
Regression testing | regression tests, regression test, de:Regressionstests, fr:tests de régression, tests de non-régression
REST Assured | RestAssured
Risk-based testing
Robot Framework
RSpec
Sanity testing
Sauce Labs
Security testing | security tests, de:Sicherheitstests, fr:tests de sécurité
Selenium
Serenity BDD
Smoke testing | smoke tests
SoapUI
Software testing | software tester(s), test engineer(s), testing software, de:Softwaretest(s), Softwaretester(in), Testingenieur(in), fr:tests logiciels, test logiciel, testeur logiciel
SonarQube | =Sonar
SpecFlow
Spock framework
Static code analysis | static analysis, de:statische Codeanalyse, fr:analyse statique de code
Stress testing
System testing | system integration testing, de:Systemtests, Systemtest, fr:tests système
Test automation | automated testing, automation testing, automated tests, automated test, QA automation, automation tester(s), =SDET, de:Testautomatisierung, automatisierte(n) Tests, Testautomatisierer(in), fr:automatisation des tests, tests automatisés, automatisation de tests, scripts de tests automatisés, tests automatiques
Test cases | test case design, de:Testfälle, fr:cas de test(s)
Test management | de:Testmanagement, fr:gestion des tests
Test planning | test plans, test strategy, test documentation, de:Testpläne, Testkonzepte, Teststrategie, fr:plans de test(s), stratégie de test(s)
Test-driven development | =TDD, de:testgetriebene Entwicklung, fr:développement piloté par les tests
TestCafe
TestComplete
Testcontainers
TestNG
TestRail
Tosca | Tricentis Tosca
=UFT | QuickTest Professional, Unified Functional Testing
Unit testing | unit tests, unit test, unit and UI tests, unit and integration tests, unit & integration tests, unit/integration tests, unit and integration testing, unit and end-to-end tests, de:Modultests, Komponententests, fr:test(s) unitaire(s)
Usability testing | usability tests, usability studies, user testing, fr:tests utilisateurs, tests d'utilisabilité, tests utilisateur, test utilisateur, tests d'utilisabilité utilisateurs
Verification and validation | =V&V, software verification, design verification, fr:vérification et validation
Vitest
WebdriverIO
White-box testing
WireMock
XCTest
XCUITest
Xray test management
xUnit | xUnit.net
Zephyr Scale
`;
