// A million secrets in the console's index: keystroke to results beside SQLite's own FTS5, memory,
// and what a start with a sealed copy takes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/processor_time.h"
#include "bench/sample_secrets.h"
#include "bench/table_row.h"
#include "client/cache/change_codec.h"
#include "crypto/envelope/aead.h"
#include "crypto/random.h"
#include "models/index/lookup.h"
#include "models/index/search.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

using namespace strongroom;

namespace {

constexpr int secrets = 1'000'000;
constexpr int batch = 1000; ///< As a page of the server's.
constexpr int turns = 3;
constexpr std::size_t shown = 200;
constexpr double megabyte = 1024.0 * 1024.0;

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
    for (const std::string word :
         {"payments-4", "ledger 999", "stripe api", "token", "999999", "signing-key 12", "zzz",
          "team-17 pci", "service 42 needs", "stripe_api_key", "client_42"})
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
        run("CREATE VIRTUAL TABLE names USING fts5(name, description, owner, labels, keys, "
            "tokenize = 'trigram'); BEGIN");
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT INTO names VALUES (?, ?, ?, ?, ?)", -1, &insert,
                           nullptr);
        for (const auto row : index.find("")) {
            const auto [secret, keys] = index.keyedAt(row);
            const auto allKeys = keys[0] + '\n' + keys[1] + '\n' + keys[2];
            const std::string* const texts[] = {&secret.name, &secret.description, &secret.owner,
                                                &secret.labels.front(), &allKeys};
            for (int i = 0; i < 5; ++i)
                sqlite3_bind_text(insert, i + 1, texts[i]->c_str(), -1, SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
        sqlite3_prepare_v2(m_database, "SELECT rowid FROM names WHERE names MATCH ? LIMIT 200", -1,
                           &m_query, nullptr);
        sqlite3_prepare_v2(m_database, "SELECT count(*) FROM names WHERE names MATCH ?", -1,
                           &m_count, nullptr);
    }
    ~FullText()
    {
        sqlite3_finalize(m_query);
        sqlite3_finalize(m_count);
        sqlite3_close(m_database);
    }
    FullText(const FullText&) = delete;
    FullText& operator=(const FullText&) = delete;

    std::size_t find(const std::string& typed)
    {
        ask(m_query, typed);
        std::size_t found = 0;
        while (sqlite3_step(m_query) == SQLITE_ROW)
            ++found;
        return found;
    }
    std::size_t count(const std::string& typed)
    {
        ask(m_count, typed);
        return sqlite3_step(m_count) == SQLITE_ROW
                   ? static_cast<std::size_t>(sqlite3_column_int64(m_count, 0))
                   : 0;
    }

private:
    static void ask(sqlite3_stmt* query, const std::string& typed)
    {
        std::string match;
        for (std::size_t at = 0; at < typed.size();) {
            const auto end = std::min(typed.find(' ', at), typed.size());
            if (end > at)
                match += '"' + typed.substr(at, end - at) + "\" ";
            at = end + 1;
        }
        sqlite3_reset(query);
        sqlite3_bind_text(query, 1, match.c_str(), -1, SQLITE_TRANSIENT);
    }
    void run(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_query = nullptr;
    sqlite3_stmt* m_count = nullptr;
};

/// FTS5's trigrams know nothing of shorter words.
bool longEnough(const std::string& typed)
{
    for (std::size_t at = 0; at <= typed.size();) {
        const auto end = std::min(typed.find(' ', at), typed.size());
        if (end - at < 3)
            return false;
        at = end + 1;
    }
    return true;
}

struct Times
{
    std::vector<double> finds;
    std::vector<double> lookups;
    std::vector<double> typedFinds; ///< By somebody who types on: with what was found before.
    std::vector<double> typedLookups;
    std::vector<double> steps; ///< Of those two: what an event loop would be away for at least.
    std::vector<double> theirs;
    std::vector<double> counts;
    std::vector<double> theirCounts;
};

/// To the end, each step by itself.
template <class Question>
double answer(Question& question, std::vector<double>& steps)
{
    double all = 0;
    for (bool more = true; more;) {
        steps.push_back(bench::millisecondsOf([&] { more = question.advance(); }));
        all += steps.back();
    }
    return all;
}

/// False if the two do not count alike.
bool measure(const index::SecretIndex& index, FullText& full, Times& times, bool counting)
{
    bool alike = true;
    index::Search search(index);
    index::Lookup lookup(index);
    for (const auto& typed : keystrokes()) {
        std::size_t ours = 0;
        std::size_t peers = 0;
        const auto find = bench::millisecondsOf([&] { ours = index.find(typed).size(); });
        times.finds.push_back(find);
        times.lookups.push_back(bench::millisecondsOf([&] { (void)index.lookup(typed, shown); }));
        search.begin(typed, {});
        times.typedFinds.push_back(answer(search, times.steps));
        lookup.begin(typed, shown, {});
        times.typedLookups.push_back(answer(lookup, times.steps));
        times.theirs.push_back(bench::millisecondsOf([&] { (void)full.find(typed); }));
        if (!counting || !longEnough(typed))
            continue;
        times.counts.push_back(find); // All rows are found: how many is known then.
        times.theirCounts.push_back(bench::millisecondsOf([&] { peers = full.count(typed); }));
        if (ours != peers)
            std::fprintf(stderr, "%s: %zu, by FTS5 %zu\n", typed.c_str(), ours, peers);
        alike = alike && ours == peers;
    }
    return alike;
}

bool compare(const index::SecretIndex& index)
{
    FullText full(index);
    Times times;
    bool alike = true;
    for (int turn = 0; turn < turns; ++turn)
        alike = measure(index, full, times, turn == 0) && alike; // FTS5 counts slowly.
    const auto row = [](const char* figure, std::vector<double>& ours, std::vector<double>& peer,
                        double q) {
        const auto mine = quantile(ours, q);
        const auto other = quantile(peer, q);
        bench::printRow({figure, mine, other, "ms", mine / other});
    };
    row("index: filter of the list, p50", times.finds, times.theirs, 0.5);
    row("index: filter of the list, p95", times.finds, times.theirs, 0.95);
    row("index: filter of the list, p99", times.finds, times.theirs, 0.99);
    row("index: lookup, p50", times.lookups, times.theirs, 0.5);
    row("index: lookup, p95", times.lookups, times.theirs, 0.95);
    row("index: lookup, p99", times.lookups, times.theirs, 0.99);
    row("index: filter, typed on, p50", times.typedFinds, times.theirs, 0.5);
    row("index: filter, typed on, p99", times.typedFinds, times.theirs, 0.99);
    row("index: lookup, typed on, p50", times.typedLookups, times.theirs, 0.5);
    row("index: lookup, typed on, p99", times.typedLookups, times.theirs, 0.99);
    const auto step = quantile(times.steps, 1);
    bench::printRow({"index: longest step of these", step, 5, "ms", step / 5});
    row("index: exact count of a filter, p50", times.counts, times.theirCounts, 0.5);
    row("index: exact count of a filter, p99", times.counts, times.theirCounts, 0.99);
    return alike;
}

} // namespace

