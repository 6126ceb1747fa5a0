// Models from files: the DSL, JSON, or the modules that a manifest (fga.mod) names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/model/model.h"

#include <filesystem>
#include <string>

namespace strongroom::authz::stores {

enum class ModelFormat { Dsl, Json, Modular };

/// By the name's ending: .json, .mod, and whatever else is the DSL.
ModelFormat formatOf(const std::filesystem::path& path);

/// Fails with InvalidInput, "FILE:LINE:COLUMN: why" a line, for a syntax that the format does not
/// have. Whether the model means something is not asked: validate() knows.
Result<Model> readModelFile(const std::filesystem::path& path, ModelFormat format);

/// The same for a text that stands in another file.
Result<Model> readModelText(const std::string& text, ModelFormat format, const std::string& file);

} // namespace strongroom::authz::stores
