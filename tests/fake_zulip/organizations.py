"""One organization of each kind that a client can meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fake_zulip.faults import FAULTS
from zulipkey.demo import DEMO, ExternalMethod, Organization
from zulipkey.demo.organization import SSO_PATH
from zulipkey.demo.site import FEATURE_LEVEL, VERSION
from zulipkey.demo.users import DemoUser


def _social(key: str, name: str, display_name: str, icon: str = "") -> ExternalMethod:
    path = f"/accounts/login/social/{name.partition(':')[0]}"
    icon = icon and f"/static/images/authentication_backends/{icon}"
    return ExternalMethod(key=key, name=name, display_name=display_name, path=path, icon=icon)


def saml(identity_provider: str, display_name: str) -> ExternalMethod:
    """Return the method of one SAML identity provider."""
    return ExternalMethod(
        key="saml",
        name=f"saml:{identity_provider}",
        display_name=display_name,
        path=f"/accounts/login/social/saml/{identity_provider}",
    )


SSO: Final = ExternalMethod(key="remoteuser", name="remoteuser", display_name="SSO", path=SSO_PATH)
GOOGLE: Final = _social("google", "google", "Google", "googl_e-icon.png")
GITHUB: Final = _social("github", "github", "GitHub", "github-icon.png")
OIDC: Final = _social("openid connect", "oidc:oidc", "Example")
GITLAB: Final = _social("gitlab", "gitlab", "GitLab", "gitlab-icon.png")
AZURE: Final = _social("azuread", "azuread-oauth2", "AzureAD", "azuread-icon.png")
APPLE: Final = _social("apple", "apple", "Apple", "apple-icon.png")


@dataclass(frozen=True, kw_only=True)
class FakeOrganization(Organization):
    """An organization of any kind, with what its server says about itself."""

    url: str = ""
    """The canonical address; empty: the address of the request."""
    sso_realm: str | None = ""
    """The realm of the HTTP Basic authentication for SSO; empty: a page asks instead; None: nothing
    asks, as with a misconfigured web server."""
    version: str = VERSION
    feature_level: int = FEATURE_LEVEL
    """0 before Zulip 3.0, which introduced it."""
    push: bool = True
    web_public: bool = False
    deactivated: bool = False
    is_incompatible: bool = False
    moved: bool = False
    """Whether it names another origin as its own address."""
    nameless: bool = False
    """Whether it is a server's root domain, without an organization and without a landing page."""
    missing: str = ""
    """The error of ``server_settings`` if there is no organization; empty: there is one."""
    fault: str = ""
    """The name in ``faults.FAULTS`` of what replaces all replies; empty: nothing does."""

    @property
    def is_there(self) -> bool:
        """Whether there is an organization in which users can have accounts."""
        return not self.missing and not self.nameless


# Right-to-left override, bidi isolates and HTML, which anybody can put into a name.
_STRANGE: Final = (
    "\u202eevil.example\u202c <b>Zulip</b> &amp; \u2067Söhne\u2069 <img src=x onerror=alert(1)> "
)

_IAGO: Final = next(user for user in DEMO.users if user.email == "iago@zulip.com")
_BOTS: Final = tuple(
    DemoUser(
        email=f"robot{number}-bot@zulip.com",
        line="A bot among many",
        password=None,
        full_name=f"Robot {number}",
        bot_owner=_IAGO.user_id,
        user_id=1000 + number,
        api_key=f"{number:032x}",
    )
    for number in range(2, 51)
)

ORGANIZATIONS: Final[dict[str, FakeOrganization]] = {
    # A development server, which also lets users sign in without a password.
    "demo": FakeOrganization(
        own_methods=DEMO.own_methods,
        external_methods=DEMO.external_methods,
    ),
    "email": FakeOrganization(name="Email Demo", external_methods=(SSO,)),
    "ldap": FakeOrganization(name="LDAP Demo", own_methods=frozenset({"email", "ldap"})),
    "ldaponly": FakeOrganization(name="LDAP-only Demo", own_methods=frozenset({"ldap"})),
    "sso": FakeOrganization(
        name="Single Sign-on Demo",
        own_methods=frozenset(),
        external_methods=(saml("acme", "Acme SAML"), SSO, GOOGLE, GITHUB, OIDC, GITLAB, AZURE),
    ),
    "onesso": FakeOrganization(
        name="One Sign-on Demo",
        own_methods=frozenset(),
        external_methods=(SSO,),
    ),
    "none": FakeOrganization(name="Closed Demo", own_methods=frozenset()),
    # The root domain of a server with many organizations.
    "root": FakeOrganization(missing="Subdomain required"),
    # The root domain of a server that has nothing there.
    "rootless": FakeOrganization(nameless=True),
    "nosuch": FakeOrganization(missing="Invalid subdomain"),
    "dead": FakeOrganization(name="Past Demo", deactivated=True),
    "old2": FakeOrganization(version="2.1.8", feature_level=0),
    "old4": FakeOrganization(version="4.11", feature_level=65),
    # Its list of bots has no keys.
    "new12": FakeOrganization(
        name="Zulip 12 Demo",
        version="12.0",
        feature_level=480,
    ),
    "bots": FakeOrganization(name="Many Bots Demo", users=(*DEMO.users, *_BOTS)),
    "moved": FakeOrganization(moved=True),
    "incompatible": FakeOrganization(is_incompatible=True),
    "strange": FakeOrganization(
        name=_STRANGE * 8,
        description=f"<p>{_STRANGE}</p><script>alert(1)</script>" * 20,
        external_methods=(saml("strange", _STRANGE * 3), saml("empty", ""), GITHUB),
    ),
    **{name: FakeOrganization(fault=name) for name in FAULTS},
}
