// The change feed, read in pages from where one stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/audit_event.h"
#include "models/domain/page.h"

#include <QCoro/QCoroTask>

#include <cstdint>
#include <optional>

namespace strongroom::client {

class ChangesApi
{
public:
    virtual ~ChangesApi() = default;

    /// Those that the caller may know of, oldest first, with the position after them. None for
    /// `position`: no changes, and where the feed stands now.
    virtual QCoro::Task<Result<domain::Page<domain::Change>>>
    after(domain::OrganizationId organization, std::optional<std::uint64_t> position) = 0;
};

} // namespace strongroom::client
