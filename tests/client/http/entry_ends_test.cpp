// What is told of values: the soonest end of a chain by openssl's word, and nothing of what holds
// no certificate that can be read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/entry_ends.h"

#include "tests/support/programs.h"

#include <QDateTime>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

using namespace strongroom;
using client::DraftEntry;
using test::contentOf;

class EntryEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheEndOfOne_data();
    void tellsTheEndOfOne();
    void tellsTheSoonestOfAChain();
    void tellsEachKeysOwn();
    void tellsNothingOfTheRest_data();
    void tellsNothingOfTheRest();

private:
    /// A self-signed one in NAME.pem, its key in NAME.key.
    void make(const QString& name, int days)
    {
        QVERIFY(!test::said("openssl", {"req", "-x509", "-nodes", "-newkey", "ed25519", "-subj",
                                        "/CN=" + name, "-days", QString::number(days), "-keyout",
                                        path(name + ".key"), "-out", path(name + ".pem")})
                     .isNull());
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    SecretBytes joined(const QStringList& names) const
    {
        QByteArray all;
        for (const auto& name : names) {
            QFile file(path(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return SecretBytes::copyOf(
            std::string_view(all.constData(), static_cast<std::size_t>(all.size())));
    }
    /// "Mar 12 10:11:12 2027 GMT", as openssl has it.
    Timestamp endOf(const QString& name) const
    {
        const auto said =
            test::said("openssl", {"x509", "-noout", "-enddate", "-in", path(name)}).mid(9);
        auto time = QLocale::c().toDateTime(said.simplified().chopped(4), "MMM d HH:mm:ss yyyy");
        time.setTimeZone(QTimeZone::utc());
        return Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    }
    static domain::CertificateEnds endsOf(const std::string& key, SecretBytes value)
    {
        std::vector<DraftEntry> entries;
        entries.push_back({key, domain::ValueFormat::Pem, std::move(value)});
        return client::entryEnds(entries);
    }

    QTemporaryDir m_folder;
};

void EntryEndsTest::initTestCase()
{
    if (QStandardPaths::findExecutable("openssl").isEmpty())
        QSKIP("openssl is not installed");
    make("late", 400);
    make("soon", 9);
    QVERIFY(!test::said("openssl", {"x509", "-in", path("soon.pem"), "-outform", "DER", "-out",
                                    path("soon.der")})
                 .isNull());
    QVERIFY(endOf("soon.pem") > SystemClock().now());
}

void EntryEndsTest::tellsTheEndOfOne_data()
{
    QTest::addColumn<QString>("file");
    for (const auto* file : {"late.pem", "soon.pem"})
        QTest::newRow(file) << file;
}

void EntryEndsTest::tellsTheEndOfOne()
{
    QFETCH(QString, file);

    const auto ends = endsOf("tls", contentOf(path(file)));

    QVERIFY((ends == domain::CertificateEnds{{"tls", endOf(file)}}));
}

void EntryEndsTest::tellsTheSoonestOfAChain()
{
    const domain::CertificateEnds soonest{{"tls", endOf("soon.pem")}};

    QVERIFY(endsOf("tls", joined({"late.pem", "late.key", "soon.pem"})) == soonest);
    QVERIFY(endsOf("tls", joined({"soon.key", "soon.pem", "late.pem"})) == soonest);
    QVERIFY(endsOf("tls", contentOf(path("soon.der"))) == soonest);
}

void EntryEndsTest::tellsEachKeysOwn()
{
    std::vector<DraftEntry> entries;
    entries.push_back({"one", domain::ValueFormat::Pem, contentOf(path("late.pem"))});
    entries.push_back({"two", domain::ValueFormat::Pem, contentOf(path("soon.pem"))});
    entries.push_back({"password", domain::ValueFormat::Text, test::secret("hunter2")});
    entries.push_back({"kept", domain::ValueFormat::Pem, std::nullopt});

    const auto ends = client::entryEnds(entries);

    QVERIFY(
        (ends == domain::CertificateEnds{{"one", endOf("late.pem")}, {"two", endOf("soon.pem")}}));
}

void EntryEndsTest::tellsNothingOfTheRest_data()
{
    QTest::addColumn<QByteArray>("value");
    const auto pem = joined({"soon.pem"});
    const QByteArray whole(reinterpret_cast<const char*>(pem.reveal().data()),
                           static_cast<qsizetype>(pem.size()));
    const auto key = joined({"soon.key"});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hunter2");
    QTest::newRow("a key alone") << QByteArray(reinterpret_cast<const char*>(key.reveal().data()),
                                               static_cast<qsizetype>(key.size()));
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("broken") << QByteArray(whole).replace("MII", "!!!");
    QTest::newRow("only its beginning") << QByteArray("-----BEGIN CERTIFICATE-----");
    QTest::newRow("nothing in it")
        << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
    QTest::newRow("looks like DER") << QByteArray(100, '0').prepend("\x30\x82");
}

void EntryEndsTest::tellsNothingOfTheRest()
{
    QFETCH(QByteArray, value);

    QVERIFY(endsOf("tls", test::secret({value.constData(), static_cast<std::size_t>(value.size())}))
                .empty());
}

QTEST_GUILESS_MAIN(EntryEndsTest)
#include "entry_ends_test.moc"
