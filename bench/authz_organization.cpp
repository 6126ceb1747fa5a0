// Numbered people, teams and secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/authz_organization.h"

#include <random>

namespace strongroom::bench {

namespace {

using namespace authz;

constexpr int people = 200;
constexpr int teams = 40;
constexpr int environments = 20;
constexpr int secrets = 2'000;

std::string numbered(const char* what, int number)
{
    return what + std::to_string(number);
}

} // namespace

std::vector<authz::Tuple> organization()
{
    std::vector<Tuple> tuples;
    for (int i = 0; i < people; ++i) {
        tuples.push_back({"organization:o", "identity", numbered("user:u", i)});
        tuples.push_back({numbered("team:t", i % teams), "member", numbered("user:u", i)});
    }
    for (int i = 0; i < teams; ++i)
        if (i % 4 != 0)
            tuples.push_back(
                {numbered("team:t", i - 1), "member", numbered("team:t", i) + "#member"});
    for (int i = 0; i < environments; ++i) {
        const auto environment = numbered("environment:e", i);
        tuples.push_back({environment, "organization", "organization:o"});
        tuples.push_back({environment, "secret_reader", numbered("team:t", i * 2) + "#member"});
    }
    tuples.push_back({"organization:o", "secret_reader", "user:u0"});
    for (int i = 0; i < secrets; ++i) {
        const auto secret = numbered("secret:s", i);
        tuples.push_back({secret, "organization", "organization:o"});
        tuples.push_back({secret, "environment", numbered("environment:e", i % environments)});
    }
    return tuples;
}

std::vector<authz::Query> questions(int count)
{
    std::mt19937 random(1);
    std::vector<Query> queries;
    for (int i = 0; i < count; ++i)
        queries.push_back({numbered("user:u", static_cast<int>(random() % people)), "can_reveal",
                           numbered("secret:s", static_cast<int>(random() % secrets))});
    return queries;
}

} // namespace strongroom::bench
