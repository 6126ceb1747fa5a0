// An SSH key is what ssh-keygen says that it is; what is broken is refused.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/ssh/ssh_key.h"

#include "tests/support/programs.h"

#include <QStandardPaths>
#include <QTest>

using namespace strongroom;
using crypto::readSshKey;
using test::contentOf;
using test::secret;

namespace {

/// As ssh-keygen -l prints it.
QString lineOf(const crypto::SshKeyFacts& facts)
{
    return QString("%1 %2 %3 (%4)")
        .arg(facts.bits)
        .arg(QString::fromStdString(facts.fingerprint),
             facts.comment.empty() ? "no comment" : QString::fromStdString(facts.comment),
             QString::fromStdString(facts.type));
}

} // namespace

class SshKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithSshKeygen_data();
    void agreesWithSshKeygen();
    void tellsAnEncryptedKey_data();
    void tellsAnEncryptedKey();
    void readsKeysInPem_data();
    void readsKeysInPem();
    void refusesWhatIsCutOff();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void survivesANumberOfAMegabyte();

private:
    QString make(const QStringList& how, const QString& passphrase = {})
    {
        const auto path = m_folder.filePath(QString::number(++m_made));
        const QStringList rest{"-q", "-C", "alice@example.org", "-N", passphrase, "-f", path};
        return test::said("ssh-keygen", how + rest).isNull() ? QString() : path;
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

void SshKeyTest::initTestCase()
{
    if (QStandardPaths::findExecutable("ssh-keygen").isEmpty())
        QSKIP("ssh-keygen is not installed");
}

void SshKeyTest::agreesWithSshKeygen_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("ed25519") << QStringList{"-t", "ed25519"};
    QTest::newRow("rsa of an odd size") << QStringList{"-t", "rsa", "-b", "1025"};
    QTest::newRow("ecdsa 256") << QStringList{"-t", "ecdsa", "-b", "256"};
    QTest::newRow("ecdsa 384") << QStringList{"-t", "ecdsa", "-b", "384"};
    QTest::newRow("ecdsa 521") << QStringList{"-t", "ecdsa", "-b", "521"};
    QTest::newRow("dsa") << QStringList{"-t", "dsa"};
}

void SshKeyTest::agreesWithSshKeygen()
{
    QFETCH(QStringList, how);
    const auto path = make(how);
    QVERIFY(!path.isNull());
    const auto expected = test::said("ssh-keygen", {"-lf", path + ".pub"});
    const auto privateKey = contentOf(path);
    const auto publicKey = contentOf(path + ".pub");

    const auto own = readSshKey(privateKey);
    const auto others = readSshKey(publicKey);

    QVERIFY(crypto::looksLikeSshKey(privateKey) && crypto::looksLikeSshKey(publicKey));
    QVERIFY(own && others);
    QCOMPARE(lineOf(*own), expected);
    QCOMPARE(lineOf(*others), expected);
    QVERIFY(own->isPrivate && !own->encrypted && !others->isPrivate);
}

void SshKeyTest::tellsAnEncryptedKey_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("ed25519") << QStringList{"-t", "ed25519"};
    QTest::newRow("ecdsa 384") << QStringList{"-t", "ecdsa", "-b", "384"};
}

void SshKeyTest::tellsAnEncryptedKey()
{
    QFETCH(QStringList, how);
    const auto path = make(how, "correct horse");
    QVERIFY(!path.isNull());
    const auto expected = test::said("ssh-keygen", {"-lf", path + ".pub"});

    const auto facts = readSshKey(contentOf(path));

    QVERIFY(facts);
    QVERIFY(facts->encrypted);
    QCOMPARE(facts->comment, std::string()); // It is under the passphrase, too.
    QVERIFY(expected.contains(QString::fromStdString(facts->fingerprint)));
}

void SshKeyTest::readsKeysInPem_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::addColumn<bool>("encrypted");
    const QStringList rsa{"genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"};
    const QStringList p384{"genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"};
    QTest::newRow("RSA") << rsa << false;
    QTest::newRow("EC") << p384 << false;
    QTest::newRow("under a passphrase")
        << rsa + QStringList{"-aes256", "-pass", "pass:secret"} << true;
}

void SshKeyTest::readsKeysInPem()
{
    QFETCH(QStringList, how);
    QFETCH(bool, encrypted);
    const auto path = m_folder.filePath(QString("pem%1").arg(++m_made));
    QVERIFY(!test::said("openssl", how + QStringList{"-out", path}).isNull());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

    const auto facts = readSshKey(contentOf(path));

    QVERIFY(facts);
    QVERIFY(facts->isPrivate);
    QCOMPARE(facts->encrypted, encrypted);
    if (!encrypted)
        QCOMPARE(lineOf(*facts), test::said("ssh-keygen", {"-lf", path}));
}

void SshKeyTest::refusesWhatIsCutOff()
{
    const auto path = make({"-t", "ecdsa", "-b", "256"});
    for (const auto& file : {path, path + ".pub"}) {
        const auto whole = contentOf(file);
        const auto first = whole.reveal();
        const auto needed =
            first.size() - (file == path ? 1 : QByteArray("\n alice@example.org").size());
        for (std::size_t size = 0; size < needed; size += 7)
            QVERIFY2(!readSshKey(SecretBytes::copyOf(first.first(size))), qPrintable(file));
    }
}

void SshKeyTest::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("hunter2");
    QTest::newRow("a type alone") << QByteArray("ssh-ed25519");
    QTest::newRow("no base64") << QByteArray("ssh-ed25519 !!!! alice");
    QTest::newRow("another type inside") << QByteArray(
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("PEM of nothing")
        << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    QTest::newRow("OpenSSH of nothing") << QByteArray(
        "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n");
}

void SshKeyTest::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, text);

    const auto facts =
        readSshKey(secret({text.constData(), static_cast<std::size_t>(text.size())}));

    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::InvalidInput);
}

void SshKeyTest::survivesANumberOfAMegabyte()
{
    QByteArray blob("\0\0\0\7ssh-rsa\0\0\0\3\1\0\1", 18);
    blob += QByteArray("\0\x0a\xae\x60", 4) + QByteArray(700'000, '\x7f');
    const auto line = "ssh-rsa " + blob.toBase64() + " huge";

    const auto facts =
        readSshKey(secret({line.constData(), static_cast<std::size_t>(line.size())}));

    QVERIFY(facts);
    QCOMPARE(facts->bits, 8U * 700'000 - 1);
}

QTEST_GUILESS_MAIN(SshKeyTest)
#include "ssh_key_test.moc"
