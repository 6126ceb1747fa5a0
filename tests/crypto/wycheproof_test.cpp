// The primitives that we stand on agree with Wycheproof, case by case.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/aead.h"
#include "crypto/hash.h"
#include "crypto/jose/verify.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

/// Calls `check(group, case)` for each case of a file; false where the file is absent.
template <class Check>
bool forEachCase(const char* name, Check check)
{
    const auto document = test::readVectors(QString("wycheproof/") + name);
    if (document.isNull())
        return false;
    for (const auto group : document["testGroups"].toArray())
        for (const auto testCase : group.toObject()["tests"].toArray())
            check(group.toObject(), testCase.toObject());
    return true;
}

QByteArray label(const QJsonObject& testCase)
{
    return "case " + QByteArray::number(testCase["tcId"].toInt()) + ": "
           + testCase["comment"].toString().toUtf8();
}

} // namespace

class WycheproofTest : public QObject
{
    Q_OBJECT

private slots:
    void aes256Gcm();
    void hkdf();
    void hmac();
    void jsonWebSignature();
};

void WycheproofTest::aes256Gcm()
{
    int checked = 0;
    const bool found =
        forEachCase("aes_gcm_test.json", [&](const auto& group, const auto& testCase) {
            if (group["keySize"].toInt() != 256 || group["ivSize"].toInt() != 96)
                return;
            const auto sealed = test::unhex(testCase["iv"]) + test::unhex(testCase["ct"])
                                + test::unhex(testCase["tag"]);
            const auto opened =
                openAes256Gcm(test::secret(test::unhex(testCase["key"])),
                              test::bytes(test::unhex(testCase["aad"])), test::bytes(sealed));
            QVERIFY2(opened.hasValue() == (testCase["result"] == "valid"), label(testCase));
            if (opened)
                QCOMPARE(test::plain(opened->reveal()), test::unhex(testCase["msg"]));
            ++checked;
        });
    if (!found)
        QSKIP("the public vectors are not beside the checkout");
    QVERIFY(checked >= 34);
}

void WycheproofTest::hkdf()
{
    int checked = 0;
    const bool found = forEachCase("hkdf_sha256_test.json", [&](const auto&, const auto& testCase) {
        const auto size = static_cast<std::size_t>(testCase["size"].toInt());
        const auto derived = hkdfSha256(test::secret(test::unhex(testCase["ikm"])),
                                        test::bytes(test::unhex(testCase["salt"])),
                                        test::bytes(test::unhex(testCase["info"])), size);
        QVERIFY2(derived.hasValue() == (testCase["result"] == "valid"), label(testCase));
        if (derived)
            QCOMPARE(test::plain(derived->reveal()), test::unhex(testCase["okm"]));
        ++checked;
    });
    if (!found)
        QSKIP("the public vectors are not beside the checkout");
    QVERIFY(checked >= 49);
}

void WycheproofTest::hmac()
{
    int checked = 0;
    const bool found =
        forEachCase("hmac_sha256_test.json", [&](const auto& group, const auto& testCase) {
            const auto mac = hmacSha256(test::bytes(test::unhex(testCase["key"])),
                                        test::bytes(test::unhex(testCase["msg"])));
            QVERIFY(mac);
            const auto full = test::plain(*mac).left(group["tagSize"].toInt() / 8);
            QVERIFY2((full == test::unhex(testCase["tag"])) == (testCase["result"] == "valid"),
                     label(testCase));
            ++checked;
        });
    if (!found)
        QSKIP("the public vectors are not beside the checkout");
    QVERIFY(checked > 50);
}

void WycheproofTest::jsonWebSignature()
{
    int valid = 0;
    int refused = 0;
    const bool found = forEachCase("json_web_signature_test.json", [&](const auto& group,
                                                                       const auto& testCase) {
        // Symmetric keys are outside what we verify: there, everything is refused.
        if (!group.contains("public"))
            return;
        const QJsonObject set{{"keys", QJsonArray{group["public"]}}};
        const auto verified = verifyCompact(testCase["jws"].toString().toStdString(),
                                            QJsonDocument(set).toJson().toStdString());
        const auto algorithm = group["public"].toObject()["alg"].toString();
        const bool ours = QStringList{"RS256", "PS256", "ES256", "EdDSA", ""}.contains(algorithm);
        if (testCase["result"] == "invalid" || !ours) {
            QVERIFY2(!verified, label(testCase));
            ++refused;
        } else if (verified) {
            ++valid;
        }
    });
    if (!found)
        QSKIP("the public vectors are not beside the checkout");
    QVERIFY(valid > 0 && refused > 10);
}

QTEST_GUILESS_MAIN(WycheproofTest)
#include "wycheproof_test.moc"
