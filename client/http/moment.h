// Something that will happen once, and a coroutine that waits for it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>

#include <QPromise>

#include <memory>

namespace strongroom::client {

/// Holds also when it happens before anybody waits, as a keychain's answer may; waiting for a
/// signal would miss that.
template <class T>
class Moment
{
public:
    Moment() { m_promise->start(); }

    /// The first call counts.
    void happen(T with)
    {
        if (m_promise->future().isFinished())
            return;
        m_promise->addResult(std::move(with));
        m_promise->finish();
    }

    QFuture<T> future() const { return m_promise->future(); }

private:
    std::shared_ptr<QPromise<T>> m_promise =
        std::make_shared<QPromise<T>>(); ///< Shared with whoever makes it happen.
};

} // namespace strongroom::client
