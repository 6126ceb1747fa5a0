// Who follows the changes of an organization at this moment: people with a console open.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"

#include <list>
#include <memory>
#include <mutex>
#include <vector>

namespace strongroom::server {

/// From any thread.
class Followers
{
    struct Present
    {
        std::mutex lock{};
        std::list<Caller> callers{};
    };

public:
    /// Somebody's place among them, for as long as it lives.
    class Place
    {
    public:
        Place(const Followers& all, Caller caller);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        std::shared_ptr<Present> m_all;
        std::list<Caller>::iterator m_where;
    };

    /// Each person once, however many windows they have.
    std::vector<Caller> of(const domain::OrganizationId& organization) const;

private:
    /// Shared with each place: a connection may be the last to go when the server ends.
    std::shared_ptr<Present> m_present = std::make_shared<Present>();
};

} // namespace strongroom::server
