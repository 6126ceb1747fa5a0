// YAML by yaml-cpp, its exceptions turned into errors with lines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/stores/files/yaml_reader.h"

#include "base/codec.h"
#include "models/authz/model/finding.h"

#include <boost/json.hpp>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace strongroom::authz::stores {

namespace json = boost::json;

namespace {

constexpr int deepest = 100;

bool isNull(const YAML::Node& node)
{
    return !node.IsDefined() || node.IsNull();
}

bool isQuoted(const YAML::Node& node)
{
    return node.Tag() == "!";
}

template <class Number>
bool readWhole(const std::string& text, Number& number)
{
    const auto* first = text.data() + (text.starts_with('+') ? 1 : 0);
    const auto [end, wrong] = std::from_chars(first, text.data() + text.size(), number);
    return wrong == std::errc{} && end == text.data() + text.size();
}

json::value plain(const std::string& text)
{
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return nullptr;
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    std::int64_t whole = 0;
    if (readWhole(text, whole))
        return whole;
    double real = 0;
    const bool numeric = text.find_first_not_of("0123456789+-.eE") == text.npos;
    if (numeric && readWhole(text, real))
        return real;
    return json::value(text);
}

} // namespace

void YamlReader::refuse(const YAML::Node& node, const std::string& why)
{
    throw Unfit{node.IsDefined() && !node.Mark().is_null() ? node.Mark().line + 1 : 0, why};
}

void YamlReader::count()
{
    if (++m_nodes > maxNodes)
        throw Unfit{0, "the file holds more than is allowed, its aliases written out."};
}

void YamlReader::walk(const YAML::Node& map, const Walk& take)
{
    if (isNull(map))
        return;
    if (!map.IsMap())
        refuse(map, "names with values are expected here.");
    std::set<std::string> seen;
    for (const auto& member : map) {
        count();
        if (!member.first.IsScalar())
            refuse(member.first, "a name is expected here.");
        if (!seen.insert(member.first.Scalar()).second)
            refuse(member.first, "'" + member.first.Scalar() + "' stands here twice.");
        take(member.first, member.second);
    }
}

void YamlReader::members(const YAML::Node& map, const Member& take)
{
    walk(map, [&](const YAML::Node& name, const YAML::Node& value) { take(name.Scalar(), value); });
}

void YamlReader::members(const YAML::Node& map, std::initializer_list<const char*> known,
                         const Member& take)
{
    walk(map, [&](const YAML::Node& name, const YAML::Node& value) {
        if (std::find(known.begin(), known.end(), name.Scalar()) == known.end()) {
            std::string names;
            for (const auto* one : known)
                names += std::string(names.empty() ? "" : ", ") + one;
            refuse(name, "'" + name.Scalar().substr(0, 80) + "' has no place here; known are "
                             + names + '.');
        }
        take(name.Scalar(), value);
    });
}

void YamlReader::list(const YAML::Node& node, const std::function<void(const YAML::Node&)>& take)
{
    if (isNull(node))
        return;
    if (!node.IsSequence())
        refuse(node, "a list is expected here.");
    for (const auto& one : node) {
        count();
        take(one);
    }
}

std::string YamlReader::text(const YAML::Node& node)
{
    if (isNull(node))
        return {};
    if (!node.IsScalar())
        refuse(node, "a text is expected here.");
    return node.Scalar();
}

std::vector<std::string> YamlReader::texts(const YAML::Node& node)
{
    std::vector<std::string> all;
    list(node, [&](const YAML::Node& one) { all.push_back(text(one)); });
    return all;
}

bool YamlReader::truth(const YAML::Node& node)
{
    const auto value = json(node);
    if (!value.is_bool())
        refuse(node, "true or false is expected here.");
    return value.get_bool();
}

json::value YamlReader::json(const YAML::Node& node, int depth)
{
    count();
    if (depth > deepest)
        refuse(node, "this is nested deeper than 100 levels.");
    if (isNull(node))
        return nullptr;
    if (node.IsScalar())
        return isQuoted(node) ? json::value(node.Scalar()) : plain(node.Scalar());
    if (node.IsSequence()) {
        json::array array;
        list(node, [&](const YAML::Node& one) { array.push_back(json(one, depth + 1)); });
        return array;
    }
    json::object object;
    members(node, [&](const std::string& name, const YAML::Node& value) {
        object[name] = json(value, depth + 1);
    });
    return object;
}

Result<Done> readYaml(const std::string& text, const std::string& file,
                      const std::function<void(YamlReader&, const YAML::Node&)>& read)
{
    const auto refused = [&](int line, const std::string& why) {
        return Error{ErrorKind::InvalidInput,
                     file + (line > 0 ? ':' + std::to_string(line) : std::string()) + ": "
                         + printable(why)};
    };
    if (!isUtf8(text))
        return refused(0, "this is no text in UTF-8.");
    try {
        const auto documents = YAML::LoadAll(text);
        if (documents.size() != 1)
            return refused(0, documents.empty() ? "the file is empty."
                                                : "the file holds more than one document.");
        YamlReader reader;
        read(reader, documents.front());
        return Done{};
    } catch (const Unfit& unfit) {
        return refused(unfit.line, unfit.why);
    } catch (const YAML::Exception& failed) {
        return refused(failed.mark.is_null() ? 0 : failed.mark.line + 1,
                       "this is no well-formed YAML: " + failed.msg + '.');
    }
}

} // namespace strongroom::authz::stores
