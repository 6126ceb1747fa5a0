// dotenv files as people and programs write them: into secrets, and under seal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/secret.h"
#include "models/exchange/dotenv.h"
#include "tests/fuzz/sealed_and_opened.h"

#include <set>

using namespace strongroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = SecretBytes::copyOf(std::span(data, size));
    if (const auto file = exchange::parseDotenv(text, "name")) {
        std::set<std::string> keys;
        for (const auto& secret : file->secrets)
            for (const auto& entry : secret.entries)
                mustBe(domain::isKeyName(entry.key) && keys.insert(entry.key).second);
    }
    sealedAndOpened(text, sops::Format::Dotenv);
    return 0;
}
