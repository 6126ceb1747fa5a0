"""One clock for every process that is started from here on, by the library of moved_clock.cpp."""

import os
import struct


class Clock:
    def __init__(self, folder, library):
        self.file, self.ahead = open(folder / "clock", "w+b", buffering=0), 0
        self.move(0)
        os.environ.update(LD_PRELOAD=library, STRONGROOM_TEST_CLOCK=self.file.name)

    def move(self, seconds):
        self.ahead += seconds
        os.pwrite(self.file.fileno(), struct.pack("=q", self.ahead), 0)
