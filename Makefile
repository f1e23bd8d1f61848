# `make run` and `make test` need Python 3.11 or newer, make and a package registry; they bring the rest.

PYTHON    ?= $(shell command -v python3.11 || command -v python3)
JOBS      ?= 2
VENV      := .venv
BIN       := $(VENV)/bin
INSTALLED := $(VENV)/installed-from-lock
SYSTEM    := $(shell uname -s)
# Something to open a window on. macOS always has it.
SCREEN    := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(SYSTEM)))
DEMO      := build/demo

.PHONY: run test bench bundle translations catalogue lock setup clean

# ---- what it is for

run: setup $(DEMO)/made
ifneq ($(SCREEN),)
	CPO_PASSWORD=demo $(BIN)/python -m cpo_desktop --store $(DEMO)/store
else
	@echo "There is no display here, so the window stays closed: the demo commune's report and a picture instead."
	CPO_PASSWORD=demo $(BIN)/python -m cpo_desktop report $(DEMO)/store periodic -o $(DEMO)/bao-cao-quy.pdf
	CPO_PASSWORD=demo QT_QPA_PLATFORM=offscreen $(BIN)/python -m cpo_desktop \
	    --store $(DEMO)/store --screenshot $(DEMO)/cua-so.png
	@echo "Made: $(DEMO)/bao-cao-quy.pdf $(DEMO)/cua-so.png"
endif

# A demo of an older program is made anew: its tables may have been others.
$(DEMO)/made: $(shell find cpo_desktop/storage cpo_desktop/domain cpo_desktop/services/demo -name '*.py') | setup
	rm -rf $(DEMO)/store
	mkdir -p $(DEMO)
	$(BIN)/python -m cpo_desktop demo $(DEMO)/store
	touch $@

test: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n $(JOBS) -p no:benchmark

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest tests/benchmarks -s -p no:randomly

bundle: setup
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath build/bundle --workpath build/pyinstaller build.spec
	QT_QPA_PLATFORM=offscreen build/bundle/cpo-desktop/cpo-desktop --self-test

# ---- what is made and committed

TS := resources/i18n/cpo_vi.ts

translations: setup catalogue

# Without the set-up, so that a test may ask whether the catalogue is fresh.
catalogue:
	$(BIN)/pyside6-lupdate $(sort $(shell find cpo_desktop -name '*.py')) -ts $(TS) \
	    -no-obsolete -locations none -sort-messages -tr-function-alias QT_TR_NOOP+=mark,QT_TR_NOOP+=say
	$(BIN)/pyside6-lrelease $(TS)

lock: setup
	$(BIN)/uv pip compile pyproject.toml --group dev --python-version 3.11 --universal \
	    --generate-hashes --no-emit-index-url --no-emit-find-links \
	    --custom-compile-command "make lock" --quiet --output-file requirements.lock

clean:
	rm -rf build dist

# ---- what it takes

setup: $(INSTALLED)
ifeq ($(SYSTEM),Linux)
	@$(BIN)/python -c "$(QT_LOADS)" 2>/dev/null || { $(call apt,$(QT_NEEDS)); }
	@$(BIN)/python -c "$(QT_LOADS)"
endif

$(INSTALLED): requirements.lock
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || \
	    { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c "import ensurepip, venv" 2>/dev/null || \
	    { $(call apt,$$($(PYTHON) -c "import sys; print('python%d.%d-venv' % sys.version_info[:2])")); }
	@echo "Installing requirements.lock into $(VENV), some 300 MB the first time"
	[ -x $(BIN)/pip ] || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Succeeds when the libraries are there that Qt takes from the system, for windows and for PDF.
QT_LOADS := import ctypes, PySide6.QtPdfWidgets; from PySide6.QtCore import QLibraryInfo as q; \
    ctypes.CDLL(q.path(q.LibraryPath.PluginsPath) + '/platforms/libqxcb.so')
QT_NEEDS := libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
    libxcb-shape0 libxcb-xinerama0 libxcb-xkb1

# Installs packages of Debian or Ubuntu where that is allowed, else says what to run.
SUDO := $(if $(filter 0,$(shell id -u)),,sudo -n)
apt = echo "Installing $(1)"; \
    $(SUDO) apt-get update -qq && \
    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1) || { \
        echo "Run this, then make again:"; \
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $(1)"; exit 1; }