int main()
{
    const double before = residentMegabytes();
    index::SecretIndex index;
    std::vector<Bytes> sealed;
    const auto key = crypto::randomSecret(32);
    const double built = bench::millisecondsOf([&] {
        for (int at = 0; at < secrets; at += batch)
            index.put(bench::sampleSecrets(at, batch));
    });
    const double sorted = bench::millisecondsOf([&] { (void)index.find(""); });
    bench::printRow({"index: a million made and put in", built, built, "ms", 1});
    bench::printRow({"index: and sorted", sorted, 100, "ms", sorted / 100});
    const double after = residentMegabytes();
    bench::printRow({"index: its memory (350 is promised)", after - before, 350, "MiB",
                     (after - before) / 350});

    client::CopyChange change;
    double sealing = 0;
    for (const auto row : index.find("")) {
        change.put.push_back(index.keyedAt(row));
        if (change.put.size() < batch)
            continue;
        sealing += bench::millisecondsOf(
            [&] { sealed.push_back(*crypto::sealAes256Gcm(*key, {}, client::encode(change))); });
        change.put.clear();
    }
    std::size_t bytes = 0;
    for (const auto& block : sealed)
        bytes += block.size();
    index::SecretIndex warm;
    const double opening = bench::millisecondsOf([&] {
        for (const auto& block : sealed)
            (void)client::load(crypto::openAes256Gcm(*key, {}, block)->reveal(), warm);
        (void)warm.find("");
    });
    bench::printRow({"index: sealing a million", sealing, opening, "ms", sealing / opening});
    bench::printRow({"index: start with a sealed copy", opening, 1500, "ms", opening / 1500});
    bench::printRow({"index: the copy's size", static_cast<double>(bytes) / megabyte,
                     after - before, "MiB",
                     static_cast<double>(bytes) / megabyte / (after - before)});
    return compare(index) && warm.size() == index.size() ? EXIT_SUCCESS : EXIT_FAILURE;
}
