// Wakes whoever waits for the next change.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <set>

namespace strongroom::server {

class ChangeNotifier
{
public:
    explicit ChangeNotifier(boost::asio::io_context& io) : m_io(io) {}

    /// From any thread.
    void notify();
    /// Ends at the next notify(), or after `patience`. On the io_context's thread.
    boost::asio::awaitable<void> wait(std::chrono::milliseconds patience);
    /// Nobody waits any more, now or later. On the io_context's thread.
    void stop();

private:
    boost::asio::io_context& m_io;
    bool m_stopped = false;
    std::set<boost::asio::steady_timer*> m_waiting;
};

} // namespace strongroom::server
