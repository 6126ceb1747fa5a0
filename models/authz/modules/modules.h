// Puts a model together from its modules (schema 1.2).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/dsl/parser.h"

#include <span>
#include <string>

namespace strongroom::authz {

struct ModuleFile
{
    std::string name{}; ///< As the manifest calls it; findings name it.
    std::string text{};
};

/// Types and conditions in the order of the files, extensions at the end of the types that they
/// extend. Findings: those of each file; a file that is no module; what two files define; an
/// extension of a type that no file defines, or with a relation that the type has already.
ParsedModel mergeModules(std::span<const ModuleFile> files, const std::string& schemaVersion);

} // namespace strongroom::authz
