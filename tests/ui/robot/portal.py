"""A desktop’s portal as the bus sees it: says whether windows may move; the first word at its start tells what."""

import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 - only after the version was asked for

NAME = "org.freedesktop.portal.Desktop"
FACE = Gio.DBusNodeInfo.new_for_xml(
    '<node><interface name="org.freedesktop.portal.Settings"><method name="Read"><arg type="s" direction="in"/>'
    '<arg type="s" direction="in"/><arg type="v" direction="out"/></method></interface></node>'
).interfaces[0]


def asked(_bus, _sender, _path, _face, _method, words, answer):
    """A setting comes wrapped twice, as real portals have it; one that this desktop doesn't know is an error."""
    if sys.argv[1] == "unknown" or tuple(words) != ("org.gnome.desktop.interface", "enable-animations"):
        answer.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
        return
    moves = GLib.Variant("b", sys.argv[1] == "moves")
    answer.return_value(GLib.Variant("(v)", (GLib.Variant("v", moves),)))


def main():
    """Serve until ended."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.register_object("/org/freedesktop/portal/desktop", FACE, asked)
    Gio.bus_own_name_on_connection(bus, NAME, 0, lambda *_: print("ready", flush=True), None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
