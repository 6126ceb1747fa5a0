// The families of commands that work with a control plane.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "app/cli/words.h"

namespace strongroom::cli {

// Each takes the connection by reference: it is filled in when the line is read.
void addAuthCommands(Words program, const Connection& connection);
void addAccessCommands(Words program, const Connection& connection);
void addBackendCommands(Words program, const Connection& connection);
void addMoveCommands(Words backends, const Connection& connection);
void addMemberCommands(Words program, const Connection& connection);
void addSessionCommands(Words auth, const Connection& connection);
void addSinkCommands(Words audit, const Connection& connection);
void addContextCommands(Words auth);
void addServiceCommands(Words program, const Connection& connection);
void addGetCommand(Words program, const Connection& connection);
void addVersionCommands(Words secrets, const Connection& connection);
void addImportCommand(Words program, const Connection& connection);
void addEncryptionKeyCommands(Words program, const Connection& connection);
void addMachineCommands(Words program, const Connection& connection);
void addCompareCommand(Words program, const Connection& connection);
void addDiagnosticsCommand(Words program, const Connection& connection);
void addLeakedCommand(Words program, const Connection& connection);
void addReuseCommand(Words program, const Connection& connection);
void addPromoteCommand(Words program, const Connection& connection);
void addExportCommand(Words program, const Connection& connection);
void addAuditCommands(Words program, const Connection& connection);
void addEvidenceCommand(Words audit, const Connection& connection);
void addRecordCommands(Words program, Words audit, const Connection& connection);
void addEventsCommand(Words program, const Connection& connection);
void addApprovalCommands(Words program, const Connection& connection);
void addGlassCommands(Words program, const Connection& connection);
void addPolicyCommands(Words program, const Connection& connection);
void addRotationCommands(Words program, const Connection& connection);

struct UpsertWish
{
    std::string group{};
    std::string scope{};
    bool noCertificateEnd = false; ///< When a certificate ends is not told beside the version.
};

/// Opens the person's editor on a form of the secret, and saves what they make of it.
int upsertSecret(const Connection& connection, const UpsertWish& wish);

} // namespace strongroom::cli
