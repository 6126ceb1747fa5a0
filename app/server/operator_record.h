// What is done at the machine itself goes on the record as well.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/audit/recorder.h"
#include "server/storage/sqlite/sqlite_storage.h"

namespace strongroom::app {

/// Whoever runs strongroomd's own commands, by the operating system's name for them.
server::Actor theOperator();

/// Lets the runner in, with a line on its organization's record.
Result<Done> letIn(server::SqliteStorage& storage, const server::Runner& runner);
/// Lets it in no more.
Result<Done> shutOut(server::SqliteStorage& storage, const server::Runner& runner);

} // namespace strongroom::app
