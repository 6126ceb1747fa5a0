// The way to a control plane that is not there: every call takes a turn of the loop, fails or waits
// as told.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_network.h"

namespace strongroom::test {

QCoro::Task<std::optional<Error>> FakeNetwork::trip(QString call)
{
    calls << call;
    ++m_underWay;
    QTimer turn;
    turn.setSingleShot(true);
    do {
        turn.start(0);
        co_await turn;
    } while (held);
    --m_underWay;
    co_return std::optional<Error>(failure); // gcc 12 would move the member away.
}

void FakeNetwork::finish()
{
    open();
    (void)QTest::qWaitFor([this] { return m_underWay == 0; });
}

FakeNetwork::~FakeNetwork()
{
    finish();
}

} // namespace strongroom::test
