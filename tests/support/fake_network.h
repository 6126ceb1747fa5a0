// The way to a control plane that is not there: every call takes a turn of the loop, fails or waits
// as told.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QCoro/QCoroTimer>

#include <QStringList>
#include <QTest>
#include <QTimer>

#include <optional>

namespace strongroom::test {

class FakeNetwork
{
public:
    /// What every call answers instead, while set.
    std::optional<Error> failure{};
    /// Calls wait until open(), while set.
    bool held = false;
    /// The calls made, in order.
    QStringList calls{};

    void open() { held = false; }

    QCoro::Task<std::optional<Error>> trip(QString call);

    /// Lets what is under way come to its end.
    void finish();
    /// Nothing may come back to a network that is gone.
    ~FakeNetwork();

private:
    int m_underWay = 0;
};

} // namespace strongroom::test
