<<<<<<< Updated upstream
"""Talks to a Zulip server. No Qt; importing a part of it brings urllib3, so import it late.

To guess at the encoding of texts, requests loads a library of 3 MB, and does without one that is
not there. No text is asked of it here: answers are JSON, in UTF-8.
=======
"""Talks to a server.

requests guesses at the encoding of texts with a library that takes 3 MB, and does without where
there is none. No text is asked of it here: an answer is JSON, in UTF-8.
>>>>>>> Stashed changes
"""

import sys
import warnings

for _name in ("charset_normalizer", "chardet"):
<<<<<<< Updated upstream
    sys.modules.setdefault(_name, None)  # type: ignore[arg-type]  # as not there
=======
    sys.modules.setdefault(_name, None)  # type: ignore[arg-type]  # cannot be imported
>>>>>>> Stashed changes
warnings.filterwarnings("ignore", "Unable to find acceptable character detection")
