// How many values of 1 KiB a core seals and opens a second, beside bare OpenSSL doing the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/bare_openssl.h"
#include "bench/openssl_speed.h"
#include "bench/table_row.h"
#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/envelope/length_prefixed.h"
#include "crypto/random.h"

#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <string>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

constexpr std::size_t valueSize = 1024;
constexpr EntryLabel label{"DATABASE_PASSWORD", "text"};

using Work = std::function<bool()>;
using Rate = std::function<double()>;

/// Processor time of this thread alone: what else runs on the machine is not counted.
double secondsUsed()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + 1e-9 * static_cast<double>(used.tv_nsec);
}

double perSecond(const Work& work)
{
    constexpr int times = 2'000;
    const auto begin = secondsUsed();
    for (int i = 0; i < times; ++i)
        if (!work())
            return 0;
    return times / (secondsUsed() - begin);
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Turns, each ours and then the peer's, so that what slows the core down meets both.
void compare(const std::string& figure, int rounds, const Rate& ours, const Rate& peers)
{
    std::vector<double> ourRates;
    std::vector<double> peerRates;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        ourRates.push_back(ours());
        peerRates.push_back(peers());
        ratios.push_back(ourRates.back() / peerRates.back());
    }
    bench::printRow({figure, medianOf(ourRates), medianOf(peerRates), "/s", medianOf(ratios)});
}

void compare(const std::string& figure, const Work& ours, const Work& peers)
{
    compare(
        figure, 101, [&] { return perSecond(ours); }, [&] { return perSecond(peers); });
}

/// Of a child that does nothing but `work`, in KiB.
double peakMemory(const Work& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        std::_Exit(perSecond(work) > 0 ? 0 : 1);
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return static_cast<double>(usage.ru_maxrss);
}

/// As docs/formats/sealed_values.md composes it.
Bytes versionContext()
{
    constexpr std::string_view id = "01939a1c-6f2e-7c4d-9e1a-0123456789ab";
    return labelledContext("strongroom/v2", {}, {id, id, id, id, "1", id});
}

} // namespace

int main()
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(::sched_getcpu(), &one);
    ::sched_setaffinity(0, sizeof one, &one);

    const auto context = versionContext();
    bench::BareOpenssl bare(
        labelledContext("strongroom/v1/entry", context, {label.key, label.format}),
        labelledContext("strongroom/v1/entry-key", context, {label.key}),
        labelledContext("strongroom/v1/wrapped-dek", context, {}), Bytes(valueSize));
    const auto kek = randomSecret(32);
    const auto dek = randomSecret(32);
    const SecretBytes value(valueSize);
    if (!kek || !dek)
        return 1;
    const auto key = entryKey(*dek, context, label.key);
    if (!key)
        return 1;
    const auto sealed = sealEntry(*key, context, label, value);
    const auto seal = [&] { return sealEntry(*key, context, label, value).hasValue(); };
    const auto deriveAndSeal = [&] {
        const auto derived = entryKey(*dek, context, label.key);
        return derived && sealEntry(*derived, context, label, value).hasValue();
    };
    const auto sealAndWrap = [&] {
        const auto fresh = randomSecret(32);
        const auto derived = entryKey(*fresh, context, label.key);
        return derived && sealEntry(*derived, context, label, value).hasValue()
               && wrapDek(*kek, context, *fresh).hasValue();
    };
    const auto open = [&] { return openEntry(*key, context, label, *sealed).hasValue(); };

    const auto ourPeak = peakMemory(sealAndWrap);
    const auto peersPeak = peakMemory([&] { return bare.sealAndWrap(); });
    bench::printRow({"envelope peak memory", ourPeak, peersPeak, "KiB", ourPeak / peersPeak});
    compare("envelope encrypt+wrap", sealAndWrap, [&] { return bare.sealAndWrap(); });
    compare("envelope derive+seal", deriveAndSeal, [&] { return bare.deriveAndSeal(); });
    compare("envelope seal", seal, [&] { return bare.seal(); });
    if (bench::opensslSpeed(valueSize)) // The program may be missing where the library is not.
        compare(
            "envelope seal (openssl speed)", 5, [&] { return perSecond(seal); },
            [&] { return bench::opensslSpeed(valueSize).value_or(0); });
    compare("envelope open", open, [&] { return bare.open(); });
    return 0;
}
