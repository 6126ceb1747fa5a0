# The front door: every target is one line of a script or a preset; nothing else need be remembered.
PRESET ?= dev
BUILD = build/$(PRESET)

.PHONY: all deps build run test bench fuzz lint format package sanitize clean

all: build

deps:
	@scripts/install_dependencies.sh

build: deps
	@scripts/build.sh $(PRESET)

run: build
	@scripts/run.sh $(BUILD)

test: build
	@scripts/test.sh $(BUILD)

bench:
	@scripts/install_dependencies.sh --bench
	@[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
	@bench/run.sh build/release

fuzz:
	@scripts/install_dependencies.sh --fuzz
	@scripts/fuzz.sh

lint: deps
	@scripts/lint.sh

format:
	@scripts/format.sh

package:
	@scripts/install_dependencies.sh --package
	@scripts/build.sh release --target strongroom strongroomd strongroom-runner strongroomctl
	@cd build/release && cpack -G DEB

sanitize: deps
	@scripts/build.sh asan
	@scripts/test.sh build/asan -L 'unit|contract|hostile'

clean:
	rm -rf build
