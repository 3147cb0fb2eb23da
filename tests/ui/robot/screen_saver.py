"""A desktop's screen saver, as the bus sees it: says who asks to keep it off and when that one is gone."""

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 - only after the version was asked for

NAME = "org.freedesktop.ScreenSaver"
FACE = Gio.DBusNodeInfo.new_for_xml(
    f'<node><interface name="{NAME}"><method name="Inhibit"><arg type="s" direction="in"/>'
    '<arg type="s" direction="in"/><arg type="u" direction="out"/></method></interface></node>'
).interfaces[0]


def asked(bus, sender, _path, _face, _method, words, answer):
    """Somebody asks; follow them until they leave the bus."""
    print("off for", words[0], flush=True)
    Gio.bus_watch_name_on_connection(bus, sender, 0, None, lambda *_: print("on again", flush=True))
    answer.return_value(GLib.Variant("(u)", (7,)))


def main():
    """Serve until ended."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.register_object("/org/freedesktop/ScreenSaver", FACE, asked)
    Gio.bus_own_name_on_connection(bus, NAME, 0, lambda *_: print("ready", flush=True), None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
