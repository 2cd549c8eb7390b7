/** Testing and quality. The format is that of `lines.ts`. */
export const testing = `
acceptance-testing | Acceptance testing | user acceptance testing, =UAT, acceptance tests, de:Abnahmetests, Akzeptanztests, fr:recette fonctionnelle, recette utilisateur, tests d'acceptation
accessibility-testing | Accessibility testing
Allure reports
api-testing | API testing
appium | Appium
Applitools
Artillery load testing
AssertJ
behavior-driven-development | Behavior-driven development | =BDD, behaviour-driven development
BlazeMeter
browserstack | BrowserStack
Catch2 | GoogleTest, Google Test, gtest
chai | =Chai | Chai.js
Charles Proxy
code-coverage | Code coverage | test coverage, de:Testabdeckung, fr:couverture de code, couverture de tests
Codeception
Compatibility testing
contract-testing | Contract testing | Pact.io
cucumber | =Cucumber | =Gherkin
cypress | =Cypress | Cypress.io
Database testing
debugging | Debugging | fr:débogage
defect-tracking | Defect tracking | bug tracking
end-to-end-testing | End-to-end testing | E2E testing, end-to-end tests, E2E tests, end-to-end test automation, de:End-to-End-Test, fr:tests de bout en bout
espresso | =Espresso
Functional testing | functional tests, de:Funktionstests, fr:tests fonctionnels, test fonctionnel
fuzzing | Fuzzing | fuzz testing
Game testing
gatling | =Gatling
hp-alm | HP ALM | HP Quality Center, Quality Center
Insomnia REST client
integration-testing | Integration testing | integration tests, integration test, de:Integrationstest(s), fr:test(s) d'intégration
ISTQB | ISTQB Certified Tester, ISTQB Foundation, ISTQB-CTFL
jasmine | =Jasmine
jest | =Jest
jmeter | JMeter | Apache JMeter
junit | JUnit | JUnit 5
k6 | =k6 | Grafana k6
karma | =Karma
katalon | Katalon
Kotest
LambdaTest
load-testing | Load testing | stress testing
loadrunner | LoadRunner
locust | =Locust
manual-testing | Manual testing | exploratory testing, manual tests, manual QA, de:manuelle(s) Testen, manuelle Tests, fr:tests manuels
mobile-testing | Mobile testing
mocha | =Mocha | Mocha.js
Mocking frameworks | WireMock, Mock Service Worker
mockito | Mockito
mstest | MSTest
mutation-testing | Mutation testing
Nightwatch.js | NightwatchJS
nunit | NUnit
performance-testing | Performance testing | performance tests, de:Performancetests, Lasttests, fr:tests de performance(s), tests de charge
phpunit | PHPUnit
playwright | Playwright
Postman collections | Newman
property-based-testing | Property-based testing | QuickCheck
Protractor
puppeteer | =Puppeteer
pytest | pytest
qTest | QMetry, Zephyr Scale
quality-assurance | Quality assurance | =QA, QA engineer(s), software quality assurance, QA testing, QA tester(s), de:Qualitätssicherung, fr:assurance qualité
Ranorex
react-testing-library | React Testing Library | Testing Library
regression-testing | Regression testing | regression tests, de:Regressionstests, fr:tests de régression, tests de non-régression
rest-assured | REST Assured | RestAssured
Risk-based testing
robot-framework | Robot Framework
rspec | RSpec
sauce-labs | Sauce Labs
Security testing | security tests, de:Sicherheitstests, fr:tests de sécurité
selenium | Selenium | Selenium WebDriver
Serenity BDD
Smoke testing | sanity testing, smoke tests
soapui | SoapUI | ReadyAPI
software-testing | Software testing | software tester(s), test engineer(s), testing software, de:Softwaretest(s), Softwaretester(in), fr:tests logiciels, test logiciel
sonarqube | SonarQube | =Sonar
specflow | SpecFlow
Spock framework
static-code-analysis | Static code analysis | static analysis, de:statische Codeanalyse, fr:analyse statique de code
System testing | system integration testing, de:Systemtests, Systemtest, fr:tests système
test-automation | Test automation | automated testing, automation testing, automated tests, automated test, test automation frameworks, QA automation, automation tester(s), de:Testautomatisierung, automatisierte(n) Tests, fr:automatisation des tests, tests automatisés
test-driven-development | Test-driven development | =TDD, de:testgetriebene Entwicklung, fr:développement piloté par les tests
Test management | test management tools, =HP UFT, =UFT, QuickTest Professional, de:Testmanagement, fr:gestion des tests
test-planning | Test planning | test plans, test cases, test strategy, test planning and execution, test case design, test documentation, writing test cases, de:Testpläne, Testfälle, Testkonzepte, Teststrategie, fr:plans de test(s), cas de test(s), stratégie de test(s)
testcafe | TestCafe
TestComplete
testcontainers | Testcontainers
testng | TestNG
testrail | TestRail
tosca | Tosca | Tricentis Tosca
unit-testing | Unit testing | unit tests, unit test, unit test writing, de:Modultests, Komponententests, fr:test(s) unitaire(s)
usability-testing | Usability testing | usability tests, usability studies, user testing, fr:tests utilisateurs, tests d'utilisabilité
Verification and validation | =V&V, software verification, design verification, fr:vérification et validation
vitest | Vitest
webdriverio | WebdriverIO
White-box testing | black-box testing
xcuitest | XCUITest | XCTest
Xray test management
xunit | xUnit | xUnit.net
`;
