// Pins outlive the program, keep apart what is apart, and a file in doubt trusts nobody.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/trust/authority_pins.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::client;

namespace {

const std::string server = "https://strongroom.example:443";
const std::string one(64, 'a');
const std::string two(64, 'b');

} // namespace

class AuthorityPinsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void knowsNobodyAtFirst();
    void remembersAcrossPrograms();
    void keepsServersAndOrganizationsApart();
    void changesOnePinOnly();
    void leavesAPrivateFile();
    void refusesWhatIsNoFingerprint();
    void trustsNobodyWhenInDoubt_data();
    void trustsNobodyWhenInDoubt();
    void saysWhenItCannotWrite();

private:
    QString file() const { return m_folder->filePath("strongroom/authorities.json"); }
    void write(const QByteArray& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    const domain::OrganizationId m_organization = domain::OrganizationId::fresh();
};

void AuthorityPinsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AuthorityPinsTest::write(const QByteArray& text)
{
    QVERIFY(QDir().mkpath(m_folder->filePath("strongroom")));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

void AuthorityPinsTest::knowsNobodyAtFirst()
{
    const AuthorityPins pins(file());

    const auto found = pins.find(server, m_organization);

    QVERIFY(found && !found->has_value());
}

void AuthorityPinsTest::remembersAcrossPrograms()
{
    AuthorityPins pins(file());

    QVERIFY(pins.pin(server, m_organization, one));

    const auto found = AuthorityPins(file()).find(server, m_organization);
    QVERIFY(found);
    QCOMPARE(found->value_or(""), one);
}

void AuthorityPinsTest::keepsServersAndOrganizationsApart()
{
    AuthorityPins pins(file());
    QVERIFY(pins.pin(server, m_organization, one));

    const auto elsewhere = pins.find("https://other.example:443", m_organization);
    const auto another = pins.find(server, domain::OrganizationId::fresh());

    QVERIFY(elsewhere && !elsewhere->has_value());
    QVERIFY(another && !another->has_value());
}

void AuthorityPinsTest::changesOnePinOnly()
{
    AuthorityPins pins(file());
    const auto another = domain::OrganizationId::fresh();
    QVERIFY(pins.pin(server, m_organization, one));
    QVERIFY(pins.pin(server, another, one));

    QVERIFY(pins.pin(server, m_organization, two));

    QCOMPARE(pins.find(server, m_organization)->value_or(""), two);
    QCOMPARE(pins.find(server, another)->value_or(""), one);
}

void AuthorityPinsTest::leavesAPrivateFile()
{
    AuthorityPins pins(file());
    QVERIFY(pins.pin(server, m_organization, one));

    QVERIFY(pins.pin(server, m_organization, two));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(file()) & others) == 0);
    const QDir folder(m_folder->filePath("strongroom"));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList("authorities.json"));
}

void AuthorityPinsTest::refusesWhatIsNoFingerprint()
{
    AuthorityPins pins(file());

    const auto pinned = pins.pin(server, m_organization, "abcd");

    QVERIFY(!pinned);
    QCOMPARE(pinned.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!QFile::exists(file()));
}

void AuthorityPinsTest::trustsNobodyWhenInDoubt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("othersMayWrite");
    const QByteArray id = QByteArray::fromStdString(m_organization.value);
    const auto document = [&id](const QByteArray& fingerprint) {
        return R"({"version":1,"authorities":[{"server":"https://strongroom.example:443",)"
               R"("organization":")"
               + id + R"(","fingerprint":")" + fingerprint + R"("}]})";
    };
    const QByteArray good(64, 'a');
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("authorities") << false;
    QTest::newRow("cut short") << document(good).chopped(3) << false;
    QTest::newRow("another version")
        << document(good).replace("\"version\":1", "\"version\":2") << false;
    QTest::newRow("no list") << QByteArray(R"({"version":1})") << false;
    QTest::newRow("not a list") << QByteArray(R"({"version":1,"authorities":{}})") << false;
    QTest::newRow("a fingerprint too short") << document(QByteArray(63, 'a')) << false;
    QTest::newRow("a fingerprint in upper case") << document(QByteArray(64, 'A')) << false;
    QTest::newRow("no id") << document(good).replace(id, "home") << false;
    QTest::newRow("larger than a mebibyte") << document(good) + QByteArray(1 << 20, ' ') << false;
    QTest::newRow("others may write it") << document(good) << true;
}

void AuthorityPinsTest::trustsNobodyWhenInDoubt()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, othersMayWrite);
    write(text);
    if (othersMayWrite)
        QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteGroup);
    AuthorityPins pins(file());

    const auto found = pins.find(server, m_organization);
    const auto pinned = pins.pin(server, m_organization, two);

    QVERIFY(!found && !pinned);
    QCOMPARE(found.error().kind, othersMayWrite ? ErrorKind::Untrusted : ErrorKind::Corrupted);
    QFile standing(file());
    QVERIFY(standing.open(QIODevice::ReadOnly));
    QCOMPARE(standing.readAll(), text);
}

void AuthorityPinsTest::saysWhenItCannotWrite()
{
    QFile occupied(m_folder->filePath("strongroom")); // Where the folder would have to be.
    QVERIFY(occupied.open(QIODevice::WriteOnly));
    AuthorityPins pins(file());

    const auto pinned = pins.pin(server, m_organization, one);

    QVERIFY(!pinned);
    QCOMPARE(pinned.error().kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(AuthorityPinsTest)
#include "authority_pins_test.moc"
