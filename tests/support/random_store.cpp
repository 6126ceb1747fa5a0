// The dice for models and tuples.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/random_store.h"

#include <algorithm>

namespace strongroom::test {

namespace {

const std::vector<std::string> containers = {"group", "folder", "doc"};
constexpr int relationCount = 4;

bool chance(QRandomGenerator& random, int percent)
{
    return random.bounded(100) < percent;
}

template <class T>
const T& pick(QRandomGenerator& random, const std::vector<T>& from)
{
    return from[static_cast<std::size_t>(random.bounded(static_cast<int>(from.size())))];
}

std::string relationName(QRandomGenerator& random)
{
    return "r" + std::to_string(random.bounded(relationCount));
}

std::string restrictions(QRandomGenerator& random)
{
    std::vector<std::string> all = {"user"};
    if (chance(random, 25))
        all.emplace_back("user:*");
    if (chance(random, 45))
        all.push_back(pick(random, containers) + '#' + relationName(random));
    if (chance(random, 15))
        all.emplace_back("user with cond");
    if (chance(random, 10))
        all.emplace_back("group");
    if (chance(random, 15))
        all.erase(all.begin() + (all.size() > 1 ? 0 : 1), all.begin() + 1);
    std::string text;
    for (const auto& one : all)
        text += (text.empty() ? "" : ", ") + one;
    return '[' + (text.empty() ? std::string("user") : text) + ']';
}

std::string leaf(QRandomGenerator& random)
{
    return relationName(random) + (chance(random, 40) ? " from parent" : "");
}

std::string combined(QRandomGenerator& random, const Dice& dice, std::string first, int depth)
{
    const auto operand = [&] {
        return depth > 0 && chance(random, 25)
                   ? '(' + combined(random, dice, leaf(random), depth - 1) + ')'
                   : leaf(random);
    };
    const int kind = dice.everyOperator ? static_cast<int>(random.bounded(4)) : 0;
    if (kind == 3)
        return first + " but not " + operand();
    const auto* sign = kind == 2 ? " and " : " or ";
    const auto more = random.bounded(1, 3);
    for (int i = 0; i < more; ++i)
        first += sign + operand();
    return first;
}

std::string definition(QRandomGenerator& random, const Dice& dice)
{
    if (chance(random, 35))
        return restrictions(random);
    if (chance(random, 15))
        return leaf(random);
    return combined(random, dice, chance(random, 60) ? restrictions(random) : leaf(random), 2);
}

/// Where every tuple leads from a higher to a lower rank, there are no cycles.
int rank(const std::string& object)
{
    const auto subject = authz::subjectOf(object);
    const auto at = std::find(containers.begin(), containers.end(), subject.type);
    if (at == containers.end())
        return -1;
    return (subject.id.front() - '0') * static_cast<int>(containers.size())
           + static_cast<int>(at - containers.begin());
}

} // namespace

std::string randomModel(QRandomGenerator& random, const Dice& dice)
{
    std::string dsl = "model\n  schema 1.1\n\ntype user\n";
    for (const auto& type : containers) {
        dsl += "\ntype " + type + "\n  relations\n    define parent: [" + pick(random, containers)
               + (chance(random, 30) ? ", " + type : std::string()) + "]\n";
        for (int i = 0; i < relationCount; ++i)
            dsl += "    define r" + std::to_string(i) + ": " + definition(random, dice) + '\n';
    }
    // Used in any case: OpenFGA's tools refuse a condition that nobody names.
    dsl += "\ntype door\n  relations\n    define opens: [user with cond]\n";
    return dsl + "\ncondition cond(x: int) {\n  x > 5\n}\n";
}

std::string randomObject(QRandomGenerator& random, const std::string& type)
{
    return type + ':' + std::to_string(random.bounded(3));
}

std::vector<authz::Tuple> randomTuples(QRandomGenerator& random, const authz::Model& model,
                                       const Dice& dice)
{
    authz::MemoryTuples kept;
    std::vector<authz::Tuple> tuples;
    for (const auto& type : model.types)
        for (const auto& relation : type.relations)
            for (const auto& one : relation.types)
                for (auto i = random.bounded(4); i > 0; --i) {
                    authz::Tuple tuple{randomObject(random, type.name), relation.name,
                                       one.wildcard ? one.type + ":*"
                                                    : randomObject(random, one.type),
                                       one.condition};
                    if (!one.relation.empty())
                        tuple.user += '#' + one.relation;
                    if (!one.condition.empty() && chance(random, 50))
                        tuple.context["x"] = static_cast<std::int64_t>(random.bounded(10));
                    const bool fits = tuple.user != tuple.object + '#' + tuple.relation
                                      && (dice.cycles || rank(tuple.user) < rank(tuple.object));
                    if (fits && kept.add(tuple))
                        tuples.push_back(std::move(tuple));
                }
    return tuples;
}

} // namespace strongroom::test
