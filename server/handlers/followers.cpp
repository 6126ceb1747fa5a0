// A list under a lock: people are few, and come and go seldom.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/followers.h"

#include <set>

namespace strongroom::server {

Followers::Place::Place(const Followers& all, Caller caller) : m_all(all.m_present)
{
    const std::lock_guard guard(m_all->lock);
    m_where = m_all->callers.insert(m_all->callers.end(), std::move(caller));
}

Followers::Place::~Place()
{
    const std::lock_guard guard(m_all->lock);
    m_all->callers.erase(m_where);
}

std::vector<Caller> Followers::of(const domain::OrganizationId& organization) const
{
    const std::lock_guard guard(m_present->lock);
    std::vector<Caller> found;
    std::set<std::string> known;
    for (const auto& caller : m_present->callers)
        if (caller.organization == organization
            && known.insert(memberKeyOf(caller.principal)).second)
            found.push_back(caller);
    return found;
}

} // namespace strongroom::server
