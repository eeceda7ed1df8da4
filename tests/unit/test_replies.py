"""What each answer of a server is read as: recorded ones, those of old servers, and nonsense."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import SOME_KEY
from recorded import Recorded, names, recorded
from zulipkey.model import errors
from zulipkey.model.account import ApiKey, Role
from zulipkey.model.address import Address
from zulipkey.model.errors import Failure
from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
from zulipkey.zulip import replies
from zulipkey.zulip.exchange import Reply

HERE = Address("https", "chat.example.com", 443)
START = "/accounts/login"


def answer(body: object, status: int = 200, **headers: str) -> Reply:
    """A reply; a text or bytes stand for themselves, all else becomes JSON."""
    if isinstance(body, str):
        body = body.encode()
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(asked=HERE, status=status, headers=names, body=data)


def refusal(status: int, **fields: object) -> Reply:
    return answer({"result": "error", "msg": "", **fields}, status)


def settings(**fields: object) -> Reply:
    """Good settings, with other ``fields``; a field that is ... is left out."""
    data: dict[str, object] = {
        "result": "success",
        "msg": "",
        "zulip_version": "11.4",
        "zulip_feature_level": 421,
        "realm_url": HERE.url,
        "realm_name": "Example",
        "email_auth_enabled": True,
        "require_email_format_usernames": True,
        "authentication_methods": {"email": True, "ldap": False, "dev": False},
        "external_authentication_methods": [],
        **fields,
    }
    return answer({name: value for name, value in data.items() if value is not ...})


def outcome(read: Callable[[Reply], object], reply: Reply) -> object:
    """What is read: a value, or the type of the failure."""
    try:
        return read(reply)
    except Failure as failure:
        assert failure.facts().get("status", reply.status) == reply.status
        return type(failure)


# ── Recorded answers ──────────────────────────────────────────────────────────────────────────


def chat_test(
    name: str = "Chat Test",
    host: str = "chat.zulip.test",
    login_kind: LoginKind | None = LoginKind.EMAIL,
    *,
    has_sso: bool = True,
) -> Organization:
    sso = ExternalMethod("remoteuser", "SSO", f"https://{host}:9443{START}/start/sso/")
    icon = f"https://{host}:9443/static/images/default-avatar.png?version=0"
    return Organization(
        address=Address("https", host, 9443),
        name=name,
        version="10.0-dev+git",
        icon_url=icon if host == "chat.zulip.test" else "",  # the icon lies there
        login_kind=login_kind,
        external_methods=(sso,) if has_sso else (),
    )


def development(address: Address, name: str) -> Organization:
    paths = {
        ("saml:idp_name", "SAML"): "social/saml/idp_name",
        ("remoteuser", "SSO"): "start/sso/",
        ("google", "Google"): "social/google",
        ("github", "GitHub"): "social/github",
        ("oidc:oidc", "Example"): "social/oidc",
        ("gitlab", "GitLab"): "social/gitlab",
        ("apple", "Apple"): "social/apple",
    }
    return Organization(
        address=address,
        name=name,
        version="10.0-dev+git",
        login_kind=LoginKind.EMAIL,
        external_methods=tuple(
            ExternalMethod(*method, f"{address.url}{START}/{path}")
            for method, path in paths.items()
        ),
        has_development_sign_in=True,
    )


DEVELOPMENT = development(Address("http", "localhost", 9991), "Zulip Dev")
ANALYTICS = development(Address("https", "analytics.zulipdev.com", 9991), "Analytics")
SETTINGS: dict[str, object] = {
    "ss-de": chat_test(),
    "ss-dead": chat_test("Dead org", "dead.chat.zulip.test"),
    "ss-dev-127-subdomain-required": errors.OrganizationNotNamed,
    "ss-dev-analytics": ANALYTICS,
    "ss-dev-https-localhost": errors.OrganizationNotNamed,
    "ss-dev-localhost": DEVELOPMENT,
    "ss-dev-nosuch": errors.OrganizationUnknown,
    "ss-dev-rootdomain": errors.OrganizationNotNamed,
    "ss-dev-zulip-subdomain": DEVELOPMENT,
    "ss-double-slash": chat_test(),
    "ss-extra-param": chat_test(),
    "ss-head": errors.OtherPageAnswered,
    "ss-http-to-https-redirect": errors.RedirectRefused,
    "ss-https-by-ip": chat_test(),
    "ss-https-localhost": chat_test(),
    "ss-invalid-client": errors.ClientRefused,
    "ss-ldap": chat_test(
        "LDAP org", "ldap.chat.zulip.test", LoginKind.EMAIL_OR_USERNAME, has_sso=False
    ),
    "ss-ldaponly": chat_test(
        "LDAP only org", "ldaponly.chat.zulip.test", LoginKind.USERNAME, has_sso=False
    ),
    "ss-main-http-127": chat_test(),
    "ss-main-http-9081": chat_test(),
    "ss-main-https": chat_test(),
    "ss-no-user-agent": chat_test(),
    "ss-nosuch": errors.OrganizationUnknown,
    "ss-old-mobile": chat_test(),
    "ss-options": errors.MethodRefused,
    "ss-plain-http-on-tls-port": errors.NotZulip,
    "ss-post": errors.MethodRefused,
    "ss-sso": chat_test("SSO only", "sso.chat.zulip.test", None),
    "ss-trailing-slash": errors.NotZulip,
}


@pytest.mark.parametrize("name", names("ss-"))
def test_recorded_settings(name: str) -> None:
    assert outcome(replies.organization, recorded(name).reply) == SETTINGS[name]


FETCHED: dict[str, object] = {
    "fk-after-regenerate": ("regen@zulip.test", 16),
    "fk-bot-login": errors.CredentialsWrong,
    "fk-by-ip": ("ann@zulip.test", 8),
    "fk-deactivated-realm": errors.OrganizationDeactivated,
    "fk-deactivated-realm-unknown-user": errors.CredentialsWrong,
    "fk-deactivated-realm-wrong-password": errors.OrganizationDeactivated,
    "fk-deactivated-user": errors.AccountDeactivated,
    "fk-deactivated-user-de": errors.AccountDeactivated,
    "fk-deactivated-user-wrong-password": errors.AccountDeactivated,
    "fk-double-slash": ("ann@zulip.test", 8),
    "fk-duplicate": ("ann@zulip.test", 8),
    "fk-empty-body": errors.ReplyUnknown,
    "fk-empty-both": errors.LoginNotEmail,
    "fk-empty-password": errors.CredentialsWrong,
    "fk-empty-username": errors.LoginNotEmail,
    "fk-extra-parameter": ("ann@zulip.test", 8),
    "fk-extra-parameter-on-error": errors.CredentialsWrong,
    "fk-get": errors.MethodRefused,
    "fk-get-query": errors.MethodRefused,
    "fk-head": errors.MethodRefused,
    "fk-http-to-https-redirect": errors.RedirectRefused,
    "fk-invalid-utf8": errors.LoginNotEmail,
    "fk-json-body": errors.ReplyUnknown,
    "fk-ldap-email-of-ldap-user": ("lena@zulip.test", 30),
    "fk-ldap-empty-username": errors.CredentialsWrong,
    "fk-ldap-realm-email-user": ("ann@zulip.test", 24),
    "fk-ldap-uid": ("lena@zulip.test", 30),
    "fk-ldap-unknown-uid": errors.CredentialsWrong,
    "fk-ldap-wrong-password": errors.CredentialsWrong,
    "fk-ldaponly-by-email": ("lena@zulip.test", 25),
    "fk-ldaponly-empty-password": errors.CredentialsWrong,
    "fk-ldaponly-empty-username": errors.CredentialsWrong,
    "fk-ldaponly-no-account-yet": ("otto@zulip.test", 31),
    "fk-ldaponly-uid": ("lena@zulip.test", 25),
    "fk-ldaponly-wrong-password": errors.CredentialsWrong,
    "fk-long-username": errors.CredentialsWrong,
    "fk-missing-both": errors.ReplyUnknown,
    "fk-missing-password": errors.ReplyUnknown,
    "fk-missing-password-de": errors.ReplyUnknown,
    "fk-missing-username": errors.ReplyUnknown,
    "fk-multipart": ("ann@zulip.test", 8),
    "fk-no-password-user": errors.CredentialsWrong,
    "fk-not-an-email": errors.LoginNotEmail,
    "fk-nul-in-username": errors.LoginNotEmail,
    "fk-options": errors.MethodRefused,
    "fk-password-auth-disabled": errors.PasswordSignInOff,
    "fk-password-auth-disabled-unknown-user": errors.PasswordSignInOff,
    "fk-password-auth-disabled-wrong-password": errors.PasswordSignInOff,
    "fk-password-reset-required": errors.PasswordResetRequired,
    "fk-percent-unencoded": ("pct%user@zulip.test", 12),
    "fk-plus-unencoded": errors.LoginNotEmail,
    "fk-post-query": ("ann@zulip.test", 8),
    "fk-put": errors.MethodRefused,
    "fk-rate-1": errors.CredentialsWrong,
    "fk-rate-2": errors.CredentialsWrong,
    "fk-rate-3": errors.CredentialsWrong,
    "fk-rate-4": errors.CredentialsWrong,
    "fk-rate-5": errors.CredentialsWrong,
    "fk-rate-6": errors.RateLimited,
    "fk-rate-7-right-password": errors.RateLimited,
    "fk-rate-other-user": ("ann@zulip.test", 8),
    "fk-regen-user": ("regen@zulip.test", 16),
    "fk-space-around": errors.LoginNotEmail,
    "fk-space-around-password": errors.CredentialsWrong,
    "fk-success": ("ann@zulip.test", 8),
    "fk-success-botowner": ("bob@zulip.test", 9),
    "fk-success-guest": ("guest@zulip.test", 18),
    "fk-success-hidden-email": ("hidden@zulip.test", 27),
    "fk-success-http": ("ann@zulip.test", 8),
    "fk-success-percent": ("pct%user@zulip.test", 12),
    "fk-success-plus": ("plus+tag@zulip.test", 13),
    "fk-success-unicode-pw": ("uml@zulip.test", 14),
    "fk-success-uppercase": ("ann@zulip.test", 8),
    "fk-trailing-slash": errors.NotZulip,
    "fk-unknown-subdomain": errors.AccountNotHere,
    "fk-unknown-user": errors.CredentialsWrong,
    "fk-weak-user-wrong-password": errors.CredentialsWrong,
    "fk-wrong-password": errors.CredentialsWrong,
    "fk-wrong-password-de": errors.CredentialsWrong,
    "dev-fk-root": errors.AccountNotHere,
}
DEVELOPMENT_FETCHED: dict[str, object] = {
    "dev-fetch-empty": errors.LoginNotEmail,
    "dev-fetch-extra-password": ("iago@zulip.com", 11),
    "dev-fetch-get": errors.MethodRefused,
    "dev-fetch-iago": ("iago@zulip.com", 11),
    "dev-fetch-missing": errors.ReplyUnknown,
    "dev-fetch-not-email": errors.LoginNotEmail,
    "dev-fetch-prod": errors.DevelopmentSignInOff,
    "dev-fetch-prod-missing": errors.DevelopmentSignInOff,
    "dev-fetch-root": errors.AccountNotHere,
    "dev-fetch-unknown": errors.CredentialsWrong,
    "dev-fetch-wrong-realm": errors.AccountNotHere,
}


def matches_fetched(read: Callable[[Reply], object], one: Recorded, expected: object) -> bool:
    if isinstance(expected, tuple):
        email, user_id = expected
        expected = replies.FetchedKey(ApiKey(one.body["api_key"]), email, user_id)
    return outcome(read, one.reply) == expected


@pytest.mark.parametrize("name", names("fk-", "dev-fk-"))
def test_recorded_sign_ins(name: str) -> None:
    assert matches_fetched(replies.fetched_key, recorded(name), FETCHED[name])


@pytest.mark.parametrize("name", names("dev-fetch-"))
def test_recorded_sign_ins_of_development_users(name: str) -> None:
    one = recorded(name)
    assert matches_fetched(replies.development_key, one, DEVELOPMENT_FETCHED[name])


PROFILES: dict[str, object] = {
    "me-bad-base64": errors.KeyRefused,
    "me-bad-key": errors.KeyRefused,
    "me-bad-scheme": errors.ReplyUnknown,
    "me-deactivated-realm": errors.KeyRefused,
    "me-deactivated-user": errors.KeyRefused,
    "me-email-uppercase": (8, "Ann Active", Role.OWNER, "ann@zulip.test"),
    "me-empty-email": errors.KeyRefused,
    "me-extra-param": (8, "Ann Active", Role.OWNER, "ann@zulip.test"),
    "me-good": (8, "Ann Active", Role.OWNER, "ann@zulip.test"),
    "me-good-http": (8, "Ann Active", Role.OWNER, "ann@zulip.test"),
    "me-guest": (18, "Gus Guest", Role.GUEST, "guest@zulip.test"),
    "me-helper-bot": (19, "Helper Bot", Role.MEMBER, "helper-bot@zulip.test"),
    "me-helper-bot-old-key": errors.KeyRefused,
    "me-hidden-email": (27, "Hilda Hidden", Role.MEMBER, "hidden@zulip.test"),
    "me-key-by-ip": (8, "Ann Active", Role.OWNER, "ann@zulip.test"),
    "me-key-of-other-email": errors.KeyRefused,
    "me-no-auth": errors.AuthorizationRemoved,
    "me-no-colon": errors.KeyRefused,
    "me-nosuch-realm": errors.KeyRefused,
    "me-other-realm": errors.KeyRefused,
    "me-rate-limit": errors.TooManyRequests,
    "me-short-key": errors.KeyRefused,
    "me-trailing-slash": errors.NotZulip,
}


@pytest.mark.parametrize("name", names("me-"))
def test_recorded_profiles(name: str) -> None:
    expected = PROFILES[name]
    if isinstance(expected, tuple):
        expected = replies.Profile(*expected)
    assert outcome(replies.profile, recorded(name).reply) == expected


USERS_OF_ZULIP_DEV = {"iago@zulip.com", "desdemona@zulip.com", "hamlet@zulip.com"}
DEVELOPMENT_USERS: dict[str, set[str] | type[Failure]] = {
    "dev-list-users": USERS_OF_ZULIP_DEV,
    "dev-list-users-analytics": {"shylock@analytics.ds"},
    "dev-list-users-post": USERS_OF_ZULIP_DEV,
    "dev-list-users-prod": errors.DevelopmentSignInOff,
    "dev-list-users-root": USERS_OF_ZULIP_DEV,
}


@pytest.mark.parametrize("name", names("dev-list-users"))
def test_recorded_development_users(name: str) -> None:
    one = recorded(name)
    users = outcome(lambda reply: replies.development_users(reply, reply.asked), one.reply)
    expected = DEVELOPMENT_USERS[name]
    if isinstance(expected, type):
        assert users == expected
    else:
        assert isinstance(users, tuple)
        assert users[0] in expected
        assert expected <= set(users)
        foreign = "shylock@analytics.ds" not in expected
        assert foreign != ("shylock@analytics.ds" in users)


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("ss-invalid-client", {"status": 200, "version": "10.0-dev+git"}),
        ("ss-http-to-https-redirect", {"status": 301, "to": "chat.zulip.test:9443"}),
        ("ss-nosuch", {"status": 400}),
    ],
)
def test_failures_of_settings_tell_facts(name: str, facts: dict[str, object]) -> None:
    one = recorded(name)
    with pytest.raises(Failure) as caught:
        replies.organization(one.reply)
    assert caught.value.facts() == {"host": one.reply.host, **facts}


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("fk-rate-1", {"status": 401, "remaining": 4}),
        ("fk-rate-5", {"status": 401, "remaining": 0}),
        ("fk-rate-6", {"status": 429, "seconds": 1800}),
        (
            "fk-missing-password-de",
            {
                "status": 400,
                "code": "REQUEST_VARIABLE_MISSING",
                "message": "Fehlendes Argument 'password'",
            },
        ),
        ("fk-http-to-https-redirect", {"status": 301, "to": "chat.zulip.test:9443"}),
    ],
)
def test_failures_of_sign_ins_tell_facts(name: str, facts: dict[str, object]) -> None:
    one = recorded(name)
    with pytest.raises(Failure) as caught:
        replies.fetched_key(one.reply)
    assert caught.value.facts() == {"host": one.reply.host, **facts}


# ── Settings of other servers ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"realm_url": ..., "realm_uri": HERE.url}, HERE),
        ({"realm_url": "https://CHAT.example.com:443/"}, HERE),
        ({"realm_url": "http://chat.example.com"}, HERE),
        ({"realm_url": "http://localhost:9991"}, Address("http", "localhost", 9991)),
        ({"realm_url": ...}, errors.NotZulip),
        ({"realm_url": 7}, errors.NotZulip),
        ({"realm_url": "javascript:alert(1)"}, errors.ReplyIncomplete),
        ({"realm_url": "https://a:b@chat.example.com"}, errors.ReplyIncomplete),
        ({"realm_url": "https://\ud800"}, errors.ReplyIncomplete),
        ({"realm_name": ...}, errors.OrganizationNotNamed),
        ({"realm_name": ""}, errors.OrganizationNotNamed),
        ({"realm_name": 7}, errors.OrganizationNotNamed),
        ({"zulip_version": ...}, errors.NotZulip),
        ({"zulip_version": 11}, errors.NotZulip),
        ({"is_incompatible": True}, errors.ClientRefused),
    ],
)
def test_the_canonical_address_and_what_makes_an_organization(
    changed: dict[str, object], expected: object
) -> None:
    found = outcome(replies.organization, settings(**changed))
    assert (found.address if isinstance(found, Organization) else found) == expected


def test_a_canonical_http_address_is_not_one_that_the_person_typed() -> None:
    found = replies.organization(settings(realm_url="http://chat.example.com"))
    assert not found.address.http_was_typed


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({}, LoginKind.EMAIL),
        ({"require_email_format_usernames": False}, LoginKind.EMAIL_OR_USERNAME),
        ({"require_email_format_usernames": ...}, LoginKind.EMAIL),
        ({"email_auth_enabled": False}, None),
        (
            {
                "email_auth_enabled": False,
                "authentication_methods": {"ldap": True},
                "require_email_format_usernames": False,
            },
            LoginKind.USERNAME,
        ),
        (
            {"email_auth_enabled": False, "authentication_methods": {"ldap": True}},
            LoginKind.EMAIL,
        ),
        (
            {"email_auth_enabled": ..., "authentication_methods": {"password": True}},
            LoginKind.EMAIL,
        ),
        ({"email_auth_enabled": ..., "authentication_methods": {"email": False}}, None),
        ({"email_auth_enabled": ..., "authentication_methods": ["email"]}, None),
        ({"email_auth_enabled": "yes", "authentication_methods": None}, None),
    ],
)
def test_the_kind_of_login(changed: dict[str, object], kind: LoginKind | None) -> None:
    assert replies.organization(settings(**changed)).login_kind is kind


@pytest.mark.parametrize(
    ("icon", "url"),
    [
        ("/user_avatars/2/icon.png?version=3", HERE.url + "/user_avatars/2/icon.png?version=3"),
        (HERE.url + "/icon.png", HERE.url + "/icon.png"),
        ("https://secure.gravatar.com/avatar/1", ""),
        ("//evil.example/icon.png", ""),
        ("https://chat.example.com.evil.example/icon.png", ""),
        ("https://chat.example.com@evil.example/icon.png", ""),
        ("http://chat.example.com/icon.png", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("https://[/", ""),
        ("/" + "x" * 3000, ""),
        ("", ""),
        (None, ""),
        (7, ""),
    ],
)
def test_the_icon_is_taken_from_the_organizations_own_origin_only(icon: object, url: str) -> None:
    assert replies.organization(settings(realm_icon=icon)).icon_url == url


@pytest.mark.parametrize(
    "login_url",
    [
        "//evil.example/login",
        "/\\evil.example/login",
        "\\\\evil.example",
        "/log in",
        "/login\n",
        "\t//evil.example",
        "http://chat.example.com/login",
        "https://chat.example.com:8443/login",
        "https://chat.example.com.evil.example/login",
        "https://chat.example.com@evil.example/login",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "/ö",
        "",
        None,
        7,
    ],
)
def test_a_sign_in_that_starts_anywhere_else_is_not_offered(login_url: object) -> None:
    listed = [{"name": "x", "display_name": "X", "login_url": login_url}]
    found = replies.organization(settings(external_authentication_methods=listed))
    assert found.external_methods == ()


def test_the_desktop_flow_is_there_from_zulip_3_on() -> None:
    assert replies.organization(settings(zulip_feature_level=25)).has_desktop_flow
    assert not replies.organization(settings(zulip_feature_level=...)).has_desktop_flow


def test_external_methods_are_read_as_far_as_they_make_sense() -> None:
    listed = [
        {"name": "saml:idp", "display_name": "Our <b>SSO</b>", "login_url": "/x", "new": 1},
        {"name": "google", "login_url": "/x"},
        {"display_name": "Nameless", "login_url": "/x"},
        {"name": "empty", "display_name": "\u202e", "login_url": "/x"},
        {"name": "nowhere", "display_name": "Nowhere"},
        {"name": "away", "display_name": "Away", "login_url": "https://evil.example/login"},
        "github",
        None,
        *[
            {"name": f"n{number}", "display_name": "N", "login_url": "y?z=1"}
            for number in range(50)
        ],
    ]
    found = replies.organization(settings(external_authentication_methods=listed))
    assert found.external_methods[0] == ExternalMethod(
        "saml:idp", "Our <b>SSO</b>", f"{HERE.url}/x"
    )
    assert found.external_methods[1] == ExternalMethod("n0", "N", f"{HERE.url}/y?z=1")
    assert len(found.external_methods) == 20


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("  Two\n lines\t", "Two lines"),
        ("<b>bold</b> &amp;", "<b>bold</b> &amp;"),
        ("a\u202eb\u2066c\u2069d\u200ee", "abcde"),
        ("nul\0 bell\a del\x7f c1\x85.", "nul bell del c1 ."),
        ("half \ud83d emoji", "half emoji"),
        ("family \U0001f468\u200d\U0001f469", "family \U0001f468\u200d\U0001f469"),
        ("x" * 101, "x" * 99 + "…"),
        ("\u202e" * 300 + "x" * 1000, "x" * 99 + "…"),
        ("Übung 組織", "Übung 組織"),
    ],
)
def test_a_strangers_name_becomes_one_plain_short_line(name: str, shown: str) -> None:
    assert replies.organization(settings(realm_name=name)).name == shown


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"msg": "Subdomain required", "code": "BAD_REQUEST"}, errors.OrganizationNotNamed),
        ({"msg": "Invalid subdomain", "code": "BAD_REQUEST"}, errors.OrganizationUnknown),
        ({"msg": "Invalid subdomain"}, errors.OrganizationUnknown),
        ({"msg": "?", "code": "NONEXISTENT_SUBDOMAIN"}, errors.OrganizationUnknown),
        ({"msg": "Subdomain erforderlich", "code": "BAD_REQUEST"}, errors.ReplyUnknown),
    ],
)
def test_settings_refused(fields: dict[str, object], kind: type[Failure]) -> None:
    assert outcome(replies.organization, refusal(400, **fields)) is kind


# ── Sign-ins at other servers ─────────────────────────────────────────────────────────────────


def test_an_old_server_gives_no_user_id() -> None:
    reply = answer({"result": "success", "msg": "", "api_key": SOME_KEY, "email": "a@b.example"})
    assert replies.fetched_key(reply) == replies.FetchedKey(ApiKey(SOME_KEY), "a@b.example", None)


@pytest.mark.parametrize(
    ("status", "fields", "kind"),
    [
        (403, {"reason": "incorrect_creds"}, errors.CredentialsWrong),
        (403, {"reason": "unregistered"}, errors.CredentialsWrong),
        (403, {"reason": "user disable"}, errors.AccountDeactivated),
        (403, {"reason": "realm deactivated"}, errors.OrganizationDeactivated),
        (403, {"reason": "password auth disabled"}, errors.PasswordSignInOff),
        (403, {"reason": "password reset needed"}, errors.PasswordResetRequired),
        (403, {"code": "AUTHENTICATION_FAILED"}, errors.CredentialsWrong),
        (403, {"code": "USER_DEACTIVATED"}, errors.AccountDeactivated),
        (400, {"msg": "Enter a valid email address."}, errors.LoginNotEmail),
        (400, {"msg": "Gib eine E-Mail-Adresse ein.", "code": "BAD_REQUEST"}, errors.LoginNotEmail),
        (400, {"msg": "Invalid subdomain"}, errors.AccountNotHere),
        (404, {"code": "NONEXISTENT_SUBDOMAIN"}, errors.AccountNotHere),
        (400, {"msg": "DevAuthBackend not enabled."}, errors.DevelopmentSignInOff),
        (400, {"msg": "Endpoint not available in production."}, errors.DevelopmentSignInOff),
        (429, {}, errors.RateLimited),
        (400, {"code": "RATE_LIMIT_HIT"}, errors.RateLimited),
        (405, {"allowed_methods": ["POST"]}, errors.MethodRefused),
        (500, {"msg": "Internal server error"}, errors.ServerTrouble),
        (500, {"proxy_reason": "x", "code": "BAD_REQUEST"}, errors.ServerMisconfigured),
        (401, {"code": "SOMETHING_NEW"}, errors.ReplyUnknown),
        (403, {}, errors.ReplyUnknown),
        (418, {"code": ["odd"], "reason": {"odd": 1}, "msg": 7}, errors.ReplyUnknown),
        (200, {"code": "SOMETHING_NEW"}, errors.ReplyUnknown),
    ],
)
def test_sign_ins_refused(status: int, fields: dict[str, object], kind: type[Failure]) -> None:
    assert outcome(replies.fetched_key, refusal(status, **fields)) is kind


def test_an_unknown_refusal_repeats_the_servers_words_plain_and_short() -> None:
    reply = refusal(401, code="NEW\u202e" + "C" * 99, msg="Nö\n<b>\0" + "x" * 999)
    with pytest.raises(errors.ReplyUnknown) as caught:
        replies.fetched_key(reply)
    assert caught.value.code == "NEW" + "C" * 56 + "…"
    assert caught.value.message == "Nö <b>" + "x" * 293 + "…"


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({"api_key": ...}, "api_key"),
        ({"api_key": SOME_KEY[:-1]}, "api_key"),
        ({"api_key": SOME_KEY + "\n"}, "api_key"),
        ({"api_key": SOME_KEY[:-1] + "é"}, "api_key"),
        ({"api_key": 12345678901234567890123456789012}, "api_key"),
        ({"api_key": [SOME_KEY]}, "api_key"),
        ({"email": ...}, "email"),
        ({"email": ""}, "email"),
        ({"email": "ann:7"}, "email"),
        ({"email": "ann\x1b[2J"}, "email"),
        ({"email": "a@b@c"}, "email"),
        ({"email": "ann@example.com\nsite=https://evil.example"}, "email"),
        ({"email": "a nn@example.com"}, "email"),
        ({"email": "ann\u202e@example.com"}, "email"),
        ({"email": "ann\ud800@example.com"}, "email"),
        ({"email": "a" * 400 + "@example.com"}, "email"),
        ({"email": None}, "email"),
    ],
)
def test_a_key_or_an_email_of_a_wrong_form_is_an_incomplete_answer(
    changed: dict[str, object], missing: str
) -> None:
    data = {"result": "success", "api_key": SOME_KEY, "email": "ann@example.com", **changed}
    reply = answer({name: value for name, value in data.items() if value is not ...})
    with pytest.raises(errors.ReplyIncomplete) as caught:
        replies.fetched_key(reply)
    assert caught.value.missing == missing


@pytest.mark.parametrize("user_id", [None, True, -1, 1.5, "7", 10**30, [7]])
def test_an_odd_user_id_is_none(user_id: object) -> None:
    reply = answer(
        {"result": "success", "api_key": SOME_KEY, "email": "a@b.example", "user_id": user_id}
    )
    assert replies.fetched_key(reply).user_id is None


@pytest.mark.parametrize(
    ("in_body", "in_header", "seconds"),
    [
        (1741.2307, "1741.2307", 1742),
        (..., "1741.2307", 1742),
        (..., "60", 60),
        (0, ..., 0),
        (0.001, ..., 1),
        (None, "3", 3),
        (math.nan, "3", 3),
        (math.inf, ..., None),
        (-5, ..., None),
        (10**400, ..., None),
        (1e300, ..., None),
        (True, ..., None),
        ([3], ..., None),
        (..., "Wed, 21 Oct 2026 07:28:00 GMT", None),
        (..., "", None),
        (..., "nan", None),
        (..., ..., None),
    ],
)
def test_how_long_to_wait(in_body: object, in_header: object, seconds: int | None) -> None:
    body = {"result": "error", "msg": "", "code": "RATE_LIMIT_HIT", "retry-after": in_body}
    headers = {} if in_header is ... else {"retry_after": str(in_header)}
    reply = answer({k: v for k, v in body.items() if v is not ...}, 429, **headers)
    with pytest.raises(errors.RateLimited) as caught:
        replies.fetched_key(reply)
    assert caught.value.seconds == seconds


def test_a_page_that_says_too_many_requests_tells_how_long_to_wait_as_well() -> None:
    with pytest.raises(errors.RateLimited) as caught:
        replies.fetched_key(answer("<html>", 429, retry_after="7"))
    assert caught.value.seconds == 7


@pytest.mark.parametrize(("given", "remaining"), [("2", 2), ("-1", None), ("٣", None), ("", None)])
def test_how_many_attempts_remain(given: str, remaining: int | None) -> None:
    body = {"result": "error", "msg": "", "code": "AUTHENTICATION_FAILED"}
    with pytest.raises(errors.CredentialsWrong) as caught:
        replies.fetched_key(answer(body, 401, x_ratelimit_remaining=given))
    assert caught.value.remaining == remaining


# ── Profiles ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("fields", "role"),
    [
        ({"role": 100}, Role.OWNER),
        ({"role": 600}, Role.GUEST),
        ({"role": 700, "is_admin": True}, None),
        ({"role": "100"}, None),
        ({"is_owner": True, "is_admin": True}, Role.OWNER),
        ({"is_admin": True, "is_guest": False}, Role.ADMINISTRATOR),
        ({"is_admin": False, "is_guest": True}, Role.GUEST),
        ({"is_admin": False, "is_guest": False}, Role.MEMBER),
        ({}, None),
    ],
)
def test_the_role_by_number_or_by_the_flags_of_old_servers(
    fields: dict[str, object], role: Role | None
) -> None:
    assert replies.profile(answer({"result": "success", "msg": "", **fields})).role is role


def test_an_old_servers_401_is_json_under_another_type() -> None:
    reply = answer({"result": "error", "msg": "Invalid API key"}, 401, content_type="text/html")
    assert outcome(replies.profile, reply) is errors.KeyRefused


def test_development_users_by_the_old_name_of_the_realms_address() -> None:
    user = {"email": "iago@zulip.com", "realm_uri": HERE.url}
    listed = [user, user, "plain@zulip.com", {"email": 7}, {"email": "no realm@x.example"}]
    body = {"result": "success", "msg": "", "direct_admins": listed, "direct_users": None}
    assert replies.development_users(answer(body), HERE) == ("iago@zulip.com",)


# ── No answers ────────────────────────────────────────────────────────────────────────────────


READERS: list[Callable[[Reply], Any]] = [
    replies.organization,
    replies.fetched_key,
    replies.development_key,
    replies.profile,
    lambda reply: replies.development_users(reply, HERE),
]
DEEP = b"[" * 100_000


@pytest.mark.parametrize("read", READERS[:2])
@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer("<html>Please accept our terms</html>"), errors.OtherPageAnswered),
        (answer(b""), errors.OtherPageAnswered),
        (answer(b"\0\0\0"), errors.OtherPageAnswered),
        (answer(DEEP), errors.OtherPageAnswered),
        (answer(b'{"a":' * 100_000), errors.ReplyTooLarge),
        (answer(settings().body + b" " * (1 << 18)), errors.ReplyTooLarge),
        (answer("<p>" + " " * (1 << 18)), errors.OtherPageAnswered),
        (answer('{"result": "success"'), errors.ReplyIncomplete),
        (answer('{"result": "success"}'.encode("utf-16")), errors.OtherPageAnswered),
        (answer(b'{"result": "succ\xe9s"}'), errors.ReplyIncomplete),
        (answer(b'{"user_id": ' + b"9" * 10_000 + b"}"), errors.ReplyIncomplete),
        (answer("<html>", 304), errors.OtherPageAnswered),
        (answer("<html>Sign in", 401, www_authenticate="Basic"), errors.OtherPageAnswered),
        (answer("<html>", 407), errors.OtherPageAnswered),
        (answer("<html>", 511), errors.OtherPageAnswered),
        (answer([1, 2]), errors.OtherPageAnswered),
        (answer("<html>", 404), errors.NotZulip),
        (answer("<h1>Bad Request (400)</h1>", 400), errors.HostNameRefused),
        (answer("<h1>400 Bad Request</h1>", 400), errors.NotZulip),
        (answer({"status": "ok"}), errors.NotZulip),
        (answer({"result": 7}), errors.NotZulip),
        (answer("<html>", 403), errors.BlockedBeforeServer),
        (answer("<html>", 406), errors.BlockedBeforeServer),
        (answer("<html>", 405), errors.MethodRefused),
        (answer("<html>", 500), errors.ServerTrouble),
        (answer("<html>", 502), errors.ServerTrouble),
        (answer("<html>", 503), errors.ServerTrouble),
        (answer("<html>", 302, location="https://sso.example.com/"), errors.RedirectRefused),
        (answer("<html>", 302, location="https://[/"), errors.OtherPageAnswered),
        (answer("", 308, location="javascript:alert(1)"), errors.RedirectRefused),
        (
            answer("<center>No required SSL certificate was sent</center>", 400),
            errors.ClientCertificateRequired,
        ),
    ],
)
def test_an_answer_that_is_not_zulips(
    read: Callable[[Reply], object], reply: Reply, kind: type[Failure]
) -> None:
    assert outcome(read, reply) is kind


def test_json_is_read_whatever_its_type_says_and_with_a_byte_order_mark() -> None:
    good = settings()
    odd = replace(good, headers={"content-type": "text/html"}, body=b"\xef\xbb\xbf" + good.body)
    assert replies.organization(odd) == replies.organization(good)


# ── Any answer ────────────────────────────────────────────────────────────────────────────────


ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["\ud800", "https://x.example", "//x", "http://[", "xn--a", "a@b", "1e999"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
MARK = "canary"  # what a body holds must not show in a failure or a value that is no text for it


@st.composite
def mutated(draw: st.DrawFn) -> Reply:
    one = recorded(draw(st.sampled_from(names("ss-", "fk-", "me-", "dev-"))))
    body = one.reply.body
    if isinstance(one.body, dict):
        data = {**one.body, "unknown": MARK}
        for name in draw(st.lists(st.sampled_from(sorted(data)), max_size=3, unique=True)):
            data[name] = draw(ANY_JSON)
        if draw(st.booleans()):
            data.pop(draw(st.sampled_from(sorted(data))))
        body = json.dumps(data).encode()
    match draw(st.sampled_from(["whole", "whole", "cut", "flipped"])):
        case "cut":
            body = body[: draw(st.integers(0, len(body)))]
        case "flipped" if body:
            flipped = bytearray(body)
            for _ in range(draw(st.integers(1, 5))):
                flipped[draw(st.integers(0, len(body) - 1))] = draw(st.integers(0, 255))
            body = bytes(flipped)
    status = draw(st.just(one.reply.status) | st.integers(100, 599))
    known = st.sampled_from(["location", "retry-after", "x-ratelimit-remaining", "content-type"])
    odd = draw(st.dictionaries(known, st.text(max_size=20), max_size=3))
    return replace(one.reply, status=status, body=body, headers={**one.reply.headers, **odd})


@pytest.mark.slow
@given(mutated(), st.sampled_from(READERS))
def test_any_answer_is_read_as_a_value_or_a_failure_and_repeats_no_secret(
    reply: Reply, read: Callable[[Reply], object]
) -> None:
    try:
        said = repr(read(reply))
    except Failure as failure:
        assert failure.__cause__ is None
        said = f"{failure!r} {failure} {failure.args} {failure.facts()}"
    assert MARK not in said
    assert MARK not in repr(reply)
    try:
        key = json.loads(reply.body)["api_key"]
    except (ValueError, TypeError, KeyError):
        return
    if isinstance(key, str) and len(key) == 32:
        assert key not in said
        assert key not in repr(reply)
