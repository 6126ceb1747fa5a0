// Our primitives agree with Wycheproof and RFC 9180 case by case, and the one who says so can say
// no.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/known_answers/known_answers.h"
#include "tests/support/vectors.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype countOf(const std::vector<CaseVerdict>& verdicts, Verdict verdict)
{
    return std::ranges::count(verdicts, verdict, &CaseVerdict::verdict);
}

/// A Wycheproof file of one case.
std::string fileOf(const char* algorithm, const QJsonObject& group, QJsonObject test,
                   const char* result)
{
    test["tcId"] = 7;
    test["result"] = result;
    auto tests = group;
    tests["tests"] = QJsonArray{test};
    const QJsonObject file{{"algorithm", algorithm}, {"testGroups", QJsonArray{tests}}};
    return QJsonDocument(file).toJson().toStdString();
}

Verdict verdictOf(const std::string& file)
{
    const auto verdicts = runKnownAnswers(file);
    return verdicts && verdicts->size() == 1 ? verdicts->front().verdict : Verdict::Skip;
}

} // namespace

class KnownAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublicFiles_data();
    void agreesWithThePublicFiles();
    void agreesWithTheModesOfRfc9180();
    void noticesAWrongAnswer();
    void noticesEachSpoiltHpkeField_data();
    void noticesEachSpoiltHpkeField();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

void KnownAnswersTest::agreesWithThePublicFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("skips"); // At most so many cases of a file may be none of ours.
    const QMap<QString, int> notOurs{{"a128cbc_hs256_test", 1000},
                                     {"a256cbc_hs512_test", 1000},
                                     {"pbkdf2_hmacsha256_test", 1000},
                                     {"rsa_oaep_2048_sha1_mgf1sha1_test", 1000},
                                     {"rsa_oaep_2048_sha256_mgf1sha256_test", 1000},
                                     {"rsa_oaep_3072_sha256_mgf1sha256_test", 1000},
                                     {"aes_gcm_test", 1},
                                     {"json_web_crypto_test", 18},
                                     {"json_web_signature_test", 5}};
    const QString root = qEnvironmentVariable("STRONGROOM_VECTORS");
    for (const auto folder : {"/wycheproof", "/hpke"})
        for (const auto& file : QDir(root + folder).entryInfoList({"*.json"}, QDir::Files))
            QTest::newRow(qPrintable(file.baseName()))
                << file.filePath() << notOurs.value(file.baseName(), 0);
    if (!QDir(root + "/wycheproof").exists())
        QTest::newRow("absent") << QString() << 0;
}

void KnownAnswersTest::agreesWithThePublicFiles()
{
    QFETCH(QString, path);
    QFETCH(int, skips);
    if (path.isEmpty())
        QSKIP("the public vectors are not beside the checkout");

    const auto verdicts = runKnownAnswers(read(path).toStdString());

    QVERIFY(verdicts);
    for (const auto& one : *verdicts)
        QVERIFY2(one.verdict != Verdict::Fail, (one.id + ": " + one.reason).c_str());
    QVERIFY2(countOf(*verdicts, Verdict::Skip) <= skips,
             std::to_string(countOf(*verdicts, Verdict::Skip)).c_str());
    QVERIFY(skips == 1000 || countOf(*verdicts, Verdict::Pass) > 0);
}

void KnownAnswersTest::agreesWithTheModesOfRfc9180()
{
    const auto file = read(STRONGROOM_TEST_DATA "/crypto/hpke/rfc9180_modes.json");

    const auto verdicts = runKnownAnswers(file.toStdString());

    QVERIFY(verdicts);
    QCOMPARE(verdicts->size(), 6U);
    for (const auto& one : *verdicts)
        QVERIFY2(one.verdict == Verdict::Pass, (one.id + ": " + one.reason).c_str());
}

void KnownAnswersTest::noticesAWrongAnswer()
{
    // RFC 5869, appendix A.1.
    const QJsonObject hkdf{{"ikm", "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"},
                           {"salt", "000102030405060708090a0b0c"},
                           {"info", "f0f1f2f3f4f5f6f7f8f9"},
                           {"size", 4},
                           {"okm", "3cb25f25"}};
    auto wrong = hkdf;
    wrong["okm"] = "3cb25f26";
    const QJsonObject group{{"type", "HkdfTest"}};

    QCOMPARE(verdictOf(fileOf("HKDF-SHA-256", group, hkdf, "valid")), Verdict::Pass);
    QCOMPARE(verdictOf(fileOf("HKDF-SHA-256", group, wrong, "valid")), Verdict::Fail);
    QCOMPARE(verdictOf(fileOf("HKDF-SHA-256", group, wrong, "acceptable")), Verdict::Fail);
    QCOMPARE(verdictOf(fileOf("HKDF-SHA-256", group, hkdf, "invalid")), Verdict::Fail);
    QCOMPARE(verdictOf(fileOf("HKDF-SHA-256", group, hkdf, "")), Verdict::Fail);
    QCOMPARE(verdictOf(fileOf("HKDF-SHA-3", group, hkdf, "valid")), Verdict::Skip);
    QCOMPARE(verdictOf(fileOf("HKDF-SHA-256", {{"type", "Other"}}, hkdf, "valid")), Verdict::Skip);
}

void KnownAnswersTest::noticesEachSpoiltHpkeField_data()
{
    QTest::addColumn<QString>("field");
    for (const auto field :
         {"info", "ikmE", "ikmR", "skRm", "pkRm", "enc", "psk", "psk_id", "skSm", "pkSm"})
        QTest::newRow(field) << field;
}

void KnownAnswersTest::noticesEachSpoiltHpkeField()
{
    QFETCH(QString, field);
    const auto file = read(STRONGROOM_TEST_DATA "/crypto/hpke/rfc9180_modes.json");
    // The third is in mode_auth_psk, where every field counts.
    auto entry = QJsonDocument::fromJson(file).array()[2].toObject();
    auto text = entry[field].toString();
    QVERIFY(!text.isEmpty());
    const auto middle = text.size() / 2;
    text[middle] = text[middle] == '0' ? '1' : '0';
    entry[field] = text;

    const auto spoilt = QJsonDocument(QJsonArray{entry}).toJson().toStdString();

    QCOMPARE(verdictOf(spoilt), Verdict::Fail);
}

void KnownAnswersTest::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("an object of something else") << QByteArray("{\"keys\":[]}");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("a list of something else") << QByteArray("[{\"a\":1}]");
    QTest::newRow("groups of no tests") << QByteArray("{\"testGroups\":[{}]}");
    QTest::newRow("no groups") << QByteArray("{\"testGroups\":[]}");
}

void KnownAnswersTest::refusesOtherFiles()
{
    QFETCH(QByteArray, file);

    const auto verdicts = runKnownAnswers(file.toStdString());

    QVERIFY(!verdicts);
    QCOMPARE(verdicts.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(KnownAnswersTest)
#include "known_answers_test.moc"
