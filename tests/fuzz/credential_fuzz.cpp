// Certificates, SSH keys and seeds of codes that somebody put into a value: read, or refused.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/otp/one_time_secret.h"
#include "crypto/ssh/ssh_key.h"
#include "crypto/x509/certificate_facts.h"
#include "tests/fuzz/must_be.h"

using namespace strongroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto value = SecretBytes::copyOf(std::span(data, size));
    (void)crypto::looksLikeCertificate(value);
    if (const auto bundle = crypto::readCertificateFacts(value))
        mustBe(bundle->locked || !bundle->certificates.empty());
    (void)crypto::looksLikeSshKey(value);
    if (const auto key = crypto::readSshKey(value))
        mustBe(key->encrypted || key->bits > 0);
    if (const auto secret = crypto::readOneTimeSecret(value)) {
        mustBe(secret->seed.size() > 0 && secret->period.count() > 0);
        mustBe(crypto::totpCode(secret->seed, {}, secret->form, secret->period).hasValue());
    }
    return 0;
}
