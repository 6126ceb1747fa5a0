// Operations by name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/tunnel/answer.h"

#include "models/wire/comparison_json.h"
#include "models/wire/custody_json.h"
#include "models/wire/key_json.h"
#include "models/wire/move_custody_json.h"
#include "models/wire/promotion_json.h"
#include "models/wire/rewrap_json.h"
#include "models/wire/searches/reuse_json.h"
#include "models/wire/searches/value_search_json.h"
#include "models/wire/witness_json.h"

#include <algorithm>
#include <array>

namespace strongroom::runner {
namespace {

constexpr std::array<std::string_view, 12> operations{
    "seal_version", "release_keys", "compare_values", "find_value",   "mark_reuse",      "witness",
    "change_key",   "key_status",   "rewrap",         "move_version", "promote_version", "store"};

template <class Request, class Deed>
Result<wire::json::value> perform(const wire::json::value* body, Deed deed)
{
    if (body == nullptr)
        return Error{ErrorKind::InvalidInput, "The question has no body."};
    const auto request = wire::fromJson<Request>(*body);
    if (!request)
        return request.error();
    const auto done = deed(*request);
    if (!done)
        return done.error();
    return wire::json::value(wire::toJson(*done));
}

Result<wire::json::value> perform(const Answering& answering, const std::string& operation,
                                  const wire::json::value* body)
{
    auto& custody = answering.custody;
    if (operation == "seal_version")
        return perform<domain::SealVersionRequest>(
            body, [&](const auto& request) { return custody.sealVersion(request); });
    if (operation == "release_keys")
        return perform<domain::ReleaseKeysRequest>(
            body, [&](const auto& request) { return custody.releaseKeys(request); });
    if (operation == domain::compareOperation)
        return perform<domain::CompareValuesRequest>(
            body, [&](const auto& request) { return custody.compareValues(request); });
    if (operation == domain::findOperation)
        return perform<domain::FindValueRequest>(
            body, [&](const auto& request) { return custody.findValue(request); });
    if (operation == domain::reuseOperation)
        return perform<domain::MarkReuseRequest>(
            body, [&](const auto& request) { return custody.markReuse(request); });
    if (operation == domain::promoteOperation)
        return perform<domain::PromoteVersionRequest>(
            body, [&](const auto& request) { return custody.promoteVersion(request); });
    if (operation == "change_key")
        return perform<domain::KeyChange>(
            body, [&](const auto& change) { return custody.changeKey(change); });
    if (operation == "key_status")
        return perform<domain::KeyStatusRequest>(
            body, [&](const auto& request) { return custody.keyStatus(request); });
    if (operation == "rewrap")
        return perform<domain::RewrapRequest>(
            body, [&](const auto& request) { return custody.rewrap(request); });
    if (operation == "move_version")
        return perform<domain::MoveVersionRequest>(
            body, [&](const auto& request) { return custody.moveVersion(request); });
    if (operation == "witness" && answering.witness != nullptr)
        return perform<domain::WitnessRequest>(
            body, [&](const auto& request) { return answering.witness->see(request); });
    if (operation == "store" && answering.stores != nullptr && body != nullptr)
        return answering.stores->answer(*body);
    return Error{ErrorKind::InvalidInput, "This runner does not know that operation."};
}

wire::json::object errorOf(const Error& error)
{
    wire::json::object object{{"code", nameOf(error.kind)}, {"message", error.message}};
    if (!error.reason.empty())
        object["reason"] = error.reason;
    if (!error.field.empty())
        object["field"] = error.field;
    return object;
}

/// For whoever watches the watchmen: what was refused, as the control plane asked for it. No value,
/// no token and no name of a key.
void noteRefusal(Log& log, const wire::json::value& question, const Error& why)
{
    wire::ObjectReader reader(question);
    const wire::json::value none;
    const auto* body = reader.find("body");
    wire::ObjectReader fields(body == nullptr ? none : *body);
    const auto* context = fields.find("context");
    const auto* grant = fields.find("grant");
    wire::ObjectReader place(context == nullptr ? none : *context);
    wire::ObjectReader leave(grant == nullptr ? none : *grant);
    log.write(LogLevel::Warning, "refused",
              {{"op", reader.textOr("op")},
               {"reason", why.reason.empty() ? std::string(nameOf(why.kind)) : why.reason},
               {"organization", place.textOr("organization", fields.textOr("organization"))},
               {"secret", place.textOr("secret")},
               {"version", std::to_string(place.integerOr("number", 0))},
               {"grant", leave.textOr("id")},
               {"subject", leave.textOr("subject")},
               {"kek", fields.textOr("kek_id")},
               {"store", fields.textOr("store")},
               {"step", why.field},
               {"detail", why.detail}});
}

/// The code alone: what a grant is of, and what people wrote, is not for traces.
std::string purposeOf(wire::ObjectReader& question)
{
    const wire::json::value none;
    const auto* body = question.find("body");
    wire::ObjectReader fields(body == nullptr ? none : *body);
    const auto* grant = fields.find("grant");
    wire::ObjectReader leave(grant == nullptr ? none : *grant);
    const auto* purpose = leave.find("purpose");
    wire::ObjectReader why(purpose == nullptr ? none : *purpose);
    auto code = why.textOr("category");
    return domain::isPurposeCode(code) ? code : std::string();
}

void say(Span& span, wire::ObjectReader& question)
{
    const auto operation = question.textOr("op");
    const bool known = std::ranges::find(operations, operation) != operations.end();
    span.operation = known ? operation : "unknown";
    span.purpose = purposeOf(question);
}

} // namespace

std::string answer(const Answering& answering, Log& log, std::string_view message, SpanSink* spans)
{
    wire::json::object reply;
    const auto value = wire::parse(message);
    Result<wire::json::value> done = Error{ErrorKind::InvalidInput, "The question cannot be read."};
    if (value) {
        wire::ObjectReader reader(*value);
        reply["id"] = reader.textOr("id");
        OpenSpan span(tracingOf(spans, reader.textOr("traceparent")), SpanKind::Server);
        say(span.said(), reader);
        done = perform(answering, reader.textOr("op"), reader.find("body"));
        if (!done)
            span.said().failed = done.error().kind;
    }
    if (done) {
        reply["body"] = std::move(*done);
    } else {
        reply["error"] = errorOf(done.error());
        if (value)
            noteRefusal(log, *value, done.error());
    }
    return wire::serialize(reply);
}

std::string hello(const Custody& custody)
{
    wire::json::object message{{"op", "hello"}, {"version", STRONGROOM_VERSION}};
    message["key"] = wire::toJson(custody.publicKey());
    return wire::serialize(message);
}

} // namespace strongroom::runner
