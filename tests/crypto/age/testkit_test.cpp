// Every file of C2SP's age test kit ends as it says, and hands out what it says.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/age.h"
#include "crypto/age/keys/key_text.h"
#include "crypto/age/keys/scrypt.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMultiMap>
#include <QTest>

#include <cstring>

using namespace strongroom;

namespace {

struct Case
{
    QMultiMap<QByteArray, QByteArray> says{};
    QByteArray file{};
};

/// Key and value lines, an empty line, and the file, perhaps compressed.
Case readCase(const QString& path)
{
    QFile disk(path);
    if (!disk.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const auto content = disk.readAll();
    const auto end = content.indexOf("\n\n");
    Case read;
    for (const auto& line : content.left(end).split('\n')) {
        const auto colon = line.indexOf(": ");
        read.says.insert(line.left(colon), line.mid(colon + 2));
    }
    read.file = content.mid(end + 2);
    if (read.says.contains("compressed")) {
        // qUncompress wants the size in front, and grows when that is too small.
        read.file = qUncompress(QByteArray(4, '\x01') + read.file);
        if (read.file.isEmpty())
            qFatal("cannot uncompress %s", qPrintable(path));
    }
    return read;
}

/// How the kit would call it.
QByteArray outcome(const Result<Done>& done)
{
    if (done)
        return "success";
    const auto& error = done.error();
    const bool malformed = error.kind == ErrorKind::InvalidInput;
    if (error.field == "armor" && malformed)
        return "armor failure";
    if (error.field == "header" && malformed)
        return "header failure";
    if (error.field == "identity" && error.kind == ErrorKind::NotFound)
        return "no match";
    if (error.field == "mac" && error.kind == ErrorKind::Forged)
        return "HMAC failure";
    if (error.field == "payload" && error.kind == ErrorKind::Forged)
        return "payload failure";
    return "another: " + QByteArray::fromStdString(error.message);
}

/// The post-quantum identities of the kit are refused, by name; they are no identities of ours.
age::Identities identitiesOf(const Case& read)
{
    age::Identities identities;
    for (const auto& text : read.says.values("identity")) {
        auto identity = age::parseIdentity(text.toStdString());
        if (identity)
            identities.push_back(std::move(*identity));
        else if (!text.startsWith("AGE-SECRET-KEY-PQ-1")
                 || identity.error().message.find("post-quantum") == std::string::npos)
            qFatal("%s", identity.error().message.c_str());
    }
    for (const auto& text : read.says.values("passphrase"))
        identities.push_back(std::make_unique<age::ScryptIdentity>(
            [text]() -> Result<SecretBytes> { return SecretBytes::copyOf(text.toStdString()); }));
    return identities;
}

} // namespace

class TestkitTest : public QObject
{
    Q_OBJECT

private slots:
    void endsAsTheKitSays_data();
    void endsAsTheKitSays();
};

void TestkitTest::endsAsTheKitSays_data()
{
    QTest::addColumn<QString>("path");
    const QDir kit(qEnvironmentVariable("STRONGROOM_VECTORS") + "/age-testkit");
    const auto files = kit.entryInfoList(QDir::Files, QDir::Name);
    for (const auto& file : files)
        if (file.fileName() != "README.md")
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    if (files.isEmpty())
        QTest::newRow("absent") << QString();
    else
        QVERIFY(files.size() > 90);
}

void TestkitTest::endsAsTheKitSays()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the public vectors are not beside the checkout");
    const auto read = readCase(path);
    const auto identities = identitiesOf(read);
    // OpenSSL 3.0 has no ML-KEM: what is for post-quantum recipients only is nobody's that we know.
    const bool postQuantum = read.says.value("expect") == "success" && identities.empty();
    const auto expected = postQuantum ? QByteArray("no match") : read.says.value("expect");

    Bytes released;
    const auto done =
        age::decrypt(identities,
                     age::sourceOf({reinterpret_cast<const std::uint8_t*>(read.file.data()),
                                    static_cast<std::size_t>(read.file.size())}),
                     age::sinkInto(released));

    QCOMPARE(outcome(done), expected);
    if (!done)
        QVERIFY(done.error().message.ends_with('.'));
    const QByteArrayView view(reinterpret_cast<const char*>(released.data()),
                              static_cast<qsizetype>(released.size()));
    if (const auto payload = read.says.value("payload"); !payload.isEmpty() && !postQuantum)
        QCOMPARE(QCryptographicHash::hash(view, QCryptographicHash::Sha256).toHex(), payload);
    else
        QVERIFY(released.empty());
}

QTEST_GUILESS_MAIN(TestkitTest)
#include "testkit_test.moc"
