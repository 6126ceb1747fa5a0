// Whoever finds nobody writing writes for all that wait.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/group_commit.h"

#include <algorithm>

namespace strongroom::server {

Result<Done> GroupCommit::run(const Work& work)
{
    Waiting mine{work};
    {
        std::unique_lock lock(m_mutex);
        m_waiting.push_back(&mine);
        m_ended.wait(lock, [&] { return mine.over || !m_underWay; });
        if (!mine.over) {
            m_underWay = true;
            const auto group = std::exchange(m_waiting, {});
            lock.unlock();
            write(group);
            lock.lock();
            m_underWay = false;
            for (auto* one : group)
                one->over = true;
            m_ended.notify_all();
        }
    }
    if (mine.thrown)
        std::rethrow_exception(mine.thrown);
    return mine.answer;
}

std::size_t GroupCommit::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.size();
}

void GroupCommit::write(const Group& group)
{
    const auto kept = writeAll(group);
    if (kept)
        return;
    for (auto* one : group)
        if (one->answer)
            one->answer = kept.error();
}

Result<Done> GroupCommit::writeAll(const Group& group)
{
    if (!m_database) {
        auto connected = m_connect();
        if (!connected)
            return connected.error();
        m_database.emplace(std::move(*connected));
    }
    Transaction transaction(*m_database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    for (auto* one : group)
        if (auto going = writeOne(*one, group.size() == 1); !going)
            return going;
    if (std::ranges::none_of(group, [](auto* one) { return one->answer && !one->thrown; }))
        return Done{};
    return transaction.commit();
}

/// Fails where the transaction is lost, which is more than this one's failing.
Result<Done> GroupCommit::writeOne(Waiting& one, bool alone)
{
    if (!alone)
        if (auto marked = m_database->execute("SAVEPOINT one"); !marked)
            return marked;
    try {
        one.answer = one.work(*m_database);
    } catch (...) {
        one.thrown = std::current_exception();
    }
    // SQLite itself rolls all back for some errors, a full disk among them.
    if (!m_database->inTransaction())
        return one.answer ? Error{ErrorKind::Internal, "The database gave up a transaction."}
                          : one.answer.error();
    if (alone)
        return Done{};
    if (one.thrown || !one.answer)
        if (auto undone = m_database->execute("ROLLBACK TO one"); !undone)
            return undone;
    return m_database->execute("RELEASE one");
}

} // namespace strongroom::server
