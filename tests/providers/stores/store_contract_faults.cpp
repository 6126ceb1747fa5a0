// The promises of a store whose service is not well: answers lost, late, cut and spoilt.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/stores/store_contract.h"

#include "base/ids.h"

#include <QTest>

namespace strongroom::test {

using providers::StoreKey;

void StoreContract::outlastsFaults_data()
{
    QTest::addColumn<QByteArray>("mode");
    for (const auto* mode : {"lose", "cut", "garbage", "429", "500", "503"})
        QTest::newRow(mode) << QByteArray(mode);
}

void StoreContract::outlastsFaults()
{
    if (service().isEmpty())
        QSKIP("this store has no service");
    QFETCH(QByteArray, mode);
    FaultProxy proxy;
    const auto failed = proxy.start(service(), proxyChain());
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    const auto store = open(proxy.url(), "t" + newId());
    const auto key = someKey();
    QVERIFY2(store->authenticate(), told(store->authenticate()));

    // Each answer that a put waits for is spoilt once in turn.
    QVERIFY(proxy.spoil(mode, 1));
    const auto place = store->put(key, somePayload());
    QVERIFY2(place, told(place));
    QVERIFY(proxy.spoil(mode, 1));
    const auto stored = store->read(key, *place);
    QVERIFY2(stored, told(stored));
    QVERIFY(proxy.spoil(mode, 1));
    const auto listed = store->list(key.secret);
    QVERIFY2(listed, told(listed));

    QVERIFY(*stored == somePayload());
    QCOMPARE(listed->size(), std::size_t(1));
    QVERIFY(proxy.spoil(mode, 1));
    const auto destroyed = store->destroySecret(key.secret);
    QVERIFY2(destroyed, told(destroyed));
}

void StoreContract::failsWithoutHarm_data()
{
    QTest::addColumn<QByteArray>("mode");
    for (const auto* mode : {"lose", "nonsense", "500"})
        QTest::newRow(mode) << QByteArray(mode);
}

void StoreContract::failsWithoutHarm()
{
    if (service().isEmpty())
        QSKIP("this store has no service");
    QFETCH(QByteArray, mode);
    FaultProxy proxy;
    const auto failed = proxy.start(service(), proxyChain());
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    const auto store = open(proxy.url(), "t" + newId());
    const auto key = someKey();
    const auto before = store->put(key, somePayload());
    QVERIFY2(before, told(before));
    const StoreKey late{key.secret, newId()};

    QVERIFY(proxy.spoil(mode, 1000));
    const auto put = store->put(late, somePayload(50));
    const auto read = store->read(key, *before);
    const auto listed = store->list(key.secret);
    const auto destroyed = store->destroySecret(key.secret);

    QVERIFY(!put && !read && !listed && !destroyed);
    for (const auto& error : {put.error(), read.error(), listed.error(), destroyed.error()})
        QVERIFY2(!error.message.empty() && error.kind != ErrorKind::NotFound
                     && error.kind != ErrorKind::AlreadyExists,
                 told(error));
    // Put once more when all is well: it is there once, whatever came of the first time.
    QVERIFY(proxy.spoil("pass", 0));
    if (mode == "lose")
        return; // The last request acted, unheard.
    const auto again = store->put(late, somePayload(50));
    QVERIFY2(again, told(again));
    QVERIFY(store->read(late, *again).value() == somePayload(50));
    QVERIFY(store->read(key, *before).value() == somePayload());
    QCOMPARE(store->list(key.secret)->size(), std::size_t(2));
}

void StoreContract::testsItself()
{
    const auto store = fresh();

    const auto steps = store->test();

    QStringList names;
    for (const auto& step : steps) {
        QVERIFY2(step.passed, (step.name + ": " + step.message).c_str());
        names << QString::fromStdString(step.name);
    }
    const auto& traits = store->traits();
    QStringList expected{"address",        "dns",    "connect", "tls",
                         "authentication", "create", "read",    "list"};
    if (traits.softDelete)
        expected << "delete";
    if (traits.undelete)
        expected << "undelete";
    expected << "destroy";
    QCOMPARE(names, expected);
    QVERIFY(store->secrets({})->items.empty());
}

} // namespace strongroom::test
