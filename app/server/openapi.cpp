// YAML turned into JSON when the server starts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/openapi.h"

#include "app/server/openapi_yaml.h"

#include "models/wire/json.h"

#include <boost/json/array.hpp>
#include <yaml-cpp/yaml.h>

namespace strongroom::app {
namespace {

namespace json = boost::json;

json::value toJson(const YAML::Node& node)
{
    if (node.IsMap()) {
        json::object object;
        for (const auto& member : node)
            object[member.first.as<std::string>()] = toJson(member.second);
        return object;
    }
    if (node.IsSequence()) {
        json::array array;
        for (const auto& item : node)
            array.push_back(toJson(item));
        return array;
    }
    // "!" is a quoted scalar: a text whatever it looks like.
    const auto text = node.IsNull() ? std::string() : node.as<std::string>();
    std::int64_t number = 0;
    if (node.Tag() != "!" && YAML::convert<std::int64_t>::decode(node, number))
        return number;
    if (node.Tag() != "!" && (text == "true" || text == "false"))
        return text == "true";
    return json::value(text);
}

} // namespace

Result<std::string> openapiJson()
{
    try {
        return wire::serialize(toJson(YAML::Load(std::string(openapiYaml))));
    } catch (const YAML::Exception& failed) {
        return Error{ErrorKind::Internal, "The built-in contract cannot be read.", failed.what()};
    }
}

} // namespace strongroom::app
