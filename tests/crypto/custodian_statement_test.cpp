// A custodian's key is believed when the organization's authority vouches for it, and not
// otherwise.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/custodian_statement.h"

#include "crypto/hpke/hpke.h"
#include "crypto/x509/authority.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

const Timestamp now{std::chrono::milliseconds(1'795'000'000'000)};
constexpr auto day = std::chrono::hours(24);

CertificateRequest runnerRequest(bool server = false)
{
    return {"runner", {}, {}, {runnerUri("org-1", "runner-1")}, server, 90};
}

} // namespace

class CustodianStatementTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void believesTheAuthoritysRunner();
    void encodesAsThePageSays();
    void opensslVerifiesTheSignature();
    void refuses_data();
    void refuses();
    void refusesForeignCertificates_data();
    void refusesForeignCertificates();
    void refusesAnotherKindOfKey();

private:
    Result<Done> check() const { return checkStatement(m_statement, m_proof, m_time); }
    void useLeaf(const Credential& authority, const CertificateRequest& request, Timestamp issued);
    QString write(const char* name, std::string_view text);
    bool openssl(const QStringList& arguments);

    std::optional<Credential> m_authority;
    CustodianStatement m_statement;
    CustodianProof m_proof;
    Timestamp m_time = now;
    QTemporaryDir m_folder;
};

void CustodianStatementTest::initTestCase()
{
    auto authority = newAuthority("Test authority", now);
    QVERIFY(authority);
    m_authority.emplace(std::move(*authority));
}

void CustodianStatementTest::init()
{
    m_time = now;
    m_statement = {"org-1", "runner-1", Bytes(32, 7), "kek-1"};
    useLeaf(*m_authority, runnerRequest(), now);
}

void CustodianStatementTest::useLeaf(const Credential& authority, const CertificateRequest& request,
                                     Timestamp issued)
{
    const auto leaf = issueCertificate(authority, request, issued);
    QVERIFY(leaf);
    const auto signature = signStatement(m_statement, leaf->privateKeyPem);
    QVERIFY(signature);
    m_proof = {leaf->certificatePem, authority.certificatePem, *signature};
}

QString CustodianStatementTest::write(const char* name, std::string_view text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
        qFatal("cannot write %s", name);
    return file.fileName();
}

bool CustodianStatementTest::openssl(const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStandardPaths::findExecutable("openssl"), arguments);
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode() == 0;
}

void CustodianStatementTest::believesTheAuthoritysRunner()
{
    const auto checked = check();

    QVERIFY2(checked, checked ? "" : checked.error().message.c_str());
}

/// The worked example of docs/formats/custodian_certificate.md.
void CustodianStatementTest::encodesAsThePageSays()
{
    const CustodianStatement statement{"o", "r", Bytes(32, 0xab), "k"};

    const auto bytes = encode(statement);

    QCOMPARE(toHex(bytes), "0000001b" + toHex(bytesOf("strongroom/v1/custodian-key")) + "000000016f"
                               + "0000000172" + "00000020" + toHex(Bytes(32, 0xab)) + "000000016b");
}

void CustodianStatementTest::opensslVerifiesTheSignature()
{
    if (QStandardPaths::findExecutable("openssl").isEmpty())
        QSKIP("openssl is not installed");
    const auto message = encode(m_statement);
    const auto textOf = [](const Bytes& bytes) {
        return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    };
    write("leaf.pem", m_proof.certificatePem);
    write("message", textOf(message));
    write("signature", textOf(m_proof.signature));
    QVERIFY(openssl({"x509", "-in", "leaf.pem", "-pubkey", "-noout", "-out", "public.pem"}));

    const bool verified =
        openssl({"dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "message"});

    QVERIFY(verified);
}

void CustodianStatementTest::refuses_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* how, ErrorKind kind) {
        QTest::newRow(how) << QString(how) << int(kind);
    };
    row("a swapped HPKE key", ErrorKind::Forged);
    row("another KEK", ErrorKind::Forged);
    row("an altered signature", ErrorKind::Forged);
    row("no signature", ErrorKind::Forged);
    row("the signature of another runner's key", ErrorKind::Forged);
    row("another organization", ErrorKind::Untrusted);
    row("another runner", ErrorKind::Untrusted);
    row("a second name", ErrorKind::Untrusted);
    row("a DNS name only", ErrorKind::Untrusted);
    row("another authority", ErrorKind::Untrusted);
    row("a server's certificate", ErrorKind::Untrusted);
    row("an ended certificate", ErrorKind::Untrusted);
    row("a certificate of tomorrow", ErrorKind::Untrusted);
    row("an ended authority", ErrorKind::Untrusted);
    row("the authority as its own leaf", ErrorKind::Untrusted);
    row("a leaf as the authority", ErrorKind::Untrusted);
    row("no certificate", ErrorKind::Untrusted);
    row("an altered certificate", ErrorKind::Untrusted);
}

