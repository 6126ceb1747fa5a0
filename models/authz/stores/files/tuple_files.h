// Tuples from YAML, JSON, JSON lines and CSV.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/stores/files/yaml_reader.h"
#include "models/authz/tuples/tuple.h"

#include <filesystem>
#include <string>
#include <vector>

namespace strongroom::authz::stores {

/// A list of tuples as it stands in YAML, in a store file or in one of its own.
std::vector<Tuple> tuplesOf(YamlReader& reader, const YAML::Node& list);

/// By the name's ending: .yaml, .yml, .json, .jsonl or .csv, with the columns of OpenFGA's command
/// line. Fails with InvalidInput, "FILE:LINE: why".
Result<std::vector<Tuple>> readTupleFile(const std::filesystem::path& path);

} // namespace strongroom::authz::stores
