// Reads a store file and what it refers to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/stores/store_file.h"

#include "models/authz/stores/files/input_file.h"
#include "models/authz/stores/files/model_file.h"
#include "models/authz/stores/files/tuple_files.h"

namespace strongroom::authz::stores {

namespace fs = std::filesystem;

namespace {

/// A failure that has its own file and line already.
struct Elsewhere
{
    Error error;
};

class StoreReader
{
public:
    StoreReader(YamlReader& reader, const fs::path& path, bool outside, StoreFile& store)
        : m_reader(reader), m_path(path), m_outside(outside), m_store(store)
    {}

    void read(const YAML::Node& root)
    {
        m_reader.members(
            root, {"name", "model", "model_file", "tuples", "tuple_file", "tuple_files", "tests"},
            [&](const std::string& name, const YAML::Node& value) {
                if (name == "name")
                    m_store.name = m_reader.text(value);
                else if (name == "model")
                    modelText(value);
                else if (name == "model_file")
                    modelFile(value);
                else if (name == "tests")
                    m_reader.list(value, [&](const YAML::Node& one) { test(one); });
                else
                    tuples(name, value, m_store.tuples);
            });
    }

private:
    template <class T>
    static T orElsewhere(Result<T> result)
    {
        if (!result)
            throw Elsewhere{result.error()};
        return std::move(*result);
    }

    fs::path resolved(const YAML::Node& node)
    {
        const auto reference = m_reader.text(node);
        auto place = resolve(m_path.parent_path(), reference, m_outside);
        if (!place)
            YamlReader::refuse(node, place.error().message);
        return std::move(*place);
    }

    void modelText(const YAML::Node& node)
    {
        // A block's text begins in the line below; its errors count their own lines.
        const auto text = m_reader.text(node);
        if (m_store.model || text.empty())
            return;
        m_store.modelFile = m_path.string() + " (model)";
        m_store.model = orElsewhere(readModelText(text, ModelFormat::Dsl, m_store.modelFile));
    }

    void modelFile(const YAML::Node& node)
    {
        if (m_reader.text(node).empty())
            return;
        const auto place = resolved(node);
        m_store.modelFile = place.string();
        m_store.model = orElsewhere(readModelFile(place, formatOf(place)));
    }

