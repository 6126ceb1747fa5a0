// A store through a runner, held to what every store promises; and answers that are none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/devstore/yaml_store.h"
#include "providers/remote/remote_store.h"
#include "runner/stores/named_stores.h"
#include "tests/providers/stores/store_contract.h"

#include "base/ids.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using providers::RemoteStore;

namespace {

const domain::OrganizationId organization{"0198c5a0-0000-7000-8000-000000000001"};

/// All that the line carries is text.
Result<wire::json::value> carried(const runner::NamedStores& stores, wire::json::object question)
{
    question["organization"] = organization.value;
    const auto asked = wire::parse(wire::serialize(question));
    if (!asked)
        return asked.error();
    const auto answer = stores.answer(*asked);
    return answer ? wire::parse(wire::serialize(*answer)) : answer;
}

std::unique_ptr<providers::VersionStore> answering(Result<wire::json::value> answer)
{
    return test::taken(RemoteStore::create("there", [answer](const auto&) { return answer; }));
}

Result<wire::json::value> json(const char* text)
{
    return wire::parse(text);
}

} // namespace

class RemoteStoreTest : public test::StoreContract
{
    Q_OBJECT

protected:
    Store open(const QString&, const std::string& prefix) override
    {
        runner::NamedStores::Stores stores;
        stores["there"] =
            test::taken(providers::YamlStore::create(m_folder.path().toStdString() + '/' + prefix));
        const auto named = std::make_shared<runner::NamedStores>(organization, std::move(stores));
        return test::taken(RemoteStore::create("there", [named](wire::json::object question) {
            return carried(*named, std::move(question));
        }));
    }
    QString service() const override { return {}; }
    int manySecrets() const override { return 120; }

private slots:
    void knowsNamesAlone_data();
    void knowsNamesAlone();
    void servesItsOrganizationAlone();
    void refusesOddQuestions_data();
    void refusesOddQuestions();
    void refusesOddAnswers_data();
    void refusesOddAnswers();
    void saysThatNobodyIsThere_data();
    void saysThatNobodyIsThere();
    void takesNoOddNames();

private:
    QTemporaryDir m_folder{};
};

void RemoteStoreTest::knowsNamesAlone_data()
{
    QTest::addColumn<QString>("name");
    for (const auto* name : {"elsewhere", "There", "", "/tmp", "https://vault.example"})
        QTest::addRow("\"%s\"", name) << name;
}

void RemoteStoreTest::knowsNamesAlone()
{
    QFETCH(QString, name);
    const runner::NamedStores stores(organization, {});
    const auto answer = stores.answer(wire::json::object{{"organization", organization.value},
                                                         {"store", name.toStdString()},
                                                         {"act", "authenticate"}});

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
    QCOMPARE(answer.error().reason, std::string(providers::unknownStore));
}

void RemoteStoreTest::servesItsOrganizationAlone()
{
    const runner::NamedStores stores(organization, {});
    const auto answer = stores.answer(
        wire::json::object{{"organization", newId()}, {"store", "there"}, {"act", "list"}});

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Forbidden);
}

void RemoteStoreTest::refusesOddQuestions_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("no act") << QByteArray(R"({})");
    QTest::newRow("an act that is none") << QByteArray(R"({"act": "format"})");
    QTest::newRow("an act of another type") << QByteArray(R"({"act": 7})");
    QTest::newRow("a path") << QByteArray(R"({"act": "list", "secret": "../../etc"})");
    QTest::newRow("no secret") << QByteArray(R"({"act": "list"})");
    QTest::newRow("no base64url") << QByteArray(
        R"({"act": "put", "secret": "0198c5a0-0000-7000-8000-000000000002",
                          "version": "0198c5a0-0000-7000-8000-000000000003", "payload": "*"})");
}

void RemoteStoreTest::refusesOddQuestions()
{
    QFETCH(QByteArray, more);
    runner::NamedStores::Stores held;
    held["there"] =
        test::taken(providers::YamlStore::create(m_folder.path().toStdString() + "/odd-questions"));
    const runner::NamedStores stores(organization, std::move(held));
    auto question = test::taken(wire::parse(more.toStdString()));
    question.as_object()["organization"] = organization.value;
    question.as_object()["store"] = "there";

    const auto answer = stores.answer(question);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
}

void RemoteStoreTest::refusesOddAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("other types") << QByteArray(
        R"({"place": 1, "payload": 2, "versions": 3, "secrets": 4})");
    QTest::newRow("no base64url") << QByteArray(R"({"payload": "*", "secrets": [1]})");
    QTest::newRow("a state that is none")
        << QByteArray(R"({"versions": [{"version": "a", "state": "lost"}]})");
}

void RemoteStoreTest::refusesOddAnswers()
{
    QFETCH(QByteArray, answer);
    const auto store = answering(json(answer.constData()));
    const auto key = test::someKey();

    const auto put = store->put(key, test::somePayload());
    const auto read = store->read(key, "1");

    QVERIFY(!put && !read);
    QCOMPARE(put.error().kind, ErrorKind::Corrupted);
    QCOMPARE(read.error().kind, ErrorKind::Corrupted);
    if (answer.contains("versions"))
        QVERIFY(!store->list(key.secret));
    if (answer.contains("secrets"))
        QVERIFY(!store->secrets({}));
}

void RemoteStoreTest::saysThatNobodyIsThere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no runner") << int(ErrorKind::NoCustodian) << QString();
    QTest::newRow("no such store") << int(ErrorKind::Unavailable) << "unknown_store";
}

void RemoteStoreTest::saysThatNobodyIsThere()
{
    QFETCH(int, kind);
    QFETCH(QString, reason);
    const auto store =
        answering(Error{ErrorKind(kind), "Nobody is there.", {}, {}, reason.toStdString()});

    const auto steps = store->test();
    const auto read = store->read(test::someKey(), "1");

    QVERIFY2(read.error().kind == ErrorKind::Unavailable,
             "that a version is gone must not be taken from a runner that is");
    QCOMPARE(steps.back().name, std::string("connect"));
    QCOMPARE(steps.back().message, std::string("Nobody is there."));
}

void RemoteStoreTest::takesNoOddNames()
{
    for (const auto* name : {"", "A", "a b", "../x", "a\n"})
        QCOMPARE(RemoteStore::create(name, {}).error().field, std::string("store"));
    QVERIFY(RemoteStore::create(std::string(64, 'a'), {}));
    QVERIFY(!RemoteStore::create(std::string(65, 'a'), {}));
}

QTEST_GUILESS_MAIN(RemoteStoreTest)
#include "remote_store_test.moc"
