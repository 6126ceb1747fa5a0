// Reads tuples; whether a model has a place for them is asked later.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/stores/files/tuple_files.h"

#include "models/authz/stores/files/csv.h"
#include "models/authz/stores/files/input_file.h"

#include <boost/json.hpp>

#include <map>

namespace strongroom::authz::stores {

namespace json = boost::json;
namespace fs = std::filesystem;

namespace {

Tuple tupleOf(YamlReader& reader, const YAML::Node& node)
{
    Tuple tuple;
    reader.members(node, {"user", "relation", "object", "condition"},
                   [&](const std::string& name, const YAML::Node& value) {
                       if (name == "user")
                           tuple.user = reader.text(value);
                       else if (name == "relation")
                           tuple.relation = reader.text(value);
                       else if (name == "object")
                           tuple.object = reader.text(value);
                       else
                           reader.members(
                               value, {"name", "context"},
                               [&](const std::string& part, const YAML::Node& given) {
                                   if (part == "name")
                                       tuple.condition = reader.text(given);
                                   else if (auto context = reader.json(given); context.is_object())
                                       tuple.context = std::move(context.get_object());
                                   else if (!context.is_null())
                                       YamlReader::refuse(given, "a context is names with values.");
                               });
                   });
    if (tuple.user.empty() || tuple.relation.empty() || tuple.object.empty())
        YamlReader::refuse(node, "a tuple has a user, a relation and an object.");
    return tuple;
}

/// JSON is read as the YAML that it is, so that what does not fit is told with its line.
Result<std::vector<Tuple>> fromYaml(const std::string& text, const std::string& file)
{
    std::vector<Tuple> tuples;
    const auto read = readYaml(text, file, [&](YamlReader& reader, const YAML::Node& root) {
        tuples = tuplesOf(reader, root);
    });
    return read ? Result<std::vector<Tuple>>(std::move(tuples)) : read.error();
}

Result<std::vector<Tuple>> fromJsonLines(std::string_view text, const std::string& file)
{
    std::vector<Tuple> tuples;
    for (int line = 1; !text.empty(); ++line) {
        const auto end = text.find('\n');
        const auto one = text.substr(0, end);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        if (one.find_first_not_of(" \t\r") == one.npos)
            continue;
        const auto place = file + ':' + std::to_string(line);
        auto read =
            readYaml(std::string(one), place, [&](YamlReader& reader, const YAML::Node& root) {
                tuples.push_back(tupleOf(reader, root));
            });
        if (!read)
            return read.error();
    }
    return tuples;
}

/// The text of a column; empty where the header does not name it.
class Row
{
public:
    Row(const std::map<std::string, std::size_t>& columns, const std::vector<std::string>& cells)
        : m_columns(columns), m_cells(cells)
    {}

    std::string operator[](const std::string& column) const
    {
        const auto at = m_columns.find(column);
        return at != m_columns.end() && at->second < m_cells.size() ? m_cells[at->second]
                                                                    : std::string();
    }

private:
    const std::map<std::string, std::size_t>& m_columns;
    const std::vector<std::string>& m_cells;
};

Result<Tuple> tupleOf(const Row& row, const std::string& place)
{
    Tuple tuple;
    tuple.user = row["user_type"] + ':' + row["user_id"];
    if (!row["user_relation"].empty())
        tuple.user += '#' + row["user_relation"];
    tuple.relation = row["relation"];
    tuple.object = row["object_type"] + ':' + row["object_id"];
    tuple.condition = row["condition_name"];
    const auto context = row["condition_context"];
    if (context.empty())
        return tuple;
    boost::system::error_code wrong;
    auto value = json::parse(context, wrong);
    if (wrong || !value.is_object())
        return Error{ErrorKind::InvalidInput, place + ": condition_context is no JSON object."};
    tuple.context = std::move(value.get_object());
    return tuple;
}

Result<std::vector<Tuple>> fromCsv(const std::string& text, const std::string& file)
{
    const auto rows = readCsv(text, file);
    if (!rows)
        return rows.error();
    std::map<std::string, std::size_t> columns;
    std::vector<Tuple> tuples;
    for (const auto& row : *rows) {
        const auto place = file + ':' + std::to_string(row.line);
        if (columns.empty()) {
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                columns[row.cells[i]] = i;
            for (const auto* needed :
                 {"user_type", "user_id", "relation", "object_type", "object_id"})
                if (!columns.contains(needed))
                    return Error{ErrorKind::InvalidInput,
                                 place + ": the column " + needed + " is missing."};
            continue;
        }
        auto tuple = tupleOf(Row(columns, row.cells), place);
        if (!tuple)
            return tuple.error();
        tuples.push_back(std::move(*tuple));
    }
    return tuples;
}

} // namespace

std::vector<Tuple> tuplesOf(YamlReader& reader, const YAML::Node& list)
{
    std::vector<Tuple> tuples;
    reader.list(list, [&](const YAML::Node& one) { tuples.push_back(tupleOf(reader, one)); });
    return tuples;
}

Result<std::vector<Tuple>> readTupleFile(const fs::path& path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    const auto file = path.string();
    const auto ending = path.extension().string();
    if (ending == ".csv")
        return fromCsv(*text, file);
    if (ending == ".jsonl")
        return fromJsonLines(*text, file);
    if (ending == ".yaml" || ending == ".yml" || ending == ".json")
        return fromYaml(*text, file);
    return Error{ErrorKind::InvalidInput,
                 file + ": tuples are in .yaml, .json, .jsonl or .csv files."};
}

} // namespace strongroom::authz::stores
