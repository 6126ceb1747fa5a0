// Filling the console's copy from a server's pages, sealed to the disk, beside bare SQLite rows of
// the same secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/bench_copy.h"
#include "bench/processor_time.h"
#include "bench/sample_secrets.h"
#include "bench/table_row.h"
#include "models/wire/keyed_secret_json.h"
#include "models/wire/page_json.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <boost/json/serialize.hpp>
#include <sqlite3.h>

#include <algorithm>

using namespace strongroom;

namespace {

constexpr int secrets = 200'000;
constexpr int batch = 1000;
constexpr int turns = 5;

/// Pages as they come over the wire: text that is read anew each time.
class WirePages final : public client::KeyedSecretsApi
{
public:
    explicit WirePages(const std::vector<domain::KeyedSecret>& all)
    {
        for (std::size_t at = 0; at < all.size(); at += batch) {
            wire::json::array items;
            for (auto i = at; i < at + batch; ++i)
                items.push_back(wire::toJson(all[i]));
            wire::json::object page{{"items", std::move(items)}};
            if (at + batch < all.size())
                page["next"] = std::to_string(m_pages.size() + 1);
            m_pages.push_back(wire::json::serialize(page));
        }
    }

    QCoro::Task<Result<domain::Page<domain::KeyedSecret>>>
    listKeyed(domain::OrganizationId, std::optional<std::string> cursor, std::uint32_t) override
    {
        const auto parsed = wire::parse(m_pages[cursor ? std::stoul(*cursor) : 0]);
        if (!parsed)
            co_return parsed.error();
        co_return wire::pageFromJson<domain::KeyedSecret>(*parsed);
    }
    QCoro::Task<Result<domain::KeyedSecret>> getKeyed(domain::OrganizationId,
                                                      domain::SecretId) override
    {
        co_return Error{ErrorKind::NotFound, "Nothing changes here."};
    }

private:
    std::vector<std::string> m_pages;
};

double ours(WirePages& pages)
{
    const QTemporaryDir folder;
    bench::BenchCopy copy(pages, folder.path());
    const double begun = bench::processorMilliseconds();
    QEventLoop loop;
    QObject::connect(&copy.sync, &client::MetadataApi::changed, &loop, [&] {
        if (copy.sync.state().phase == client::MetadataPhase::Current)
            loop.quit();
    });
    copy.sync.open({"01900000-0000-7000-8000-000000000001"});
    loop.exec();
    if (copy.sync.index().size() != secrets)
        std::abort();
    return secrets * 1e3 / (bench::processorMilliseconds() - begun);
}

double peers(const std::vector<domain::KeyedSecret>& all)
{
    const QTemporaryDir folder;
    const double begun = bench::processorMilliseconds();
    sqlite3* database = nullptr;
    sqlite3_open(folder.filePath("bare.sqlite").toUtf8().constData(), &database);
    const auto run = [&](const char* sql) {
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    };
    // As the copy's own file is written.
    run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; PRAGMA journal_mode = "
        "TRUNCATE; CREATE TABLE secrets (id TEXT PRIMARY KEY, environment, name, description, "
        "labels, owner, backend, keys, revision, version, updated_by) WITHOUT ROWID");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO secrets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", -1,
                       &insert, nullptr);
    for (std::size_t at = 0; at < all.size(); at += batch) {
        run("BEGIN");
        for (auto row = at; row < at + batch; ++row) {
            const auto& [secret, keys] = all[row];
            const auto allKeys = keys[0] + '\n' + keys[1] + '\n' + keys[2];
            const std::string* const texts[] = {&secret.id.value,       &secret.environment->value,
                                                &secret.name,           &secret.description,
                                                &secret.labels.front(), &secret.owner,
                                                &secret.backend.value,  &allKeys};
            for (int i = 0; i < 8; ++i)
                sqlite3_bind_text(insert, i + 1, texts[i]->c_str(), -1, SQLITE_STATIC);
            sqlite3_bind_int64(insert, 9, static_cast<sqlite3_int64>(secret.revision));
            sqlite3_bind_int64(insert, 10, secret.currentVersion);
            sqlite3_bind_text(insert, 11, secret.updatedBy.c_str(), -1, SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        run("COMMIT");
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return secrets * 1e3 / (bench::processorMilliseconds() - begun);
}

double median(std::vector<double> rates)
{
    std::ranges::sort(rates);
    return rates[rates.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    auto all = bench::sampleSecrets(0, secrets);
    std::ranges::sort(all, {}, [](const auto& one) { return one.secret.name; });
    WirePages pages(all);
    std::vector<double> rates;
    std::vector<double> bare;
    for (int turn = 0; turn < turns; ++turn) {
        rates.push_back(ours(pages));
        bare.push_back(peers(all));
    }
    const auto mine = median(rates);
    const auto other = median(bare);
    bench::printRow({"copy: resync from pages, sealed", mine, other, "/s", mine / other});
    return 0;
}