    void tuples(const std::string& name, const YAML::Node& value, std::vector<Tuple>& into)
    {
        const auto add = [&](std::vector<Tuple> more) {
            into.insert(into.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
        };
        const auto addFile = [&](const YAML::Node& file) {
            if (!m_reader.text(file).empty())
                add(orElsewhere(readTupleFile(resolved(file))));
        };
        if (name == "tuples")
            add(tuplesOf(m_reader, value));
        else if (name == "tuple_file")
            addFile(value);
        else
            m_reader.list(value, addFile);
    }

    void test(const YAML::Node& node)
    {
        StoreTest test;
        m_reader.members(
            node,
            {"name", "description", "tuples", "tuple_file", "tuple_files", "check", "list_objects",
             "list_users"},
            [&](const std::string& name, const YAML::Node& value) {
                if (name == "name")
                    test.name = m_reader.text(value);
                else if (name == "description")
                    (void)m_reader.text(value);
                else if (name.starts_with("tuple"))
                    tuples(name, value, test.tuples);
                else
                    m_reader.list(value, [&](const YAML::Node& one) { addCase(name, one, test); });
            });
        if (test.name.empty())
            test.name = "test " + std::to_string(m_store.tests.size() + 1);
        m_store.tests.push_back(std::move(test));
    }

    void addCase(const std::string& kind, const YAML::Node& node, StoreTest& test)
    {
        if (kind == "check")
            test.checks.push_back(check(node));
        else if (kind == "list_objects")
            test.listObjects.push_back(listObjects(node));
        else
            test.listUsers.push_back(listUsers(node));
    }

    boost::json::object context(const YAML::Node& node)
    {
        auto value = m_reader.json(node);
        if (value.is_null())
            return {};
        if (!value.is_object())
            YamlReader::refuse(node, "a context is names with values.");
        return std::move(value.get_object());
    }

    /// "user" or "users", never both, never none.
    void oneOrMore(const YAML::Node& node, const char* what, const std::string& one,
                   std::vector<std::string>& many)
    {
        if (!one.empty() && !many.empty())
            YamlReader::refuse(node, std::string("a check has '") + what + "' or '" + what
                                         + "s', not both.");
        if (!one.empty())
            many.push_back(one);
        if (many.empty())
            YamlReader::refuse(node, std::string("'") + what + "' is missing.");
    }

    CheckCase check(const YAML::Node& node)
    {
        CheckCase made;
        std::string user;
        std::string object;
        m_reader.members(node, {"user", "users", "object", "objects", "context", "assertions"},
                         [&](const std::string& name, const YAML::Node& value) {
                             if (name == "user")
                                 user = m_reader.text(value);
                             else if (name == "object")
                                 object = m_reader.text(value);
                             else if (name == "users")
                                 made.users = m_reader.texts(value);
                             else if (name == "objects")
                                 made.objects = m_reader.texts(value);
                             else if (name == "context")
                                 made.context = context(value);
                             else
                                 m_reader.members(value, [&](const std::string& relation,
                                                             const YAML::Node& expected) {
                                     made.assertions[relation] = m_reader.truth(expected);
                                 });
                         });
        oneOrMore(node, "user", user, made.users);
        oneOrMore(node, "object", object, made.objects);
        return made;
    }

    ListObjectsCase listObjects(const YAML::Node& node)
    {
        ListObjectsCase made;
        m_reader.members(node, {"user", "type", "context", "assertions"},
                         [&](const std::string& name, const YAML::Node& value) {
                             if (name == "user")
                                 made.user = m_reader.text(value);
                             else if (name == "type")
                                 made.type = m_reader.text(value);
                             else if (name == "context")
                                 made.context = context(value);
                             else
                                 m_reader.members(value, [&](const std::string& relation,
                                                             const YAML::Node& expected) {
                                     made.assertions[relation] = m_reader.texts(expected);
                                 });
                         });
        if (made.user.empty() || made.type.empty())
            YamlReader::refuse(node, "list_objects needs a user and a type.");
        return made;
    }

    UserFilter filter(const YAML::Node& node)
    {
        std::vector<UserFilter> filters;
        m_reader.list(node, [&](const YAML::Node& one) {
            UserFilter filter;
            m_reader.members(
                one, {"type", "relation"}, [&](const std::string& name, const YAML::Node& value) {
                    (name == "type" ? filter.type : filter.relation) = m_reader.text(value);
                });
            filters.push_back(std::move(filter));
        });
        if (filters.size() != 1 || filters.front().type.empty())
            YamlReader::refuse(node, "user_filter is a list of one type, perhaps with a relation.");
        return filters.front();
    }

    ListUsersCase listUsers(const YAML::Node& node)
    {
        ListUsersCase made;
        m_reader.members(
            node, {"object", "user_filter", "context", "assertions"},
            [&](const std::string& name, const YAML::Node& value) {
                if (name == "object")
                    made.object = m_reader.text(value);
                else if (name == "user_filter")
                    made.filter = filter(value);
                else if (name == "context")
                    made.context = context(value);
                else
                    m_reader.members(
                        value, [&](const std::string& relation, const YAML::Node& expected) {
                            auto& users = made.assertions[relation];
                            m_reader.members(expected, {"users"},
                                             [&](const std::string&, const YAML::Node& list) {
                                                 users = m_reader.texts(list);
                                             });
                        });
            });
        if (made.object.empty() || made.filter.type.empty())
            YamlReader::refuse(node, "list_users needs an object and a user_filter.");
        return made;
    }

    YamlReader& m_reader;
    const fs::path& m_path;
    bool m_outside;
    StoreFile& m_store;
};

} // namespace

Result<StoreFile> readStoreFile(const fs::path& path, bool allowExternalFiles)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    StoreFile store;
    store.path = path.string();
    try {
        const auto read =
            readYaml(*text, store.path, [&](YamlReader& reader, const YAML::Node& root) {
                StoreReader(reader, path, allowExternalFiles, store).read(root);
            });
        if (!read)
            return read.error();
    } catch (const Elsewhere& elsewhere) {
        return elsewhere.error;
    }
    return store;
}

} // namespace strongroom::authz::stores
