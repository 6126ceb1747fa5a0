// Saved servers outlive the program; a file in doubt leads nowhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/saved_servers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::client;

class SavedServersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void knowsNoneAtFirst();
    void remembersAcrossPrograms();
    void replacesTheOneOfThatName();
    void forgetsOneAndTheChoiceOfIt();
    void choosesOnlyWhatIsThere();
    void remembersTheOrganizationOfItsOwn();
    void refusesWhatCannotBeMeant_data();
    void refusesWhatCannotBeMeant();
    void leavesAPrivateFile();
    void believesNoFileInDoubt_data();
    void believesNoFileInDoubt();

private:
    QString path() const { return m_folder->filePath("strongroom/servers.json"); }
    ServersFile file() const { return ServersFile(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const SavedServer m_acme{"acme", "https://strongroom.acme.example", {}, "payments"};
};

void SavedServersTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SavedServersTest::knowsNoneAtFirst()
{
    const auto saved = file().saved();

    QVERIFY(saved && saved->servers.empty() && saved->current.empty());
}

void SavedServersTest::remembersAcrossPrograms()
{
    QVERIFY(file().save(m_acme));
    QVERIFY(file().choose("acme"));

    const auto saved = file().saved();

    QVERIFY(saved && saved->servers == std::vector{m_acme});
    QCOMPARE(saved->current, "acme");
}

void SavedServersTest::replacesTheOneOfThatName()
{
    QVERIFY(file().save(m_acme));
    auto moved = m_acme;
    moved.address = "https://other.acme.example:8443";

    QVERIFY(file().save(moved));

    QVERIFY(file().saved()->servers == std::vector{moved});
}

void SavedServersTest::forgetsOneAndTheChoiceOfIt()
{
    QVERIFY(file().save(m_acme));
    QVERIFY(file().choose("acme"));

    QVERIFY(file().forget("acme"));

    QVERIFY(file().saved()->servers.empty() && file().saved()->current.empty());
    QCOMPARE(file().forget("acme").error().kind, ErrorKind::NotFound);
}

void SavedServersTest::choosesOnlyWhatIsThere()
{
    QVERIFY(file().save(m_acme));
    QVERIFY(file().choose("acme"));

    QCOMPARE(file().choose("nowhere").error().kind, ErrorKind::NotFound);

    QCOMPARE(file().saved()->current, "acme");
    QVERIFY(file().choose({}));
    QVERIFY(file().saved()->current.empty());
}

void SavedServersTest::remembersTheOrganizationOfItsOwn()
{
    QVERIFY(file().save({{}, {}, {}, "tools"}));

    QCOMPARE(file().saved()->find({})->organization, "tools");
}

void SavedServersTest::refusesWhatCannotBeMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << ""
                             << "https://a.example"
                             << ""
                             << "name";
    QTest::newRow("two lines") << "a\nb"
                               << "https://a.example"
                               << ""
                               << "name";
    QTest::newRow("long name") << QString(65, 'a') << "https://a.example"
                               << ""
                               << "name";
    QTest::newRow("no address") << "a"
                                << ""
                                << ""
                                << "address";
    QTest::newRow("no TLS") << "a"
                            << "http://a.example"
                            << ""
                            << "address";
    QTest::newRow("no host") << "a"
                             << "https://"
                             << ""
                             << "address";
    QTest::newRow("a path") << "a"
                            << "https://a.example/x"
                            << ""
                            << "address";
    QTest::newRow("a query") << "a"
                             << "https://a.example?x"
                             << ""
                             << "address";
    QTest::newRow("credentials") << "a"
                                 << "https://me:pw@a.example"
                                 << ""
                                 << "address";
    QTest::newRow("no certificate") << "a"
                                    << "https://a.example"
                                    << "hello"
                                    << "authority";
}

void SavedServersTest::refusesWhatCannotBeMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(QString, authority);
    QFETCH(QString, field);

    const auto done =
        file().save({name.toStdString(), address.toStdString(), authority.toStdString(), {}});

    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QString::fromStdString(done.error().field), field);
    QVERIFY(!QFile::exists(path()));
}

void SavedServersTest::leavesAPrivateFile()
{
    QVERIFY(file().save(m_acme));

    const auto others =
        QFile::permissions(path())
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    QVERIFY(!others);
}

void SavedServersTest::believesNoFileInDoubt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("shared");
    QTest::newRow("no JSON") << QByteArray("hello") << false;
    QTest::newRow("cut") << QByteArray(R"({"version":1,"current":"","servers":[)") << false;
    QTest::newRow("another version")
        << QByteArray(R"({"version":2,"current":"","servers":[]})") << false;
    QTest::newRow("a choice of nothing")
        << QByteArray(R"({"version":1,"current":"acme","servers":[]})") << false;
    QTest::newRow("no TLS") << QByteArray(
        R"({"version":1,"servers":[{"name":"acme","address":"http://acme.example"}]})")
                            << false;
    QTest::newRow("of others") << QByteArray(R"({"version":1,"current":"","servers":[]})") << true;
}

void SavedServersTest::believesNoFileInDoubt()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, shared);
    QVERIFY(QDir().mkpath(m_folder->filePath("strongroom")));
    QFile out(path());
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    out.close();
    QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner
                               | (shared ? QFile::WriteOther : QFile::Permission(0))));

    QCOMPARE(file().saved().error().kind, shared ? ErrorKind::Untrusted : ErrorKind::Corrupted);
    QVERIFY(!file().save(m_acme));

    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), text);
}

QTEST_GUILESS_MAIN(SavedServersTest)
#include "saved_servers_test.moc"
