"""Finds the organization at an address, by https or http, through redirects within one site.

It sends nothing secret. A redirect to another site or to http raises a failure.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.organization import Organization
from zulipkey.model.trust import Trust
from zulipkey.zulip import refusals, replies
from zulipkey.zulip.exchange import Place, Reply, Transport

_SETTINGS: Final = "/api/v1/server_settings"
_MOST_REDIRECTS: Final = 3
_CLOUD: Final = "zulipchat.com"
_NAME_ON_CLOUD: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")


class Search:
    """One search, with the arguments that all its requests share."""

    def __init__(self, transport: Transport, cancel: CancelToken, trust: Trust) -> None:
        self._transport = transport
        self._cancel = cancel
        self._trust = trust

    def find(self, address: Address) -> Organization:
        """Find the organization at ``address``; see ``Client.find_organization``."""
        try:
            return self._find(address)
        except errors.ClientKeyLocked:
            raise
        except errors.NameNotFound as failure:
            if not _NAME_ON_CLOUD.fullmatch(failure.host):
                raise
            other = f"{failure.host}.{_CLOUD}"
            raise errors.BareNameNotFound(
                host=failure.host, port=failure.port, other=other
            ) from None
        except errors.TlsFailure as failure:
            # After a redirect, the untrusted server is not the one that was asked first.
            refused = replace(address, host=failure.host, port=failure.port)
            failure.certificate = self._transport.certificate(refused, cancel=self._cancel)
            raise

    def _find(self, address: Address) -> Organization:
        if address.scheme_is_guess and address.is_loopback:
            try:
                return self._organization_there(address.with_http())
            except (errors.NetworkFailure, errors.NotZulip, errors.OtherPageAnswered) as by_http:
                try:
                    return self._organization_there(address)
                except (errors.NetworkFailure, errors.NotZulip, errors.OtherPageAnswered) as by_tls:
                    raise (by_tls if isinstance(by_tls, errors.TlsFailure) else by_http) from None
        try:
            return self._organization_there(address)
        except (
            errors.Unreachable,
            errors.PlainHttpOnly,
            errors.TimedOut,
            errors.ConnectionLost,
        ) as failure:
            # If the connection drops after the handshake, the server does speak TLS.
            answers_tls = isinstance(failure, errors.ConnectionLost) and failure.after_sending
            if not address.http_was_typed or answers_tls:
                raise
            by_https = failure
        if (led := self._led_to_https(address)) is not None:
            return self._organization_there(led)
        if isinstance(by_https, errors.TimedOut):
            raise by_https
        raise errors.NoEncryption(host=address.host, port=address.port)

    def _led_to_https(self, typed: Address) -> Address | None:
        """Return the https address that a server typed with http:// redirects to, if any.

        Raises:
            OtherAddressNamed: it redirects to another host; an attacker may have sent this.
        """
        asked = Address("http", typed.host, 80 if typed.port == 443 else typed.port)
        try:
            reply = self._transport.ask_by_plain_http(asked, _SETTINGS, cancel=self._cancel)
            there = addresses.parse_url(refusals.redirect_target(reply) or "")
        except (errors.NetworkFailure, errors.ServerFailure, errors.AddressFailure):
            return None
        if there.scheme != "https" or there.http_was_typed:
            return None
        if there.host.removeprefix("www.") == asked.host.removeprefix("www."):
            return there
        raise errors.OtherAddressNamed(
            **_place(asked, reply), other=there.host_and_port, redirected=True
        )

    def _organization_there(self, asked: Address) -> Organization:
        """Find the organization, or the reason why its server drops the connection."""
        try:
            return self._organization_at(asked)
        except errors.ConnectionLost as lost:
            there = replace(asked, host=lost.host, port=lost.port)
            if lost.after_sending and self._transport.wants_certificate(there, cancel=self._cancel):
                raise errors.ClientCertificateRequired(host=lost.host, port=lost.port) from None
            raise

    def _organization_at(self, asked: Address) -> Organization:
        reply = self._settings(asked)
        organization = replace(replies.organization(reply), trust=self._trust)
        canonical = organization.address
        if canonical == reply.asked:
            return organization
        if not asked.is_same_site(canonical):
            raise errors.OtherAddressNamed(
                **_place(asked, reply), other=canonical.host_and_port, redirected=False
            )
        # The password goes only to the canonical address, so ask that address too.
        reply = self._settings(canonical)
        proof = replace(replies.organization(reply), trust=self._trust)
        if not proof.address == reply.asked == canonical:
            to = proof.address.host_and_port
            raise errors.RedirectRefused(**_place(asked, reply), to=to)
        return proof

    def _settings(self, asked: Address) -> Reply:
        """Ask for the settings; follow redirects only within the same site."""
        reply = self._transport.exchange(asked, _SETTINGS, cancel=self._cancel, trust=self._trust)
        been_at = [asked]
        while (target := refusals.redirect_target(reply)) is not None:
            there = _followed(asked, reply, target)
            if there in been_at:
                raise errors.RedirectLoop(**_place(asked, reply))
            if len(been_at) > _MOST_REDIRECTS:
                raise errors.RedirectRefused(**_place(asked, reply), to=reply.host)
            been_at.append(there)
            reply = self._transport.exchange(
                there, _SETTINGS, cancel=self._cancel, trust=self._trust
            )
        return reply


def _place(asked: Address, reply: Reply) -> Place:
    """Return the place for a failure: the address that was asked first, and the status."""
    return {"host": asked.host_and_port, "status": reply.status}


def _followed(asked: Address, reply: Reply, target: str) -> Address:
    """Return the address that a redirect to the settings leads to, within the same site.

    Raises:
        OtherAddressNamed: it leads to another site, which the user may choose to follow.
        ServerFailure: it leads elsewhere.
    """
    place = _place(asked, reply)
    there = addresses.or_none(addresses.parse_url, target)
    if there is None:
        raise errors.RedirectRefused(**place, to="")
    if there.http_was_typed or (there.scheme == "http" and reply.asked.scheme == "https"):
        raise refusals.redirect_refused(reply, target)
    path = target.partition("://")[2].partition("/")[2]
    if path != _SETTINGS.removeprefix("/") and (path or there == reply.asked):
        raise errors.OtherPageAnswered(**place)
    if not asked.is_same_site(there):
        raise errors.OtherAddressNamed(**place, other=there.host_and_port, redirected=True)
    return there
