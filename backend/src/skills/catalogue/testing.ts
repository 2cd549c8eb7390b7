/** Testing and quality. The format is that of `lines.ts`. */
export const testing = `
acceptance-testing | Acceptance testing | user acceptance testing, =UAT
accessibility-testing | Accessibility testing
api-testing | API testing
appium | Appium
behavior-driven-development | Behavior-driven development | =BDD, behaviour-driven development
browserstack | BrowserStack
chai | =Chai | Chai.js
code-coverage | Code coverage | test coverage
contract-testing | Contract testing | Pact.io
cucumber | =Cucumber | =Gherkin
cypress | =Cypress | Cypress.io
debugging | Debugging
defect-tracking | Defect tracking | bug tracking
end-to-end-testing | End-to-end testing | E2E testing, end-to-end tests, E2E tests
espresso | =Espresso
fuzzing | Fuzzing | fuzz testing
gatling | =Gatling
hp-alm | HP ALM | HP Quality Center, Quality Center
integration-testing | Integration testing | integration tests
jasmine | =Jasmine
jest | =Jest
jmeter | JMeter | Apache JMeter
junit | JUnit | JUnit 5
k6 | =k6 | Grafana k6
karma | =Karma
katalon | Katalon
load-testing | Load testing | stress testing
loadrunner | LoadRunner
locust | =Locust
manual-testing | Manual testing | exploratory testing
mobile-testing | Mobile testing
mocha | =Mocha | Mocha.js
mockito | Mockito
mstest | MSTest
mutation-testing | Mutation testing
nunit | NUnit
performance-testing | Performance testing
phpunit | PHPUnit
playwright | Playwright
property-based-testing | Property-based testing | QuickCheck
puppeteer | =Puppeteer
pytest | pytest
quality-assurance | Quality assurance | =QA, QA engineer(s)
react-testing-library | React Testing Library | Testing Library
regression-testing | Regression testing
rest-assured | REST Assured | RestAssured
robot-framework | Robot Framework
rspec | RSpec
sauce-labs | Sauce Labs
selenium | Selenium | Selenium WebDriver
soapui | SoapUI | ReadyAPI
software-testing | Software testing | software tester(s)
sonarqube | SonarQube | =Sonar
specflow | SpecFlow
static-code-analysis | Static code analysis | static analysis
test-automation | Test automation | automated testing, automation testing, automated tests
test-planning | Test planning | test plans, test cases, test strategy
test-driven-development | Test-driven development | =TDD
testcafe | TestCafe
testcontainers | Testcontainers
testng | TestNG
testrail | TestRail
tosca | Tosca | Tricentis Tosca
unit-testing | Unit testing | unit tests, unit test
usability-testing | Usability testing
vitest | Vitest
webdriverio | WebdriverIO
xcuitest | XCUITest | XCTest
xunit | xUnit | xUnit.net
`;
