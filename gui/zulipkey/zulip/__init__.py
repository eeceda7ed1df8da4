"""The client of a Zulip server, without Qt. Its modules load urllib3, so import them late.

To guess the encoding of texts, requests imports a library of 3 MB, but it also works without it.
Nothing here needs such a guess: responses are JSON in UTF-8.
"""

import sys
import warnings

for _name in ("charset_normalizer", "chardet"):
    sys.modules.setdefault(_name, None)  # type: ignore[arg-type]  # makes the import fail
warnings.filterwarnings("ignore", "Unable to find acceptable character detection")
