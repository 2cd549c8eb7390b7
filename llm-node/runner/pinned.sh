# GitHub's runner, by version and SHA-256 as https://github.com/actions/runner/releases/tag/v2.338.0 has them. Below
# 2.327.1 it cannot run actions that use node24. If GitHub requires a newer one, the runner downloads it into its folder.
# shellcheck shell=bash disable=SC2034
version=2.338.0
sha256_x64=af4b794c1bc41d73d40535e3fe092a39f9679cd8d965954c2aca25a05ca41d32
sha256_arm64=628b4a7258487b80c1d3c221095a7ded349f5ae0175fd3dfab708d07428f041b
