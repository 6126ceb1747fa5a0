// The names of deeds and states, and labels after a change.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/bulk.h"

#include <algorithm>

namespace strongroom::domain {

std::vector<std::string> labelsAfter(const std::vector<std::string>& labels,
                                     const std::vector<std::string>& add,
                                     const std::vector<std::string>& remove)
{
    auto after = labels;
    std::erase_if(after, [&](const std::string& label) {
        return std::ranges::find(remove, label) != remove.end();
    });
    for (const auto& label : add)
        if (std::ranges::find(after, label) == after.end())
            after.push_back(label);
    return after;
}

std::string_view nameOf(BulkDeed deed)
{
    switch (deed) {
    case BulkDeed::Trash: return "trash";
    case BulkDeed::Restore: return "restore";
    case BulkDeed::Label: return "label";
    case BulkDeed::Owner: return "owner";
    case BulkDeed::Destroy: return "destroy";
    case BulkDeed::Rotate: return "rotate";
    case BulkDeed::SetRotationPolicy: return "set_rotation_policy";
    case BulkDeed::RemoveRotationPolicy: return "remove_rotation_policy";
    }
    return "trash";
}

bool canBeTakenBack(BulkDeed deed)
{
    return deed != BulkDeed::Destroy && deed != BulkDeed::Rotate;
}

std::string_view nameOf(BulkState state)
{
    switch (state) {
    case BulkState::Planned: return "planned";
    case BulkState::Running: return "running";
    case BulkState::Paused: return "paused";
    case BulkState::Done: return "done";
    case BulkState::Cancelled: return "cancelled";
    }
    return "planned";
}

std::string_view nameOf(BulkItemState state)
{
    switch (state) {
    case BulkItemState::Left: return "left";
    case BulkItemState::Done: return "done";
    case BulkItemState::Failed: return "failed";
    case BulkItemState::Skipped: return "skipped";
    }
    return "left";
}

} // namespace strongroom::domain
