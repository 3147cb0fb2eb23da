"""A page shows values and sends choices; only a flow, a window, the app and its pictures may ask a service."""

import grimp
import pytest

UI = "leercultuur_desktop.ui"
SERVICES = "leercultuur_desktop.services"


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("leercultuur_desktop", cache_dir=None)


def test_only_flows_windows_and_the_app_import_services(graph: grimp.ImportGraph) -> None:
    asking = [
        f"{module} imports {imported}"
        for module in pages(graph)
        for imported in graph.find_modules_directly_imported_by(module)
        if imported == SERVICES or imported.startswith(SERVICES + ".")
    ]
    assert not asking


def test_no_page_imports_what_stands_above_it(graph: grimp.ImportGraph) -> None:
    reaching = [
        f"{module} imports {imported}"
        for module in pages(graph)
        for imported in graph.find_modules_directly_imported_by(module)
        if imported.startswith(UI + ".") and may_ask(imported)
    ]
    assert not reaching


def pages(graph: grimp.ImportGraph) -> list[str]:
    """List the modules of the screens that are neither flow, window nor app."""
    return sorted(module for module in graph.modules if module.startswith(UI + ".") and not may_ask(module))


def may_ask(module: str) -> bool:
    """Tell whether this module is one of those that decide what comes next."""
    return module in {UI + ".app", UI + ".pictures"} or module.rpartition(".")[2].startswith(("flow", "window"))
