#!/usr/bin/python3
"""A clipboard manager: keeps in a file what is copied, passes over what is hinted to be a secret (as KDE's does), and takes over what
a program that ends asks it to save (freedesktop.org's clipboard manager specification).

Run with the file's name; each text that was kept is a line of it. Ends with whoever started it."""

import pathlib
import select
import sys
import time

from Xlib import X, Xatom, display
from Xlib.ext import xfixes  # noqa: F401, what is asked of it is added to the display
from Xlib.protocol import event


class Manager:
    def __init__(self, history):
        self.history = pathlib.Path(history)
        self.display = display.Display()
        self.display.xfixes_query_version()
        screen = self.display.screen()
        self.window = screen.root.create_window(0, 0, 1, 1, 0, screen.root_depth)
        self.clipboard, self.role, self.property = map(self.display.intern_atom, ("CLIPBOARD", "CLIPBOARD_MANAGER", "MANAGER_ASKS"))
        self.targets, self.text, self.save, self.hint = map(
            self.display.intern_atom, ("TARGETS", "UTF8_STRING", "SAVE_TARGETS", "x-kde-passwordManagerHint"))
        self.window.set_selection_owner(self.role, X.CurrentTime)
        self.display.xfixes_select_selection_input(self.window, self.clipboard, xfixes.XFixesSetSelectionOwnerNotifyMask)
        self.display.flush()
        self.history.touch()

    def ask(self, target):
        """What the clipboard's owner gives of itself as that, or nothing."""
        self.window.convert_selection(self.clipboard, target, self.property, X.CurrentTime)
        end = time.monotonic() + 5
        while time.monotonic() < end:
            if not self.display.pending_events():
                select.select([self.display], [], [], 0.2)
                continue
            came = self.display.next_event()
            if came.type == X.SelectionNotify:
                if came.property == X.NONE:
                    return None
                given = self.window.get_full_property(self.property, X.AnyPropertyType)
                self.window.delete_property(self.property)
                return given.value if given else None
            self.take(came)
        return None

    def keep(self, whatever_it_is=False):
        offered = self.ask(self.targets)
        if not offered or (self.hint in offered and not whatever_it_is):
            return
        text = self.ask(self.text)
        if text:
            with self.history.open("ab") as file:
                file.write((text if isinstance(text, bytes) else text.encode()) + b"\n")

    def take(self, came):
        if came.type == X.SelectionRequest and came.selection == self.role:
            wanted = came.property if came.target == self.save else X.NONE
            if wanted != X.NONE:
                self.keep(whatever_it_is=True)
                came.requestor.change_property(wanted, Xatom.ATOM, 32, [])
            came.requestor.send_event(event.SelectionNotify(time=came.time, requestor=came.requestor, selection=came.selection,
                                                            target=came.target, property=wanted))
            self.display.flush()
        elif came.type == self.display.extension_event.SetSelectionOwnerNotify[0] and getattr(came, "owner", None):
            self.keep()

    def serve(self):
        while True:
            ready = select.select([self.display, sys.stdin], [], [], 0.5)[0]
            if sys.stdin in ready:
                return
            while self.display.pending_events():
                self.take(self.display.next_event())


Manager(sys.argv[1]).serve()
