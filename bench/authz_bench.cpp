// Checks a second on Strongroom's own model, beside OpenFGA's evaluator within its own command
// line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/authz_organization.h"
#include "bench/table_row.h"
#include "models/authz/evaluation/evaluator.h"
#include "models/authz/stores/files/model_file.h"

#include <boost/json.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace strongroom;
using namespace strongroom::authz;
using bench::organization;
using bench::questions;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int ourChecks = 200'000;
constexpr int peersChecks = 2'000;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Processor time: what else runs on the machine is not counted.
double secondsUsed(int who)
{
    rusage used{};
    ::getrusage(who, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// A store file with the first `count` questions, our answers as what is expected.
void writeStore(const std::filesystem::path& path, const std::filesystem::path& model, int count,
                const Evaluator& evaluator)
{
    boost::json::array tuples;
    for (const auto& tuple : organization())
        tuples.push_back(
            {{"user", tuple.user}, {"relation", tuple.relation}, {"object", tuple.object}});
    boost::json::array checks;
    for (const auto& query : questions(count))
        checks.push_back({{"user", query.user},
                          {"object", query.object},
                          {"assertions", {{query.relation, *evaluator.check(query)}}}});
    const boost::json::object store{
        {"model_file", "./" + model.filename().string()},
        {"tuples", std::move(tuples)},
        {"tests", boost::json::array{{{"name", "all"}, {"check", std::move(checks)}}}}};
    std::filesystem::copy_file(model, path.parent_path() / model.filename(),
                               std::filesystem::copy_options::overwrite_existing);
    std::ofstream(path) << boost::json::serialize(store);
}

/// Of the peer, without its start and its reading of tuples; 0 if it does not agree.
double peersRate(const std::string& fga, const std::filesystem::path& model,
                 const Evaluator& evaluator)
{
    const auto folder = std::filesystem::temp_directory_path() / "strongroom_authz_bench";
    std::filesystem::create_directories(folder);
    double seconds[2]{};
    for (const int many : {0, 1}) {
        writeStore(folder / "store.fga.yaml", model, many ? peersChecks : 1, evaluator);
        const auto begin = secondsUsed(RUSAGE_CHILDREN);
        const auto command = "cd '" + folder.string() + "' && '" + fga
                             + "' model test --tests store.fga.yaml >/dev/null 2>&1";
        if (std::system(command.c_str()) != 0)
            return 0;
        seconds[many] = secondsUsed(RUSAGE_CHILDREN) - begin;
    }
    std::filesystem::remove_all(folder);
    return (peersChecks - 1) / (seconds[1] - seconds[0]);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const std::filesystem::path file = argv[2];
    const auto model = stores::readModelFile(file, stores::ModelFormat::Dsl);
    const auto schema = model ? Schema::create(*model) : model.error();
    if (!schema)
        return 1;
    MemoryTuples tuples;
    for (auto& tuple : organization())
        tuples.add(std::move(tuple));
    const Evaluator evaluator(*schema, tuples);

    std::vector<double> each;
    const auto queries = questions(ourChecks);
    const auto begin = secondsUsed(RUSAGE_SELF);
    for (const auto& query : queries) {
        const auto start = Clock::now();
        if (!evaluator.check(query))
            return 1;
        each.push_back(secondsSince(start));
    }
    const auto ours = ourChecks / (secondsUsed(RUSAGE_SELF) - begin);
    std::ranges::sort(each);
    const auto p99 = each[each.size() * 99 / 100] * 1e6;
    const auto peers = peersRate(argv[1], file, evaluator);
    if (peers == 0)
        return 1;
    bench::printRow({"authz check (OpenFGA)", ours, peers, "/s", ours / peers});
    bench::printRow({"authz check p99 (peer: mean)", p99, 1e6 / peers, "us", p99 * peers / 1e6});
    return 0;
}
