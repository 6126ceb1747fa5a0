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

OperationState stateOf(BulkState state)
{
    switch (state) {
    case BulkState::Running: return OperationState::Running;
    case BulkState::Paused: return OperationState::Paused;
    case BulkState::Planned:
    case BulkState::Done:
    case BulkState::Cancelled: break;
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

Operation operationOf(const Bulk& bulk)
{
    Operation operation;
    operation.kind = OperationKind::Bulk;
    operation.id = bulk.id.value;
    operation.target = nameOf(bulk.deed);
    operation.state = stateOf(bulk.state);
    operation.total = bulk.left + bulk.done + bulk.failed;
    operation.done = bulk.done;
    operation.failed = bulk.failed;
    operation.problem = bulk.problem;
    operation.startedBy = bulk.startedBy;
    operation.startedAt = bulk.startedAt;
    operation.finishedAt = bulk.finishedAt;
    if (bulk.finishedAt)
        operation.remaining = bulk.left;
    return operation;
}

} // namespace strongroom::domain
