// When a rotation is due, and which step comes next.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/rotation.h"

#include <algorithm>

namespace strongroom::domain {
DueState dueStateOf(Timestamp due, Timestamp now)
{
    if (due <= now)
        return DueState::Overdue;
    return due <= now + soonBefore ? DueState::Soon : DueState::Fresh;
}

std::optional<RotationStep> Rotation::next() const
{
    if (state != RotationState::Running || done.size() >= rotationSteps.size())
        return std::nullopt;
    return rotationSteps.at(done.size());
}

const StepDone* Rotation::find(RotationStep step) const
{
    const auto found = std::ranges::find(done, step, &StepDone::step);
    return found == done.end() ? nullptr : &*found;
}

Result<Done> expectNext(const Rotation& rotation, RotationStep step)
{
    const auto next = rotation.next();
    if (!next)
        return Error{ErrorKind::VersionConflict, "This rotation has ended. Begin another one."};
    if (*next != step)
        return Error{ErrorKind::VersionConflict, "The next step is \"" + std::string(nameOf(*next))
                                                     + "\", not \"" + std::string(nameOf(step))
                                                     + "\". Look at the rotation again."};
    return Done{};
}

std::string_view nameOf(DueState state)
{
    switch (state) {
    case DueState::Fresh: return "fresh";
    case DueState::Soon: return "soon";
    case DueState::Overdue: return "overdue";
    }
    return "fresh";
}

std::string_view nameOf(RotationStep step)
{
    switch (step) {
    case RotationStep::Generate: return "generate";
    case RotationStep::Set: return "set";
    case RotationStep::Deliver: return "deliver";
    case RotationStep::Verify: return "verify";
    case RotationStep::Revoke: return "revoke";
    case RotationStep::Close: return "close";
    }
    return "close";
}

std::string_view nameOf(RotationState state)
{
    switch (state) {
    case RotationState::Running: return "running";
    case RotationState::Done: return "done";
    case RotationState::Aborted: return "aborted";
    }
    return "running";
}

} // namespace strongroom::domain
