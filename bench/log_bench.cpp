// What the record costs: events appended with their leaves beside bare rows of the same bytes, and
// inclusion proofs of a million leaves beside the bare hashes that they are made of.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/table_row.h"
#include "crypto/merkle/proof.h"
#include "crypto/merkle/tree.h"
#include "models/wire/audit_body.h"
#include "server/audit/recorder.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <openssl/evp.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>

using namespace strongroom;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int turns = 5;
constexpr std::uint64_t leaves = 1'000'000;
constexpr std::uint64_t proofs = 100'000;

double secondsSince(Steady::time_point begin)
{
    return std::chrono::duration<double>(Steady::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void must(const Result<Done>& done)
{
    if (done)
        return;
    std::fprintf(stderr, "%s\n", done.error().message.c_str());
    std::exit(1);
}

server::Deed deed(int number)
{
    server::Deed deed;
    deed.action = "value.reveal";
    deed.resourceKind = "secret";
    deed.resourceId = "0197000000000000000000000000" + std::to_string(1000 + number % 1000);
    deed.resourceName = "payments/stripe-api-key";
    deed.purpose = "incident INC-4821 · payment 500s since 03:00";
    deed.grantId = domain::GrantId::fresh().value;
    return deed;
}

/// Our record, and a table with one column for the bytes that the log commits to.
class Stores
{
public:
    Stores()
    {
        const auto folder = std::filesystem::temp_directory_path() / "strongroom_log_bench";
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        auto opened = server::SqliteStorage::open((folder / "ours.sqlite").string());
        auto bare = server::SqliteStorage::open((folder / "bare.sqlite").string());
        if (!opened || !bare)
            must(!opened ? opened.error() : bare.error());
        m_ours = std::move(*opened);
        m_bare = std::move(*bare);
        m_recorder.emplace(*m_ours, m_clock, [] {});
        m_organization.id = domain::OrganizationId::fresh();
        m_organization.slug = "bench";
        must(m_ours->write([&](server::StorageWriter& writer) {
            return writer.addOrganization(m_organization, Bytes(32, 1));
        }));
        must(m_bare->writeTo([](server::Database& database) {
            return database.execute("CREATE TABLE bare (id TEXT PRIMARY KEY, body TEXT) STRICT");
        }));
    }

    /// Events a second, `together` in a transaction.
    double ours(int transactions, int together)
    {
        const auto begin = Steady::now();
        for (int i = 0; i < transactions; ++i)
            must(m_ours->write([&](server::StorageWriter& writer) -> Result<Done> {
                for (int k = 0; k < together; ++k)
                    if (auto done = m_recorder->record(writer, m_organization.id, m_actor, deed(k));
                        !done)
                        return done;
                return Done{};
            }));
        return transactions * together / secondsSince(begin);
    }

    double bare(int transactions, int together)
    {
        const auto begin = Steady::now();
        for (int i = 0; i < transactions; ++i)
            must(m_bare->writeTo([&](server::Database& database) -> Result<Done> {
                for (int k = 0; k < together; ++k)
                    if (auto done = database.prepare("INSERT INTO bare VALUES (?, ?)")
                                        .bind(domain::EventId::fresh().value)
                                        .bind(body(k))
                                        .run();
                        !done)
                        return done;
                return Done{};
            }));
        return transactions * together / secondsSince(begin);
    }

private:
    std::string body(int number) const
    {
        const auto told = deed(number);
        domain::AuditEvent event;
        event.id = domain::EventId::fresh();
        event.organization = m_organization.id;
        event.at = m_clock.now();
        event.subject = m_actor.subject;
        event.actor = m_actor.name;
        event.action = told.action;
        event.resourceKind = told.resourceKind;
        event.resourceId = told.resourceId;
        event.resourceName = told.resourceName;
        event.resourceRef = std::string(64, 'a');
        event.purpose = told.purpose;
        event.grantId = told.grantId;
        event.requestId = m_actor.requestId;
        event.previous = event.id;
        return wire::auditBody(event);
    }

    SystemClock m_clock;
    std::unique_ptr<server::SqliteStorage> m_ours;
    std::unique_ptr<server::SqliteStorage> m_bare;
    std::optional<server::Recorder> m_recorder;
    domain::Organization m_organization{};
    const server::Actor m_actor{"builtin|alice",
                                "Alice",
                                "01970000000000000000000000000001",
                                {"127.0.0.1", "strongroomctl/0.6", {}}};
};

void append(Stores& stores, const char* figure, int transactions, int together)
{
    std::vector<double> ours;
    std::vector<double> bare;
    for (int turn = 0; turn <= turns; ++turn) {
        const auto a = stores.ours(transactions, together);
        const auto b = stores.bare(transactions, together);
        if (turn == 0)
            continue; // Warms up.
        ours.push_back(a);
        bare.push_back(b);
    }
    bench::printRow({figure, median(ours), median(bare), "/s", median(ours) / median(bare)});
}

/// The bare hashes of one proof: a leaf and `length` nodes, in one context.
double bareHashes(std::uint64_t count, std::size_t length)
{
    auto* const context = EVP_MD_CTX_new();
    const auto* const sha = EVP_sha256();
    std::array<std::uint8_t, 65> node{1};
    std::uint8_t digest[32];
    const auto begin = Steady::now();
    for (std::uint64_t i = 0; i < count * (length + 1); ++i) {
        EVP_DigestInit_ex2(context, sha, nullptr);
        EVP_DigestUpdate(context, node.data(), node.size());
        EVP_DigestFinal_ex(context, digest, nullptr);
        std::copy_n(digest, 32, node.begin() + 1);
    }
    EVP_MD_CTX_free(context);
    return static_cast<double>(count) / secondsSince(begin);
}

void verifyProofs()
{
    crypto::MemoryTree tree;
    std::vector<crypto::TreeHash> hashes;
    hashes.reserve(leaves);
    for (std::uint64_t i = 0; i < leaves; ++i) {
        hashes.push_back(crypto::leafHash(bytesOf(std::to_string(i))));
        tree.append(hashes.back());
    }
    const auto root = tree.root();
    std::vector<std::pair<std::uint64_t, crypto::TreeProof>> all;
    for (std::uint64_t i = 0; i < proofs; ++i) {
        const auto leaf = i * (leaves / proofs);
        auto proof = crypto::inclusionProof(tree, leaf, leaves);
        if (!proof)
            must(proof.error());
        all.emplace_back(leaf, std::move(*proof));
    }
    std::vector<double> ours;
    std::vector<double> bare;
    for (int turn = 0; turn <= turns; ++turn) {
        const auto begin = Steady::now();
        for (const auto& [leaf, proof] : all)
            must(crypto::verifyInclusion(leaf, leaves, hashes[leaf], proof, root));
        const auto rate = static_cast<double>(all.size()) / secondsSince(begin);
        const auto limit = bareHashes(all.size(), all.front().second.size() - 1);
        if (turn == 0)
            continue;
        ours.push_back(rate);
        bare.push_back(limit);
    }
    bench::printRow({"log: inclusion proofs of 1M leaves", median(ours), median(bare), "/s",
                     median(ours) / median(bare)});
}

} // namespace

int main()
{
    Stores stores;
    append(stores, "log: append, an event a commit", 400, 1);
    append(stores, "log: append, 100 events a commit", 40, 100);
    verifyProofs();
}
