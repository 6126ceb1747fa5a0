// A million secrets in the console's index: keystroke to results beside SQLite's own FTS5, memory,
// and what a start with a sealed copy takes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/table_row.h"
#include "client/cache/change_codec.h"
#include "crypto/envelope/aead.h"
#include "crypto/random.h"
#include "models/index/secret_index.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <vector>

using namespace strongroom;

namespace {

constexpr int secrets = 1'000'000;
constexpr int environments = 1000;
constexpr int batch = 1000;
constexpr std::size_t shown = 200;
constexpr double megabyte = 1024.0 * 1024.0;

const char* const services[] = {"payments", "ledger", "search", "billing", "gateway", "identity",
                                "webhook",  "stripe", "kafka",  "vault",   "mailer",  "report"};
const char* const kinds[] = {"api-key", "db-password", "token", "certificate", "signing-key"};

domain::Secret secretOf(int number)
{
    domain::Secret secret;
    secret.id = domain::SecretId::fresh();
    secret.organization = {"01900000-0000-7000-8000-000000000001"};
    char environment[64];
    std::snprintf(environment, sizeof environment, "01900000-0000-7000-8000-%012x",
                  number % environments);
    secret.environment = domain::EnvironmentId{environment};
    secret.name =
        std::string(services[number % 12]) + "-" + std::to_string(number) + "-" + kinds[number % 5];
    secret.slug = secret.name;
    secret.description = "What service " + std::to_string(number % 9973) + " needs";
    secret.labels = {number % 7 == 0 ? "pci" : "eu"};
    secret.owner = "team-" + std::to_string(number % 200);
    secret.backend = {"01900000-0000-7000-8000-000000000002"};
    secret.revision = 3;
    secret.currentVersion = 2;
    secret.keyCount = 3;
    secret.updatedBy = secret.createdBy = "person-" + std::to_string(number % 500);
    return secret;
}

double millisecondsOf(const std::function<void()>& deed)
{
    const auto begun = std::chrono::steady_clock::now();
    deed();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
        .count();
}

double residentMegabytes()
{
    std::ifstream status("/proc/self/statm");
    double total = 0;
    double resident = 0;
    status >> total >> resident;
    return resident * 4096 / megabyte;
}

double quantile(std::vector<double>& times, double q)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(q * static_cast<double>(times.size() - 1))];
}

/// Each is what stands in the field after one more key.
std::vector<std::string> keystrokes()
{
    std::vector<std::string> typed;
    for (const std::string word : {"payments-4", "ledger 999", "stripe api", "token", "999999",
                                   "signing-key 12", "zzz", "team-17 pci", "service 42 needs"})
        for (std::size_t size = 1; size <= word.size(); ++size)
            typed.push_back(word.substr(0, size));
    return typed;
}

class FullText
{
public:
    explicit FullText(const index::SecretIndex& index)
    {
        sqlite3_open(":memory:", &m_database);
        run("CREATE VIRTUAL TABLE names USING fts5(name, description, owner, labels, "
            "tokenize = 'trigram'); BEGIN");
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT INTO names VALUES (?, ?, ?, ?)", -1, &insert,
                           nullptr);
        for (const auto row : index.find("")) {
            const auto secret = index.secretAt(row);
            const std::string* const texts[] = {&secret.name, &secret.description, &secret.owner,
                                                &secret.labels.front()};
            for (int i = 0; i < 4; ++i)
                sqlite3_bind_text(insert, i + 1, texts[i]->c_str(), -1, SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
        sqlite3_prepare_v2(m_database, "SELECT rowid FROM names WHERE names MATCH ? LIMIT 200", -1,
                           &m_query, nullptr);
    }
    ~FullText()
    {
        sqlite3_finalize(m_query);
        sqlite3_close(m_database);
    }
    FullText(const FullText&) = delete;
    FullText& operator=(const FullText&) = delete;

    std::size_t find(const std::string& typed)
    {
        std::string match;
        for (std::size_t at = 0; at < typed.size();) {
            const auto end = std::min(typed.find(' ', at), typed.size());
            if (end > at)
                match += '"' + typed.substr(at, end - at) + "\" ";
            at = end + 1;
        }
        sqlite3_reset(m_query);
        sqlite3_bind_text(m_query, 1, match.c_str(), -1, SQLITE_TRANSIENT);
        std::size_t found = 0;
        while (sqlite3_step(m_query) == SQLITE_ROW)
            ++found;
        return found;
    }

private:
    void run(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_query = nullptr;
};

void compare(const index::SecretIndex& index)
{
    FullText full(index);
    std::vector<double> finds;
    std::vector<double> lookups;
    std::vector<double> theirs;
    for (int turn = 0; turn < 5; ++turn)
        for (const auto& typed : keystrokes()) {
            finds.push_back(millisecondsOf([&] { (void)index.find(typed); }));
            lookups.push_back(millisecondsOf([&] { (void)index.lookup(typed, shown); }));
            theirs.push_back(millisecondsOf([&] { (void)full.find(typed); }));
        }
    const auto row = [](const char* figure, std::vector<double>& ours, std::vector<double>& peer,
                        double q) {
        const auto mine = quantile(ours, q);
        const auto other = quantile(peer, q);
        bench::printRow({figure, mine, other, "ms", mine / other});
    };
    row("index: filter of the list, p50", finds, theirs, 0.5);
    row("index: filter of the list, p95", finds, theirs, 0.95);
    row("index: filter of the list, p99", finds, theirs, 0.99);
    row("index: lookup, p50", lookups, theirs, 0.5);
    row("index: lookup, p95", lookups, theirs, 0.95);
    row("index: lookup, p99", lookups, theirs, 0.99);
}

} // namespace

int main()
{
    const double before = residentMegabytes();
    index::SecretIndex index;
    std::vector<Bytes> sealed;
    const auto key = crypto::randomSecret(32);
    const double built = millisecondsOf([&] {
        for (int at = 0; at < secrets; at += batch) {
            std::vector<domain::Secret> some;
            for (int i = at; i < at + batch; ++i)
                some.push_back(secretOf(i));
            index.put(some);
        }
        (void)index.find("");
    });
    bench::printRow({"index: a million put in, and sorted", built, built, "ms", 1});
    const double after = residentMegabytes();
    bench::printRow({"index: its memory (350 is promised)", after - before, 350, "MiB",
                     (after - before) / 350});

    client::CopyChange change;
    double sealing = 0;
    for (const auto row : index.find("")) {
        change.put.push_back(index.secretAt(row));
        if (change.put.size() < batch)
            continue;
        sealing += millisecondsOf(
            [&] { sealed.push_back(*crypto::sealAes256Gcm(*key, {}, client::encode(change))); });
        change.put.clear();
    }
    std::size_t bytes = 0;
    for (const auto& block : sealed)
        bytes += block.size();
    index::SecretIndex warm;
    const double opening = millisecondsOf([&] {
        for (const auto& block : sealed)
            warm.put(client::decode(crypto::openAes256Gcm(*key, {}, block)->reveal())->put);
        (void)warm.find("");
    });
    bench::printRow({"index: sealing a million", sealing, opening, "ms", sealing / opening});
    bench::printRow({"index: start with a sealed copy", opening, 1500, "ms", opening / 1500});
    bench::printRow({"index: the copy's size", static_cast<double>(bytes) / megabyte,
                     after - before, "MiB",
                     static_cast<double>(bytes) / megabyte / (after - before)});
    compare(index);
    return warm.size() == index.size() ? EXIT_SUCCESS : EXIT_FAILURE;
}
