// The same questions to the embedded evaluator and to an OpenFGA server, by turns, as a control
// plane would ask them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/authz_organization.h"
#include "bench/table_row.h"
#include "models/authz/evaluation/evaluator.h"
#include "models/authz/stores/files/model_file.h"
#include "providers/openfga/openfga_store.h"

#include <algorithm>
#include <chrono>
#include <iostream>

using namespace strongroom;
using namespace strongroom::authz;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int turns = 5;
constexpr int checksATurn = 400;

struct Measured
{
    std::vector<double> seconds{}; ///< Of each question.
    std::vector<bool> answers{};

    double rate() const
    {
        double all = 0;
        for (const auto one : seconds)
            all += one;
        return static_cast<double>(seconds.size()) / all;
    }
    double p99() const
    {
        auto sorted = seconds;
        std::ranges::sort(sorted);
        return sorted[sorted.size() * 99 / 100];
    }
};

bool ask(const Engine& engine, std::span<const Query> queries, Measured& into)
{
    for (const auto& query : queries) {
        const auto begin = Clock::now();
        const auto answer = engine.check(query);
        into.seconds.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
        if (!answer) {
            std::cerr << answer.error().message << ' ' << answer.error().detail << '\n';
            return false;
        }
        into.answers.push_back(*answer);
    }
    return true;
}

int measure(const Engine& ours, const Engine& peers)
{
    const auto queries = bench::questions(turns * checksATurn);
    Measured warm;
    if (!ask(peers, std::span(queries).first(checksATurn), warm))
        return 1;
    Measured our;
    Measured peer;
    for (int i = 0; i < turns; ++i) {
        const auto some =
            std::span(queries).subspan(static_cast<std::size_t>(i) * checksATurn, checksATurn);
        if (!ask(ours, some, our) || !ask(peers, some, peer))
            return 1;
    }
    if (our.answers != peer.answers) {
        std::cerr << "The two do not agree.\n";
        return 1;
    }
    bench::printRow(
        {"authz check (OpenFGA server)", our.rate(), peer.rate(), "/s", our.rate() / peer.rate()});
    bench::printRow({"authz check p99 (OpenFGA server)", our.p99() * 1e6, peer.p99() * 1e6, "us",
                     our.p99() / peer.p99()});
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const auto model = stores::readModelFile(argv[2], stores::ModelFormat::Dsl);
    const auto schema = model ? Schema::create(*model) : model.error();
    const auto connection = providers::OpenfgaConnection::create({argv[1]});
    if (!schema || !connection)
        return 1;
    const auto tuples = bench::organization();
    const auto store = providers::OpenfgaStore::open(**connection, "bench", *model);
    if (!store || !(*store)->hold(tuples))
        return 1;
    MemoryTuples kept;
    for (const auto& tuple : tuples)
        kept.add(tuple);
    return measure(Evaluator(*schema, kept), (*store)->engine());
}
