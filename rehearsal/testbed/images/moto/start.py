"""moto's server, with what it lacks of AWS and the stacks of cdktf/ need."""

import json

from moto import server
from moto.budgets.responses import BudgetsResponse
from moto.iam.access_control import IAMPolicyStatement, PermissionResult
from moto.s3.models import FakeDeleteMarker, S3Backend
from moto.ssm.models import ParameterDict

DEBIAN = "/aws/service/debian/release/13/latest/"
HEADER = "x-amz-transition-default-minimum-object-size"

load_public = ParameterDict._check_loading_status
create_budget = BudgetsResponse.create_budget
tags = {}
is_permitted = IAMPolicyStatement.is_action_permitted
list_objects = S3Backend.list_objects


def with_debian(parameters, key):
    """Debian's public parameters point at an image that moto knows."""
    load_public(parameters, key)
    amazon = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-"
    if str(key).startswith(DEBIAN) and key not in parameters.keys():
        image = parameters[amazon + {"amd64": "x86_64"}.get(key[len(DEBIAN) :], "arm64")][-1]
        super(ParameterDict, parameters).__getitem__(key).append(image)


def without_condition(statement, action, resource="*"):
    """moto does not read conditions: "refuse what is not TLS" would refuse everything."""
    if "Condition" in statement._statement:
        return PermissionResult.NEUTRAL
    return is_permitted(statement, action, resource)


def without_deleted(backend, bucket, *listing, **named):
    """A folder whose objects are all deleted is none: with moto's, an emptied repository would look like half of one."""
    keys, folders, *rest = list_objects(backend, bucket, *listing, **named)
    there = [name for name, key in bucket.keys.items() if not isinstance(key, FakeDeleteMarker)]
    return keys, [folder for folder in folders if any(name.startswith(folder) for name in there)], *rest


def with_header(app):
    """Without this header of S3's, Terraform waits in vain for a bucket's lifecycle rules to arrive."""

    def answer(environ, start_response):
        def start(status, headers, *rest):
            if "lifecycle" in environ.get("QUERY_STRING", ""):
                headers = [*headers, (HEADER, "all_storage_classes_128K")]
            return start_response(status, headers, *rest)

        return app(environ, start)

    return answer


def subscribers(response):
    """A budget's subscribers: moto stores them, but does not return them."""
    budgets = response.backend.budgets[response._get_param("AccountId")]
    wanted = response._get_param("Notification")
    for notification in budgets[response._get_param("BudgetName")].notifications:
        if all(wanted.get(key) == value for key, value in notification.details.items()):
            return json.dumps({"Subscribers": notification.subscribers})
    return json.dumps({"Subscribers": []})


def create_with_tags(response):
    """moto takes a budget's tags and forgets them."""
    name = response._get_param("Budget")["BudgetName"]
    tags[response._get_param("AccountId"), name] = response._get_param("ResourceTags") or []
    return create_budget(response)


def list_tags(response):
    account, name = response._get_param("ResourceARN").split(":", 4)[4].split(":budget/")
    return json.dumps({"ResourceTags": tags.get((account, name), [])})


run_simple = server.run_simple
server.run_simple = lambda host, port, app, **options: run_simple(host, port, with_header(app), **options)
BudgetsResponse.create_budget = create_with_tags
BudgetsResponse.list_tags_for_resource = list_tags
BudgetsResponse.describe_subscribers_for_notification = subscribers
ParameterDict._check_loading_status = with_debian
IAMPolicyStatement.is_action_permitted = without_condition
S3Backend.list_objects = without_deleted
server.main(["-H", "0.0.0.0", "-p", "5000"])
