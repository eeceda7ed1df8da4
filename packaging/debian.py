"""Build the Debian package of the bundle with dpkg-deb."""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from textwrap import dedent, indent
from typing import Final

import bundle
import manual
import system_texts
from zulipkey import APPLICATION_ID, __version__

SMALL: Final = ("-Zxz",)
QUICK: Final = ("-Zgzip", "-z1")
"""Makes a package half as large again, in a fiftieth of the time, for tests."""

_MAINTAINER: Final = "The Zulip Key developers <zulipkey@users.noreply.github.com>"
_HOMEPAGE: Final = "https://github.com/zulipkey/zulipkey"

# The package of each library that the bundle does not contain. Since 2024, some have another name
# (for 64-bit time).
_BROUGHT_BY: Final = {
    "ld-linux-x86-64.so.2": "",  # libc6, with a version, see depends()
    "ld-linux-aarch64.so.1": "",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libc.so.6": "",
    "libcrypt.so.1": "libcrypt1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "",
    "libdrm.so.2": "libdrm2",
    "libEGL.so.1": "libegl1",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libm.so.6": "",
    "libpthread.so.0": "",
    "libresolv.so.2": "",
    "librt.so.1": "",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# Its libraries are used where they are installed, but not required.
_OPTIONAL_PLUGIN: Final = "libqgtk3.so"
_OTHER_DEPENDS: Final = (
    "ca-certificates",  # the certificate authorities to trust
    "xkb-data",  # keyboard layouts, for the bundled libxkbcommon
)
_RECOMMENDS: Final = (
    "gnome-keyring | kwalletmanager | keepassxc",  # any Secret Service, for remembered keys
    "xdg-utils",  # opens the browser, and passes links
)
_SUGGESTS: Final = ("libgtk-3-0t64 | libgtk-3-0",)

_OVERRIDES: Final = """
    # A bundle: its libraries find each other, and hold what their makers have put into them.
    zulipkey: embedded-library *
    zulipkey: hardening-no-pie *
    zulipkey: library-not-linked-against-libc *
    zulipkey: shared-library-lacks-prerequisites *
    # It has a Python of its own, and no sources beside: no Python of the system is to read these.
    zulipkey: package-installs-python-bytecode *
"""


def build(folder: Path, out: Path, *, epoch: int, compression: Sequence[str] = SMALL) -> Path:
    """Build the package.

    Args:
        folder: the bundle.
        out: the folder for the package.
        epoch: the modification time of all its files, in seconds since 1970.
        compression: ``SMALL`` or ``QUICK``.

    Returns:
        The path of the package.
    """
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    for old in out.glob("zulipkey_*.deb"):
        old.unlink()
    root = out / "deb"
    shutil.rmtree(root, ignore_errors=True)
    try:
        _fill(root, folder, epoch)
        _control(root, folder, architecture)
        package = out / f"zulipkey_{__version__}_{architecture}.deb"
        subprocess.run(
            ["dpkg-deb", "--build", "--root-owner-group", *compression, root, package],
            env={"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": str(epoch)},
            stdout=subprocess.DEVNULL,
            check=True,
        )
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return package


def _fill(root: Path, bundled: Path, epoch: int) -> None:
    share = root / "usr/share"
    shutil.copytree(bundled, root / "usr/lib/zulipkey", symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/zulipkey").symlink_to("../lib/zulipkey/zulipkey")
    _write(
        share / f"applications/{APPLICATION_ID}.desktop",
        system_texts.desktop_entry().encode(),
    )
    icon = (bundle.RESOURCES / "icon.svg").read_bytes()
    _write(share / f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg", icon)
    _write(share / f"metainfo/{APPLICATION_ID}.metainfo.xml", metainfo(epoch).encode())
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    for code, page in manual.pages(date).items():
        folder = share / "man" / ("" if code == "en" else code)
        _write(folder / "man1/zulipkey.1.gz", _packed(page))
    documents = share / "doc/zulipkey"
    _write(documents / "copyright", _copyright().encode())
    changes = (bundle.ROOT / "CHANGELOG.md").read_text("utf-8")
    _write(documents / "CHANGELOG.md.gz", _packed(changes))
    _write(documents / "changelog.gz", _packed(_changelog(epoch)))
    _write(share / "lintian/overrides/zulipkey", dedent(_OVERRIDES).lstrip().encode())
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            is_program = path == root / "usr/lib/zulipkey/zulipkey"
            path.chmod(0o755 if is_program or path.is_dir() else 0o644)


def _control(root: Path, folder: Path, architecture: str) -> None:
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    lines = {
        "Package": "zulipkey",
        "Version": __version__,
        "Architecture": architecture,
        "Maintainer": _MAINTAINER,
        "Installed-Size": str(size // 1024),
        "Depends": ", ".join(depends(folder)),
        "Recommends": ", ".join(_RECOMMENDS),
        "Suggests": ", ".join(_SUGGESTS),
        "Section": "net",
        "Priority": "optional",
        "Homepage": _HOMEPAGE,
        "Description": "get your Zulip API key, and the zuliprc that your tools read",
    }
    description = """\
        Type your organization's address, your login and your password, or sign in
        with your browser, and see whose key you hold. Copy it, or save it as the
        zuliprc that zulip-terminal, the Python API, bots and scripts read.
        .
        When something does not work, it tells the true reason, and the next step.
        """
    text = "".join(f"{name}: {value}\n" for name, value in lines.items())
    _write(root / "DEBIAN/control", (text + indent(dedent(description), " ")).encode())
    sums = sorted(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"
        for path in (root / "usr").rglob("*")
        if path.is_file() and not path.is_symlink()
    )
    _write(root / "DEBIAN/md5sums", "".join(sums).encode())
    for path in (root / "DEBIAN", *(root / "DEBIAN").iterdir()):
        path.chmod(0o755 if path.is_dir() else 0o644)


def depends(folder: Path) -> list[str]:
    """Return the packages that the bundle in ``folder`` depends on.

    Raises:
        LookupError: the package of a required library is not known.
    """
    files = [path for path in sorted(folder.rglob("*")) if bundle.is_elf(path)]
    here = {path.name for path in files}
    needed, newest = set(), (2, 0)
    for path in files:
        said = bundle.objdump(path)
        found = re.findall(r"\bGLIBC_(\d+)\.(\d+)", said)
        newest = max([newest, *((int(major), int(minor)) for major, minor in found)])
        if path.name != _OPTIONAL_PLUGIN:
            needed |= set(re.findall(r"^  NEEDED +(\S+)", said, re.MULTILINE)) - here
    unknown = needed - set(_BROUGHT_BY)
    if unknown:
        raise LookupError(f"no package is known to bring {', '.join(sorted(unknown))}")
    packages = {_BROUGHT_BY[library] for library in needed} - {""}
    glibc = "libc6 (>= {}.{})".format(*newest)
    return sorted({*packages, *_OTHER_DEPENDS, glibc})


def metainfo(epoch: int) -> str:
    """Return the AppStream metainfo with this version as its release."""
    text = system_texts.metainfo()
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    release = f'<release version="{__version__}" date="{day}"/>'
    return text.replace("<releases />", f"<releases>\n    {release}\n  </releases>")


def _changelog(epoch: int) -> str:
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch))
    return (
        f"zulipkey ({__version__}) unstable; urgency=medium\n\n"
        f"  * What is new is in CHANGELOG.md.\n\n -- {_MAINTAINER}  {when}\n"
    )


def _copyright() -> str:
    notices = "/usr/lib/zulipkey/_internal/zulipkey/resources/third-party-notices.txt"
    return dedent(f"""\
        Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
        Upstream-Name: Zulip Key
        Source: {_HOMEPAGE}

        Files: *
        Copyright: 2026 The Zulip Key developers
        License: Apache-2.0

        Files: usr/lib/zulipkey/_internal/*
        Copyright: the makers of each part, who are named in
         {notices}
        License: various

        License: Apache-2.0
         On Debian systems, the full text is in /usr/share/common-licenses/Apache-2.0.

        License: various
         Python, Qt for Python (LGPL-3) and other parts, each under its own licence; all
         texts are in {notices}
         and in /usr/share/common-licenses/LGPL-3.
        """)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)
