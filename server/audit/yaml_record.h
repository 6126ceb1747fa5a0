// A resource's state as YAML: members in an order that never changes, so that only changes differ.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <yaml-cpp/emitter.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::server {

/// Not for values of secrets.
class YamlRecord
{
public:
    explicit YamlRecord(std::string_view kind);

    /// What follows stands in a map of that name; the one before it ends.
    YamlRecord& section(const char* name);
    YamlRecord& text(const char* name, std::string_view value);
    YamlRecord& number(const char* name, std::uint64_t value);
    YamlRecord& flag(const char* name, bool value);
    YamlRecord& time(const char* name, Timestamp value);
    /// Left out if there is none.
    YamlRecord& time(const char* name, const std::optional<Timestamp>& value);
    YamlRecord& list(const char* name, const std::vector<std::string>& values);
    YamlRecord& beginList(const char* name);
    YamlRecord& beginItem();
    YamlRecord& endItem();
    YamlRecord& endList();

    /// To be called once, at the end.
    std::string finish();

private:
    YAML::Emitter m_out;
    bool m_inSection = false;
};

} // namespace strongroom::server
