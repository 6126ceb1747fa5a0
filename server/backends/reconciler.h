// Makes backends agree with what is kept here, after whatever came between.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/log.h"
#include "server/backends/backend_stores.h"
#include "server/storage/backends/placement_storage.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace strongroom::server {

/// What is to be done is written in the database before it is begun, and looked up again after each
/// step: so it does not matter when the process ends. One thread.
class Reconciler
{
public:
    Reconciler(BackendStores& stores, PlacementStorage& placements, const Clock& clock, Log& log)
        : m_stores(stores), m_placements(placements), m_clock(clock), m_log(log)
    {}
    ~Reconciler() { stop(); }

    /// Nothing is under way any more of what was begun before.
    Result<Done> start();
    void wake();
    void stop();

    /// Has the backend agree on one deposit now. Fine if it does already.
    Result<Done> catchUp(const Deposit& deposit);

private:
    void run();
    /// When to look again.
    Timestamp workOff();
    Result<Done> agree(const Deposit& deposit, const DepositStanding& standing);

    BackendStores& m_stores;
    PlacementStorage& m_placements;
    const Clock& m_clock;
    Log& m_log;
    std::mutex m_mutex{};
    std::condition_variable m_woken{};
    bool m_stopping = false;
    bool m_awake = false;
    std::thread m_thread{};
};

} // namespace strongroom::server
