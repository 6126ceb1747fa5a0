// How a deed reports its end: to whoever asked, if that one is still there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QCoro/QCoroTask>

#include <QObject>

#include <functional>
#include <utility>

namespace strongroom::ui {

template <class T>
using Then = std::function<void(Result<T>)>;

/// Calls `then` with the answer, unless `asker` is gone by then. A bare co_await would not look.
template <class T>
void report(QCoro::Task<Result<T>> task, QObject* asker, Then<T> then)
{
    QCoro::connect(std::move(task), asker,
                   [then = std::move(then)](Result<T> answer) { then(std::move(answer)); });
}

} // namespace strongroom::ui
