// Floats as YAML and JSON files of SOPS spell them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace strongroom::sops {

/// From the canonical text: with an exponent below 1e-4 and from 1e6 (Go's %g); .nan and .inf.
std::string yamlFloat(std::string_view canonical);

/// From the canonical text: with an exponent below 1e-6 and from 1e21, as Go's encoding/json. What
/// JSON cannot write becomes a string.
std::string jsonFloat(std::string_view canonical);

} // namespace strongroom::sops
