// Writes that wait at the same time and are kept by one commit: the disk is asked once for all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/sqlite/database.h"

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace strongroom::server {

/// From any thread. Waiting for the disk is most of what a write does; whoever comes meanwhile
/// stands in the next transaction, behind a savepoint of its own.
class GroupCommit
{
public:
    using Work = std::function<Result<Done>(Database&)>;

    /// `connect` is asked once, for the one connection that writes.
    explicit GroupCommit(std::function<Result<Database>()> connect) : m_connect(std::move(connect))
    {}

    /// Runs `work` on this thread or on another that waits here, and returns when it is on the
    /// disk. Nothing of it is kept if it fails or throws, which meets its own caller only; where
    /// the transaction is lost, all who stand in it are told why.
    Result<Done> run(const Work& work);

    /// How many writes stand behind the one under way.
    std::size_t waiting() const;

private:
    struct Waiting
    {
        const Work& work;
        Result<Done> answer{Done{}};
        std::exception_ptr thrown{};
        bool over = false;
    };
    using Group = std::vector<Waiting*>;

    void write(const Group& group);
    Result<Done> writeAll(const Group& group);
    Result<Done> writeOne(Waiting& one, bool alone);

    const std::function<Result<Database>()> m_connect;
    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_underWay = false;
    Group m_waiting;
    std::optional<Database> m_database; ///< Of whoever writes.
};

} // namespace strongroom::server
