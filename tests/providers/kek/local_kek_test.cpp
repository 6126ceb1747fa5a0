// The key in this process keeps the contract.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/kek/local_kek.h"
#include "tests/providers/kek/kek_contract.h"

using namespace strongroom;

class LocalKekTest : public test::KekContract
{
    Q_OBJECT

private:
    QString start() override { return {}; }
    std::optional<test::Made> open(Which which) override
    {
        if (which != Which::Good && which != Which::Other)
            return std::nullopt;
        SecretBytes key(32);
        key.writable()[0] = which == Which::Good ? 1 : 2;
        return test::Made(std::make_unique<providers::LocalKek>(std::move(key)));
    }

private slots:
    void isNamedByAHash()
    {
        QCOMPARE(good()->id(), (**open(Which::Good))->id());
        QVERIFY(good()->id() != (**open(Which::Other))->id());
    }
};

QTEST_GUILESS_MAIN(LocalKekTest)
#include "local_kek_test.moc"
