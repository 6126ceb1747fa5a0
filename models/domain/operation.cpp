// Each kind of long work, as an operation.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/operation.h"

namespace strongroom::domain {
namespace {

OperationState stateOf(RewrapState state)
{
    switch (state) {
    case RewrapState::Running: return OperationState::Running;
    case RewrapState::Paused: return OperationState::Paused;
    case RewrapState::Done: break;
    }
    return OperationState::Done;
}

} // namespace

Operation operationOf(const Rewrap& rewrap)
{
    Operation operation;
    operation.id = rewrap.id.value;
    operation.target = rewrap.target;
    operation.state = stateOf(rewrap.state);
    operation.total = rewrap.total;
    operation.done = rewrap.done;
    operation.failed = rewrap.failed;
    operation.problem = rewrap.problem;
    operation.startedBy = rewrap.startedBy;
    operation.startedAt = rewrap.startedAt;
    operation.finishedAt = rewrap.finishedAt;
    operation.remaining = rewrap.remaining;
    return operation;
}

} // namespace strongroom::domain
