// JSON, read as strictly as it is written.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/keyring/keyring_file.h"

#include "base/private_file.h"
#include "models/wire/key_json.h"

#include <boost/json/array.hpp>

#include <fstream>
#include <sstream>

namespace strongroom::runner {
namespace {

Result<RememberedKey> readKey(const wire::json::value& value)
{
    wire::ObjectReader reader(value);
    RememberedKey key;
    const auto* definition = reader.find("definition");
    if (definition == nullptr)
        reader.fail("definition", "given");
    else
        key.definition =
            reader.take("definition", wire::fromJson<domain::KeyDefinition>(*definition));
    key.probe = reader.base64Url("probe");
    if (!reader.ok())
        return reader.error();
    return key;
}

Result<KeyringState> parse(const std::string& text)
{
    const auto value = wire::parse(text);
    if (!value)
        return value.error();
    wire::ObjectReader reader(*value);
    KeyringState state;
    for (const auto& one : reader.array("keys"))
        state.keys.push_back(reader.take("keys", readKey(one)));
    state.active = reader.text("active");
    state.ownRetired = reader.flagOr("own_retired", false);
    for (const auto& one : reader.array("retired")) {
        wire::ObjectReader fields(one);
        state.retired[fields.text("id")] = static_cast<std::uint32_t>(fields.integer("revision"));
        if (!fields.ok())
            reader.fail("retired", "a list of ids and revisions");
    }
    if (!reader.ok())
        return reader.error();
    return state;
}

} // namespace

Result<KeyringState> readKeyring(const std::string& path)
{
    const auto ours = expectPrivate(path);
    if (!ours && ours.error().kind == ErrorKind::NotFound)
        return KeyringState{};
    if (!ours)
        return ours.error();
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return Error{ErrorKind::Unavailable, "The runner's list of keys cannot be read.", path};
    auto state = parse(text.str());
    if (!state)
        return Error{
            ErrorKind::Corrupted,
            "The runner's list of keys is damaged. Restore keyring.json from a copy of the "
            "runner's folder of keys.",
            state.error().message};
    return state;
}

Result<Done> writeKeyring(const std::string& path, const KeyringState& state)
{
    wire::json::array keys;
    for (const auto& key : state.keys) {
        wire::json::object one{{"probe", toBase64Url(key.probe)}};
        one["definition"] = wire::toJson(key.definition);
        keys.push_back(std::move(one));
    }
    wire::json::array retired;
    for (const auto& [id, revision] : state.retired)
        retired.push_back(wire::json::object{{"id", id}, {"revision", revision}});
    wire::json::object object{{"active", state.active}, {"own_retired", state.ownRetired}};
    object["keys"] = std::move(keys);
    object["retired"] = std::move(retired);
    return writePrivateFile(path, wire::serialize(object));
}

} // namespace strongroom::runner
