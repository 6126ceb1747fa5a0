// The development store, held to what every store promises; and files that somebody edited.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/devstore/yaml_store.h"
#include "tests/providers/stores/store_contract.h"

#include "base/ids.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using providers::YamlStore;

class YamlStoreTest : public test::StoreContract
{
    Q_OBJECT

protected:
    Store open(const QString&, const std::string& prefix) override
    {
        return test::taken(YamlStore::create(m_folder.path().toStdString() + '/' + prefix));
    }
    QString service() const override { return {}; }
    int manySecrets() const override { return 120; }

private slots:
    void keepsFilesToItself();
    void refusesSpoiltFiles_data();
    void refusesSpoiltFiles();
    void refusesARelativeFolder();

private:
    QTemporaryDir m_folder{};
};

void YamlStoreTest::keepsFilesToItself()
{
    const auto folder = m_folder.path() + "/private";
    const auto store = test::taken(YamlStore::create(folder.toStdString()));
    const auto key = test::someKey();
    QVERIFY(store->put(key, test::somePayload()));

    const QFile file(folder + '/' + QString::fromStdString(key.secret) + ".yaml");

    QVERIFY(file.exists());
    QCOMPARE(file.permissions() & 0x77, QFile::Permissions());
}

void YamlStoreTest::refusesSpoiltFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no YAML") << QByteArray("versions: [unclosed");
    QTest::newRow("no map") << QByteArray("versions: {a: b}");
    QTest::newRow("another state") << QByteArray("versions: {a: {state: lost, envelope: AAAA}}");
    QTest::newRow("no base64") << QByteArray("versions: {a: {state: live, envelope: \"*\"}}");
    QTest::newRow("a bare text") << QByteArray("hello");
}

void YamlStoreTest::refusesSpoiltFiles()
{
    QFETCH(QByteArray, text);
    const auto folder = m_folder.path() + "/spoilt";
    const auto key = test::someKey();
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + '/' + QString::fromStdString(key.secret) + ".yaml");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto store = test::taken(YamlStore::create(folder.toStdString()));

    const auto put = store->put(key, test::somePayload());
    const auto read = store->read(key, "1");

    QVERIFY(!put && !read);
    QCOMPARE(put.error().kind, ErrorKind::Corrupted);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void YamlStoreTest::refusesARelativeFolder()
{
    const auto store = YamlStore::create("secrets");

    QVERIFY(!store);
    QCOMPARE(store.error().field, std::string("folder"));
}

QTEST_GUILESS_MAIN(YamlStoreTest)
#include "yaml_store_test.moc"
