"""Who sends the requests, and what a schema cannot say. Loaded by schemathesis, once a caller."""

import base64
import json
import os
import urllib.request

import schemathesis
from hypothesis import strategies

HELPER = os.environ["CONTRACT_HELPER_URL"]
CALLER = os.environ["CONTRACT_CALLER"]

# After these their caller is gone, signed out or has another password: each request gets one of its own.
END_THEIR_CALLER = {
    "changePassword",
    "deleteAccount",
    "revokeOtherSessions",
    "revokeSession",
    "revokeSessions",
    "signOut",
}

# Reasons to refuse a request that fits the schema.
BY_DESIGN = {
    "token-refused": "only a token that was mailed is taken",
    "idempotency-mismatch": "schemathesis sends one key with two bodies",
    "llm-unavailable": "on a machine that is busy, the language model's stand-in answers too late",
}
REJECTED_VALID_DATA, SERVER_ERROR = "ST202", "ST101"


def from_helper(path):
    with urllib.request.urlopen(HELPER + path) as response:
        return response.read()


def token_of(caller):
    return json.loads(from_helper(f"/callers/{caller}"))["token"]


def cursor(moment, row):
    text = f"{moment.isoformat(timespec='milliseconds')}Z|{row}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


schemathesis.openapi.format("binary", strategies.just(from_helper("/resume.pdf")))
schemathesis.openapi.format("cursor", strategies.builds(cursor, strategies.datetimes(), strategies.uuids(version=4)))

if CALLER != "anonymous":

    @schemathesis.auth(refresh_interval=None)
    class Caller:
        def __init__(self):
            self.token = token_of("admin" if CALLER == "admin" else "applicant")

        def get(self, case, context):
            operation = context.operation.definition.raw.get("operationId")
            return token_of(CALLER) if operation in END_THEIR_CALLER else self.token

        def set(self, case, token, context):
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {token}"}


@schemathesis.hook
def filter_failure(context, failure, case, response):
    if failure.code not in (REJECTED_VALID_DATA, SERVER_ERROR):
        return True
    if response.json().get("reason") in BY_DESIGN:
        return False
    query, body = case.query or {}, case.body if isinstance(case.body, dict) else {}
    # How two parameters depend on each other.
    if query.get("sort") == "relevance" and ("q" not in query or "cursor" in query):
        return False
    # Schemathesis fills an address in from an answer, a null as this: `resumeId` of an analysis of a plain list of skills.
    if any(value in (None, "None") for value in (case.path_parameters or {}).values()):
        return False
    # Which sites are on the list is configuration.
    urls = [given.get(name, "/") for given in (query, body) for name in ("callbackURL", "errorCallbackURL")]
    return all(url.startswith("/") for url in urls)