void CustodianStatementTest::refuses()
{
    QFETCH(QString, how);
    QFETCH(int, kind);
    auto request = runnerRequest();
    const auto other = newAuthority("Test authority", now);
    if (how == "a swapped HPKE key")
        m_statement.publicKey = newHpkeKeyPair()->publicKey;
    else if (how == "another KEK")
        m_statement.kekId = "kek-2";
    else if (how == "an altered signature")
        m_proof.signature.back() ^= 1;
    else if (how == "no signature")
        m_proof.signature.clear();
    else if (how == "the signature of another runner's key")
        m_proof.signature = *signStatement(
            m_statement, issueCertificate(*m_authority, request, now)->privateKeyPem);
    else if (how == "another organization") {
        request.uris = {runnerUri("org-2", "runner-1")};
        useLeaf(*m_authority, request, now);
    } else if (how == "another runner") {
        request.uris = {runnerUri("org-1", "runner-2")};
        useLeaf(*m_authority, request, now);
    } else if (how == "a second name") {
        request.uris.push_back(runnerUri("org-2", "runner-1"));
        useLeaf(*m_authority, request, now);
    } else if (how == "a DNS name only") {
        request.dnsNames = {"localhost"};
        request.uris.clear();
        useLeaf(*m_authority, request, now);
    } else if (how == "another authority")
        m_proof.authorityPem = other->certificatePem; // The same name, another key.
    else if (how == "a server's certificate")
        useLeaf(*m_authority, runnerRequest(true), now);
    else if (how == "an ended certificate")
        m_time = now + 91 * day;
    else if (how == "a certificate of tomorrow")
        m_time = now - day;
    else if (how == "an ended authority") {
        const auto brief = newAuthority("Brief authority", now, 1);
        useLeaf(*brief, request, now);
        m_time = now + 2 * day;
    } else if (how == "the authority as its own leaf")
        m_proof.certificatePem = m_proof.authorityPem;
    else if (how == "a leaf as the authority")
        m_proof.authorityPem = m_proof.certificatePem;
    else if (how == "no certificate")
        m_proof.certificatePem.clear();
    else if (how == "an altered certificate")
        m_proof.certificatePem[200] = m_proof.certificatePem[200] == 'A' ? 'B' : 'A';

    const auto checked = check();

    QVERIFY(!checked);
    QCOMPARE(int(checked.error().kind), kind);
    QCOMPARE(checked.error().field, std::string("custodian"));
}

void CustodianStatementTest::refusesForeignCertificates_data()
{
    QTest::addColumn<QString>("extensions"); ///< Of the leaf; empty: version 1.
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("selfSigned");
    QTest::addColumn<bool>("believed");
    const QString names = "subjectAltName=URI:strongroom://org-1/runner/runner-1\n";
    const QString usage = "keyUsage=critical,digitalSignature\nauthorityKeyIdentifier=keyid\n"
                          "subjectKeyIdentifier=hash\nbasicConstraints=critical,CA:FALSE\n";
    const QString client = "extendedKeyUsage=clientAuth\n";
    QTest::newRow("one that openssl made") << names + usage + client << "P-256" << false << true;
    QTest::newRow("version 1") << QString() << "P-256" << false << false;
    QTest::newRow("no purpose") << names + usage << "P-256" << false << false;
    QTest::newRow("for e-mail") << names + usage + "extendedKeyUsage=emailProtection\n"
                                << "P-256" << false << false;
    QTest::newRow("another curve") << names + usage + client << "P-384" << false << false;
    QTest::newRow("an unknown critical extension")
        << names + usage + client + "1.2.3.4=critical,ASN1:NULL\n"
        << "P-256" << false << false;
    QTest::newRow("self-signed") << names + usage.section('\n', 0, 0) + '\n' + client << "P-256"
                                 << true << false;
}

void CustodianStatementTest::refusesForeignCertificates()
{
    QFETCH(QString, extensions);
    QFETCH(QString, kind);
    QFETCH(bool, selfSigned);
    QFETCH(bool, believed);
    if (QStandardPaths::findExecutable("openssl").isEmpty())
        QSKIP("openssl is not installed");
    const auto authority = newAuthority("Test authority", SystemClock().now());
    write("ca.pem", authority->certificatePem);
    const auto key = authority->privateKeyPem.reveal();
    write("ca.key", {reinterpret_cast<const char*>(key.data()), key.size()});
    write("leaf.ext", extensions.toStdString());
    QVERIFY(openssl({"genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:" + kind, "-out",
                     "leaf.key"}));
    QVERIFY(
        openssl({"req", "-new", "-key", "leaf.key", "-subj", "/CN=runner", "-out", "leaf.csr"}));
    QStringList sign{"x509", "-req", "-in", "leaf.csr", "-days", "30", "-out", "leaf.pem"};
    sign += selfSigned ? QStringList{"-signkey", "leaf.key"}
                       : QStringList{"-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"};
    if (!extensions.isEmpty())
        sign += {"-extfile", "leaf.ext"};
    QVERIFY(openssl(sign));
    QFile leaf(m_folder.filePath("leaf.pem"));
    QFile leafKey(m_folder.filePath("leaf.key"));
    QVERIFY(leaf.open(QIODevice::ReadOnly) && leafKey.open(QIODevice::ReadOnly));
    m_proof.certificatePem = leaf.readAll().toStdString();
    m_proof.authorityPem = selfSigned ? m_proof.certificatePem : authority->certificatePem;
    if (auto signature =
            signStatement(m_statement, SecretBytes::copyOf(leafKey.readAll().toStdString())))
        m_proof.signature = *signature;
    else
        QCOMPARE(kind, QString("P-384"));

    const auto checked = checkStatement(m_statement, m_proof, SystemClock().now());

    QCOMPARE(checked.hasValue(), believed);
    if (!checked)
        QCOMPARE(checked.error().kind, ErrorKind::Untrusted);
}

void CustodianStatementTest::refusesAnotherKindOfKey()
{
    const auto signature = signStatement(m_statement, SecretBytes::copyOf("not a key"));

    QVERIFY(!signature);
    QCOMPARE(signature.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(CustodianStatementTest)
#include "custodian_statement_test.moc"
