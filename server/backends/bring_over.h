// Brings the built-in backend's versions out of our own database into the operator's store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/backends/payloads.h"
#include "server/storage/backends/builtin_storage.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

namespace strongroom::server {

/// One version after the other, each readable at every moment: it lies here until its placement and
/// the loss of its bytes here are kept in one transaction. So it does not matter when the process
/// ends; the next one goes on. One thread.
class BringOver
{
public:
    /// Writes onto the record that it begins with an organization's.
    using Note = std::function<Result<Done>(const domain::OrganizationId& organization,
                                            const domain::BackendId& backend)>;

    BringOver(SqliteStorage& storage, BuiltinStorage& builtin, Payloads& payloads,
              const Clock& clock, Log& log, Note note)
        : m_storage(storage), m_builtin(builtin), m_payloads(payloads), m_clock(clock), m_log(log),
          m_note(std::move(note))
    {}
    ~BringOver() { stop(); }

    void start();
    void stop();

private:
    void run();
    /// Fails with TooLarge for what that store does not take, which stays here.
    Result<Done> bring(const VersionHere& one);
    Result<Done> note(const domain::SealContext& context);
    /// False if it is to end.
    bool pause(std::chrono::seconds time);

    SqliteStorage& m_storage;
    BuiltinStorage& m_builtin;
    Payloads& m_payloads;
    const Clock& m_clock;
    Log& m_log;
    const Note m_note;
    std::set<std::string> m_noted{};
    std::mutex m_mutex{};
    std::condition_variable m_woken{};
    bool m_stopping = false;
    std::thread m_thread{};
};

} // namespace strongroom::server
