// Commands on the transparency log that work on files alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/words.h"
#include "crypto/merkle/tile_walk.h"

#include <memory>

namespace strongroom::cli {

/// Opens the log at an address. Only the program that knows networks has one.
using LogOpener = std::function<Result<std::unique_ptr<crypto::TileSource>>(const std::string&)>;

void addVerifyCommand(Words audit, LogOpener openAddress); ///< audit verify
void addProofCommands(Words audit);         ///< audit verify-inclusion, audit verify-consistency
void addVerifyEvidenceCommand(Words audit); ///< audit verify-evidence

inline Words addAuditCommands(Words program, LogOpener openAddress = {})
{
    auto audit = program.command("audit", "The record, and proof that it is whole");
    addVerifyCommand(audit, std::move(openAddress));
    addProofCommands(audit);
    addVerifyEvidenceCommand(audit);
    return audit;
}

} // namespace strongroom::cli
