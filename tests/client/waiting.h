// A test that waits for a task, with the event loop running.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoro/QCoroTask>

#include <QEventLoop>

#include <optional>
#include <utility>

namespace strongroom::test {

template <class T>
T wait(QCoro::Task<T> task)
{
    std::optional<T> answer;
    QEventLoop loop;
    QCoro::connect(std::move(task), &loop, [&](T value) {
        answer.emplace(std::move(value));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace strongroom::test
