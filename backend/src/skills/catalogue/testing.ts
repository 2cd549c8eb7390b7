/** Testing and quality. The format is that of `lines.ts`. */
export const testing = `
Acceptance testing | =UAT, acceptance tests, de:Abnahmetests, Akzeptanztests, fr:recette fonctionnelle, recette utilisateur, tests d'acceptation
Accessibility testing
Allure reports
API testing
Appium
Applitools
Artillery load testing
AssertJ
Behavior-driven development | =BDD, behaviour-driven development
BlazeMeter
BrowserStack
Catch2 | GoogleTest, Google Test, gtest
=Chai | Chai.js
Charles Proxy
Code coverage | test coverage, de:Testabdeckung, fr:couverture de code, couverture de tests
Codeception
Compatibility testing
Contract testing | Pact.io
=Cucumber | =Gherkin
=Cypress | Cypress.io
Database testing
Debugging | fr:débogage
Defect tracking | bug tracking
End-to-end testing | E2E testing, end-to-end tests, E2E tests, end-to-end test automation, de:End-to-End-Test, fr:tests de bout en bout
=Espresso
Functional testing | functional tests, de:Funktionstests, fr:tests fonctionnels, test fonctionnel
Fuzzing | fuzz testing
Game testing
=Gatling
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
Load testing | stress testing
LoadRunner
=Locust
Manual testing | exploratory testing, manual tests, manual QA, de:manuelle(s) Testen, manuelle Tests, fr:tests manuels
Mobile testing
=Mocha | Mocha.js
Mocking frameworks | WireMock, Mock Service Worker
Mockito
MSTest
Mutation testing
Nightwatch.js | NightwatchJS
NUnit
Performance testing | performance tests, de:Performancetests, Lasttests, fr:tests de performance(s), tests de charge
PHPUnit
Playwright
Property-based testing | QuickCheck
Protractor
=Puppeteer
pytest | pytest
qTest | QMetry, Zephyr Scale
Quality assurance | =QA, de:Qualitätssicherung, fr:assurance qualité
Ranorex
React Testing Library | Testing Library
Regression testing | regression tests, de:Regressionstests, fr:tests de régression, tests de non-régression
REST Assured | RestAssured
Risk-based testing
Robot Framework
RSpec
Sauce Labs
Security testing | security tests, de:Sicherheitstests, fr:tests de sécurité
Selenium
Serenity BDD
Smoke testing | sanity testing, smoke tests
SoapUI | ReadyAPI
Software testing | software tester(s), test engineer(s), testing software, de:Softwaretest(s), Softwaretester(in), Testingenieur(in), fr:tests logiciels, test logiciel, testeur logiciel
SonarQube | =Sonar
SpecFlow
Spock framework
Static code analysis | static analysis, de:statische Codeanalyse, fr:analyse statique de code
System testing | system integration testing, de:Systemtests, Systemtest, fr:tests système
Test automation | automated testing, automation testing, automated tests, automated test, QA automation, automation tester(s), =SDET, de:Testautomatisierung, automatisierte(n) Tests, Testautomatisierer(in), fr:automatisation des tests, tests automatisés
Test-driven development | =TDD, de:testgetriebene Entwicklung, fr:développement piloté par les tests
Test management | =UFT, QuickTest Professional, de:Testmanagement, fr:gestion des tests
Test planning | test plans, test cases, test strategy, test case design, test documentation, de:Testpläne, Testfälle, Testkonzepte, Teststrategie, fr:plans de test(s), cas de test(s), stratégie de test(s)
TestCafe
TestComplete
Testcontainers
TestNG
TestRail
Tosca | Tricentis Tosca
Unit testing | unit tests, unit test, de:Modultests, Komponententests, fr:test(s) unitaire(s)
Usability testing | usability tests, usability studies, user testing, fr:tests utilisateurs, tests d'utilisabilité
Verification and validation | =V&V, software verification, design verification, fr:vérification et validation
Vitest
WebdriverIO
White-box testing | black-box testing
XCUITest | XCTest
Xray test management
xUnit | xUnit.net
`;
