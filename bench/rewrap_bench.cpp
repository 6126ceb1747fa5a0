// DEKs brought under another key: by the custody beside bare OpenSSL, and by OpenBao's transit
// engine beside its own re-wrap.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/bare_rewrap.h"
#include "bench/rewrap_store.h"
#include "bench/table_row.h"
#include "bench/transit_rewrap.h"
#include "crypto/envelope/length_prefixed.h"
#include "crypto/random.h"
#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "runner/custody/custody.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace strongroom;
using namespace strongroom::bench;

namespace {

constexpr int batchSize = 1000;
constexpr int theirBatch = 400;                 // OpenBao takes 499 at once.
constexpr std::int64_t firstNumber = 1'000'000; // So that all have as many digits.

using Moment = std::chrono::steady_clock::time_point;

double secondsSince(Moment start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

const domain::OrganizationId organization = domain::OrganizationId::fresh();
const domain::RunnerId runnerId = domain::RunnerId::fresh();
const domain::SecretId secret = domain::SecretId::fresh();
const domain::VersionId version = domain::VersionId::fresh();
const domain::BackendId backend = domain::BackendId::fresh();

domain::DekPlace placeOf(std::int64_t id)
{
    return {
        {organization, {}, secret, version, static_cast<std::uint32_t>(firstNumber + id), backend},
        {"PASSWORD", "USER"}};
}

/// The same as bytes, made once; only the number differs.
class BarePlace
{
public:
    BarePlace() : m_bytes(crypto::labelledContext("strongroom/v2/wrapped-dek", encode(placeOf(0))))
    {
        const auto digits = std::to_string(firstNumber);
        const auto found =
            std::search(m_bytes.begin(), m_bytes.end(), digits.begin(), digits.end());
        m_at = static_cast<std::size_t>(found - m_bytes.begin());
    }
    const Bytes& of(std::int64_t id)
    {
        const auto digits = std::to_string(firstNumber + id);
        std::copy(digits.begin(), digits.end(),
                  m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at));
        return m_bytes;
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
};

/// Whoever measures has signed for it.
class Anybody final : public runner::ReaderCheck
{
public:
    Result<Done> check(const domain::ReleaseKeysRequest&) override { return Done{}; }
    Result<Done> check(const domain::SealVersionRequest&) override { return Done{}; }
    Result<Done> check(const domain::CompareValuesRequest&) override { return Done{}; }
    Result<Done> check(const domain::FindValueRequest&) override { return Done{}; }
    Result<Done> check(const domain::MarkReuseRequest&) override { return Done{}; }
    Result<Done> check(const domain::MoveVersionRequest&) override { return Done{}; }
    Result<Done> check(const domain::PromoteVersionRequest&) override { return Done{}; }
    Result<Done> check(const domain::KeyChange&) override { return Done{}; }
};

template <class T>
T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s %s\n", result.error().message.c_str(), result.error().detail.c_str());
    std::exit(1);
}

std::unique_ptr<runner::Custody> custodyIn(const std::string& folder, const Clock& clock,
                                           runner::KeyMaker maker)
{
    const auto authority = must(crypto::newAuthority("Bench", clock.now()));
    auto leaf = must(crypto::issueCertificate(
        authority,
        {"bench", {}, {}, {crypto::runnerUri(organization.value, runnerId.value)}, false, 90},
        clock.now()));
    return must(runner::Custody::open(
        {organization, runnerId, "bench"},
        must(runner::keysFromFolder(folder, organization, clock, std::move(maker))),
        {leaf.certificatePem, std::move(leaf.privateKeyPem), authority.certificatePem},
        std::make_unique<Anybody>(), clock.now()));
}

void assignAndActivate(runner::Custody& custody, const domain::KeyDefinition& definition)
{
    domain::KeyChange change{
        domain::ProofOperation::AssignKey, organization, kekIdOf(definition), definition, 0, {}};
    must(custody.changeKey(change));
    change.operation = domain::ProofOperation::ActivateKey;
    change.definition.reset();
    must(custody.changeKey(change));
}

domain::KeyDefinition localDefinition()
{
    domain::KeyDefinition definition;
    definition.id = domain::EncryptionKeyId::fresh();
    definition.name = "Bench";
    return definition;
}

BareKey keyIn(const std::string& path)
{
    BareKey key{};
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(key.data()), key.size());
    return key;
}

/// All rows, by whatever brings one batch over.
template <class Carry>
double carryAll(RewrapStore& store, const std::string& kek, Carry carry, double* early = nullptr,
                std::int64_t earlyAfter = 0)
{
    const auto start = std::chrono::steady_clock::now();
    std::int64_t last = 0;
    for (auto rows = store.after(0, batchSize); !rows.empty();
         rows = store.after(last, batchSize)) {
        last = rows.back().id;
        carry(rows);
        store.update(rows, kek);
        if (early != nullptr && last <= earlyAfter)
            *early = peakMegabytes();
    }
    return secondsSince(start);
}

