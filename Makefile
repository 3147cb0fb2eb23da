# Short names for what people do most. Everything here also works without make: see .ci/prepare.py.
PYTHON ?= python3
ARGS ?=

.PHONY: run test lock clean

run:
	@$(PYTHON) .ci/prepare.py run $(ARGS)

test:
	@$(PYTHON) .ci/prepare.py test $(ARGS)

# Keeps the versions that are pinned already; ARGS=--upgrade takes the newest, ARGS='--upgrade-package NAME' one of them.
lock:
	@set -e; work=$$(mktemp -d); trap 'rm -rf "$$work"' EXIT; \
	$(PYTHON) -m venv --without-pip "$$work/venv"; \
	$(PYTHON) -m pip --python "$$work/venv/bin/python" install -qq --disable-pip-version-check uv; \
	compile="$$work/venv/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url --extra build $(ARGS)"; \
	$$compile -o requirements.lock >/dev/null; \
	$$compile --extra test -c requirements.lock -o requirements-test.lock >/dev/null; \
	for lock in requirements.lock requirements-test.lock; do \
		{ echo '# Made by: make lock'; cat "$$lock"; } > "$$work/lock"; cp "$$work/lock" "$$lock"; \
	done

clean:
	@rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache build dist demo
	@find leercultuur_desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +
