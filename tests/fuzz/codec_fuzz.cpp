// Whatever the text decoders accept, they would have written so themselves: one text for one value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/codec.h"
#include "tests/fuzz/must_be.h"

using namespace strongroom;

namespace {

std::string lower(std::string text)
{
    for (auto& c : text)
        if (c >= 'A' && c <= 'F')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (const auto bytes = fromBase64(text))
        mustBe(toBase64(*bytes) == text);
    if (const auto bytes = fromBase64Url(text))
        mustBe(toBase64Url(*bytes) == text);
    if (const auto bytes = fromHex(text))
        mustBe(toHex(*bytes) == lower(text));
    isUtf8(text);
    return 0;
}
