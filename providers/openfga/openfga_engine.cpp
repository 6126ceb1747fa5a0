// Questions put to the API, answers put in order.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openfga/openfga_engine.h"

#include "models/authz/evaluation/bounds.h"
#include "providers/openfga/answers.h"
#include "providers/openfga/requests.h"

#include <algorithm>
#include <chrono>

namespace strongroom::providers {
namespace {

namespace json = boost::json;
using authz::Circumstances;
using authz::Query;

constexpr std::size_t batchSize = 50; // The API takes no more.
constexpr std::size_t mostUsers = 1000;

/// Whether an answer came so late that the server may have stopped before its end.
class Deadline
{
public:
    bool passed() const
    {
        // What the way there and back takes only makes it stricter.
        return std::chrono::steady_clock::now() - m_start >= authz::Bounds{}.time;
    }
    static Error error()
    {
        return {ErrorKind::TimedOut, "The question took longer than is allowed."};
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

std::vector<std::string> inOrder(std::vector<std::string> names)
{
    std::ranges::sort(names);
    const auto rest = std::ranges::unique(names);
    names.erase(rest.begin(), rest.end());
    return names;
}

/// Of one check in a batch.
Result<bool> answerIn(const json::value& result)
{
    const auto* error = memberOf(result, "error");
    if (error == nullptr)
        return truthIn(result, "allowed");
    const auto ours = textIn(*error, "input_error");
    const json::object refusal{{"code", ours.empty() ? textIn(*error, "internal_error") : ours},
                               {"message", textIn(*error, "message")}};
    return refusalOf(refusal, ours.empty() ? 500 : 400);
}

} // namespace

Result<json::value> OpenfgaEngine::ask(const std::string& question, const json::object& body) const
{
    auto lines = m_connection.post(m_path + question, body);
    if (!lines)
        return lines.error();
    if (lines->size() != 1 || !lines->front().is_object())
        return strangeAnswer();
    return std::move(lines->front());
}

Result<bool> OpenfgaEngine::check(const Query& query, const Circumstances& circumstances) const
{
    auto body = questionJson(m_model, circumstances);
    body["tuple_key"] = queryJson(query);
    const auto answer = ask("/check", body);
    if (!answer)
        return answer.error();
    return truthIn(*answer, "allowed");
}

std::vector<Result<bool>> OpenfgaEngine::checkAll(std::span<const Query> queries,
                                                  const Circumstances& circumstances) const
{
    std::vector<Result<bool>> answers;
    answers.reserve(queries.size());
    while (!queries.empty()) {
        const auto some = queries.first(std::min(queries.size(), batchSize));
        checkSome(some, circumstances, answers);
        queries = queries.subspan(some.size());
    }
    return answers;
}

void OpenfgaEngine::checkSome(std::span<const Query> queries, const Circumstances& circumstances,
                              std::vector<Result<bool>>& answers) const
{
    json::array checks;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        auto one = circumstancesJson(circumstances);
        one["tuple_key"] = queryJson(queries[i]);
        one["correlation_id"] = std::to_string(i);
        checks.push_back(std::move(one));
    }
    auto body = questionJson(m_model, {});
    body["checks"] = std::move(checks);
    const auto answer = ask("/batch-check", body);
    const auto* results = answer ? memberOf(*answer, "result") : nullptr;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const auto* one = results == nullptr ? nullptr : memberOf(*results, std::to_string(i));
        if (one != nullptr)
            answers.push_back(answerIn(*one));
        else
            answers.emplace_back(answer ? strangeAnswer() : answer.error());
    }
}

Result<std::vector<std::string>>
OpenfgaEngine::listObjects(const std::string& user, const std::string& relation,
                           const std::string& type, const Circumstances& circumstances) const
{
    auto body = questionJson(m_model, circumstances);
    body["user"] = user;
    body["relation"] = relation;
    body["type"] = type;
    const Deadline deadline;
    // Streamed: the other form ends after a thousand.
    const auto lines = m_connection.post(m_path + "/streamed-list-objects", body);
    if (!lines)
        return lines.error();
    if (deadline.passed())
        return Deadline::error();
    std::vector<std::string> objects;
    for (const auto& line : *lines) {
        // Within a stream, an error has the same members, and no status but the stream's own.
        if (const auto* error = memberOf(line, "error"))
            return refusalOf(*error, 400);
        const auto* result = memberOf(line, "result");
        auto object = result == nullptr ? std::string() : textIn(*result, "object");
        if (authz::subjectOf(object).type != type)
            return strangeAnswer();
        objects.push_back(std::move(object));
    }
    return inOrder(std::move(objects));
}

Result<std::vector<std::string>> OpenfgaEngine::listUsers(const std::string& object,
                                                          const std::string& relation,
                                                          const authz::UserFilter& filter,
                                                          const Circumstances& circumstances) const
{
    auto body = questionJson(m_model, circumstances);
    const auto parts = authz::subjectOf(object);
    body["object"] = {{"type", parts.type}, {"id", parts.id}};
    body["relation"] = relation;
    json::object wanted{{"type", filter.type}};
    if (!filter.relation.empty())
        wanted["relation"] = filter.relation;
    body["user_filters"] = json::array{std::move(wanted)};
    // Here, and only here, the API takes them as a plain list.
    if (!circumstances.tuples.empty())
        body["contextual_tuples"] = tuplesJson(circumstances.tuples);
    const Deadline deadline;
    const auto answer = ask("/list-users", body);
    if (!answer)
        return answer.error();
    if (deadline.passed())
        return Deadline::error();
    std::vector<std::string> users;
    if (const auto* list = arrayIn(*answer, "users"))
        for (const auto& one : *list) {
            auto user = readUser(one);
            if (!user)
                return user.error();
            users.push_back(std::move(*user));
        }
    if (users.size() >= mostUsers)
        return Error{ErrorKind::TooLarge,
                     "The authorization server does not list more than 1000 at once.",
                     {},
                     {},
                     "resolution_too_large"};
    return inOrder(std::move(users));
}

Result<authz::Expansion> OpenfgaEngine::expand(const std::string& object,
                                               const std::string& relation,
                                               const Circumstances& circumstances) const
{
    auto body = questionJson(m_model, {{}, circumstances.tuples});
    body["tuple_key"] = {{"relation", relation}, {"object", object}};
    const auto answer = ask("/expand", body);
    if (!answer)
        return answer.error();
    const auto* tree = memberOf(*answer, "tree");
    const auto* root = tree == nullptr ? nullptr : memberOf(*tree, "root");
    return root == nullptr ? strangeAnswer() : readExpansion(*root);
}

} // namespace strongroom::providers
