// Modules, parsed one by one, then put into one model.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/modules/modules.h"

#include <map>

namespace strongroom::authz {

namespace {

class Merger
{
public:
    explicit Merger(const std::string& schemaVersion)
    {
        m_merged.model.schemaVersion = schemaVersion;
    }

    void add(const ModuleFile& file)
    {
        auto parsed = parseDsl(file.text);
        for (auto& finding : parsed.findings) {
            finding.file = file.name;
            m_merged.findings.push_back(std::move(finding));
        }
        if (parsed.model.module.empty() && parsed.findings.empty())
            report("the file is no module: it has to begin with 'module' and a name.", {0, 0, 0},
                   file.name);
        for (auto& type : parsed.model.types)
            add(std::move(type), file.name);
        for (auto& condition : parsed.model.conditions) {
            condition.file = file.name;
            if (m_merged.model.condition(condition.name))
                report("the condition `" + condition.name + "` is defined already.",
                       condition.place, file.name);
            else
                m_merged.model.conditions.push_back(std::move(condition));
        }
    }

    /// Extensions wait for the end: their type may stand in a later file.
    ParsedModel finish()
    {
        for (auto& extension : m_extensions)
            extend(std::move(extension));
        return std::move(m_merged);
    }

private:
    void report(std::string message, const Place& place, const std::string& file)
    {
        m_merged.findings.push_back({"module", std::move(message), place, file});
    }

    void add(TypeDefinition type, const std::string& file)
    {
        type.file = file;
        for (auto& relation : type.relations)
            relation.writtenIn = file;
        if (type.extends)
            m_extensions.push_back(std::move(type));
        else if (!m_numbers.emplace(type.name, m_merged.model.types.size()).second)
            report("the type `" + type.name + "` is defined already.", type.place, file);
        else
            m_merged.model.types.push_back(std::move(type));
    }

    void extend(TypeDefinition extension)
    {
        const auto number = m_numbers.find(extension.name);
        if (number == m_numbers.end()) {
            report("the type `" + extension.name + "` is extended, but no module defines it.",
                   extension.place, extension.file);
            return;
        }
        auto& base = m_merged.model.types[number->second];
        for (auto& relation : extension.relations) {
            relation.file = extension.file;
            if (base.find(relation.name))
                report("the relation `" + relation.name + "` is defined already for `" + base.name
                           + "`.",
                       relation.place, extension.file);
            else
                base.relations.push_back(std::move(relation));
        }
    }

    ParsedModel m_merged{};
    std::map<std::string, std::size_t> m_numbers{}; ///< Of the types.
    std::vector<TypeDefinition> m_extensions{};
};

} // namespace

ParsedModel mergeModules(std::span<const ModuleFile> files, const std::string& schemaVersion)
{
    Merger merger(schemaVersion);
    for (const auto& file : files)
        merger.add(file);
    return merger.finish();
}

} // namespace strongroom::authz
