// Whatever name of a secret is accepted is canonical to the letter, or becomes so.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/secret_uri.h"
#include "tests/fuzz/must_be.h"

using namespace strongroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto uri = domain::SecretUri::parse(text)) {
        mustBe(uri->text() == text);
        const auto of = domain::SecretUri::of(uri->organization(), uri->secret(),
                                              uri->environment(), uri->key(), uri->version());
        mustBe(of && *of == *uri);
    }
    if (const auto uri = domain::SecretUri::parseReference(text, "acme")) {
        const auto again = domain::SecretUri::parse(uri->text());
        mustBe(again && *again == *uri);
    }
    return 0;
}
