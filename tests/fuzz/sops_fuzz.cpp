// Sealed files, rules and paths as strangers write them: refused, or read without harm.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/keys/key_text.h"
#include "crypto/sops/age_keys.h"
#include "crypto/sops/rules/creation_rules.h"
#include "tests/fuzz/sealed_and_opened.h"

using namespace strongroom;

namespace {

/// That of tests/data/crypto/sops/key.txt, for whom the seeds were sealed.
const age::Identities& identities()
{
    static const auto own = age::parseIdentities(
        "AGE-SECRET-KEY-1FP3YJ9JY8UQQ7AKPR9KUCL27A4TV2NAYQWXEFAFJK84LPW2HNWMSMQTSSP");
    mustBe(own.hasValue());
    return *own;
}

void sealedFile(const SecretBytes& text, sops::Format format)
{
    auto file = sops::SopsFile::parse(text.clone(), format);
    if (!file)
        return;
    mustBe(!file->plaintext() && !file->leaves());
    for (const auto& line : file->outline())
        mustBe(!line.path.empty());
    const auto keys = file->withKeys({{"age1somebody", "wrapped\n"}});
    if (keys) {
        const auto again = sops::SopsFile::parse(keys->clone(), format);
        mustBe(again && again->metadata().age.size() == 1);
        mustBe(again->metadata().mac == file->metadata().mac);
    }
    const auto dataKey = sops::unwrapDataKey(file->metadata(), identities());
    if (!dataKey)
        return;
    // Most inputs are altered, and what lies behind the MAC is looked into all the same.
    if (file->open(*dataKey, sops::MacCheck::Ignore)) {
        (void)saidBy(*file);
        (void)file->plaintext();
    }
}

void rulesAndPaths(const SecretBytes& text)
{
    if (const auto rule = sops::findCreationRule(text, "secrets/prod.yaml"))
        for (const auto& recipient : rule->recipients)
            mustBe(!recipient.empty());
    if (const auto path = sops::parsePath(sops::textOf(text)))
        mustBe(sops::parsePath(sops::toText(*path)).hasValue()
               && *sops::parsePath(sops::toText(*path)) == *path);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = SecretBytes::copyOf(std::span(data, size));
    for (const auto format : {sops::Format::Yaml, sops::Format::Json, sops::Format::Dotenv})
        sealedFile(text, format);
    rulesAndPaths(text);
    sealedAndOpened(text, sops::Format::Json);
    return 0;
}
