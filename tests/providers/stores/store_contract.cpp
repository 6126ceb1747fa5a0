// The promises of a store whose service is well.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/stores/store_contract.h"

#include "base/ids.h"

#include <QSet>
#include <QTest>

#include <map>
#include <thread>

namespace strongroom::test {

using providers::StoredState;
using providers::StoreKey;

StoreKey someKey()
{
    return {newId(), newId()};
}

Bytes somePayload(std::size_t size)
{
    Bytes payload(size);
    for (std::size_t i = 0; i < size; ++i)
        payload[i] = static_cast<std::uint8_t>(i * 131 + i / 256);
    return payload;
}

QByteArray told(const Error& error)
{
    return QByteArray::fromStdString(std::string(nameOf(error.kind)) + " [" + error.field + "] "
                                     + error.message + " (" + error.detail + ')');
}

StoreContract::Store StoreContract::fresh()
{
    return open(service(), "t" + newId());
}

std::map<std::string, StoredState> StoreContract::statesOf(providers::VersionStore& store,
                                                           const std::string& secret)
{
    std::map<std::string, StoredState> states;
    const auto listed = store.list(secret);
    if (!listed)
        qWarning("%s", told(listed).constData());
    else
        for (const auto& version : *listed)
            states[version.version] = version.state;
    return states;
}

void StoreContract::givesBackWhatWasPut_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("every byte") << qsizetype(256);
    QTest::newRow("as much as it takes") << qsizetype(-1);
}

void StoreContract::givesBackWhatWasPut()
{
    QFETCH(qsizetype, size);
    const auto store = fresh();
    const auto key = someKey();
    const auto payload =
        somePayload(size < 0 ? store->traits().largestPayload : static_cast<std::size_t>(size));

    const auto place = store->put(key, payload);
    QVERIFY2(place, told(place));
    const auto stored = store->read(key, *place);

    QVERIFY2(stored, told(stored));
    QVERIFY(*stored == payload);
    const auto listed = store->list(key.secret);
    QVERIFY2(listed, told(listed));
    QCOMPARE(listed->size(), std::size_t(1));
    QCOMPARE(listed->front().version, key.version);
    QCOMPARE(listed->front().place, *place);
    QVERIFY(listed->front().state == StoredState::Live);
}

void StoreContract::putsOnlyOnce()
{
    const auto store = fresh();
    const auto key = someKey();

    const auto first = store->put(key, somePayload());
    const auto second = store->put(key, somePayload());

    QVERIFY2(first, told(first));
    QVERIFY2(second, told(second));
    QCOMPARE(*first, *second);
    QCOMPARE(statesOf(*store, key.secret).size(), std::size_t(1));
}

