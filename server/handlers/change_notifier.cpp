// Waiting is a timer that is cancelled.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/change_notifier.h"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace strongroom::server {

void ChangeNotifier::notify()
{
    boost::asio::post(m_io, [this] {
        for (auto* timer : m_waiting)
            timer->cancel();
    });
}

void ChangeNotifier::stop()
{
    m_stopped = true;
    notify();
}

boost::asio::awaitable<void> ChangeNotifier::wait(std::chrono::milliseconds patience)
{
    if (m_stopped)
        co_return;
    boost::asio::steady_timer timer(m_io, patience);
    m_waiting.insert(&timer);
    boost::system::error_code cancelled;
    co_await timer.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, cancelled));
    m_waiting.erase(&timer);
}

} // namespace strongroom::server
