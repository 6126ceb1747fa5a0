// yaml-cpp's emitter, which quotes where it must.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/yaml_record.h"

namespace strongroom::server {

YamlRecord::YamlRecord(std::string_view kind)
{
    m_out << YAML::BeginMap;
    text("kind", kind);
}

YamlRecord& YamlRecord::section(const char* name)
{
    if (m_inSection)
        m_out << YAML::EndMap;
    m_inSection = true;
    m_out << YAML::Key << name << YAML::Value << YAML::BeginMap;
    return *this;
}

YamlRecord& YamlRecord::text(const char* name, std::string_view value)
{
    m_out << YAML::Key << name << YAML::Value << std::string(value);
    return *this;
}

YamlRecord& YamlRecord::number(const char* name, std::uint64_t value)
{
    m_out << YAML::Key << name << YAML::Value << value;
    return *this;
}

YamlRecord& YamlRecord::flag(const char* name, bool value)
{
    m_out << YAML::Key << name << YAML::Value << value;
    return *this;
}

YamlRecord& YamlRecord::time(const char* name, Timestamp value)
{
    return text(name, toRfc3339(value));
}

YamlRecord& YamlRecord::time(const char* name, const std::optional<Timestamp>& value)
{
    return value ? time(name, *value) : *this;
}

YamlRecord& YamlRecord::list(const char* name, const std::vector<std::string>& values)
{
    beginList(name);
    for (const auto& value : values)
        m_out << value;
    return endList();
}

YamlRecord& YamlRecord::beginList(const char* name)
{
    m_out << YAML::Key << name << YAML::Value << YAML::BeginSeq;
    return *this;
}

YamlRecord& YamlRecord::beginItem()
{
    m_out << YAML::BeginMap;
    return *this;
}

YamlRecord& YamlRecord::endItem()
{
    m_out << YAML::EndMap;
    return *this;
}

YamlRecord& YamlRecord::endList()
{
    m_out << YAML::EndSeq;
    return *this;
}

std::string YamlRecord::finish()
{
    if (m_inSection)
        m_out << YAML::EndMap;
    m_out << YAML::EndMap;
    return std::string(m_out.c_str()) + '\n';
}

} // namespace strongroom::server
