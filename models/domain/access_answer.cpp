// Ways as sentences.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/access_answer.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

std::string called(const Named& named)
{
    const auto type = named.object.type == "user"              ? std::string()
                      : named.object.type == "service_account" ? std::string("service account ")
                                                               : named.object.type + ' ';
    const auto name = type + (named.name.empty() ? named.object.id : named.name);
    return named.relation.empty() ? name : "whoever is " + named.relation + " of " + name;
}

std::string readable(std::string relation)
{
    std::ranges::replace(relation, '_', ' ');
    return relation;
}

std::string sentenceOf(const AccessStep& step)
{
    switch (step.kind) {
    case AccessStep::Kind::Assigned:
    case AccessStep::Kind::Through:
        return called(step.subject) + " is " + readable(step.relation) + " of "
               + called(step.object);
    case AccessStep::Kind::Stands:
        return called(step.object) + " stands in " + called(step.subject);
    case AccessStep::Kind::Follows:
        return "\"" + readable(step.relation) + "\" of " + called(step.object) + " follows from \""
               + readable(step.from) + '"';
    case AccessStep::Kind::Not:
        return called(step.subject) + " is not " + readable(step.relation) + " in "
               + called(step.object);
    }
    return {};
}

} // namespace

std::string_view nameOf(AccessStep::Kind kind)
{
    switch (kind) {
    case AccessStep::Kind::Assigned: return "assigned";
    case AccessStep::Kind::Through: return "through";
    case AccessStep::Kind::Stands: return "stands";
    case AccessStep::Kind::Follows: return "follows";
    case AccessStep::Kind::Not: return "not";
    }
    return {};
}

std::vector<std::string> textOf(const std::vector<AccessStep>& way)
{
    std::vector<std::string> text;
    for (const auto& step : way)
        text.push_back(sentenceOf(step));
    return text;
}

std::string textOf(const AccessOpening& opening)
{
    return readable(opening.role) + " of " + called(opening.object);
}

} // namespace strongroom::domain
