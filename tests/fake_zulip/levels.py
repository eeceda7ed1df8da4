"""The demo's replies, converted to those of other feature levels."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any, Final

from fake_zulip.organizations import FakeOrganization
from zulipkey.demo.site import FEATURE_LEVEL
from zulipkey.demo.wire import HTML_TYPE, JSON_TYPE, Reply, json_reply

_HAS_LEVEL: Final = 1  # 3.0: the feature level, rate limits of sign-in, GitLab, Apple
_HAS_ROLE: Final = 59
_HAS_CODES: Final = 76  # 401 with a code, instead of 403 with a reason
_HAS_MERGE_BASE: Final = 88
_HAS_WEB_PUBLIC: Final = 116
_LINK_HAS_USER_ID: Final = 122  # 5.0
_HAS_REST_CODES: Final = 156
_HAS_DELIVERY_EMAIL: Final = 163
_HAS_IGNORED: Final = 167
HAS_USER_ID: Final = 171  # and reports accounts in other organizations
_HAS_REALM_URL: Final = 257
_HAS_BOT_KEY: Final = 463
_HAS_NO_KEYS_LISTED: Final = 474

BOT: Final = re.compile(r"/api/v1/bots/([0-9]+)/api_key(/regenerate)?")
_KEY_FIELDS: Final = {"user_id": HAS_USER_ID, "ignored_parameters_unsupported": _HAS_IGNORED}
# The fields of replies, and the level that introduced each.
_FIELDS: Final[dict[str, dict[str, int]]] = {
    "/api/v1/server_settings": {
        "zulip_feature_level": _HAS_LEVEL,
        "zulip_merge_base": _HAS_MERGE_BASE,
        "realm_web_public_access_enabled": _HAS_WEB_PUBLIC,
        "realm_url": _HAS_REALM_URL,
    },
    "/api/v1/users/me": {
        **dict.fromkeys(
            (
                *("avatar_version", "is_owner", "is_guest", "timezone", "is_active"),
                *("date_joined", "profile_data"),
            ),
            _HAS_LEVEL,
        ),
        "role": _HAS_ROLE,
        "is_billing_admin": _HAS_CODES,
    },
    "/api/v1/fetch_api_key": _KEY_FIELDS,
    "/api/v1/dev_fetch_api_key": _KEY_FIELDS,
}
_METHODS: Final = {
    "gitlab": _HAS_LEVEL,
    "apple": _HAS_LEVEL,
    "openid connect": _HAS_WEB_PUBLIC,
}
# The reasons and texts of refusals before they had codes.
_REASONS: Final = {
    "AUTHENTICATION_FAILED": ("incorrect_creds", "Your username or password is incorrect."),
    "USER_DEACTIVATED": ("user disable", "Your account has been disabled."),
    "REALM_DEACTIVATED": ("realm deactivated", "This organization has been deactivated."),
    "PASSWORD_AUTH_DISABLED": (
        "password auth disabled",
        "Password auth is disabled in your team.",
    ),
    "PASSWORD_RESET_REQUIRED": ("password reset needed", "You need to reset your password."),
}


def limits_tries(organization: FakeOrganization) -> bool:
    """Return whether the server limits the rate of sign-ins."""
    return organization.feature_level >= _HAS_LEVEL


def at_level(reply: Reply, endpoint: str, organization: FakeOrganization) -> Reply:
    """Return the reply as a server of the organization's feature level sends it."""
    level = organization.feature_level
    if level == FEATURE_LEVEL:
        return reply
    if level >= _HAS_BOT_KEY and reply.headers.get("Allow") == "PATCH":
        return _bot_key(reply, endpoint, organization)
    location = reply.headers.get("Location", "")
    if level < _LINK_HAS_USER_ID and location.startswith("zulip:"):
        link = re.sub(r"&user_id=\d+", "", location)
        return replace(reply, headers=reply.headers | {"Location": link})
    if not endpoint.startswith("/api/v1/") or reply.content_type != JSON_TYPE:
        return reply
    try:
        content = json.loads(reply.body)
    except ValueError:
        return reply  # the reply of a fault
    if reply.status == 401:
        return _without_code(reply, content, level)
    if content.get("result") != "success":
        return reply
    return replace(reply, body=json.dumps(_fields(content, endpoint, level)).encode())


def _bot_key(reply: Reply, endpoint: str, organization: FakeOrganization) -> Reply:
    number = BOT.fullmatch(endpoint)
    assert number
    (key,) = (one.api_key for one in organization.users if one.user_id == int(number[1]))
    headers = {name: value for name, value in reply.headers.items() if name != "Allow"}
    return json_reply({"result": "success", "msg": "", "api_key": key}, headers=headers)


def _without_code(reply: Reply, content: dict[str, Any], level: int) -> Reply:
    code = content.get("code")
    if level < _HAS_CODES and code in _REASONS:
        reason, msg = _REASONS[code]
        return json_reply({"result": "error", "msg": msg, "reason": reason}, 403, reply.headers)
    if level < _HAS_REST_CODES and code == "UNAUTHORIZED":
        old = json_reply({"result": "error", "msg": content["msg"]}, 401, reply.headers)
        return replace(old, content_type=HTML_TYPE)
    return reply


def _fields(content: dict[str, Any], endpoint: str, level: int) -> dict[str, Any]:
    first = _FIELDS.get(endpoint, {})
    content = {key: value for key, value in content.items() if first.get(key, 0) <= level}
    match endpoint:
        case "/api/v1/server_settings":
            methods = content["authentication_methods"].items()
            content["authentication_methods"] = {
                key: is_on for key, is_on in methods if _METHODS.get(key, 0) <= level
            }
        case "/api/v1/users/me":
            # Older servers send it only if ``email`` is a substitute.
            if level < _HAS_DELIVERY_EMAIL and content["email"] == content["delivery_email"]:
                del content["delivery_email"]
        case "/api/v1/bots" if level >= _HAS_NO_KEYS_LISTED:
            for bot in content.get("bots", ()):
                del bot["api_key"]
    return content
