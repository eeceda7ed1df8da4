"""Maps the unsuccessful responses of a server to failures.

The HTTP status and ``code`` decide (``reason`` before 5.0, feature level 76), never the
Content-Type: the 405 body and old 401 bodies are JSON under ``text/html``.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.untrusted import plain
from zulipkey.zulip.exchange import Reply

_LARGEST_JSON: Final = 1 << 18
"""Bytes; a hundred times what Zulip sends. Parsing more at once would freeze the window."""
_BEGINS_AS_JSON: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")
_MESSAGE_LENGTH: Final = 300
_DJANGO_KNOWS_NO_SUCH_HOST: Final = b"<h1>Bad Request (400)</h1>"
_NO_AUTHORIZATION: Final = ("missing authorization header", "not logged in: api authentication")
"""Zulip's messages for a request without a key; with a key, its messages are different."""
_INCOMING_WEBHOOK: Final = "not available to incoming webhook bots"
"""Part of a message that means key and email are right; only the text tells it from others."""
_NGINX_WANTS_CERTIFICATE: Final = b"No required SSL certificate was sent"

Refused = Callable[[Reply, Mapping[str, Any]], errors.Failure]


def success(
    reply: Reply,
    refused: Refused,
    too_many: type[errors.RateLimited | errors.TooManyRequests] = errors.TooManyRequests,
) -> dict[str, Any]:
    """Return the JSON object of a response that says ``"result": "success"``.

    Args:
        reply: the response.
        refused: returns the failure for a refusal whose meaning depends on the endpoint.
        too_many: the failure for 429 or ``RATE_LIMIT_HIT``.

    Raises:
        Failure: it is a refusal, or not a response of Zulip's.
    """
    data = json_object(reply)
    is_answer = data is not None and isinstance(data.get("result"), str)
    if data is not None and is_answer and data["result"] == "success" and 200 <= reply.status < 300:
        return data
    if reply.status == 429 or (data is not None and data.get("code") == "RATE_LIMIT_HIT"):
        raise too_many(**reply.place, seconds=_seconds(reply, data or {}))
    if data is None or not is_answer:
        raise not_an_answer(reply, is_json=data is not None)
    if reply.status == 405:
        raise errors.MethodRefused(**reply.place)
    if "proxy_reason" in data:
        raise errors.ServerMisconfigured(**reply.place, message=_message(data))
    if reply.status >= 500:
        raise errors.ServerTrouble(**reply.place)
    raise refused(reply, data)


