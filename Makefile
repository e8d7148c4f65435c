# Two commands do all the set-up on a machine with Python 3.11, pip and make: `make demo`, `make test`.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
RUN := $(VENV)/bin/python
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help demo test check lock words bench attack figures

help:  ## What can be done here
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

demo: $(VENV)/runs  ## The bot on a local Telegram, at http://127.0.0.1:8080: no token, no network
	$(RUN) -m bot demo

test: $(VENV)/tests  ## Every test, on SQLite and PostgreSQL
	$(RUN) -m pytest -n $(WORKERS) -q

check: $(VENV)/tests  ## Types, style, the plan of the house, the library
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(RUN) -m bot.words.generate --check
	$(RUN) -m bot library check

words: $(VENV)/tests  ## Write bot/words/catalogue.py from locales/en
	$(RUN) -m bot.words.generate

bench: $(VENV)/tests  ## Speed, memory and kill -9; takes many minutes
	for bench in kill updates start match; do echo "$$bench"; $(RUN) -m tests.bench.bench_$$bench || exit 1; done

attack: $(VENV)/tests  ## Try to find out who said what; writes the table of docs/anonymity.md
	$(RUN) -m tests.attack

figures: $(VENV)/tests  ## Write into the README how well questions find their answer
	$(RUN) -m tests.bench.figures

lock: $(VENV)/tests  ## Pin what the project stands on, with hashes and no addresses
	$(VENV)/bin/uv pip compile -q --universal --generate-hashes --no-header --no-emit-index-url \
	    --no-emit-find-links --python-version 3.11 pyproject.toml -o requirements.lock
	$(VENV)/bin/uv pip compile -q --universal --generate-hashes --no-header --no-emit-index-url \
	    --no-emit-find-links --python-version 3.11 --extra dev pyproject.toml -o requirements-dev.lock

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/runs: requirements.lock | $(VENV)/bin/python
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

$(VENV)/tests: requirements-dev.lock | $(VENV)/bin/python
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(VENV)/runs $@
