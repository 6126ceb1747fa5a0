// How many values a second one core seals and opens, key derivation and all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/entry.h"
#include "crypto/random.h"

#include <chrono>
#include <cstdio>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

constexpr std::size_t valueSize = 1024;
constexpr std::chrono::seconds span{3};

/// Calls `work` for a while; how often a second it ran.
template <class Work>
double perSecond(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    std::uint64_t count = 0;
    auto now = begin;
    for (; now - begin < span; now = std::chrono::steady_clock::now())
        for (int i = 0; i < 100; ++i, ++count)
            if (!work())
                return 0;
    return static_cast<double>(count) / std::chrono::duration<double>(now - begin).count();
}

} // namespace

int main()
{
    const auto dek = randomSecret(32);
    const auto value = randomSecret(valueSize);
    const auto context = randomBytes(200);
    if (!dek || !value || !context)
        return 1;
    const auto key = entryKey(*dek, *context, "API_KEY");
    const auto sealed = sealEntry(*key, *context, {"API_KEY", "text"}, *value);
    std::printf(
        "derive_and_seal %.0f\n", perSecond([&] {
            const auto fresh = entryKey(*dek, *context, "API_KEY");
            return fresh && sealEntry(*fresh, *context, {"API_KEY", "text"}, *value).hasValue();
        }));
    std::printf("seal %.0f\n", perSecond([&] {
                    return sealEntry(*key, *context, {"API_KEY", "text"}, *value).hasValue();
                }));
    std::printf("open %.0f\n", perSecond([&] {
                    return openEntry(*key, *context, {"API_KEY", "text"}, *sealed).hasValue();
                }));
    return 0;
}
