"""Talks to a Zulip server. No Qt; importing a part of it brings urllib3, so import it late.

To guess at the encoding of texts, requests loads a library of 3 MB, and does without one that is
not there. No text is asked of it here: answers are JSON, in UTF-8.
"""

import sys
import warnings

for _name in ("charset_normalizer", "chardet"):
    sys.modules.setdefault(_name, None)  # type: ignore[arg-type]  # as not there
warnings.filterwarnings("ignore", "Unable to find acceptable character detection")
