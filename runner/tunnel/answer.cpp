// Operations by name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/tunnel/answer.h"

#include "models/wire/custody_json.h"

namespace strongroom::runner {
namespace {

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

Result<wire::json::value> perform(Custody& custody, const std::string& operation,
                                  const wire::json::value* body)
{
    if (operation == "seal_version")
        return perform<domain::SealVersionRequest>(
            body, [&](const auto& request) { return custody.sealVersion(request); });
    if (operation == "release_keys")
        return perform<domain::ReleaseKeysRequest>(
            body, [&](const auto& request) { return custody.releaseKeys(request); });
    return Error{ErrorKind::InvalidInput, "This runner does not know that operation."};
}

} // namespace

std::string answer(Custody& custody, std::string_view message)
{
    wire::json::object reply;
    const auto value = wire::parse(message);
    Result<wire::json::value> done = Error{ErrorKind::InvalidInput, "The question cannot be read."};
    if (value) {
        wire::ObjectReader reader(*value);
        reply["id"] = reader.textOr("id");
        done = perform(custody, reader.textOr("op"), reader.find("body"));
    }
    if (done)
        reply["body"] = std::move(*done);
    else
        reply["error"] = wire::json::object{{"code", nameOf(done.error().kind)},
                                            {"message", done.error().message}};
    return wire::serialize(reply);
}

std::string hello(const Custody& custody)
{
    wire::json::object message{{"op", "hello"}, {"version", STRONGROOM_VERSION}};
    message["key"] = wire::toJson(custody.publicKey());
    return wire::serialize(message);
}

} // namespace strongroom::runner
