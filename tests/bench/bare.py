"""Shows a bare window: a plain QWidget of the program's size, and nothing else.

It prints, as JSON, when it was painted, and runs until it is killed. It is started by its path, so
that importing ``tests/bench`` is not measured.
"""

import json
import sys
import time

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv[:1])
window = QWidget()
window.resize(440, 680)
window.show()
while not window.windowHandle().isExposed():  # Qt paints while it handles the expose event
    application.processEvents()
sys.stdout.write(f"{json.dumps({'painted_ns': time.monotonic_ns()})}\n")
sys.stdout.flush()
application.exec()
