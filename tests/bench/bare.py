"""A bare window: a plain QWidget of the program's size, shown, and nothing else.

Prints, as JSON, when it was painted, and stays until it is ended. Run by its path, as
``tests/bench`` is no part of what is measured.
"""

import json
import sys
import time

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv[:1])
window = QWidget()
window.resize(440, 680)
window.show()
while not window.windowHandle().isExposed():  # Qt paints it while it learns of this
    application.processEvents()
sys.stdout.write(f"{json.dumps({'painted_ns': time.monotonic_ns()})}\n")
sys.stdout.flush()
application.exec()