void StoreContract::refusesAnotherPayload()
{
    const auto store = fresh();
    const auto key = someKey();
    const auto place = store->put(key, somePayload());
    QVERIFY2(place, told(place));

    const auto another = store->put(key, somePayload(301));

    QVERIFY(!another);
    QCOMPARE(another.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(store->read(key, *place).value() == somePayload());
}

void StoreContract::refusesWhatIsNoId_data()
{
    QTest::addColumn<QString>("id");
    for (const auto* id : {"", "..", "../../sys/seal", "a/b", "0198", "x?version=1"})
        QTest::addRow("\"%s\"", id) << id;
}

void StoreContract::refusesWhatIsNoId()
{
    QFETCH(QString, id);
    const auto store = fresh();
    const auto odd = id.toStdString();
    const auto isRefused = [](const auto& result) {
        return !result && result.error().kind == ErrorKind::InvalidInput;
    };

    QVERIFY(isRefused(store->put({odd, newId()}, somePayload())));
    QVERIFY(isRefused(store->put({newId(), odd}, somePayload())));
    QVERIFY(isRefused(store->read({odd, newId()}, "1")));
    QVERIFY(isRefused(store->list(odd)));
    QVERIFY(isRefused(store->remove({newId(), odd}, "1")));
    QVERIFY(isRefused(store->undelete({odd, newId()}, "1")));
    QVERIFY(isRefused(store->destroy({odd, newId()}, "1")));
    QVERIFY(isRefused(store->destroySecret(odd)));
}

void StoreContract::refusesTooMuch()
{
    const auto store = fresh();
    const auto key = someKey();

    const auto tooMuch = store->put(key, somePayload(store->traits().largestPayload + 1));
    const auto nothing = store->put(key, {});

    QVERIFY(!tooMuch && !nothing);
    QCOMPARE(tooMuch.error().kind, ErrorKind::TooLarge);
    QCOMPARE(nothing.error().kind, ErrorKind::InvalidInput);
    QVERIFY(statesOf(*store, key.secret).empty());
}

void StoreContract::keepsManyVersions()
{
    const auto store = fresh();
    const auto secret = newId();
    std::map<std::string, std::string> places;
    std::map<std::string, std::size_t> sizes;
    for (int i = 0; i < manyVersions(); ++i) {
        const StoreKey key{secret, newId()};
        sizes[key.version] = static_cast<std::size_t>(10 + i);
        const auto place = store->put(key, somePayload(sizes[key.version]));
        QVERIFY2(place, told(place));
        places[key.version] = *place;
    }

    const auto listed = store->list(secret);

    QVERIFY2(listed, told(listed));
    QCOMPARE(listed->size(), places.size());
    for (const auto& version : *listed)
        QCOMPARE(version.place, places.at(version.version));
    for (const auto& [version, place] : places) {
        const auto stored = store->read({secret, version}, place);
        QVERIFY2(stored, told(stored));
        QVERIFY(*stored == somePayload(sizes.at(version)));
    }
}

void StoreContract::knowsNothingOfStrangers()
{
    const auto store = fresh();
    const auto key = someKey();
    const auto place = store->put(key, somePayload());
    QVERIFY2(place, told(place));

    const auto listed = store->list(newId());
    const auto stranger = store->read(someKey(), *place);
    const auto another = store->read({key.secret, newId()}, *place);
    const auto elsewhere = store->read(key, "no-such-place");

    QVERIFY2(listed, told(listed));
    QVERIFY(listed->empty());
    for (const auto* missing : {&stranger, &another, &elsewhere}) {
        QVERIFY(!*missing);
        QVERIFY2(missing->error().kind == ErrorKind::NotFound, told(*missing));
    }
    const auto gone = store->destroySecret(newId());
    QVERIFY2(gone, told(gone));
}

void StoreContract::deletesAndBringsBack()
{
    const auto store = fresh();
    const auto key = someKey();
    const StoreKey beside{key.secret, newId()};
    const auto place = store->put(key, somePayload());
    const auto placeBeside = store->put(beside, somePayload(7));
    QVERIFY2(place && placeBeside, told(place));
    if (!store->traits().softDelete) {
        QCOMPARE(store->remove(key, *place).error().reason, std::string("unsupported"));
        QCOMPARE(store->undelete(key, *place).error().reason, std::string("unsupported"));
        QVERIFY(store->read(key, *place));
        return;
    }

    for (int twice = 0; twice < 2; ++twice) {
        const auto removed = store->remove(key, *place);
        QVERIFY2(removed, told(removed));
    }
    const auto deleted = store->read(key, *place);
    QVERIFY(!deleted);
    QVERIFY2(deleted.error().kind == ErrorKind::NotFound, told(deleted));
    QVERIFY(statesOf(*store, key.secret)[key.version] == StoredState::Deleted);
    QVERIFY(statesOf(*store, key.secret)[beside.version] == StoredState::Live);
    QVERIFY(!store->put(key, somePayload())); // What is deleted is not put back by accident.

    for (int twice = 0; twice < 2; ++twice) {
        const auto undeleted = store->undelete(key, *place);
        QVERIFY2(undeleted, told(undeleted));
    }
    QVERIFY(store->read(key, *place).value() == somePayload());
    QVERIFY(store->read(beside, *placeBeside).value() == somePayload(7));
}

void StoreContract::destroysForGood()
{
    const auto store = fresh();
    const auto key = someKey();
    const StoreKey beside{key.secret, newId()};
    const auto place = store->put(key, somePayload());
    const auto placeBeside = store->put(beside, somePayload(7));
    QVERIFY2(place && placeBeside, told(place));
    if (!store->traits().destroyVersion) {
        QCOMPARE(store->destroy(key, *place).error().reason, std::string("unsupported"));
        return;
    }

    for (int twice = 0; twice < 2; ++twice) {
        const auto destroyed = store->destroy(key, *place);
        QVERIFY2(destroyed, told(destroyed));
    }

    QCOMPARE(store->read(key, *place).error().kind, ErrorKind::NotFound);
    const auto back = store->undelete(key, *place);
    QVERIFY(!back);
    QVERIFY2(back.error().kind == ErrorKind::NotFound, told(back));
    const auto states = statesOf(*store, key.secret);
    QVERIFY(!states.contains(key.version) || states.at(key.version) == StoredState::Destroyed);
    QVERIFY(store->read(beside, *placeBeside).value() == somePayload(7));
}

void StoreContract::destroysWholeSecrets()
{
    const auto store = fresh();
    const auto key = someKey();
    const auto other = someKey();
    const auto place = store->put(key, somePayload());
    QVERIFY2(place, told(place));
    QVERIFY(store->put({key.secret, newId()}, somePayload()));
    QVERIFY(store->put(other, somePayload()));
    if (store->traits().softDelete)
        QVERIFY(store->remove(key, *place));

    const auto destroyed = store->destroySecret(key.secret);

    QVERIFY2(destroyed, told(destroyed));
    QVERIFY(!store->read(key, *place));
    QVERIFY(statesOf(*store, key.secret).empty());
    QCOMPARE(statesOf(*store, other.secret).size(), std::size_t(1));
}

void StoreContract::pagesThroughSecrets()
{
    const auto store = fresh();
    QSet<QString> put;
    for (int i = 0; i < manySecrets(); ++i) {
        const auto key = someKey();
        const auto place = store->put(key, somePayload(20));
        QVERIFY2(place, told(place));
        put << QString::fromStdString(key.secret);
    }

    QSet<QString> found;
    std::string cursor;
    for (int page = 0; page <= manySecrets() + 1; ++page) {
        const auto secrets = store->secrets(cursor);
        QVERIFY2(secrets, told(secrets));
        for (const auto& secret : secrets->items)
            found << QString::fromStdString(secret);
        if (!secrets->next)
            break;
        QVERIFY(*secrets->next != cursor);
        cursor = *secrets->next;
    }

    QCOMPARE(found, put);
}

void StoreContract::keepsPrefixesApart()
{
    const auto ours = fresh();
    const auto theirs = fresh();
    const auto key = someKey();
    const auto place = ours->put(key, somePayload());
    QVERIFY2(place, told(place));

    QVERIFY(!theirs->read(key, *place));
    QVERIFY(statesOf(*theirs, key.secret).empty());
    QVERIFY(theirs->secrets({})->items.empty());
    QVERIFY(theirs->destroySecret(key.secret));
    QVERIFY(ours->read(key, *place));
}

void StoreContract::putsFromManyThreads()
{
    const auto store = fresh();
    const auto key = someKey(); // One version for all, and one each.
    std::vector<std::thread> threads;
    std::array<QByteArray, 4> outcomes;
    for (auto& outcome : outcomes)
        threads.emplace_back([&] {
            const auto own = store->put({key.secret, newId()}, somePayload(40));
            const auto shared = store->put(key, somePayload());
            outcome = own ? told(shared) : told(own);
        });
    for (auto& thread : threads)
        thread.join();

    for (const auto& outcome : outcomes)
        QCOMPARE(outcome, QByteArray("fine"));
    QCOMPARE(statesOf(*store, key.secret).size(), outcomes.size() + 1);
}

} // namespace strongroom::test
