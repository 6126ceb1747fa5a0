// Long work that the control plane does by itself, whoever looks: how far it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/bulk.h"
#include "models/domain/key_use.h"

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::domain {

enum class OperationKind { Rewrap, Bulk };
enum class OperationState { Running, Paused, Done };

struct Operation
{
    OperationKind kind = OperationKind::Rewrap;
    std::string id{};
    std::string target{}; ///< Where everything is at the end: a key's id, say.
    OperationState state = OperationState::Running;
    std::uint64_t total = 0;
    std::uint64_t done = 0;
    std::uint64_t failed = 0;
    std::string problem{}; ///< Why the last of them failed.
    std::string startedBy{};
    Timestamp startedAt{};
    std::optional<Timestamp> finishedAt{};
    /// When it is done: how much was left out. 0 is the proof of completeness.
    std::optional<std::uint64_t> remaining{};
};

Operation operationOf(const Rewrap& rewrap);
/// Its target is the deed; given up, what is left remains.
Operation operationOf(const Bulk& bulk);

} // namespace strongroom::domain