def json_object(reply: Reply) -> dict[str, Any] | None:
    """Return the JSON object in the body; None if it is anything else, or too large."""
    if len(reply.body) > _LARGEST_JSON:
        return None
    try:
        data = json.loads(reply.body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def not_an_answer(reply: Reply, *, is_json: bool) -> errors.Failure:
    """Return the failure for a response that is not Zulip's JSON."""
    if (target := redirect_target(reply)) is not None:
        return redirect_refused(reply, target)
    match reply.status:
        case 405:
            return errors.MethodRefused(**reply.place)
        case 429:
            return errors.TooManyRequests(**reply.place, seconds=_seconds(reply, {}))
        case 403 | 406 | 451:
            return errors.BlockedBeforeServer(**reply.place)
        case 401 | 407 | 511:
            return errors.OtherPageAnswered(**reply.place)
        case 400 if _NGINX_WANTS_CERTIFICATE in reply.body:
            return errors.ClientCertificateRequired(host=reply.asked.host, port=reply.asked.port)
        case 400 if _DJANGO_KNOWS_NO_SUCH_HOST in reply.body:
            return errors.HostNameRefused(**reply.place)
        case 400 | 404 | 410 | 421:
            return errors.NotZulip(**reply.place)
    if reply.status >= 500:
        return errors.ServerTrouble(**reply.place)
    if is_json:
        return errors.NotZulip(**reply.place)
    if _BEGINS_AS_JSON.match(reply.body):
        if len(reply.body) > _LARGEST_JSON:
            return errors.ReplyTooLarge(**reply.place)
        return errors.ReplyIncomplete(**reply.place, missing="JSON")
    return errors.OtherPageAnswered(**reply.place)


def settings_refused(reply: Reply, data: Mapping[str, Any]) -> errors.Failure:
    """Return the failure for a refusal of ``GET /api/v1/server_settings``."""
    # Both are 400 BAD_REQUEST; only the text, which we request in English, tells them apart.
    text = _message(data).casefold()
    if "invalid subdomain" in text or data.get("code") == "NONEXISTENT_SUBDOMAIN":
        return errors.OrganizationUnknown(**reply.place)
    if "subdomain required" in text:
        return errors.OrganizationNotNamed(**reply.place)
    return _unknown(reply, data)


_BY_CODE: Final[dict[str, type[errors.SignInRefused]]] = {
    "USER_DEACTIVATED": errors.AccountDeactivated,
    "REALM_DEACTIVATED": errors.OrganizationDeactivated,
    "PASSWORD_AUTH_DISABLED": errors.PasswordSignInOff,
    "PASSWORD_RESET_REQUIRED": errors.PasswordResetRequired,
    "NONEXISTENT_SUBDOMAIN": errors.AccountNotHere,
}
_BY_REASON: Final[dict[str, type[errors.SignInRefused]]] = {
    "user disable": errors.AccountDeactivated,
    "realm deactivated": errors.OrganizationDeactivated,
    "password auth disabled": errors.PasswordSignInOff,
    "password reset needed": errors.PasswordResetRequired,
}


def sign_in_refused(reply: Reply, data: Mapping[str, Any]) -> errors.Failure:
    """Return the failure for a refused sign-in (``fetch_api_key``, ``dev_fetch_api_key``)."""
    code, reason = data.get("code"), data.get("reason")
    text = _message(data)
    if code == "AUTHENTICATION_FAILED" or reason in ("incorrect_creds", "unregistered"):
        return errors.CredentialsWrong(**reply.place, remaining=_remaining(reply))
    kind = _BY_CODE.get(str(code)) or _BY_REASON.get(str(reason))
    if kind is not None:
        return kind(**reply.place)
    if reply.status == 404 or text == "Invalid subdomain":  # 4.x sends 400 without a code
        return errors.AccountNotHere(**reply.place)
    if text.startswith(("DevAuthBackend not enabled", "Endpoint not available in production")):
        return errors.DevelopmentSignInOff(**reply.place)
    if reply.status == 400 and code in ("BAD_REQUEST", None) and "var_name" not in data:
        return errors.LoginNotEmail(**reply.place)
    return _unknown(reply, data)


def needs_endpoint(reply: Reply) -> None:
    """Raise if the endpoint is missing (an HTML 404), as on production servers since 4.0.

    Raises:
        DevelopmentSignInOff: it is a production server.
    """
    if reply.status == 404 and json_object(reply) is None:
        raise errors.DevelopmentSignInOff(**reply.place)


def key_refused(reply: Reply, data: Mapping[str, Any]) -> errors.Failure:
    """Return the failure for a refused key, as by ``GET /api/v1/users/me``."""
    if reply.status == 401:
        if _message(data).casefold().startswith(_NO_AUTHORIZATION):
            return errors.AuthorizationRemoved(**reply.place)
        if _INCOMING_WEBHOOK in _message(data).casefold():
            return errors.KeyOnlyPosts(**reply.place)
        return errors.KeyRefused(**reply.place)
    return _unknown(reply, data)


def not_allowed(reply: Reply, data: Mapping[str, Any]) -> errors.Failure:
    """Return the failure for an action that the account may not do, with the server's reason."""
    if reply.status in (400, 403) and _message(data):
        return errors.NotAllowed(**reply.place, message=_message(data))
    return key_refused(reply, data)


def development_refused(reply: Reply, data: Mapping[str, Any]) -> errors.Failure:
    """Return the failure for a refusal of ``GET /api/v1/dev_list_users``."""
    if reply.status in (400, 404):
        return errors.DevelopmentSignInOff(**reply.place)
    return _unknown(reply, data)


def _unknown(reply: Reply, data: Mapping[str, Any]) -> errors.Failure:
    code = data.get("code")
    return errors.ReplyUnknown(
        **reply.place, code=plain(code, 60) if isinstance(code, str) else "", message=_message(data)
    )


# ── Redirects ─────────────────────────────────────────────────────────────────────────────────


def redirect_target(reply: Reply) -> str | None:
    """Return the absolute URL that a redirect leads to, None for any other response."""
    location = reply.headers.get("location")
    if reply.status not in (301, 302, 303, 307, 308) or not location:
        return None
    try:
        return urljoin(reply.asked.url + "/", location)
    except ValueError:
        return None


def redirect_refused(reply: Reply, target: str) -> errors.Failure:
    """Return the failure for a redirect to ``target`` that is not followed."""
    there = addresses.or_none(addresses.parse_url, target)
    if there is None:
        return errors.RedirectRefused(**reply.place, to="")
    if there.http_was_typed or (there.scheme == "http" and reply.asked.scheme == "https"):
        return errors.RedirectRefused(**reply.place, to=f"http://{there.host_and_port}")
    if there != reply.asked:
        return errors.RedirectRefused(**reply.place, to=there.host_and_port)
    if urlsplit(target).path.startswith("/api/"):
        return errors.RedirectLoop(**reply.place)
    return errors.OtherPageAnswered(**reply.place)


# ── Single values ─────────────────────────────────────────────────────────────────────────────


def _message(data: Mapping[str, Any]) -> str:
    text = data.get("msg")
    return plain(text, _MESSAGE_LENGTH) if isinstance(text, str) else ""


def _seconds(reply: Reply, data: Mapping[str, Any]) -> int | None:
    """Return the seconds to wait; Zulip sends a fraction in the header and in the body."""
    for given in (data.get("retry-after"), reply.headers.get("retry-after")):
        if isinstance(given, bool) or not isinstance(given, (int, float, str)):
            continue
        try:
            seconds = float(given)
        except (ValueError, OverflowError):
            continue
        if math.isfinite(seconds) and 0 <= seconds <= 7 * 24 * 3600:
            return math.ceil(seconds)
    return None


def _remaining(reply: Reply) -> int | None:
    given = reply.headers.get("x-ratelimit-remaining", "")
    return int(given) if re.fullmatch(r"[0-9]{1,6}", given) else None
