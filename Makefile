# Everything a developer runs by hand. `make` alone lists it.
PYTHON ?= python3

.DEFAULT_GOAL := help
.PHONY: help install check test benchmark ci fuzz pictures excerpts

help:     ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install:  ## install claimdiff, editable, with all that tests and checks need
	$(PYTHON) -m pip install -e '.[dev]'

check:    ## style, types and architecture, without the other tests
	$(PYTHON) -m ruff check claimdiff tests benchmarks
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest tests/test_architecture.py tests/test_docs.py tests/test_supply.py tests/test_messages.py
	.ci/audit $(PYTHON)

test:     ## the whole test suite
	$(PYTHON) -m pytest

benchmark: ## measure matching, judging and reading; needs `shared` beside the checkout
	$(PYTHON) -m benchmarks.names
	$(PYTHON) -m benchmarks.values
	$(PYTHON) -m benchmarks.perturb
	$(PYTHON) benchmarks/alignment.py

fuzz:     ## a million hostile inputs, half an hour; the seed is the date
	$(PYTHON) -m benchmarks.fuzz --count 1000000 --seed $$(date +%F)

pictures: ## the pictures of the README, drawn anew from the seeds; needs Chromium and '.[browser]'
	$(PYTHON) -m benchmarks.pictures

excerpts: ## the output shown in README.md and docs/, printed anew from the seeds
	$(PYTHON) -m tests.excerpts

ci:       ## what the README promises, each in a fresh environment (needs PyPI)
	.ci/run
