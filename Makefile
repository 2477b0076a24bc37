# Every target calls an npm script or a script in tools/; this file only gives them short names.
# Node comes from node_modules/.bin first, where `npm ci` puts a current one on the platforms that have it packaged.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# `npm ci` builds dist/ as well. It runs again when the lock or a manifest is newer than the installed tree.
node_modules/.package-lock.json: package-lock.json package.json tools/node/package.json tools/lint/package.json
	npm ci --no-fund --no-audit
	@touch $@

setup: node_modules/.package-lock.json ## install the locked packages if they are missing or the lock changed

build: setup ## compile to dist/
	@npm run --silent build

typecheck: setup ## check the types, strictly
	@npm run --silent typecheck

lint: setup ## linter (with the import rule) and formatting
	@npm run --silent lint

format: setup ## format every file
	@npm run --silent format

test: build ## all that CI asks: types, lint, drift, tests, conformance, package, browser
	@tools/system-packages.sh
	@node tools/check.ts

unit: setup ## the Vitest tests alone (F=path selects)
	@vitest run $(F)

conformance: build ## the conformance suite on every engine, then its kernels on every device (writes tests/conformance/MATRIX.md)
	@npm run --silent conformance
	@node --no-warnings tests/conformance/matrix.ts --write

bench: build ## one benchmark, as JSON lines (B=name; without it, all)
	@npm run --silent bench -- $(B)

fuzz: build ## fuzz for T seconds (default 60); E=interp,device:c chooses engines and devices
	@npm run --silent fuzz -- --seconds $(or $(T),60) $(if $(E),--engines $(E))

fuzz-coverage: setup ## coverage-guided fuzzing of W=source|tir|bytecode|snapshot for T seconds (default 60)
	@npm run --silent fuzz-coverage -- --target $(or $(W),bytecode) --seconds $(or $(T),60)

gpu-check: setup ## every kernel on a device of NVIDIA's, and its speed; raw results to OUT (needs nvcc)
	@node --no-warnings tests/cuda/gpu.ts $(if $(OUT),--out $(OUT))

fpga: setup ## what Verilog modules need and reach on boards, as JSON lines (F=part of a design's name; needs yosys, nextpnr-ice40, iverilog)
	@node --no-warnings tests/verilog/fpga.ts $(F)

validate: setup ## translation validation on all programs and many generated ones (minutes)
	@VALIDATE_SHARE=1 VALIDATE_PROGRAMS=300 VALIDATE_CALLS=3 VALIDATE_RUNS=3000 vitest run tests/passes tests/ir tests/kernel/stages.test.ts

proofs: setup ## rewrite rules, laws and modular arithmetic proved at full width, the long proofs too (needs z3)
	@PROOFS=all vitest run tests/proofs

mutation: setup ## mutation testing of the op table's eval and of the bytecode verifier (F=part of a file's name)
	@node --no-warnings tests/mutation/run.ts $(F)

fpga-core: setup ## place and route the soft core for its iCE40 boards: cells, clock, bitstream (minutes; needs yosys, nextpnr-ice40)
	@node --no-warnings tests/verilog-core/fpga.ts

drift: setup ## regenerate the derived documents and fail if one differs
	@npm run --silent drift

derive: setup ## write the derived documents
	@npm run --silent derive

pack-check: setup ## pack, install into an empty project, use it there
	@npm run --silent pack-check

browser-check: build ## bundle the VM for a browser and run it
	@npm run --silent browser-check

clean: ## remove what was built
	rm -rf dist .cache coverage

.PHONY: help setup build typecheck lint format test unit conformance bench fuzz fuzz-coverage gpu-check validate proofs mutation fpga fpga-core drift derive pack-check browser-check clean