domain::RewrapRequest requestFor(std::vector<WrappedRow>& rows, const std::string& kek)
{
    domain::RewrapRequest request{organization, {}};
    request.items.reserve(rows.size());
    for (auto& row : rows)
        request.items.push_back({placeOf(row.id), {kek, std::move(row.wrapped)}});
    return request;
}

void carryBy(runner::Custody& custody, const std::string& from, std::vector<WrappedRow>& rows)
{
    auto answer = must(custody.rewrap(requestFor(rows, from)));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].wrapped = must(std::move(answer.items[i])).wrapped;
}

void measureLocal(const std::string& folder, std::int64_t count)
{
    const SystemClock clock;
    const auto custody = custodyIn(folder, clock, {});
    const auto first = custody->publicKey().kekId;
    BareRewrap bare;
    BarePlace place;
    RewrapStore store(folder + "/deks.sqlite");
    const auto own = keyIn(folder + "/kek.key");
    const auto dek = must(crypto::randomBytes(32));
    store.fill(count, [&](std::int64_t id) { return bare.wrap(own, place.of(id), dek); });
    const auto next = localDefinition();
    assignAndActivate(*custody, next);

    double early = 0;
    const auto ours = carryAll(
        store, kekIdOf(next), [&](auto& rows) { carryBy(*custody, first, rows); }, &early,
        count / 10);
    const auto peak = peakMegabytes();

    const auto present = keyIn(folder + "/kek-" + next.id.value + ".key");
    BareKey other{};
    const auto bareSeconds = carryAll(store, "bare", [&](auto& rows) {
        for (auto& row : rows)
            row.wrapped = bare.rewrap(present, other, place.of(row.id), row.wrapped);
    });
    const auto rate = [&](double seconds) { return static_cast<double>(count) / seconds; };
    printRow({"re-wrap, local key", rate(ours), rate(bareSeconds), "/s", bareSeconds / ours});
    printRow({"re-wrap, peak at the end: at a tenth", peak, early, "MiB", peak / early});
}

/// `arguments`: URL, file of its authority, token.
void measureTransit(const std::string& folder, int count, char** arguments)
{
    const SystemClock clock;
    const std::vector<std::string> rules{"127.0.0.1"};
    providers::Outbound outbound(must(providers::OutboundRules::parse(rules)));
    const TransitPlace place{arguments[0], arguments[1], arguments[2], "bench"};
    const auto custody = custodyIn(folder, clock, transitMaker(place, outbound));
    auto definition = localDefinition();
    definition.kind = domain::KeyKind::OpenBaoTransit;
    definition.settings = {{"address", place.url}, {"key", place.key}};
    const auto first = custody->publicKey().kekId;
    std::vector<WrappedRow> rows;
    BareRewrap bare;
    BarePlace bytes;
    const auto own = keyIn(folder + "/kek.key");
    const auto dek = must(crypto::randomBytes(32));
    for (int id = 1; id <= count; ++id)
        rows.push_back({id, bare.wrap(own, bytes.of(id), dek)});
    assignAndActivate(*custody, definition);
    auto current = first;
    const auto carry = [&] {
        for (int at = 0; at < count; at += batchSize) {
            std::vector<WrappedRow> batch(rows.begin() + at,
                                          rows.begin() + std::min(at + batchSize, count));
            carryBy(*custody, current, batch);
            std::move(batch.begin(), batch.end(), rows.begin() + at);
        }
        current = kekIdOf(definition);
    };
    carry(); // Into the vault.
    const auto start = std::chrono::steady_clock::now();
    carry(); // Under its newest version.
    const auto ours = secondsSince(start);

    DirectTransit direct(place);
    auto texts = direct.encrypt(count, theirBatch);
    const auto theirStart = std::chrono::steady_clock::now();
    direct.rewrap(texts, theirBatch);
    const auto theirs = secondsSince(theirStart);
    printRow({"re-wrap, OpenBao transit", count / ours, count / theirs, "/s", theirs / ours});
}

} // namespace

/// rewrap_bench local <count> | transit <count> <URL> <authority's file> <token>
int main(int argc, char** argv)
{
    const std::string what = argc > 2 ? argv[1] : "";
    auto pattern = (std::filesystem::temp_directory_path() / "strongroom-rewrap-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return 1;
    if (what == "local")
        measureLocal(pattern, std::atoll(argv[2]));
    else if (what == "transit" && argc == 6)
        measureTransit(pattern, std::atoi(argv[2]), argv + 3);
    std::filesystem::remove_all(pattern);
    return what.empty() ? 2 : 0;
}
