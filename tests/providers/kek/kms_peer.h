// What the tests of keys in AWS KMS share: keys at an emulator, made by nobody in particular.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/aws/kms/kms_kek.h"
#include "tests/providers/kek/kek_contract.h"
#include "tests/support/http_peer.h"

namespace strongroom::test {

using providers::AwsKmsKek;
using providers::KeyCredentials;
using providers::KeySettings;

class KmsPeer : public KekContract
{
    Q_OBJECT

protected:
    /// As somebody who sets keys up, without a signature.
    QJsonObject kms(const QByteArray& action, const QJsonObject& body)
    {
        return m_peer
            .ask("POST", "/", QJsonDocument(body).toJson(),
                 {{"X-Amz-Target", "TrentService." + action},
                  {"Content-Type", "application/x-amz-json-1.1"},
                  {"Authorization",
                   "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261128/eu-central-1/kms/"
                   "aws4_request, SignedHeaders=host, Signature=00"}})
            .second;
    }
    std::string newKey(const QJsonObject& kind = {})
    {
        return kms("CreateKey", kind)["KeyMetadata"].toObject()["Arn"].toString().toStdString();
    }
    void makeKeys()
    {
        // The product says so by itself where nobody does; moto leaves it open.
        const QJsonObject symmetric{{"KeySpec", "SYMMETRIC_DEFAULT"},
                                    {"KeyUsage", "ENCRYPT_DECRYPT"}};
        m_good = newKey(symmetric);
        m_other = newKey(symmetric);
        m_rsa = newKey({{"KeySpec", "RSA_2048"}, {"KeyUsage", "SIGN_VERIFY"}});
    }
    Made with(KeySettings settings,
              const std::string& credentials = R"({"access_key_id":"AKIDEXAMPLE",)"
                                               R"("secret_access_key":"wJalrXUtnFEMI"})")
    {
        settings.emplace("region", "eu-central-1");
        settings.emplace("endpoint_url", m_peer.url().toStdString());
        const auto parsed = KeyCredentials::parse(SecretBytes::copyOf(credentials));
        return AwsKmsKek::create("aws_kms:test", settings, *parsed, {}, outbound(), m_clock);
    }
    std::optional<Made> open(Which which) override
    {
        switch (which) {
        case Which::Good: return with({{"key", m_good}});
        case Which::Other: return with({{"key", m_other}});
        case Which::WrongType:
            if (m_rsa.empty())
                return std::nullopt; // MiniStack makes none.
            return with({{"key", m_rsa}});
        case Which::Absent:
            return with({{"key", "arn:aws:kms:eu-central-1:000000000000:key/"
                                 "00000000-0000-4000-8000-000000000000"}});
        case Which::WrongCredentials: break;
        }
        return std::nullopt;
    }
    std::optional<Made> openAt(const std::string& url) override
    {
        return with({{"key", m_good}, {"endpoint_url", url}});
    }

    HttpPeer m_peer;
    SystemClock m_clock;
    std::string m_good;
    std::string m_other;
    std::string m_rsa;
};

} // namespace strongroom::test
