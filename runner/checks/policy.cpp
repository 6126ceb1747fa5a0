// Rules tried one after another.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/policy.h"

#include <algorithm>

namespace strongroom::runner {
namespace {

template <class T>
bool fits(const std::vector<T>& given, const T& one)
{
    return given.empty() || std::ranges::find(given, one) != given.end();
}

bool matches(const PolicyRule& rule, const Person& person, const std::string& purpose)
{
    const bool inGroup =
        rule.groups.empty() || std::ranges::any_of(person.groups, [&](const auto& group) {
            return std::ranges::find(rule.groups, group) != rule.groups.end();
        });
    return inGroup && fits(rule.subjects, person.name) && fits(rule.purposes, purpose)
           && fits(rule.devices, person.device);
}

} // namespace

bool allows(const Policy& policy, const Person& person, const std::string& purpose)
{
    return !policy.allow || std::ranges::any_of(*policy.allow, [&](const auto& rule) {
        return matches(rule, person, purpose);
    });
}

bool allowsKeys(const Policy& policy, const Person& person)
{
    return !policy.keys || std::ranges::any_of(*policy.keys, [&](const auto& rule) {
        return matches(rule, person, {});
    });
}

} // namespace strongroom::runner
